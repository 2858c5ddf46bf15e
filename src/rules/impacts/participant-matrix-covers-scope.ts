import { cellText } from '../../document/reading/snapshot';
import { rowEntries } from '../../document/recognise/scopeEntries';
import { coverageRule } from '../coverage';
import { newRow, rowTakenOut } from '../tableRows';

export const participantMatrixCoversScope = coverageRule({
  id: 'impacts/participant-matrix-covers-scope',
  since: '0.1.0',
  title: 'The participant impact matrix and the scope list different modifications',
  why: 'A Party looks itself up in the matrix: a modification without a row is one it never hears of.',
  source:
    'The participant impact matrix has a row for each modification in scope. DCC Change Requests are no part of a release.',
  lack: 'its impacts on Parties and the DCC are not shown',
  remedy: 'Add a row, then tick who is impacted.',
  linesOf({ tables }) {
    const matrix = tables.get('participant-matrix');
    if (!matrix) return null;
    const { table, headRow } = matrix;
    return {
      caption: matrix.definition.caption,
      tables: new Set<number>(matrix.pieces.map(({ index }) => index)),
      line: 'row',
      entries: rowEntries(matrix),
      insert: (after, id) => newRow(matrix, after?.at ?? headRow, { modification: id }),
      remove: (row) => rowTakenOut(matrix, row),
      textOf: (row) => (table.rows[row]?.cells ?? []).map(cellText).join('|'),
    };
  },
});
