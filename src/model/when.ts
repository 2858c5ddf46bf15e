import { findDates, isoDate, monthPattern, readDate, type DateForm, type IsoDate, type Weekday } from './date';

/** What a cell of a timetable says of when something takes place. */
export type When =
  | {
      readonly kind: 'day';
      readonly from: IsoDate;
      readonly to: IsoDate;
      /** Null where more than the date stands there, such as “(provisional)”. */
      readonly form: DateForm | null;
      readonly weekday?: Weekday;
    }
  /** `27 Jul 21 – 22 Sep 21` */
  | { readonly kind: 'window'; readonly from: IsoDate; readonly to: IsoDate }
  /** `Q4 2024`, `mid-Dec 24`, `w/c 02 Dec 24`: some day from the first to the last. */
  | { readonly kind: 'period'; readonly from: IsoDate; readonly to: IsoDate }
  /** `11 November` */
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number; readonly weekday?: Weekday }
  /** `TBC`: the date will follow. */
  | { readonly kind: 'unknown' }
  /** `N/A`, `Ongoing`: there will be none. */
  | { readonly kind: 'none' }
  /** `Once SIT completes`, `See notes`: words that the author means, and no day. */
  | { readonly kind: 'words' }
  | { readonly kind: 'impossible' };

/** In front of a date that is no longer right, or is not the one that is meant. */
const former =
  /\b(?:was|were|original\w*|initial\w*|previous\w*|former\w*|old|not|instead of|rather than|replac\w+|(?:mov|postpon|delay|bring|brought|reschedul|chang|push)\w*(?: forward| back)? from)\b[^;)\d]*$/i;
const longestFront = 40;
const joint = /^ ?(?:[-–—]|to|until|till|and|through) ?(?:\w{3,9}day,? )?$/i;
const week = /\b(?:w\/ ?c|week (?:commencing|beginning|of)|wc)\.?:? ?$/i;
const weekEnd = /\b(?:w\/ ?e|week ending)\.?:? ?$/i;

/** Reads such a cell; null for one that is blank, and for what says nothing of a date. */
export function readWhen(cell: string): When | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const whole = readDate(text);
  if (whole?.kind === 'impossible') return whole;
  if (whole?.kind === 'date') {
    const { iso, form, weekday } = whole;
    return { kind: 'day', from: iso, to: iso, form, ...(weekday && { weekday }) };
  }
  return windowOf(text) ?? fromParts(text) ?? periodOf(text) ?? inWords(text);
}

function fromParts(text: string): When | null {
  const all = findDates(text);
  const current = all.filter(({ start }) => !former.test(text.slice(Math.max(0, start - longestFront), start)));
  const [first, second] = current.length > 0 ? current : all;
  // “1 2 Apr 21”
  if (!first || /^\d+ $/.test(text.slice(0, first.start))) return null;
  const { reading } = first;
  if (reading.kind === 'impossible') return reading;
  if (second && joint.test(text.slice(first.end, second.start))) {
    const [from, to] = [reading, second.reading];
    if (to.kind === 'impossible') return to;
    if (to.kind !== 'date') return null;
    if (from.kind === 'date') return { kind: 'window', from: from.iso, to: to.iso };
    // “27 July – 22 September 2021”: one year for both, or the one before.
    const year = Number(to.iso.slice(0, 4));
    const same = isoDate(year, from.month, from.day);
    const start = same !== null && same > to.iso ? isoDate(year - 1, from.month, from.day) : same;
    return start === null ? { kind: 'impossible' } : { kind: 'window', from: start, to: to.iso };
  }
  if (reading.kind === 'yearless') return { ...reading, ...(first.weekday && { weekday: first.weekday.name }) };
  const before = text.slice(0, first.start);
  if (week.test(before)) return { kind: 'period', from: reading.iso, to: later(reading.iso, 6) };
  if (weekEnd.test(before)) return { kind: 'period', from: later(reading.iso, -6), to: reading.iso };
  const { weekday } = reading;
  return { kind: 'day', from: reading.iso, to: reading.iso, form: null, ...(weekday && { weekday }) };
}

const dayWindow = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)? ?(?:[-–—]|to|and|&) ?(\d{1,2})(?:st|nd|rd|th)? (${monthPattern})[.]? [’'‘]?(\d{4}|\d{2})$`,
  'i',
);

