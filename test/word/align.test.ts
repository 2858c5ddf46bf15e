import fc from 'fast-check';
import { align, type Likeness } from '../../src/word/align';

const prose = (text: string): Likeness => ({ text, depth: 0 });
const cell = (text: string): Likeness => ({ text, depth: 1 });

test('what is the same on both sides is paired', () => {
  const list = [prose('One'), prose(''), prose(''), prose('One'), prose('Two')];
  expect(align(list, list)).toEqual([0, 1, 2, 3, 4]);
  expect(align([prose('A\u00A0b')], [prose('A b')])).toEqual([0]);
});

test('the marks of rows have no partner, and cost nobody theirs', () => {
  const text = [prose('Intro'), cell('T'), cell('A'), cell('B'), cell('x'), cell('y'), prose('End')];
  const word = [
    ...text.slice(0, 2),
    cell(''),
    cell('A'),
    cell('B'),
    cell(''),
    cell('x'),
    cell('y'),
    cell(''),
    prose('End'),
  ];
  expect(align(text, word)).toEqual([0, 1, 3, 4, 6, 7, 9]);
});

test('an empty cell beside the mark of its row is told from none', () => {
  const text = [cell('x'), cell(''), cell('y'), cell('z')];
  const word = [cell('x'), cell(''), cell(''), cell('y'), cell('z'), cell('')];
  expect(align(text, word)).toEqual([0, null, 3, 4]);
});

test('what Word has not is nameless, and so are those that could be either', () => {
  expect(align([prose('One'), prose('gone'), prose('Two')], [prose('One'), prose('Two')])).toEqual([0, null, 1]);
  expect(align([prose('a'), prose('a'), prose('b')], [prose('a'), prose('b')])).toEqual([null, null, 1]);
});

test('whatever comes or goes, no paragraph gets the partner of another', () => {
  const letter = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, fc.constantFrom('both', 'both', 'both', 'text', 'word'))), (given) => {
      const list = given.map(([text, where], truth) => ({ ...prose(text), where, truth }));
      const text = list.filter(({ where }) => where !== 'word');
      const word = list.filter(({ where }) => where !== 'text');
      const partners = align(text, word);
      const pairs = partners.filter((partner) => partner !== null);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect([...pairs].sort((a, b) => a - b)).toEqual(pairs);
      partners.forEach((partner, at) => {
        if (partner !== null) expect(word[partner]?.text).toBe(text[at]?.text);
      });
    }),
    { seed: 13 },
  );
});
