import { stepToProblem } from '../../src/app';
import { fixture, openLine, today } from '../line';

const inOrder = (one: { paragraph: number; start: number }, other: { paragraph: number; start: number }): number =>
  one.paragraph - other.paragraph || one.start - other.start;

test('steps go through every place with a problem, in the order of the document, round and back', async () => {
  const line = openLine(fixture('june-2020.docx'));
  const { diagnostics } = await line.check();
  const places = diagnostics.map(({ place }) => place).sort(inOrder);
  const expected = places.filter(
    ({ paragraph, text }, at) => paragraph !== places[at - 1]?.paragraph || text !== places[at - 1]?.text,
  );
  const went = async (by: 1 | -1): Promise<string | undefined> => (await stepToProblem(by, today)).problem?.place.text;
  const texts: (string | undefined)[] = [];
  for (const place of expected) {
    texts.push(await went(1));
    expect(place.text).toBe(texts.at(-1));
  }
  expect(await went(1)).toBe(expected[0]?.text);
  expect(await went(-1)).toBe(expected.at(-1)?.text);
});

test('a document without problems has none to go to', async () => {
  openLine(fixture('june-2020-structured.docx'));
  const { problem, result } = await stepToProblem(1, today);
  expect(problem === null).toBe(result.diagnostics.length === 0);
});
