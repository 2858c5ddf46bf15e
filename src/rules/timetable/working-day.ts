import { proseDate } from '../../model/date';
import { readSchedule } from '../../document/schedule';
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
      const holiday = !/^a S/.test(reason);
      yield {
        message:
          `“${event}” is planned for ${proseDate(date)}, which is ${reason}. ` +
          `${holiday ? 'Meetings and submissions do not take place on a bank holiday' : 'Only some releases went live at a weekend'}. ` +
          `Move it, for example to ${proseDate(nextWorkingDay(date))}, or leave it if it is meant.`,
        place: reading.outline.place(dateParagraph),
      };
    }
  },
};

function nextWorkingDay(date: string): string {
  let day = date;
  while (notWorking(day) !== null) day = addDays(day, 1);
  return day;
}
