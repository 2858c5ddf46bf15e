import type { IsoDate } from '../model/date';
import { bankHolidays, expectedHolidays, knownYears } from './bankHolidays';

/** Working Days of the SEC: Monday to Friday, no bank holiday in England and Wales. */

const dayInMilliseconds = 86_400_000;

/** A date some days later; earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export function weekdayOf(date: IsoDate): (typeof weekdays)[number] {
  return weekdays[new Date(date).getUTCDay()] ?? 'Sunday';
}

/** Why a date is no Working Day, in words that follow “is”; null for one that is. */
export function notWorking(date: IsoDate): string | null {
  const weekday = weekdayOf(date);
  if (weekday === 'Saturday' || weekday === 'Sunday') return `a ${weekday}`;
  if (isKnown(date)) return bankHolidays.get(date) ?? null;
  return expectedHolidays(Number(date.slice(0, 4))).get(date) ?? null;
}

/** Whether bank holidays are announced for the year of a date: those of other years are only expected. */
export function isKnown(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= knownYears.first && year <= knownYears.last;
}

/** The Working Day that many Working Days after a date; before it for a negative number. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (notWorking(day) === null) left -= 1;
  }
  return day;
}

/** Working Days from one date to another, the first not counted and the last counted; negative when it lies before. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (notWorking(day) === null) count += step;
  }
  return count;
}

/** Calendar months from the month of one date to that of another. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}
