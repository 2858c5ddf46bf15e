import { liveChanges } from '../../src/taskpane/core/live';

/** The pauses that are waited for after changes at these times. */
function pausesAfter(times: readonly number[]): number[] {
  const pauses: number[] = [];
  let at = 0;
  const live = liveChanges(
    (milliseconds) => {
      pauses.push(milliseconds);
      return () => undefined;
    },
    () => at,
  );
  for (const time of times) {
    at = time;
    live.note({ paragraphs: ['a'] }, () => undefined);
  }
  return pauses;
}

const every = (gap: number, count: number): number[] => Array.from({ length: count }, (_, number) => number * gap);

test('the pause before a live check is short after a single change, and follows how fast an author types', () => {
  expect(pausesAfter([0])).toEqual([300]);
  expect(pausesAfter(every(80, 20)).at(-1)).toBe(300);
  expect(pausesAfter(every(200, 20)).at(-1)).toBeCloseTo(500, 0);
  expect(pausesAfter(every(400, 20)).at(-1)).toBe(600);
});

test('after a rest it starts anew', () => {
  expect(pausesAfter([...every(400, 20), 60_000]).at(-1)).toBe(300);
});
