import { memoise } from '../../document/reading/memoise';
import type { Reading } from '../../document/recognise/recognise';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import type { IsoDate } from '../../model/date';
import { addDays } from '../../reference/workingDays';
import { outOfOrder } from '../ascending';

/** A row of the timetable that says when: a day, a window, or the period in which it is. */
export type Dated = ScheduledEvent & { readonly from: IsoDate; readonly to: IsoDate };

/** A row out of the order of the dates, and the nearest of the days in order that it should have on its other side. */
export interface Misplaced {
  readonly event: Dated;
  readonly side: 'above' | 'below';
  readonly other: Dated;
}

export const misplacedRows = memoise((reading: Reading): readonly Misplaced[] => {
  const rows = (readSchedule(reading)?.events ?? []).filter(isDated);
  // Between two days that contradict each other a quarter would stand in order with both: days are held together first.
  const days = rows.filter(({ date }) => date !== null);
  const moved = new Set(outOfOrder(days, (before, after) => before.from <= after.to).map((at) => days[at]));
  const kept = days.filter((day) => !moved.has(day));
  return rows.flatMap((event): Misplaced[] => {
    if (event.date !== null && !moved.has(event)) return [];
    const wrong = contradicted(event, kept);
    if (wrong) return [{ event, ...wrong }];
    return event.date === null ? [] : [{ event, side: 'above', other: event }];
  });
});

/** A quarter may be that of another year than the calendar's, and a season begins where its author likes. */
const longestPeriod = 31;

function isDated(event: ScheduledEvent): event is Dated {
  const { date, from, to } = event;
  return from !== null && to !== null && (date !== null || to < addDays(from, longestPeriod));
}

function contradicted(event: Dated, kept: readonly Dated[]): Omit<Misplaced, 'event'> | null {
  const later = kept.find((other) => other.row.index < event.row.index && other.from > event.to);
  if (later) return { side: 'below', other: later };
  const earlier = kept.findLast((other) => other.row.index > event.row.index && other.to < event.from);
  return earlier ? { side: 'above', other: earlier } : null;
}
