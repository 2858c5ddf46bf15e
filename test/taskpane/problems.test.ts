import { isOpen, splitMessage, toProblems } from '../../src/taskpane/check/problems';
import { problem } from './problem';

test.each([
  ['The total is £1.5m here. It matters. Fix it.', 'The total is £1.5m here.', 'It matters. Fix it.'],
  ['It is called “A release.” Check it.', 'It is called “A release.”', 'Check it.'],
  ['It is written out only in “5. Costs”. Write it here.', 'It is written out only in “5. Costs”.', 'Write it here.'],
  ['Papers are due on 8 May 2020, e.g. on a holiday', 'Papers are due on 8 May 2020, e.g. on a holiday', ''],
])('a message is split after what is wrong: %s', (message, finding, advice) => {
  expect(splitMessage(message)).toEqual([finding, advice]);
});

test('a problem has the same key wherever it moves, and equal ones are told apart', () => {
  const here = problem('a/b', 'S');
  const there = { ...here, place: { ...here.place, paragraph: 9 } };
  const [one, other] = toProblems([here, there]);
  expect(one?.key).not.toBe(other?.key);
  expect(toProblems([there])[0]?.key).toBe(one?.key);
});

test('a group stays as the author has left it, however many problems a search leaves', () => {
  const opened = { '1. Scope': true, '5. Costs': false };
  for (const count of [5, 500]) {
    expect(isOpen({ opened }, '1. Scope', count)).toBe(true);
    expect(isOpen({ opened }, '5. Costs', count)).toBe(false);
  }
  expect([5, 500].map((count) => isOpen({ opened }, '2. Impacts', count))).toEqual([true, false]);
});
