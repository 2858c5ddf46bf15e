import type { IsoDate } from '../../model/date';

const dayInMilliseconds = 86_400_000;

/** A date some days later; earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The first day of a month some months later; earlier for a negative number. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The weeks of a date's month, each from Monday to Sunday; null where a day belongs to another month. */
export function weeksOf(date: IsoDate): (IsoDate | null)[][] {
  const first = `${date.slice(0, 7)}-01`;
  // Sunday is day 0 of the week, and the last here.
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: (IsoDate | null)[][] = [];
  for (let day = addDays(first, -before); day < addMonths(first, 1); day = addDays(day, 7)) {
    const week = [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(day, at));
    weeks.push(week.map((one) => (one.startsWith(date.slice(0, 7)) ? one : null)));
  }
  return weeks;
}
