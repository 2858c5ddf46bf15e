import { checkDocument, refreshTables, setUpDocument } from '../../src/app';
import { sketch } from '../builders/sketch';
import { openLine } from '../line';

/** What a document has much of, or at great length, is named briefly: a sentence that nobody reads helps nobody. */

const longest = 600;
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const wide = many(400, (at) => ` Head ${String(at)} |`);
const long = 'Abc '.repeat(2000);

const documents: readonly (readonly [string, string])[] = [
  ['a wide table that is none of the RID’s', `|${wide}\n|${wide}`],
  ['a wide table with a known caption', `| Glossary |\n|${wide}\n|${wide}`],
  ['a table with heads of great length', `| Glossary |\n| ${long} | ${long} |\n| DCC | ${long} |`],
  ['a matrix with columns of the author’s own', `| Document |${wide}\n| Section C |${wide}`],
  ['a sentence of great length', `${long} the Release is on 31 June 2020 and costs £1,0.`],
  ['letters without an end', `The ${'A'.repeat(5000)} is tested.`],
  ['an identifier of great length', `The MP${'1'.repeat(5000)} is tested, and SEC${'MP'.repeat(2000)}.`],
  ['a heading of great length', `# ${long}`],
  ['a list of great length', many(60, (at) => `- MP${String(100 + at)} ‘Change ${String(at)}’ would change it.\n`)],
];

test.each(documents)('%s', async (_, text) => {
  openLine(
    sketch(`
SEC Release Implementation Document
June 2027 SEC Release
# 1. Scope
## Targeted Modification Proposals
- MP001 ‘Alpha change’ would change Alpha.
${text}
# 3. Implementation timeline
`),
  );
  const { diagnostics } = await checkDocument({ today: '2027-01-15' });
  const { unsure } = await setUpDocument();
  const { regions } = await refreshTables();
  const said = [
    ...diagnostics.flatMap(({ message, fix }) => [message, fix?.title ?? '']),
    ...unsure.flatMap(({ title, reason }) => [title, reason]),
    ...regions.flatMap(({ message }) => message ?? ''),
  ];
  expect(said.filter(({ length }) => length > longest)).toEqual([]);
});
