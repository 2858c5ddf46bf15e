import { proseDate } from '../../model/date';
import { readSchedule } from '../../document/recognise/schedule';
import { papersLeadTime as needed, submissions } from '../../reference/timetable';
import { isKnown, workingDaysBetween } from '../../reference/workingDays';
import { inWords, plural } from '../wording';
import type { Rule } from '../rule';

export const papersLeadTime: Rule = {
  id: 'timetable/papers-lead-time',
  severity: 'info',
  title: 'Fewer than five Working Days from a submission to the meeting that reviews it',
  why: 'Members get papers five Working Days before a meeting: what comes later is tabled, or waits for the next one.',
  source: 'Papers reach a meeting five Working Days before it.',
  *check({ reading }) {
    const schedule = readSchedule(reading);
    for (const [submittedKey, reviewedKey] of submissions) {
      const submitted = schedule?.first(submittedKey);
      const reviewed = schedule?.first(reviewedKey);
      if (submitted?.date == null || reviewed?.date == null || reviewed.date < submitted.date) continue;
      const days = workingDaysBetween(submitted.date, reviewed.date);
      if (days >= needed || !isKnown(submitted.date)) continue;
      yield {
        message:
          `“${submitted.event}” on ${proseDate(submitted.date)} leaves ${inWords(days)} Working ${plural(days, 'Day')} ` +
          `until it is reviewed on ${proseDate(reviewed.date)}; papers reach a meeting ${inWords(needed)} before it. ` +
          'Submit earlier, or agree with the body that it takes a late paper.',
        place: reading.outline.place(submitted.dateParagraph),
      };
    }
  },
};
