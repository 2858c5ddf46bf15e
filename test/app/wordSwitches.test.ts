import { chosenRuns, runUnder, switches, useCases, type Run } from '../wordSwitches';

/** `npm run switches` runs them all. */
const runs = chosenRuns(13, 4);
/** Those of Word’s refusals. */
const listed = 2;

/** The outcomes, printed at the end. */
const outcomes = { done: 0, 'done but for what is listed': 0 };

test('each switch is run, and each use case', () => {
  expect(new Set(runs.flatMap(({ called }) => called))).toEqual(new Set(Object.keys(switches)));
  expect(new Set(runs.map(({ useCase }) => useCase))).toEqual(new Set(Object.keys(useCases)));
});

test('the table that was deleted is inserted on a Word that is well', async () => {
  expect((await runUnder('insert', {})).answer).toEqual(['glossary inserted']);
});

test.each(runs.map((run): [string, Run] => [`${run.useCase}, on a Word with ${run.called.join(' and ')}`, run]))(
  '%s, ends done, or done but for what is listed',
  async (_, { useCase, faults }) => {
    const { told, wrong } = await runUnder(useCase, faults);
    expect(wrong).toEqual([]);
    outcomes[told === null ? 'done' : 'done but for what is listed'] += 1;
  },
);

test('what Word refuses costs that place alone, and is listed', () => {
  expect(outcomes['done but for what is listed']).toBeGreaterThanOrEqual(listed);
});

afterAll(() => {
  const counted = Object.entries(outcomes).map(([outcome, count]) => `${String(count)} ${outcome}`);
  process.stdout.write(`Word’s switches: ${String(runs.length)} runs, ${counted.join(', ')}\n`);
});
