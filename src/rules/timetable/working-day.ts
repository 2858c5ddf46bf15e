import { proseDate, type IsoDate } from '../../model/date';
import { isGoLive } from '../../document/recognise/recognise';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import { addDays, isKnown, notWorking } from '../../reference/workingDays';
import { groupBy } from '../../document/reading/groupBy';
import { rule } from '../rule';
import { listed } from '../wording';
import { misplacedRows } from './misplaced';

interface Says {
  'no-working-day': { event: string; date: IsoDate; reason: string };
  /** Several steps on that one day. */
  'no-working-day-for-several': { events: readonly string[]; date: IsoDate; reason: string };
}

export const workingDay = rule<Says>({
  id: 'timetable/working-day',
  severity: 'warning',
  since: '0.1.0',
  title: 'A step on a day that is no Working Day',
  why: 'Nothing is submitted or decided on a weekend or a bank holiday, unless that was meant.',
  source: 'A Working Day is Monday to Friday and no bank holiday in England and Wales. Weekend go-lives have happened.',
  messages: {
    'no-working-day': ({ event, date, reason }) =>
      `“${event}” is planned for ${proseDate(date)}, which is ${reason}. ` +
      `${unusual(event, reason)}. Move it, for example to ${proseDate(nextWorkingDay(date))}, or leave it if it is meant.`,
    'no-working-day-for-several': ({ events: [first = '', ...others], date, reason }) =>
      `${listed([first, ...others].map((event) => `“${event}”`))} are planned for ${proseDate(date)}, which is ${reason}. ` +
      `${unusual(first, reason)}. Move them, for example to ${proseDate(nextWorkingDay(date))}, or leave them if it is meant.`,
  },
  *find({ reading }) {
    // A date that is out of order is told of as that.
    const misplaced = new Set<ScheduledEvent>(misplacedRows(reading).map(({ event }) => event));
    const planned = (readSchedule(reading)?.events ?? []).flatMap((event) =>
      event.date === null || misplaced.has(event) ? [] : [{ ...event, date: event.date }],
    );
    for (const [first, ...others] of groupBy(planned, ({ date }) => date).values()) {
      const { date, event, dateParagraph } = first;
      const reason = isKnown(date) ? notWorking(date) : null;
      if (reason === null) continue;
      const place = reading.outline.place(dateParagraph);
      const events = [event, ...others.map((other) => other.event)];
      if (others.length === 0) yield { message: 'no-working-day', place, event, date, reason };
      else yield { message: 'no-working-day-for-several', place, events, date, reason };
    }
  },
});

const submitted = /\b(?:submits?|submission|sends?|provides?|issues?|publish(?:es|ed)?)\b/i;
const meeting = /\b(?:Panel|Board|Groups?|Sub-Committee|TAG|SSC|TABASC|OPSG|CSC|meet(?:s|ing)?|decisions?)\b/i;

/** What speaks against such a day, by what is to happen on it. */
function unusual(event: string, reason: string): string {
  const when = reason.startsWith('a S') ? 'at a weekend' : 'on a bank holiday';
  if (isGoLive(event)) return `Only some releases went live ${when}`;
  if (submitted.test(event)) return `Submissions are not expected ${when}`;
  return meeting.test(event) ? `Meetings do not take place ${when}` : `Few of those who take part are at work ${when}`;
}

function nextWorkingDay(date: string): string {
  let day = date;
  while (notWorking(day) !== null) day = addDays(day, 1);
  return day;
}
