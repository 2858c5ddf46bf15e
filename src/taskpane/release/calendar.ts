import type { TimetableEvent } from '../../model/rid';
import { isIsoDate, readDate, type IsoDate } from '../../model/date';
import { workingDay } from '../wording';

/** Working Day arithmetic of the SEC, given to the view: each is null for a day that it knows nothing of. */
export interface Calendar {
  isWorkingDay(date: IsoDate): boolean | null;
  /** Whether that is only expected: the bank holidays of its year are not announced. */
  isExpected(date: IsoDate): boolean;
  /** Why a day is no Working Day, in words that follow “is”; null for one that is. */
  notWorking(date: IsoDate): string | null;
  /** Who meets on a day, or what the timetable has on it, in words; null for nothing. */
  meeting(date: IsoDate): string | null;
  addWorkingDays(date: IsoDate, days: number): IsoDate | null;
  /** The first day not counted and the last counted; negative when `to` lies before. */
  workingDaysBetween(from: IsoDate, to: IsoDate): number | null;
}

/** The day that a date of the model means, however it is written; null where it means none. */
export function dayOf(date: string | null): IsoDate | null {
  if (date === null || isIsoDate(date)) return date;
  const reading = readDate(date);
  return reading?.kind === 'date' ? reading.iso : null;
}

/**
 * A calendar that names what the timetable has on a day and which bodies are known to meet, before what is usual: that
 * counts only in months of which no meeting is known.
 */
export function withEvents(
  calendar: Calendar,
  timetable: readonly TimetableEvent[],
  meetings: ReadonlyMap<string, readonly IsoDate[]>,
): Calendar {
  const events = (day: IsoDate): readonly string[] =>
    timetable.flatMap(({ date, event }) => (event !== '' && dayOf(date) === day ? [event] : []));
  const known = (day: IsoDate): readonly string[] =>
    [...meetings].flatMap(([body, days]) => (days.includes(day) ? [`${body} meets`] : []));
  const isKnown = (day: IsoDate): boolean =>
    [...meetings.values()].flat().some((one) => one.slice(0, 7) === day.slice(0, 7));
  return {
    ...calendar,
    meeting: (day) => [...known(day), ...events(day)].join('; ') || (isKnown(day) ? null : calendar.meeting(day)),
  };
}

export { weekdayOf } from '../../model/date';

/** How a day stands, as far as that is known. */
export function standingInWords(day: IsoDate, calendar: Calendar): string {
  return workingDay(calendar.isWorkingDay(day), calendar.isExpected(day));
}

/** How an event of the timetable stands among the others. */
export interface Standing {
  readonly day: IsoDate | null;
  readonly isWorkingDay: boolean | null;
  readonly isExpected: boolean;
  /** Working Days to the next event with a date; null where there is none or they cannot be counted. */
  readonly toNext: number | null;
  readonly toGoLive: number | null;
}

/** The standing of each event, in the order of the timetable. */
export function standings(dates: readonly string[], goLive: string | null, calendar: Calendar): readonly Standing[] {
  const days = dates.map(dayOf);
  const goLiveDay = dayOf(goLive);
  return days.map((day, at) => {
    const next = days.slice(at + 1).find((later) => later !== null);
    return {
      day,
      isWorkingDay: day ? calendar.isWorkingDay(day) : null,
      isExpected: day !== null && calendar.isExpected(day),
      toNext: day && next ? calendar.workingDaysBetween(day, next) : null,
      toGoLive: day && goLiveDay ? calendar.workingDaysBetween(day, goLiveDay) : null,
    };
  });
}
