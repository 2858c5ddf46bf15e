import { isoDate, monthAndYear, type IsoDate } from '../model/date';
import { addDays } from './workingDays';

/**
 * When releases usually go live: the last Thursday of February and of June, the first Thursday of November. Other months
 * have had special releases, on days of their own.
 */
const months = [2, 6, 11] as const;
const thursday = 4;
const daysInWeek = 7;

/** The usual day of go-live in a month; null for a month that usually has no release. */
export function usualGoLive(year: number, month: number): IsoDate | null {
  if (!months.some((one) => one === month)) return null;
  const first = isoDate(year, month, 1) ?? '';
  const toThursday = (thursday - new Date(first).getUTCDay() + daysInWeek) % daysInWeek;
  let day = addDays(first, toThursday);
  if (month === 11) return day;
  while (addDays(day, daysInWeek).slice(0, 7) === first.slice(0, 7)) day = addDays(day, daysInWeek);
  return day;
}

/** A go-live that a new RID can offer. */
export interface OfferedGoLive {
  /** `June 2027` */
  readonly month: string;
  readonly date: IsoDate;
}

/** The next usual days of go-live after a day. */
export function nextGoLives(today: IsoDate, count = 4): OfferedGoLive[] {
  const year = Number(today.slice(0, 4));
  const all = Array.from({ length: count + 1 }, (_, at) => year + at).flatMap((one) =>
    months.flatMap((month) => usualGoLive(one, month) ?? []),
  );
  return all
    .filter((date) => date > today)
    .slice(0, count)
    .map((date) => ({ month: monthAndYear(date), date }));
}
