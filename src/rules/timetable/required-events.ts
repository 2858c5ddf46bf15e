import { readReleaseKind, type ReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule } from '../../document/recognise/schedule';
import { eventWords } from '../../reference/bodies';
import { events } from '../../reference/timetable';
import { thisRelease, whileTargeted } from '../kindWords';
import { rule } from '../rule';

interface Says {
  'no-row': {
    event: string;
    /** What the step's need rests on; null for one that every release needs. */
    kind: ReleaseKind | null;
  };
}

export const requiredEvents = rule<Says>({
  id: 'timetable/required-events',
  severity: 'error',
  since: '0.1.0',
  title: 'A step that this kind of release needs is missing',
  why: 'Each step is a decision or a hand-over that somebody must make before go-live.',
  source:
    'The template’s timetable, for releases with and without impact on DCC Systems. While all of the scope that impacts them is only targeted, the steps that it asks for are a warning.',
  messages: {
    'no-row': ({ event, kind }) =>
      `The timetable has no row “${event}”. ` +
      `${kind ? `${thisRelease(kind)}, and needs it` : 'Every release needs it'}: nobody plans for a step that is not there. ` +
      `Add it, with its date or an explanation of when that will follow.${kind?.stillTargeted === true ? ` ${whileTargeted}` : ''}`,
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    const last = schedule?.events.at(-1)?.eventParagraph;
    if (!schedule || !last) return;
    const kind = readReleaseKind(reading);
    const present = new Set(schedule.events.map(({ key }) => key));
    // Unless the document says which kind it is, only what every release needs is asked for.
    const needed = events.filter(({ systemsOnly }) => !systemsOnly || kind.impactsSystems === true);
    const missing = needed.filter(
      ({ key }, index) => !present.has(key) && needed.findIndex((other) => other.key === key) === index,
    );
    const place = reading.outline.place(schedule.table.table.rows[0]?.cells[0]?.paragraphs[0] ?? last);
    for (const { key, event, systemsOnly } of missing) {
      yield {
        message: 'no-row',
        place,
        about: key,
        event: eventWords(reading.given.reference, event),
        kind: systemsOnly ? kind : null,
        ...(systemsOnly && kind.stillTargeted && { severity: 'warning' }),
      };
    }
  },
});
