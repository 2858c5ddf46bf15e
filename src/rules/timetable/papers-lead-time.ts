import { proseDate, type IsoDate } from '../../model/date';
import { readSchedule } from '../../document/recognise/schedule';
import { papersLeadTime as needed, submissions } from '../../reference/timetable';
import { isKnown, workingDaysBetween } from '../../reference/workingDays';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  short: { event: string; submitted: IsoDate; reviewed: IsoDate; days: number };
}

export const papersLeadTime = rule<Says>({
  id: 'timetable/papers-lead-time',
  severity: 'info',
  since: '0.1.0',
  title: 'Fewer than five Working Days from a submission to the meeting that reviews it',
  why: 'Members get papers five Working Days before a meeting: what comes later is tabled, or waits for the next one.',
  source: 'Papers reach a meeting five Working Days before it.',
  messages: {
    short: ({ event, submitted, reviewed, days }) =>
      `“${event}” on ${proseDate(submitted)} leaves ${inWords(days)} Working ${plural(days, 'Day')} ` +
      `until it is reviewed on ${proseDate(reviewed)}; papers reach a meeting ${inWords(needed)} before it. ` +
      'Submit earlier, or agree with the body that it takes a late paper.',
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    for (const [submittedKey, reviewedKey] of submissions) {
      const submitted = schedule?.first(submittedKey);
      const reviewed = schedule?.first(reviewedKey);
      if (submitted?.date == null || reviewed?.date == null || reviewed.date < submitted.date) continue;
      const days = workingDaysBetween(submitted.date, reviewed.date);
      if (days >= needed || !isKnown(submitted.date)) continue;
      const { event, date, dateParagraph } = submitted;
      const place = reading.outline.place(dateParagraph);
      yield { message: 'short', place, event, submitted: date, reviewed: reviewed.date, days };
    }
  },
});
