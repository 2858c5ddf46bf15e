import { readReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import type { Reading } from '../../document/recognise/recognise';
import { events } from '../../reference/timetable';
import { thisRelease } from '../kindWords';
import { capitalised, inWords, plural } from '../wording';
import type { Rule } from '../rule';

export const undatedEvent: Rule = {
  id: 'timetable/undated-event',
  severity: 'warning',
  title: 'A step without a date',
  why: 'A step that nobody dated is one that nobody plans for.',
  source: 'A date may be blank where the text explains why.',
  *check({ reading }) {
    const blank = (readSchedule(reading)?.events ?? []).filter(({ written, relative }) => written === '' && !relative);
    const [first] = blank;
    if (!first) return;
    if (explained(reading)) {
      yield {
        severity: 'info',
        message:
          `${capitalised(inWords(blank.length))} ${plural(blank.length, 'step has', 'steps have')} no date yet, which the text explains. ` +
          `Fill ${plural(blank.length, 'it in when it is', 'them in when they are')} known, and take the explanation out then.`,
        place: reading.outline.place(first.eventParagraph),
      };
      return;
    }
    const kind = readReleaseKind(reading);
    for (const { event, eventParagraph, key } of blank) {
      const ofSystems = isOfSystems(key);
      const remedy =
        ofSystems && kind.impactsSystems === false
          ? `${thisRelease(kind)}, and has no such step: delete the row.`
          : 'Give it one, or explain above the table when it will follow.';
      const targeted =
        ofSystems && kind.stillTargeted
          ? ' All of the scope that impacts DCC Systems is still targeted: where the date waits for that, say so.'
          : '';
      yield {
        message: `“${event}” has no date, and the text does not say why. ${remedy}${targeted}`,
        place: reading.outline.place(eventParagraph),
      };
    }
  },
};

/** Whether only a release that impacts DCC Systems has a step. */
function isOfSystems(key: ScheduledEvent['key']): boolean {
  return events.some((template) => template.key === key && template.systemsOnly);
}

const explanation =
  /\bdates?\b.*\b(?:will|to) be (?:provided|confirmed|added|agreed|set)\b|\bdates?\b.*\b(?:not yet|yet to be|still to be)\b/i;

function explained({ outline }: Reading): boolean {
  return (outline.part('timeline')?.paragraphs ?? []).some(({ text }) => explanation.test(text));
}
