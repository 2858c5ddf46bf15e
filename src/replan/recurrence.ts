import { isoDate, weekdays, weekdayOf, type IsoDate, type Weekday } from '../model/date';
import { addDays } from '../reference/workingDays';

/**
 * The days of a meeting that repeats by a rule (RFC 5545, RRULE), as far as bodies meet by one: every so many weeks, or every
 * so many months on a day of the month or on its first to last such weekday. Null for any other rule, which is not guessed at.
 */
export function occurrences(first: IsoDate, rule: string): IsoDate[] | null {
  const parts = new Map(
    rule.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.toUpperCase(), value.toUpperCase()] as const;
    }),
  );
  if ([...parts.keys()].some((name) => !known.has(name))) return null;
  const interval = Number(parts.get('INTERVAL') ?? '1');
  if (!Number.isInteger(interval) || interval < 1) return null;
  const next = parts.get('FREQ') === 'WEEKLY' ? weekly(first, parts) : monthly(first, parts);
  if (next === null) return null;
  const count = Number(parts.get('COUNT') ?? mostOccurrences);
  const until = dayIn(parts.get('UNTIL') ?? '99991231');
  if (!Number.isInteger(count) || until === null) return null;
  const days: IsoDate[] = [];
  for (let step = 0; step < mostOccurrences && days.length < count; step += 1) {
    const day = next(step * interval);
    if (day !== null && day > until) break;
    if (day !== null && day >= first) days.push(day);
  }
  return days;
}

/** `20260115`, with or without a time of day; null for what is no day. */
export function dayIn(value: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(value) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/** Ten years of a meeting that is held each month, and more than a series without an end is of use for. */
const mostOccurrences = 120;
const daysInWeek = 7;
const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'WKST']);

/** The day so many weeks or months after the first; null where that month has none. */
type Next = (more: number) => IsoDate | null;

function weekly(first: IsoDate, parts: ReadonlyMap<string, string>): Next | null {
  const on = parts.get('BYDAY');
  const isOther = on !== undefined && weekdayNamed(on) !== weekdayOf(first);
  if (isOther || parts.has('BYMONTHDAY') || parts.has('BYSETPOS')) return null;
  return (more) => addDays(first, more * daysInWeek);
}

function monthly(first: IsoDate, parts: ReadonlyMap<string, string>): Next | null {
  if (parts.get('FREQ') !== 'MONTHLY') return null;
  const dayOfMonth = Number(first.slice(8));
  const [on, ofMonth] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  if (on === undefined) {
    if (parts.has('BYSETPOS') || (ofMonth !== undefined && Number(ofMonth) !== dayOfMonth)) return null;
    return (more) => dayOfMonths(first, more, dayOfMonth);
  }
  const [, stated = '', name = ''] = /^([+-]?\d?)([A-Z]{2})$/.exec(on) ?? [];
  const weekday = weekdayNamed(name);
  const place = Number(stated === '' ? (parts.get('BYSETPOS') ?? NaN) : stated);
  const isPlace = Number.isInteger(place) && place !== 0 && place >= -1 && place <= 5;
  if (weekday === null || ofMonth !== undefined || !isPlace) return null;
  return (more) => {
    const days = Array.from({ length: 31 }, (_, at) => dayOfMonths(first, more, at + 1)).filter(
      (day) => day !== null && weekdayOf(day) === weekday,
    );
    return days.at(place > 0 ? place - 1 : place) ?? null;
  };
}

function dayOfMonths(first: IsoDate, more: number, day: number): IsoDate | null {
  const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + more;
  return isoDate(Math.floor(months / 12), (months % 12) + 1, day);
}

function weekdayNamed(name: string): Weekday | null {
  return weekdays.find((weekday) => weekday.slice(0, 2).toUpperCase() === name) ?? null;
}
