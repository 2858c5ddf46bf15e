import { proseDate } from '../../model/date';
import { isGoLive } from '../../document/recognise/recognise';
import { readSchedule } from '../../document/recognise/schedule';
import { addDays, isKnown, notWorking } from '../../reference/workingDays';
import type { Rule } from '../rule';

export const workingDay: Rule = {
  id: 'timetable/working-day',
  severity: 'warning',
  title: 'A step on a day that is no Working Day',
  why: 'Nothing is submitted or decided on a weekend or a bank holiday, unless that was meant.',
  source: 'A Working Day is Monday to Friday and no bank holiday in England and Wales. Weekend go-lives have happened.',
  *check({ reading }) {
    for (const { date, event, dateParagraph } of readSchedule(reading)?.events ?? []) {
      if (date === null || !isKnown(date)) continue;
      const reason = notWorking(date);
      if (reason === null) continue;
      yield {
        message:
          `“${event}” is planned for ${proseDate(date)}, which is ${reason}. ` +
          `${unusual(event, /^a S/.test(reason) ? 'at a weekend' : 'on a bank holiday')}. ` +
          `Move it, for example to ${proseDate(nextWorkingDay(date))}, or leave it if it is meant.`,
        place: reading.outline.place(dateParagraph),
      };
    }
  },
};

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
