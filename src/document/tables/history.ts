import { dateFromCell, dateToCell } from '../../model/date';
import { records, type TableDefinition } from './table';

/** The versions of the document. */
export const history: TableDefinition = {
  name: 'history',
  caption: 'Document history',
  otherCaptions: ['Version history', 'Version control'],
  rows: 'its own',
  keyColumn: 'version',
  columns: () => [
    { key: 'version', head: 'Version', otherHeads: ['Version number', 'Issue'], kind: 'text', width: 1 },
    { key: 'date', head: 'Date', otherHeads: ['Issue date', 'Date issued'], kind: 'text', width: 1 },
    { key: 'changes', head: 'Changes', otherHeads: ['Change', 'Details', 'Description'], kind: 'text', width: 5 },
  ],
  render: (model) => ({
    columns: ['version', 'date', 'changes'],
    rows: model.history.map(({ version, date, changes }) => [version, dateToCell(date), changes]),
  }),
  absorb: (grid, model) => ({
    ...model,
    history: records(grid).map((row) => ({
      version: row.get('version') ?? '',
      date: dateFromCell(row.get('date') ?? ''),
      changes: row.get('changes') ?? '',
    })),
  }),
};
