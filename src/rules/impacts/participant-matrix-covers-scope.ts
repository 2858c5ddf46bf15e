import { cellText } from '../../document/reading/snapshot';
import { coverage } from '../coverage';
import { rowEntries } from '../../document/recognise/scopeEntries';
import { newRow } from '../tableRows';
import type { Rule } from '../rule';

export const participantMatrixCoversScope: Rule = {
  id: 'impacts/participant-matrix-covers-scope',
  severity: 'error',
  title: 'The participant impact matrix and the scope list different modifications',
  why: 'A Party looks itself up in the matrix: a modification without a row is one it never hears of.',
  source:
    'The participant impact matrix has a row for each modification in scope. DCC Change Requests are no part of a release.',
  check({ reading }) {
    const matrix = reading.tables.get('participant-matrix');
    if (!matrix) return [];
    const { table, headRow } = matrix;
    return coverage(reading, {
      caption: matrix.definition.caption,
      line: 'row',
      entries: rowEntries(matrix),
      lack: 'its impacts on Parties and the DCC are not shown',
      remedy: 'Add a row, then tick who is impacted.',
      insert: (after, id) => newRow(matrix, after?.at ?? headRow, { modification: id }),
      remove: (row) => ({ kind: 'deleteRow', table: table.index, row }),
      textOf: (row) => (table.rows[row]?.cells ?? []).map(cellText).join('|'),
    });
  },
};
