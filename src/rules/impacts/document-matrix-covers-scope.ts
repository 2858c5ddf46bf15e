import { columnCarries, hasPlainColumns, shapeOf } from '../../document/tables/columns';
import { cellText } from '../../document/reading/snapshot';
import type { TableReading } from '../../document/tables/read';
import { columnEntries } from '../../document/recognise/scopeEntries';
import { coverageRule } from '../coverage';

export const documentMatrixCoversScope = coverageRule({
  id: 'impacts/document-matrix-covers-scope',
  since: '0.1.0',
  title: 'The SEC document impact matrix and the scope list different modifications',
  why: 'Readers see from the matrix why a document changes: a modification without a column seems to change none.',
  source: 'The SEC document impact matrix has a column for each modification in scope.',
  lack: 'the documents that it changes are not shown',
  remedy: 'Add a column, then tick the documents.',
  linesOf({ tables }) {
    const matrix = tables.get('document-matrix');
    if (!matrix) return null;
    const { table, headRow } = matrix;
    const shape = shapeOf(matrix);
    // Word changes no columns of a table whose cells are merged.
    const isPlain = hasPlainColumns(matrix);
    return {
      caption: matrix.definition.caption,
      tables: new Set<number>(matrix.pieces.map(({ index }) => index)),
      line: 'column',
      entries: columnEntries(matrix),
      insert: (after, id) =>
        isPlain
          ? {
              kind: 'insertColumn',
              table: table.index,
              after: after?.at ?? documentColumn(matrix),
              cells: table.rows.map((_, row) => (row === headRow ? id : '')),
              shape,
            }
          : null,
      remove: (column) =>
        isPlain && !columnCarries(matrix, column) ? { kind: 'deleteColumn', table: table.index, column, shape } : null,
      textOf: (column) => table.rows.map(({ cells }, row) => (row < headRow ? '' : cellText(cells[column]))).join('|'),
    };
  },
});

function documentColumn({ table, headRow, columns }: TableReading): number {
  const gridColumn = columns.find(({ column }) => column.key === 'document')?.gridColumn;
  const at = (table.rows[headRow]?.cells ?? []).findIndex((head) => head.column === gridColumn);
  return Math.max(0, at);
}
