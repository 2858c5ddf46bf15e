import { proseDate } from '../../model/date';
import { readSchedule, type Schedule } from '../../document/recognise/schedule';
import { movedRow } from '../../document/tables/rows';
import { rule, type PlannedFix } from '../rule';
import { misplacedRows, type Dated, type Misplaced } from './misplaced';

interface Says {
  misplaced: { wrong: Misplaced; schedule: Schedule };
}

export const chronological = rule<Says>({
  id: 'timetable/chronological',
  severity: 'error',
  since: '0.1.0',
  title: 'A dated row out of the order of the dates',
  why: 'The timetable is read downwards: a step out of order is either in the wrong row or has the wrong date.',
  source: 'The timetable lists the steps of a release in order.',
  messages: {
    misplaced: ({ wrong: { event, side, other } }) =>
      `${dated(event)} stands ${side} ${dated(other)}. ` +
      'Readers follow the rows in order. Correct the date, or move the row.',
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    if (!schedule) return;
    for (const wrong of misplacedRows(reading)) {
      yield { message: 'misplaced', place: reading.outline.place(wrong.event.dateParagraph), wrong, schedule };
    }
  },
  fixIsSafe: false,
  fix: ({ schedule, wrong }) => moveFix(schedule, wrong),
});

/** `“SIT commences” on 12 April 2021`, `“SIT commences” (Q2 2021)` */
function dated({ event, date, written }: Dated): string {
  return date === null ? `“${event}” (${written})` : `“${event}” on ${proseDate(date)}`;
}

/** Moves a row to the other side of that one, where nothing would be lost. */
function moveFix({ table }: Schedule, { event, side, other }: Misplaced): PlannedFix | null {
  const edits = movedRow(table, event.row.index, side === 'below' ? other.row.index - 1 : other.row.index);
  return edits && { title: `Move the row ${side === 'below' ? 'above' : 'below'} “${other.event}”`, edits };
}
