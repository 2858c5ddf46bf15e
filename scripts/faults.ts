import { FaultSuite } from '../test/faults/suite';

/**
 * `npm run faults [-- PART]`: every use case fails at every action with every error code, others change the document
 * between its round trips, and two are done at once. Prints what was lost, and counts; exits with 1 where anything was.
 */
const [part = ''] = process.argv.slice(2);
const most = Number(process.env['MOST'] ?? Infinity);
/** How many of them a run before has tried. */
const skipped = Number(process.env['SKIP'] ?? 0);
const suite = new FaultSuite();
/** After how many it tells how far it is: all take hours. */
const often = 250;

async function main(): Promise<void> {
  let lost = 0;
  for (const kind of ['points', 'interleavings', 'pairs'] as const) {
    const all = (await suite[kind]()).filter((one) => `${kind} ${JSON.stringify(one)}`.includes(part));
    const chosen = spread(all, most).slice(skipped);
    let bad = 0;
    const tell = (tried: number): void => {
      console.log(`${kind}: ${String(tried)} of ${String(all.length)} tried, ${String(bad)} with a loss`);
    };
    for (const [at, one] of chosen.entries()) {
      if (at > 0 && at % often === 0) tell(at);
      const loss = await suite.loss(one);
      if (loss === null) continue;
      bad += 1;
      console.log(`${JSON.stringify(one)}\n  ${loss}`);
    }
    tell(chosen.length);
    lost += bad;
  }
  process.exitCode = lost > 0 ? 1 : 0;
}

function spread<T>(all: readonly T[], most_: number): T[] {
  const step = Math.max(1, all.length / most_);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

void main();
