import type { TableName } from '../model/tags';
import { isTick } from '../document/reading/ticks';
import { cellText, type Cell, type Paragraph } from '../document/reading/snapshot';
import type { TableReading } from '../document/tables/read';
import type { Reading } from '../document/recognise/recognise';
import { memoise } from '../document/reading/memoise';

/** What the mark in a cell of a matrix means. */
export type Mark = 'tick' | 'blank' | 'no' | 'unclear';

const noes = new Set(['n', 'no', '-', '–', '—', '✗', '✘', '☐', 'n/a', 'none', 'nil', '0', '\uF0FB', '\uF0A8']);

function markOf(text: string): Mark {
  const mark = text.trim().toLowerCase();
  if (mark === '') return 'blank';
  if (isTick(mark)) return 'tick';
  return noes.has(mark) ? 'no' : 'unclear';
}

/** A cell where a tick may stand. */
export interface MarkCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly mark: Mark;
  readonly cell: Cell;
  readonly paragraph: Paragraph;
}

export const matrices: readonly TableName[] = ['participant-matrix', 'document-matrix'];

/** The cells of a matrix, row by row; none where the document has no such matrix. */
export function marksIn({ tables }: Reading, name: TableName): readonly MarkCell[] {
  const table = tables.get(name);
  return table ? cellsOf(table) : [];
}

const cellsOf = memoise(({ rows, columns }: TableReading): readonly MarkCell[] => {
  const marked = columns.filter(({ column }) => column.kind === 'tick');
  return rows.flatMap((row) =>
    marked.flatMap(({ column }): MarkCell[] => {
      const cell = row.cell(column.key);
      const paragraph = cell?.paragraphs[0];
      if (!cell || !paragraph) return [];
      const text = cellText(cell).trim();
      return [{ row: row.key, column: column.key, text, mark: markOf(text), cell, paragraph }];
    }),
  );
});
