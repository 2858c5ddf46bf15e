import { isoDate, type IsoDate } from '../model/date';
import type { ReferenceAdditions } from '../model/settings';
import { dayIn, occurrences } from './recurrence';

/** The days of the meetings of one body, from a calendar file (.ics); where it cannot be used, a sentence says why. */
export function readMeetings(
  text: string,
  fileName: string,
  body: string,
): { readonly meetings: ReferenceAdditions['meetings'][number] } | { readonly message: string } {
  const unusable = (why: string) => ({ message: `“${fileName}” cannot be used as a calendar: ${why}.` });
  if (text.length > longestFile) return unusable('it is longer than a megabyte, which no calendar of meetings is');
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR')
    return unusable('it does not begin as a calendar file (.ics) does');
  const events = eventsIn(lines);
  if (events.some(({ day }) => day === null)) return unusable('one of its meetings has no day');
  const days = events.map((event) => daysOf(event, events));
  if (days.includes(null)) {
    return unusable(
      'it has a meeting that repeats by a rule other than every so many weeks, or months on a day or on a weekday. Export it with a day for each',
    );
  }
  const dates = [...new Set(days.flatMap((some) => some ?? []))].sort();
  if (dates.length === 0) return unusable('it has no meetings');
  return { meetings: { body, dates, source: fileName.replace(/^.*[\\/]/, '') } };
}

/** No body’s calendar is longer; a larger file is something else. */
const longestFile = 1024 * 1024;

interface CalendarEvent {
  readonly uid: string;
  readonly day: IsoDate | null;
  readonly rule: string | null;
  /** Days on which a meeting that repeats is not held, and others on which it is. */
  readonly without: readonly IsoDate[];
  readonly more: readonly IsoDate[];
  /** The day of the one meeting of a series that this is in the place of. */
  readonly insteadOf: IsoDate | null;
  readonly isCancelled: boolean;
}

const noEvent: CalendarEvent = {
  uid: '',
  day: null,
  rule: null,
  without: [],
  more: [],
  insteadOf: null,
  isCancelled: false,
};

function eventsIn(lines: readonly string[]): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  /** An event, and the parts in it that are none, such as an alarm. */
  let inside: string[] = [];
  let event = noEvent;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/i.exec(line.trim()) ?? [];
    const property = name.toUpperCase();
    if (property === 'BEGIN') inside = [...inside, value.toUpperCase()];
    else if (property === 'END') {
      if (inside.at(-1) === 'VEVENT') events.push(event);
      inside = inside.slice(0, -1);
    } else if (inside.at(-1) === 'VEVENT') event = withProperty(event, property, value);
    if (property === 'BEGIN' && inside.at(-1) === 'VEVENT') event = noEvent;
  }
  return events;
}

function withProperty(event: CalendarEvent, property: string, value: string): CalendarEvent {
  const days = (): IsoDate[] => value.split(',').flatMap((one) => dayOf(one) ?? []);
  switch (property) {
    case 'UID':
      return { ...event, uid: value };
    case 'DTSTART':
      return { ...event, day: dayOf(value) };
    case 'RRULE':
      return { ...event, rule: value };
    case 'EXDATE':
      return { ...event, without: [...event.without, ...days()] };
    case 'RDATE':
      return { ...event, more: [...event.more, ...days()] };
    case 'RECURRENCE-ID':
      return { ...event, insteadOf: dayOf(value) };
    case 'STATUS':
      return { ...event, isCancelled: value.toUpperCase() === 'CANCELLED' };
    default:
      return event;
  }
}

/** The days of an event; of a series those that no other event is in the place of. Null for a rule that is not read. */
function daysOf(event: CalendarEvent, all: readonly CalendarEvent[]): IsoDate[] | null {
  const { uid, day, rule, without, more, insteadOf, isCancelled } = event;
  if (isCancelled || day === null) return [];
  const days = rule === null ? [day] : occurrences(day, rule);
  if (days === null || insteadOf !== null) return days;
  const replaced = all.flatMap((other) => (other !== event && other.uid === uid ? (other.insteadOf ?? []) : []));
  return [...days, ...more].filter((one) => !without.includes(one) && !replaced.includes(one));
}

/** The day in Great Britain: a time of day that ends in Z is an hour behind its clocks in summer. */
function dayOf(value: string): IsoDate | null {
  const [, hour, minute] = /^\d{8}T(\d{2})(\d{2})\d{2}Z$/.exec(value) ?? [];
  const day = dayIn(value);
  if (day === null || hour === undefined) return day;
  const local = new Date(`${day}T${hour}:${minute ?? '00'}:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'Europe/London',
  });
  const [date, month, year] = local.split('/').map(Number);
  return isoDate(year ?? 0, month ?? 0, date ?? 0);
}
