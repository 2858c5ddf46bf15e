import { proseDate, type IsoDate } from '../../model/date';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import { cellText } from '../../document/reading/snapshot';
import type { EventKey } from '../../reference/timetable';
import { groupBy } from '../../document/reading/groupBy';
import { rule } from '../rule';

interface Says {
  'two-dates': { event: string; date: IsoDate; first: IsoDate };
}

export const duplicateEvent = rule<Says>({
  id: 'timetable/duplicate-event',
  severity: 'error',
  since: '0.2.0',
  title: 'One step has two rows with different dates',
  why: 'Readers take the row that they find first, and some plan for the wrong day.',
  source: 'The timetable has one row for each step.',
  messages: {
    'two-dates': ({ event, date, first }) =>
      `“${event}” is on ${proseDate(date)} here, and on ${proseDate(first)} in a row above. ` +
      'Readers take the row that they find first. Delete the row that no longer holds, or say in which way the two differ.',
  },
  *find({ reading }) {
    const dated = (readSchedule(reading)?.events ?? []).filter(
      ({ date, event }) => date !== null && !differs.test(event),
    );
    const groups = groupBy(dated, (event) => identityOf(event));
    for (const [first, ...others] of groups.values()) {
      for (const { event, date, dateParagraph } of others) {
        if (date === null || first.date === null || date === first.date) continue;
        yield { message: 'two-dates', place: reading.outline.place(dateParagraph), event, date, first: first.date };
      }
    }
  },
});

/** Words by which rows of one kind are told apart. */
const differs =
  /\b(?:first|second|third|final|initial|provisional|contingency|fall-?back|originally|previous(?:ly)?|part|phase|stage|if)\b/i;

/** Steps that take place once, however they are worded. */
const single: readonly EventKey[] = ['sitStart', 'sitPanel', 'uitStart', 'uitEnd', 'uitPanel', 'goNoGo', 'goLive'];

/** Other rows are the same where both their words and their notes are. */
function identityOf({ key, event, row }: ScheduledEvent): string {
  if (key !== null && single.includes(key)) return key;
  return `${event.toLowerCase()} | ${cellText(row.cell('notes')).toLowerCase()}`;
}
