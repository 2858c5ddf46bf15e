import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { previewSetUp, setUpDocument } from '../../src/app/setUp';
import type { Reading } from '../../src/document/recognise/recognise';
import { nameOf, vary, variations, type Variation } from '../builders/variations';
import { fixture, openLine } from '../line';
import { variationsPage } from './variationsTable';

const sample = fixture('june-2020.docx');

it('what is recognised in each variation is in docs/variations.md: `npm run reference` writes it anew', async () => {
  const written = readFileSync(path.join(__dirname, '../../docs/variations.md'), 'utf8');
  expect(written).toBe(await variationsPage(sample));
  expect(written).not.toContain('differs');
});

/** What stands where, in the document and in its text boxes. */
function textOf({ snapshot: { paragraphs, boxes } }: Reading): unknown {
  return [
    paragraphs.map(({ text, raw, style, list, bold, links }) => [raw ?? text, style, list, bold, links]),
    boxes.map(({ text }) => text),
  ];
}

const combined: fc.Arbitrary<Variation> = fc.record(
  Object.fromEntries(Object.entries(variations).map(([aspect, forms]) => [aspect, fc.constantFrom(...forms)])),
  { requiredKeys: [] },
);

/** Some that go together badly come first: a caption below a table that is split stands between its halves. */
const awkward: [Variation][] = [
  [{ captions: 'below', tables: 'split, heads repeated', columns: 'turned round' }],
  [{ headings: 'bold', captions: 'above', bullets: '•', criteria: '1.', ticks: '●' }],
  [{ captions: 'in every cell', tables: 'split without heads', heads: 'other words', cover: 'in text boxes' }],
];

it('combined, they read as the plain RID; setting up loses and moves nothing', async () => {
  const plain = (await openLine(sample).read()).reading.model;
  await fc.assert(
    fc.asyncProperty(combined, async (variation) => {
      const line = openLine(vary(sample, variation));
      const before = (await line.read()).reading;
      expect([nameOf(variation), before.model]).toEqual([nameOf(variation), plain]);
      await setUpDocument();
      const after = (await line.reopen().read()).reading;
      expect(after.model).toEqual(plain);
      expect(textOf(after)).toEqual(textOf(before));
      expect((await previewSetUp()).edits).toEqual([]);
    }),
    { examples: awkward, numRuns: 6 },
  );
});

it('fixes of rules reach the lower half of a table that was split by hand', async () => {
  const line = openLine(vary(sample, { tables: 'split without heads' }));
  const { index } = (await line.read()).reading.tables.get('glossary')?.pieces[1] ?? { index: -1 };
  const row = (await line.read()).reading.snapshot.tables[index]?.rows[0];
  // SECAS’s row becomes one of an acronym that nobody uses.
  line.host.user.type(row?.cells[0]?.paragraphs[0]?.index ?? -1, 'XYZ');
  const result = await line.check();
  const problem = result.diagnostics.find(
    ({ rule, place }) => rule === 'glossary/unused-acronym' && place.text === 'XYZ',
  );
  if (!problem) throw new Error('The acronym was not found.');
  await line.fix(problem, result);
  const { tables } = (await line.reopen().read()).reading;
  const acronyms = tables.get('glossary')?.grid.rows.map(([acronym]) => acronym);
  expect(acronyms).toEqual(['CSC', 'DCC', 'PIT', 'RID', 'SEC', 'SIT', 'TABASC', 'TAD', 'TAG', 'UIT']);
});
