import { readReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule } from '../../document/recognise/schedule';
import { eventWords } from '../../reference/bodies';
import { events } from '../../reference/timetable';
import { thisRelease, whileTargeted } from '../kindWords';
import type { Rule } from '../rule';

export const requiredEvents: Rule = {
  id: 'timetable/required-events',
  severity: 'error',
  title: 'A step that this kind of release needs is missing',
  why: 'Each step is a decision or a hand-over that somebody must make before go-live.',
  source:
    'The template’s timetable, for releases with and without impact on DCC Systems. While all of the scope that impacts them is only targeted, the steps that it asks for are a warning.',
  *check({ reading }) {
    const schedule = readSchedule(reading);
    const place = schedule?.events.at(-1)?.eventParagraph;
    if (!schedule || !place) return;
    const kind = readReleaseKind(reading);
    const present = new Set(schedule.events.map(({ key }) => key));
    // Unless the document says which kind it is, only what every release needs is asked for.
    const needed = events.filter(({ systemsOnly }) => !systemsOnly || kind.impactsSystems === true);
    const missing = needed.filter(
      ({ key }, index) => !present.has(key) && needed.findIndex((other) => other.key === key) === index,
    );
    for (const { event, systemsOnly } of missing) {
      const mayGo = systemsOnly && kind.stillTargeted;
      yield {
        message:
          `The timetable has no row “${eventWords(reading.given.reference, event)}”. ` +
          `${systemsOnly ? `${thisRelease(kind)}, and needs it` : 'Every release needs it'}: nobody plans for a step that is not there. ` +
          `Add it, with its date or an explanation of when that will follow.${mayGo ? ` ${whileTargeted}` : ''}`,
        place: reading.outline.place(schedule.table.table.rows[0]?.cells[0]?.paragraphs[0] ?? place),
        ...(mayGo && { severity: 'warning' }),
      };
    }
  },
};
