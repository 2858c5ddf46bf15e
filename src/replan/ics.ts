import { isIsoDate, type IsoDate } from '../model/date';
import type { TimetableEvent } from '../model/rid';
import { readWhen } from '../model/when';
import { addDays } from '../reference/workingDays';

/** A timetable as a calendar file (RFC 5545): a day for each step, and no time of day. */

export interface CalendarOf {
  readonly release: string;
  readonly timetable: readonly TimetableEvent[];
  /** The day on which it is made. */
  readonly today: IsoDate;
}

export function timetableIcs({ release, timetable, today }: CalendarOf): string {
  const used = new Map<string, number>();
  const events = timetable.flatMap(({ date, event, notes }) => {
    const days = daysOf(date);
    if (days === null) return [];
    const name = slug(`${release} ${event}`);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return [
      'BEGIN:VEVENT',
      // The same for the same step of the same release: a calendar that takes a later file moves what it has.
      `UID:${name}${count > 1 ? `-${String(count)}` : ''}@rid-author`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(days.first)}`,
      `DTEND;VALUE=DATE:${compact(addDays(days.last, 1))}`,
      `SUMMARY:${escaped(release === '' ? event : `${release}: ${event}`)}`,
      ...(notes.trim() === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//RID Author//Timetable//EN',
    'CALSCALE:GREGORIAN',
    ...(release === '' ? [] : [`X-WR-CALNAME:${escaped(release)}`]),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function daysOf(date: string): { first: IsoDate; last: IsoDate } | null {
  if (isIsoDate(date)) return { first: date, last: date };
  const when = readWhen(date);
  return when?.kind === 'day' || when?.kind === 'window' ? { first: when.from, last: when.to } : null;
}

const compact = (date: IsoDate): string => date.replaceAll('-', '');

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A line has at most 75 octets; what goes on begins with a space. No character is cut in two. */
const longestLine = 75;

function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let out = '';
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (length + size > longestLine) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += size;
  }
  return out;
}
