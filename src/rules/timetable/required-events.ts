import { readReleaseKind } from '../../document/releaseKind';
import { readSchedule } from '../../document/schedule';
import { events, type EventTemplate } from '../../reference/timetable';
import type { Rule } from '../rule';

export const requiredEvents: Rule = {
  id: 'timetable/required-events',
  severity: 'error',
  title: 'A step that this kind of release needs is missing',
  why: 'Each step is a decision or a hand-over that somebody must make before go-live.',
  source: 'The template’s timetable, for releases with and without impact on DCC Systems.',
  *check({ reading }) {
    const schedule = readSchedule(reading);
    const place = schedule?.events.at(-1)?.eventParagraph;
    if (!schedule || !place) return;
    const { impactsSystems } = readReleaseKind(reading);
    const present = new Set(schedule.events.map(({ key }) => key));
    // Unless the document says which kind it is, only what every release needs is asked for.
    const needed = events.filter(({ systemsOnly }) => !systemsOnly || impactsSystems === true);
    const missing = needed.filter(
      ({ key }, index) => !present.has(key) && needed.findIndex((other) => other.key === key) === index,
    );
    for (const { event, systemsOnly } of missing) {
      yield {
        message: `The timetable has no row “${event}”, which ${needs(systemsOnly)} needs. Add it, with its date or an explanation of when that will follow.`,
        place: reading.outline.place(schedule.table.table.rows[0]?.cells[0]?.paragraphs[0] ?? place),
      };
    }
  },
};

function needs(systemsOnly: EventTemplate['systemsOnly']): string {
  return systemsOnly ? 'a release that impacts DCC Systems' : 'every release';
}
