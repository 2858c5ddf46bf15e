import { XMLSerializer } from '@xmldom/xmldom';
import fc from 'fast-check';
import { deleteColumns, insertColumns } from '../../src/host/docx/columns';
import { WordDocument } from '../../src/host/docx/document';
import { cellsOf, gridWidths, isUniform, rowsOf, spanOfCell } from '../../src/host/docx/grid';
import { mergeCells, splitCell } from '../../src/host/docx/merge';
import { deleteRows, insertRows } from '../../src/host/docx/rows';
import { descendants } from '../../src/host/docx/dom';
import { WordError } from '../../src/host/errors';
import { WordPackage } from '../../src/host/package/package';
import { docx, paragraph, table } from '../builders';
import { validationErrors } from '../builders/validate';

const kinds = ['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns', 'merge', 'split'] as const;
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    a: fc.nat(5),
    b: fc.nat(3),
    c: fc.nat(2),
    d: fc.nat(2),
    after: fc.boolean(),
  }),
  { maxLength: 8 },
);
type Step = ReturnType<
  typeof fc.sample<
    readonly { kind: (typeof kinds)[number]; a: number; b: number; c: number; d: number; after: boolean }[]
  >
>[number][number];

function opened(merged: boolean): WordDocument {
  const rows = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ];
  const made = table('Caption', ['A', 'B', 'C'], rows, { caption: merged ? 'merged' : 'none' });
  return new WordDocument(WordPackage.open(docx([made, paragraph('After')])));
}

/** One step, or what Word would answer when it cannot be done; that must leave the table as it was. */
function take(document: WordDocument, { kind, a, b, c, d, after }: Step): void {
  const element = descendants(document.body, 'tbl')[0];
  if (!element) return;
  const rows = rowsOf(element);
  const row = rows[a % rows.length];
  const cell = row && cellsOf(row)[b % cellsOf(row).length];
  if (!row || !cell) return;
  const where = after ? 'After' : 'Before';
  const xml = (): string => new XMLSerializer().serializeToString(element);
  const before = xml();
  try {
    if (kind === 'insertRows') insertRows(document, row, where, { count: 1 + c, values: undefined });
    else if (kind === 'deleteRows' && rows.length > 1) deleteRows(document, [row]);
    else if (kind === 'insertColumns') insertColumns(document, element, b, where, 1 + c, undefined);
    else if (kind === 'deleteColumns' && cellsOf(row).length > 1) deleteColumns(document, element, b, 1);
    else if (kind === 'merge') mergeCells(document, element, { row: a, cell: b }, { row: a + c, cell: b + d });
    else if (kind === 'split') splitCell(document, cell, 1 + c, 1 + d);
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    expect(xml()).toBe(before);
  }
}

function widthsOfRows(document: WordDocument): number[] {
  const element = descendants(document.body, 'tbl')[0];
  return element ? rowsOf(element).map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOfCell(cell), 0)) : [];
}

test('whatever is done to a table, each of its rows fills its grid', () => {
  fc.assert(
    fc.property(fc.boolean(), steps, (merged, all) => {
      const document = opened(merged);
      for (const step of all) {
        take(document, step);
        const element = descendants(document.body, 'tbl')[0];
        if (!element) return;
        const columns = gridWidths(element).length;
        expect(widthsOfRows(document)).toEqual(rowsOf(element).map(() => columns));
        for (const cell of descendants(element, 'tc')) expect(descendants(cell, 'p').length).toBeGreaterThan(0);
        if (isUniform(element)) expect(columns).toBe(cellsOf(rowsOf(element)[0] as typeof element).length);
      }
    }),
    { numRuns: 25 },
  );
});

test('and it stays one that Word opens', async () => {
  const document = opened(true);
  for (const step of fc.sample(steps, { numRuns: 6, seed: 7 }).flat()) take(document, step);
  expect(await validationErrors(document.package_.save())).toEqual([]);
});
