import { proseDate, type IsoDate } from '../../model/date';
import { isGoLive } from '../../document/recognise/recognise';
import { readSchedule } from '../../document/recognise/schedule';
import { addDays, isKnown, notWorking } from '../../reference/workingDays';
import { rule } from '../rule';

interface Says {
  'no-working-day': { event: string; date: IsoDate; reason: string };
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
      `${unusual(event, /^a S/.test(reason) ? 'at a weekend' : 'on a bank holiday')}. ` +
      `Move it, for example to ${proseDate(nextWorkingDay(date))}, or leave it if it is meant.`,
  },
  *find({ reading }) {
    for (const { date, event, dateParagraph } of readSchedule(reading)?.events ?? []) {
      if (date === null || !isKnown(date)) continue;
      const reason = notWorking(date);
      if (reason === null) continue;
      yield { message: 'no-working-day', place: reading.outline.place(dateParagraph), event, date, reason };
    }
  },
});

const submitted = /\b(?:submits?|submission|sends?|provides?|issues?|publish(?:es|ed)?)\b/i;
const meeting = /\b(?:Panel|Board|Groups?|Sub-Committee|TAG|SSC|TABASC|OPSG|CSC|meet(?:s|ing)?|decisions?)\b/i;

/** What speaks against such a day, by what is to happen on it. */
function unusual(event: string, when: string): string {
  if (isGoLive(event)) return `Only some releases went live ${when}`;
  if (submitted.test(event)) return `Submissions are not expected ${when}`;
  return meeting.test(event) ? `Meetings do not take place ${when}` : `Few of those who take part are at work ${when}`;
}

function nextWorkingDay(date: string): string {
  let day = date;
  while (notWorking(day) !== null) day = addDays(day, 1);
  return day;
}
