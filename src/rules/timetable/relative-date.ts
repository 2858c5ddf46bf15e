import { proseDate, tableDate, type IsoDate } from '../../model/date';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import { addWorkingDays } from '../../reference/workingDays';
import { sayInstead } from '../fix';
import { rule } from '../rule';

interface Says {
  'no-anchor': { words: string };
  'undated-anchor': { words: string; anchor: string };
  /** Both are known, and the row has no date yet. */
  resolved: { words: string; due: IsoDate; event: ScheduledEvent };
  disagrees: { words: string; due: IsoDate; event: ScheduledEvent; date: IsoDate };
}

export const relativeDate = rule<Says>({
  id: 'timetable/relative-date',
  severity: 'info',
  since: '0.1.0',
  title: 'A date told by another one',
  why: '“By five Working Days before UIT completion” is a date only when the other one is known, and must agree with it.',
  source: 'A date may be relative; Working Days leave out weekends and bank holidays.',
  messages: {
    'no-anchor': ({ words }) =>
      `“${words}” depends on a step that the timetable does not have. Name the step as its row does.`,
    'undated-anchor': ({ words, anchor }) =>
      `“${words}” cannot be worked out while “${anchor}” has no date. Give that step a date when it is known.`,
    resolved: ({ words, due }) =>
      `“${words}” comes to ${proseDate(due)}. Put that date into its column, so that readers need not count.`,
    disagrees: ({ words, due, date }) =>
      `The row is dated ${proseDate(date)}, but “${words}” comes to ${proseDate(due)}. ` +
      'A reader cannot keep to both. Correct the date or the note.',
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    for (const event of schedule?.events ?? []) {
      const { relative, date } = event;
      if (!relative) continue;
      const anchor = relative.anchor === null ? undefined : schedule?.first(relative.anchor);
      const words = relative.paragraph.text.slice(relative.start, relative.end);
      const place = reading.outline.place(relative.paragraph, relative.start, relative.end);
      if (!anchor) yield { message: 'no-anchor', place, words };
      else if (anchor.date === null) yield { message: 'undated-anchor', place, words, anchor: anchor.event };
      else {
        const days = relative.direction === 'before' ? -relative.workingDays : relative.workingDays;
        const due = addWorkingDays(anchor.date, days);
        if (date === null) yield { message: 'resolved', place, words, due, event };
        else if (relative.direction === 'before' ? date > due : date < due) {
          yield { message: 'disagrees', severity: 'error', place, words, due, event, date };
        }
      }
    }
  },
  fixIsSafe: false,
  fix(found) {
    if (found.message === 'no-anchor' || found.message === 'undated-anchor') return null;
    const text = tableDate(found.due);
    const { dateParagraph, eventParagraph } = found.event;
    // The row has no cell for it.
    if (dateParagraph === eventParagraph) return null;
    const edits = sayInstead(dateParagraph, text);
    return edits && { title: `Date “${found.event.event}” ${text}`, edits };
  },
});
