import { everyRun, randomPairs, runUnder } from '../test/wordSwitches';

/** Pairs of switches beside the single ones. */
const pairs = 60;

/**
 * `npm run switches [WORDS]`: each use case under each switch of the host, and under random pairs of them; with words,
 * only the use cases and switches of these names.
 */
async function all(): Promise<void> {
  const only = process.argv.slice(2);
  const counts = new Map<string, number>();
  for (const { useCase, called, faults } of [...everyRun(), ...randomPairs(13, pairs)]) {
    if (only.length > 0 && ![useCase, ...called].some((name) => only.includes(name))) continue;
    const { told, wrong } = await runUnder(useCase, faults);
    const outcome = wrong.length > 0 ? 'wrong' : told === null ? 'done' : 'done but for what is listed';
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (outcome !== 'done')
      console.log(`${useCase}, ${called.join(' and ')}: ${[told, ...wrong].filter(Boolean).join(' | ')}`);
  }
  for (const [outcome, count] of counts) console.log(`${String(count)} ${outcome}`);
}

void all();
