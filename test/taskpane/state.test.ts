import { saying } from '../../src/taskpane/core/state';

test('the same words said again differ from the last, so that a screen reader says them again', () => {
  const words = [1, 2, 3].reduce((said) => [...said, saying(said.at(-1) ?? '', 'Criterion 1 removed.')], ['']);
  expect(words.map((one) => one.trim())).toEqual(['', ...Array<string>(3).fill('Criterion 1 removed.')]);
  expect(words.every((one, at) => one !== words[at - 1])).toBe(true);
});
