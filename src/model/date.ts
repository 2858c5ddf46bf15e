/**
 * Dates as the RID writes them. A date in the model is a string: the ISO form (`2020-06-25`) where the document
 * writes it by the conventions, otherwise exactly what the author wrote, so that nothing typed is lost.
 */

export type IsoDate = string;

/** How a date is written: `02 Jun 20` in tables, `2 June 2020` in prose, or another readable form. */
export type DateForm = 'table' | 'prose' | 'other';

export type DateReading =
  | {
      readonly kind: 'date';
      readonly iso: IsoDate;
      readonly form: DateForm;
      /** The weekday that is written with it, in full, whether or not it is that date's. */
      readonly weekday?: Weekday;
    }
  /** `11 November`: the year follows from what stands around it. */
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
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

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof weekdays)[number];

export const monthPattern = `(?:${months.join('|')}|Sept|${months.map((name) => name.slice(0, 3)).join('|')})`;
const year = String.raw`[’'‘]?(\d{4}|\d{2})`;
const ending = '(st|nd|rd|th)?';
const worded = `(\\d{1,2})${ending}(?: of)?[ ./-]?(${monthPattern})(?:\\.?,?[ -]|[./]?)${year}`;
const monthFirst = `(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`;
const numeric = String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})|(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})`;
const iso = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const yearless = `(\\d{1,2})(?:st|nd|rd|th)? (${months.join('|')}|(?:Sept|${months.map((name) => name.slice(0, 3)).join('|')})(?![a-z]))`;
const anyDate = `(?<![\\d.])(?:${iso}|${worded}|${numeric}|${monthFirst})(?![\\d])`;
const dayName = '(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\\.?,? )';
const wholeDate = new RegExp(`^${dayName}?${anyDate}(?: \\(${dayName.replace(' )', ')')}\\))?$`, 'i');
const everyDate = new RegExp(`${anyDate}|(?<![\\d.])${yearless}(?! ?\\d)`, 'gi');
const dayBefore = new RegExp(`\\b${dayName}(?:the )?$`, 'i');
const dayBehind = new RegExp(`^,? ?\\(${dayName.replace(' )', ')')}\\)`, 'i');

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
  return `${String(fullYear).padStart(4, '0')}-${twoFigures(month)}-${twoFigures(day)}`;
}

const twoFigures = (part: number): string => String(part).padStart(2, '0');

/** The day that a moment falls on where the author is. */
export function localDay(moment: Date): IsoDate {
  return `${String(moment.getFullYear())}-${twoFigures(moment.getMonth() + 1)}-${twoFigures(moment.getDate())}`;
}

export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isNear(text) && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

function monthNumber(name: string): number {
  return months.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function weekdayFrom(name: string | undefined): Weekday | null {
  if (name === undefined) return null;
  return weekdays.find((day) => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) ?? null;
}

type Parts = readonly [year: number, month: number, day: number];

/** The day that the groups of a date's pattern stand for. */
function dayOf(groups: readonly (string | undefined)[]): IsoDate | null {
  return isoDate(...partsOf(groups));
}

function partsOf(groups: readonly (string | undefined)[]): Parts {
  const [isoYear, isoMonth, isoDay, day, , month, year, d1, m1, y1, d2, m2, y2, monthName, monthDay, monthYear] =
    groups;
  if (isoYear) return [Number(isoYear), Number(isoMonth), Number(isoDay)];
  if (day) return [Number(year), monthNumber(month ?? ''), Number(day)];
  if (monthName) return [Number(monthYear), monthNumber(monthName), Number(monthDay)];
  return [Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)];
}

function reading(text: string, groups: readonly (string | undefined)[], weekday: Weekday | null): DateReading {
  const found = dayOf(groups);
  if (found === null || !isNear(found)) return { kind: 'impossible' };
  const ordinal = groups[4];
  const form = text === tableDate(found) ? 'table' : text === proseDate(found) && !ordinal ? 'prose' : 'other';
  return { kind: 'date', iso: found, form, ...(weekday && { weekday }) };
}

/** Reads a text that is a date and nothing else; null when it does not look like one. */
export function readDate(text: string): DateReading | null {
  const match = wholeDate.exec(text.trim());
  if (!match) return null;
  const [all, before, ...groups] = match;
  const behind = groups.pop();
  return reading(all, groups, weekdayFrom(before ?? behind));
}

/** Why a text that looks like a date means no day, such as “June has 30 days”; null for any other text. */
export function whyImpossible(text: string): string | null {
  const groups = wholeDate.exec(text.trim())?.slice(2, -1);
  if (!groups || readDate(text)?.kind !== 'impossible') return null;
  const [short, month, day] = partsOf(groups);
  const year = short < 100 ? 2000 + short : short;
  const name = months[month - 1];
  if (name === undefined) return 'A year has 12 months';
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return `The year ${String(year)} is centuries away`;
  return `${name}${month === 2 ? ` ${String(year)}` : ''} has ${String(last)} days`;
}

/** A weekday that stands beside a date. */
export interface WrittenWeekday {
  readonly name: Weekday;
  readonly start: number;
  readonly end: number;
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: DateReading;
  /** The weekday in front of it, or in brackets behind it. */
  readonly weekday?: WrittenWeekday;
}

/** Every date in a sentence, with its offsets. */
export function findDates(text: string): FoundDate[] {
  // Most texts have no figure, and so no date.
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(everyDate)].map((match): FoundDate => {
    const [words, ...groups] = match;
    const start = match.index;
    const end = start + words.length;
    const weekday = weekdayBeside(text, start, end);
    const [day, month] = groups.slice(-2);
    const read: DateReading =
      day === undefined || month === undefined
        ? reading(words, groups.slice(0, -2), weekday?.name ?? null)
        : { kind: 'yearless', month: monthNumber(month), day: Number(day) };
    return { start, end, text: words, reading: read, ...(weekday && { weekday }) };
  });
}

const longestWeekday = 16;

function weekdayBeside(text: string, start: number, end: number): WrittenWeekday | null {
  const from = Math.max(0, start - longestWeekday);
  const front = dayBefore.exec(text.slice(from, start));
  const found = front ?? dayBehind.exec(text.slice(end, end + longestWeekday));
  const name = weekdayFrom(found?.[1]);
  if (!found || name === null) return null;
  const at = (front ? from : end) + found.index + found[0].search(/[a-z]/i);
  const [word = ''] = /^[a-z]+/i.exec(text.slice(at)) ?? [];
  // “Monthly” and “Wedding” are no weekdays.
  const isOne = name.toLowerCase().startsWith(word.toLowerCase()) || /^(?:tues|weds|wednes|thurs?)$/i.test(word);
  return isOne ? { name, start: at, end: at + word.length } : null;
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

/** Whether two texts are the same day in two forms; a weekday says more than that. */
export function isSameDay(one: string, other: string): boolean {
  const [day, otherDay] = [readDate(one), readDate(other)];
  if (day?.kind !== 'date' || otherDay?.kind !== 'date') return false;
  return day.iso === otherDay.iso && day.weekday === undefined && otherDay.weekday === undefined;
}

/** The inverse of `dateFromCell`. */
export function dateToCell(date: string): string {
  return isIsoDate(date) ? tableDate(date) : date;
}

/** `Thursday`, of 2020-06-25. */
export function weekdayOf(date: IsoDate): Weekday {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'Sunday';
}