/** `2–6 Dec 24` */
function windowOf(text: string): When | null {
  const [, first, last, month = '', year] = dayWindow.exec(text) ?? [];
  if (first === undefined) return null;
  const [from, to] = [first, last].map((day) => isoDate(Number(year), monthNumber(month), Number(day)));
  return from && to && from <= to ? { kind: 'window', from, to } : { kind: 'impossible' };
}

const yearPattern = String.raw`[’'‘]?(\d{4}|\d{2})`;
const part = String.raw`(?:(early|mid|late|beginning of|start of|end of|by|by end of|during|in|from|after|before|the)[ -])*`;
const separator = '[ ,/–-]*';
const monthPeriod = new RegExp(
  `^${part}(${monthPattern})[.]?(?: ?(?:[-–/]|to|or) ?(${monthPattern})[.]?)?${separator}${yearPattern}$`,
  'i',
);
const quarterPeriod = new RegExp(
  `^${part}(?:Q|Quarter )([1-4])(?: ?(?:[-–/]|to|or) ?Q([1-4]))?${separator}${yearPattern}$`,
  'i',
);
const halfPeriod = new RegExp(`^${part}H([12])${separator}${yearPattern}$`, 'i');
const seasonPeriod = new RegExp(`^${part}(Spring|Summer|Autumn|Winter) ${yearPattern}$`, 'i');
const yearPeriod = new RegExp(String.raw`^${part}(20\d{2})$`, 'i');
/** What may stand around a period and changes nothing. */
const aside =
  /^(?:circa|c\.|ca\.|approx(?:imately)?\.?|around|about|expected|planned|provisional(?:ly)?|target|est\.?|~) ?|(?: ?\((?:[^()\d]*)\)|[*†‡?])$/gi;

function periodOf(words: string): When | null {
  const text = words.replace(aside, '').trim();
  const month = monthPeriod.exec(text);
  if (month) {
    const [, , name = '', other, year] = month;
    return months(Number(year), monthNumber(name), monthNumber(other ?? name));
  }
  const quarter = quarterPeriod.exec(text);
  if (quarter) {
    const [, , first, last, year] = quarter;
    return months(Number(year), Number(first) * 3 - 2, Number(last ?? first) * 3);
  }
  const half = halfPeriod.exec(text);
  if (half) return months(Number(half[3]), Number(half[2]) * 6 - 5, Number(half[2]) * 6);
  const season = seasonPeriod.exec(text);
  if (season) {
    const at = ['winter', 'spring', 'summer', 'autumn'].indexOf(season[2]?.toLowerCase() ?? '');
    return months(Number(season[3]), at * 3 + 1 - (at === 0 ? 0 : 1), at === 0 ? 12 : at * 3 + 2);
  }
  const year = yearPeriod.exec(text);
  return year ? months(Number(year[2]), 1, 12) : null;
}

function months(year: number, first: number, last: number): When {
  const from = isoDate(year, first, 1);
  const next = last === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, last + 1, 1);
  return from && next && first <= last ? { kind: 'period', from, to: later(next, -1) } : { kind: 'impossible' };
}

const unknown =
  /^[[(]?(?:date )?(?:tb[cda]\b|to be (?:confirmed|determined|agreed|advised|announced|provided|set)|to follow|(?:not yet|un|not)[ -]?(?:known|confirmed|agreed|dated|set)|awaited|awaiting\b|pending|provisional|\?+$)/i;
const none =
  /^(?:n\.?\/?a\.?\b|not applicable|none|ongoing|on-going|continuous(?:ly)?|various|as required|[-–—]+$|monthly|weekly|complete[d]?$|done$)/i;

function inWords(text: string): When | null {
  if (unknown.test(text)) return { kind: 'unknown' };
  if (none.test(text)) return { kind: 'none' };
  return /[A-Za-z]{2}|\b[QH][1-4]\b/.test(text) && !mistyped.test(text) ? { kind: 'words' } : null;
}

/** What was to be a date: figures beside a word and figures again, or three figures apart. */
const mistyped = /\d[\d ]{0,12}(?:st|nd|rd|th)?[ ./-]?[A-Za-z]{3,20}\W{0,3}[lIO]?\d|\d{1,8} ?[./-] ?\d{1,8} ?[./-] ?\d/;

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name: string): number {
  return names.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const dayInMilliseconds = 86_400_000;

function later(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
}
