import { isoDate, type IsoDate } from '../model/date';
import type { ReferenceAdditions } from '../model/settings';

/** The days of the meetings of one body, from a calendar file (.ics); where it cannot be used, a sentence says why. */
export function readMeetings(
  text: string,
  fileName: string,
  body: string,
): { readonly meetings: ReferenceAdditions['meetings'][number] } | { readonly message: string } {
  const unusable = (why: string) => ({ message: `“${fileName}” cannot be used as a calendar: ${why}.` });
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR')
    return unusable('it does not begin as a calendar file (.ics) does');
  const dates: IsoDate[] = [];
  let isInEvent = false;
  let isCancelled = false;
  let day: IsoDate | null = null;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/i.exec(line.trim()) ?? [];
    switch (name.toUpperCase()) {
      case 'BEGIN':
        if (value.toUpperCase() !== 'VEVENT') break;
        isInEvent = true;
        isCancelled = false;
        day = null;
        break;
      case 'END':
        if (value.toUpperCase() !== 'VEVENT') break;
        isInEvent = false;
        if (day === null) return unusable('one of its meetings has no day');
        if (!isCancelled) dates.push(day);
        break;
      case 'DTSTART':
        if (isInEvent) day = dayIn(value);
        break;
      case 'STATUS':
        if (isInEvent) isCancelled = value.toUpperCase() === 'CANCELLED';
        break;
      case 'RRULE':
        return unusable(
          'it has a meeting that repeats by a rule, and meetings are moved one by one. Export it with a day for each',
        );
      default:
    }
  }
  if (dates.length === 0) return unusable('it has no meetings');
  return { meetings: { body, dates: [...new Set(dates)].sort(), source: fileName.replace(/^.*[\\/]/, '') } };
}

function dayIn(value: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(value) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}
