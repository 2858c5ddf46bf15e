/**
 * Dates as the RID writes them. A date in the model is a string: the ISO form (`2020-06-25`) where the document
 * writes it by the conventions, otherwise exactly what the author wrote, so that nothing typed is lost.
 */

export type IsoDate = string;

/** How a date is written: `02 Jun 20` in tables, `2 June 2020` in prose, or another readable form. */
export type DateForm = 'table' | 'prose' | 'other';

export type DateReading =
  | { readonly kind: 'date'; readonly iso: IsoDate; readonly form: DateForm }
  /** There is no such day, or it is centuries away. */
  | { readonly kind: 'impossible' };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthNames = months.join('|');
const shortMonths = months.map((name) => name.slice(0, 3)).join('|');
const worded = `(\\d{1,2})(st|nd|rd|th)?(?: of)? (${monthNames}|Sept|${shortMonths})\\.?,? (\\d{4}|\\d{2})`;
const numeric = String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})|(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})`;
const iso = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const anyDate = `(?<![\\d.])(?:${iso}|${worded}|${numeric})(?![\\d])`;
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const wholeDate = new RegExp(`^${weekday}${anyDate}$`, 'i');
const everyDate = new RegExp(anyDate, 'gi');

/** A document speaks of no other years: one further off is a slip, and no count of days leads there. */
const years = { first: 1900, last: 2199 };

const isNear = (date: IsoDate): boolean => {
  const year = Number(date.slice(0, 4));
  return year >= years.first && year <= years.last;
};

/** Builds the ISO form, or null when there is no such day. Two-digit years are of this century. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const fullYear = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(fullYear, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day that a moment falls on where the author is. */
export function localDay(moment: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isNear(text) && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

function monthNumber(name: string): number {
  return months.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function fromMatch(match: RegExpExecArray): DateReading {
  const [text, isoYear, isoMonth, isoDay, day, ordinal, month, year, d1, m1, y1, d2, m2, y2] = match;
  const found = isoYear
    ? isoDate(Number(isoYear), Number(isoMonth), Number(isoDay))
    : day
      ? isoDate(Number(year), monthNumber(month ?? ''), Number(day))
      : isoDate(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2));
  if (found === null || !isNear(found)) return { kind: 'impossible' };
  if (text === tableDate(found)) return { kind: 'date', iso: found, form: 'table' };
  if (text === proseDate(found) && !ordinal) return { kind: 'date', iso: found, form: 'prose' };
  return { kind: 'date', iso: found, form: 'other' };
}

/** Reads a text that is a date and nothing else; null when it does not look like one. */
export function readDate(text: string): DateReading | null {
  const match = wholeDate.exec(text.trim());
  return match ? fromMatch(match) : null;
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: DateReading;
}

/** Every date in a sentence, with its offsets. */
export function findDates(text: string): FoundDate[] {
  // Most texts have no figure, and so no date.
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(everyDate)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    reading: fromMatch(match),
  }));
}

function parts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** `02 Jun 20` */
export function tableDate(date: IsoDate): string {
  const { year, month, day } = parts(date);
  const monthName = months[month - 1] ?? '';
  return `${String(day).padStart(2, '0')} ${monthName.slice(0, 3)} ${String(year % 100).padStart(2, '0')}`;
}

/** `2 June 2020` */
export function proseDate(date: IsoDate): string {
  const { year, month, day } = parts(date);
  return `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`;
}

/** The month of a date as a release is named: `June 2020`. */
export function monthAndYear(date: IsoDate): string {
  const { year, month } = parts(date);
  return `${months[month - 1] ?? ''} ${String(year)}`;
}

/** A date cell of a table, as the model keeps it: ISO when it is written by the convention, verbatim otherwise. */
export function dateFromCell(text: string): string {
  const reading = readDate(text);
  return reading?.kind === 'date' && reading.form === 'table' ? reading.iso : text;
}

/** The inverse of `dateFromCell`. */
export function dateToCell(date: string): string {
  return isIsoDate(date) ? tableDate(date) : date;
}
