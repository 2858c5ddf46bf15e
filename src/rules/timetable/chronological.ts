import { proseDate } from '../../model/date';
import { readSchedule, type Schedule, type ScheduledEvent } from '../../document/schedule';
import { cellText } from '../../document/snapshot';
import type { Fix } from '../../model/diagnostic';
import type { Rule } from '../rule';

export const chronological: Rule = {
  id: 'timetable/chronological',
  severity: 'error',
  title: 'A dated row below a later one',
  why: 'The timetable is read downwards: a step out of order is either in the wrong row or has the wrong date.',
  source: 'The timetable lists the steps of a release in order.',
  *check({ reading }) {
    const schedule = readSchedule(reading);
    let latest: ScheduledEvent | null = null;
    for (const event of schedule?.events ?? []) {
      if (event.date === null || !schedule) continue;
      if (latest?.date != null && event.date < latest.date) {
        const fix = moveFix(schedule, event);
        yield {
          message:
            `“${event.event}” on ${proseDate(event.date)} stands below “${latest.event}” on ${proseDate(latest.date)}. ` +
            'Readers follow the rows in order. Correct the date, or move the row.',
          place: reading.outline.place(event.dateParagraph),
          ...(fix ? { fix } : {}),
        };
      } else latest = event;
    }
  },
};

/** Moves a row up, to stand below the last one that is not later. */
function moveFix({ table, events }: Schedule, event: ScheduledEvent): Fix | null {
  const above = events.slice(0, events.indexOf(event)).filter(({ date }) => date !== null);
  const later = above.find(({ date }) => (date ?? '') > (event.date ?? ''));
  const texts = table.table.rows[event.row.index]?.cells.map(cellText);
  if (!later || !texts) return null;
  return {
    title: `Move the row above “${later.event}”`,
    safe: false,
    // The row below goes first, so that the position of the one above still holds.
    edits: [
      { kind: 'deleteRow', table: table.table.index, row: event.row.index },
      { kind: 'insertRows', table: table.table.index, below: later.row.index - 1, rows: [texts] },
    ],
  };
}
