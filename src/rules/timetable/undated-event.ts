import { settledKind, type ReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import type { Reading } from '../../document/recognise/recognise';
import { events } from '../../reference/timetable';
import { thisRelease } from '../kindWords';
import { capitalised, inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  /** Steps without a date, of which the text says why. */
  explained: { count: number };
  undated: { event: string; ofSystems: boolean; kind: ReleaseKind };
}

export const undatedEvent = rule<Says>({
  id: 'timetable/undated-event',
  severity: 'warning',
  since: '0.1.0',
  title: 'A step without a date',
  why: 'A step that nobody dated is one that nobody plans for.',
  source: 'A date may be blank where the text explains why.',
  messages: {
    explained: ({ count }) =>
      `${capitalised(inWords(count))} ${plural(count, 'step has', 'steps have')} no date yet, which the text explains. ` +
      `Fill ${plural(count, 'it in when it is', 'them in when they are')} known, and take the explanation out then.`,
    undated({ event, ofSystems, kind }) {
      const remedy =
        ofSystems && kind.impactsSystems === false
          ? `${thisRelease(kind)}, and has no such step: delete the row.`
          : 'Give it one, or explain above the table when it will follow.';
      const targeted =
        ofSystems && kind.stillTargeted
          ? ' All of the scope that impacts DCC Systems is still targeted: where the date waits for that, say so.'
          : '';
      return `“${event}” has no date, and the text does not say why. ${remedy}${targeted}`;
    },
  },
  *find({ reading }) {
    const blank = (readSchedule(reading)?.events ?? []).filter(
      ({ written, when, relative }) => (written === '' || when?.kind === 'unknown') && !relative,
    );
    const [first] = blank;
    if (!first) return;
    if (explained(reading)) {
      const place = reading.outline.place(first.eventParagraph);
      yield { message: 'explained', severity: 'info', place, count: blank.length };
      return;
    }
    const kind = settledKind(reading);
    for (const { event, eventParagraph, key } of blank) {
      const place = reading.outline.place(eventParagraph);
      yield { message: 'undated', place, event, ofSystems: isOfSystems(key), kind };
    }
  },
});

/** Whether only a release that impacts DCC Systems has a step. */
function isOfSystems(key: ScheduledEvent['key']): boolean {
  return events.some((template) => template.key === key && template.systemsOnly);
}

const explanation =
  /\bdates?\b.*\b(?:will|to) be (?:provided|confirmed|added|agreed|set)\b|\bdates?\b.*\b(?:not yet|yet to be|still to be)\b/i;

function explained({ outline }: Reading): boolean {
  return (outline.section('timeline')?.paragraphs ?? []).some(({ text }) => explanation.test(text));
}
