import fc from 'fast-check';
import ICAL from 'ical.js';
import { weekdayOf } from '../../src/model/date';
import { addDays } from '../../src/reference/workingDays';
import { readMeetings } from '../../src/replan/readCalendar';
import { occurrences } from '../../src/replan/recurrence';

/** The same by a parser of calendars. */
function byParser(first: string, rule: string): string[] {
  const next = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  const days: string[] = [];
  while (days.length < 120) {
    const day = next.next();
    if (next.completed) break;
    days.push(day.toString());
  }
  return days;
}

const code = (day: string): string => weekdayOf(day).slice(0, 2).toUpperCase();

test('meetings that repeat fall on the days that a parser of calendars gives', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((more) => addDays('2024-01-01', more));
  const end = fc.oneof(
    fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${String(count)}`),
    fc.integer({ min: 100, max: 900 }).map((more) => more),
  );
  const interval = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(day, interval, end, fc.integer({ min: 0, max: 4 }), (first, every, ending, form) => {
      const place = Math.ceil(Number(first.slice(8)) / 7);
      const isLast = addDays(first, 7).slice(0, 7) !== first.slice(0, 7);
      const rules = [
        'FREQ=WEEKLY',
        `FREQ=WEEKLY;BYDAY=${code(first)}`,
        `FREQ=MONTHLY;BYMONTHDAY=${String(Number(first.slice(8)))}`,
        `FREQ=MONTHLY;BYDAY=${isLast ? '-1' : String(place)}${code(first)}`,
        `FREQ=MONTHLY;BYDAY=${code(first)};BYSETPOS=${isLast ? '-1' : String(place)}`,
      ];
      const until = typeof ending === 'string' ? ending : `;UNTIL=${addDays(first, ending).replaceAll('-', '')}`;
      const rule = `${rules[form] ?? ''};INTERVAL=${String(every)}${until}`;
      const own = occurrences(first, rule);
      expect(own).toEqual(byParser(first, rule));
    }),
    { numRuns: 300 },
  );
});

test('a series without an end has an end here, and other rules are not guessed at', () => {
  expect(occurrences('2027-01-15', 'FREQ=MONTHLY;BYDAY=3FR')).toHaveLength(120);
  for (const rule of ['FREQ=YEARLY', 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,FR', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1'])
    expect(occurrences('2027-01-15', rule)).toBeNull();
  for (const rule of ['FREQ=MONTHLY;BYHOUR=9', 'FREQ=MONTHLY;INTERVAL=0', 'FREQ=MONTHLY;COUNT=x', '', ';;='])
    expect(occurrences('2027-01-15', rule)).toBeNull();
});

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const datesOf = (...lines: string[]): readonly string[] | string => {
  const read = readMeetings(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), 'panel.ics', 'Panel');
  return 'meetings' in read ? read.meetings.dates : read.message;
};

test('a series is read with what was moved, left out, added and cancelled of it', () => {
  const series = event(
    'UID:panel',
    'DTSTART;TZID="GMT Standard Time":20270115T100000',
    'RRULE:FREQ=MONTHLY;BYDAY=3FR;COUNT=5',
    'EXDATE;TZID="GMT Standard Time":20270219T100000',
    'RDATE;VALUE=DATE:20270226',
    'BEGIN:VALARM',
    'DTSTART:20990101',
    'END:VALARM',
  );
  const moved = event('UID:panel', 'RECURRENCE-ID:20270319T100000Z', 'DTSTART:20270325T100000Z');
  const off = event('UID:panel', 'RECURRENCE-ID;VALUE=DATE:20270416', 'DTSTART:20270416', 'STATUS:CANCELLED');
  expect(datesOf(...series, ...moved, ...off)).toEqual(['2027-01-15', '2027-02-26', '2027-03-25', '2027-05-21']);
  expect(datesOf(...event('DTSTART:20270115', 'RRULE:FREQ=YEARLY'))).toMatch(/repeats by a rule other than/);
});

test('a meeting that begins at midnight in summer is on its day, whatever clock its calendar keeps', () => {
  expect(datesOf(...event('DTSTART:20270617T230000Z'), ...event('DTSTART:20270114T230000Z'))).toEqual([
    '2027-01-14',
    '2027-06-18',
  ]);
  expect(datesOf(...event('DTSTART:20270617T990000Z'))).toMatch(/has no day/);
});
