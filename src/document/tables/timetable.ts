import { dateFromCell, dateToCell } from '../../model/date';
import { records, type TableDefinition } from './table';

/** Every step of the release, in order. */
export const timetable: TableDefinition = {
  name: 'timetable',
  caption: 'Release implementation timetable',
  otherCaptions: ['Implementation timetable', 'Release timetable'],
  rows: 'its own',
  keyColumn: 'event',
  columns: () => [
    { key: 'date', head: 'Date', otherHeads: ['Planned date'], kind: 'text', width: 1 },
    { key: 'event', head: 'Event', otherHeads: ['Milestone', 'Activity'], kind: 'text', width: 3 },
    { key: 'notes', head: 'Notes', otherHeads: ['Comments'], kind: 'text', width: 3 },
  ],
  render: (model) => ({
    columns: ['date', 'event', 'notes'],
    rows: model.timetable.map(({ date, event, notes }) => [dateToCell(date), event, notes]),
  }),
  absorb: (grid, model) => ({
    ...model,
    timetable: records(grid).map((row) => ({
      date: dateFromCell(row.get('date') ?? ''),
      event: row.get('event') ?? '',
      notes: row.get('notes') ?? '',
    })),
  }),
};
