import { FaultSuite } from './suite';

/** As many as take half a minute, spread over some of the documents and use cases; `npm run faults` tries all. */
const most = { points: 70, interleavings: 40, pairs: 16 };
const seed = 3;

describe('nothing is lost', () => {
  const suite = new FaultSuite((index) => index % 7 === seed);

  it.each(['points', 'interleavings', 'pairs'] as const)(
    'at %s spread over all that there are',
    async (kind) => {
      const all = await suite[kind]();
      const step = all.length / most[kind];
      const losses: string[] = [];
      for (let at = seed % step; at < all.length; at += step) {
        const one = all[Math.floor(at)];
        const loss = one ? await suite.loss(one) : null;
        if (loss !== null) losses.push(`${JSON.stringify(one)}: ${loss}`);
      }
      expect(losses).toEqual([]);
    },
    240_000,
  );
});
