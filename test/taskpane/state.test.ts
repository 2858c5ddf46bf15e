import { initialState, reduce } from '../../src/taskpane/state';

test('the same words said again differ from the last, so that a screen reader says them again', () => {
  const said = [1, 2, 3].reduce(
    (states) => {
      const last = states.at(-1) ?? initialState;
      return [...states, reduce(last, { kind: 'said', announcement: 'Criterion 1 removed.' })];
    },
    [initialState],
  );
  const words = said.map(({ announcement }) => announcement);
  expect(words.map((one) => one.trim())).toEqual(['', ...Array<string>(3).fill('Criterion 1 removed.')]);
  expect(words.every((one, at) => one !== words[at - 1])).toBe(true);
});
