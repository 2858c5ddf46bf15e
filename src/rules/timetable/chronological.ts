import { proseDate, type IsoDate } from '../../model/date';
import { readSchedule, type Schedule, type ScheduledEvent } from '../../document/recognise/schedule';
import { movedRow } from '../../document/tables/rows';
import { outOfOrder } from '../ascending';
import { rule, type PlannedFix } from '../rule';

interface Says {
  misplaced: { event: Dated; wrong: Misplaced; schedule: Schedule };
}

export const chronological = rule<Says>({
  id: 'timetable/chronological',
  severity: 'error',
  since: '0.1.0',
  title: 'A dated row out of the order of the dates',
  why: 'The timetable is read downwards: a step out of order is either in the wrong row or has the wrong date.',
  source: 'The timetable lists the steps of a release in order.',
  messages: {
    misplaced: ({ event: { event, date }, wrong: { side, other } }) =>
      `“${event}” on ${proseDate(date)} stands ${side} “${other.event}” on ${proseDate(other.date)}. ` +
      'Readers follow the rows in order. Correct the date, or move the row.',
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    if (!schedule) return;
    const dated = schedule.events.flatMap((event): Dated[] =>
      event.date === null ? [] : [{ ...event, date: event.date }],
    );
    const moved = new Set(
      outOfOrder(dated, (before, after) => (before.from ?? before.date) <= (after.to ?? after.date)),
    );
    const kept = dated.filter((_, at) => !moved.has(at));
    for (const at of moved) {
      const event = dated[at];
      if (!event) continue;
      const place = reading.outline.place(event.dateParagraph);
      yield { message: 'misplaced', place, event, wrong: misplaced(event, kept), schedule };
    }
  },
  fixIsSafe: false,
  fix: ({ schedule, event, wrong }) => moveFix(schedule, event, wrong),
});

type Dated = ScheduledEvent & { readonly date: IsoDate };

/** The nearest of the rows in order that it should have on its other side. */
interface Misplaced {
  readonly side: 'above' | 'below';
  readonly other: Dated;
}

function misplaced(event: Dated, kept: readonly Dated[]): Misplaced {
  const later = kept.find((other) => other.row.index < event.row.index && other.date > event.date);
  if (later) return { side: 'below', other: later };
  const earlier = kept.filter((other) => other.row.index > event.row.index && other.date < event.date).at(-1);
  return { side: 'above', other: earlier ?? event };
}

/** Moves a row to the other side of that one, where nothing would be lost. */
function moveFix({ table }: Schedule, event: Dated, { side, other }: Misplaced): PlannedFix | null {
  const edits = movedRow(table, event.row.index, side === 'below' ? other.row.index - 1 : other.row.index);
  return edits && { title: `Move the row ${side === 'below' ? 'above' : 'below'} “${other.event}”`, edits };
}
