import { proseDate, tableDate } from '../../model/date';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import { addWorkingDays } from '../../reference/workingDays';
import type { Rule } from '../rule';

export const relativeDate: Rule = {
  id: 'timetable/relative-date',
  severity: 'info',
  title: 'A date told by another one',
  why: '“By five Working Days before UIT completion” is a date only when the other one is known, and must agree with it.',
  source: 'A date may be relative; Working Days leave out weekends and bank holidays.',
  *check({ reading }) {
    const schedule = readSchedule(reading);
    for (const event of schedule?.events ?? []) {
      const { relative } = event;
      if (!relative) continue;
      const anchor = relative.anchor === null ? undefined : schedule?.first(relative.anchor);
      const words = relative.paragraph.text.slice(relative.start, relative.end);
      const place = reading.outline.place(relative.paragraph, relative.start, relative.end);
      if (anchor?.date == null) {
        yield {
          message:
            anchor === undefined
              ? `“${words}” depends on a step that the timetable does not have. Name the step as its row does.`
              : `“${words}” cannot be worked out while “${anchor.event}” has no date. Give that step a date when it is known.`,
          place,
        };
        continue;
      }
      const days = relative.direction === 'before' ? -relative.workingDays : relative.workingDays;
      const due = addWorkingDays(anchor.date, days);
      if (event.date === null) yield { message: resolved(words, due), place, fix: setDate(event, due) };
      else if (relative.direction === 'before' ? event.date > due : event.date < due) {
        yield {
          severity: 'error',
          message:
            `The row says ${proseDate(event.date)}, but “${words}” is ${proseDate(due)}. ` +
            'A reader cannot keep to both. Correct the date or the note.',
          place,
          fix: setDate(event, due),
        };
      }
    }
  },
};

function resolved(words: string, due: string): string {
  return `“${words}” is ${proseDate(due)}. Put the date into its column, so that readers need not count.`;
}

function setDate({ dateParagraph }: ScheduledEvent, due: string) {
  return {
    title: `Set the date to ${tableDate(due)}`,
    safe: false,
    edits: [{ kind: 'setParagraph' as const, paragraph: dateParagraph.index, text: tableDate(due) }],
  };
}
