import { settledKind, type ReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule, type Schedule } from '../../document/recognise/schedule';
import type { TableReading } from '../../document/tables/read';
import { eventWords } from '../../reference/bodies';
import { nearestTo } from '../../reference/eventOf';
import { eventKeys, events, type EventKey } from '../../reference/timetable';
import { thisRelease, whileTargeted } from '../kindWords';
import { newRows } from '../tableRows';
import { inWords, listed, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  'no-rows': {
    steps: readonly Step[];
    /** What the steps' need rests on; null for those that every release needs. */
    kind: ReleaseKind | null;
    /** A row that may be meant for the only step; its words are not known. */
    near: string | null;
    table: TableReading;
  };
}

/** A step that has no row. */
interface Step {
  readonly event: string;
  /** The row that it belongs below. */
  readonly below: number;
}

export const requiredEvents = rule<Says>({
  id: 'timetable/required-events',
  severity: 'error',
  since: '0.1.0',
  title: 'Steps that this kind of release needs are missing',
  why: 'Each step is a decision or a hand-over that somebody must make before go-live.',
  source:
    'The template’s timetable, for releases with and without impact on DCC Systems. While all of the scope that impacts them is only targeted, the steps that it asks for are a warning.',
  messages: {
    'no-rows': ({ steps, kind, near }) =>
      `The timetable has no ${plural(steps.length, 'row', 'rows')} ${listed(steps.map(({ event }) => `“${event}”`))}. ` +
      `${kind ? `${thisRelease(kind)}, and needs ${plural(steps.length, 'it', 'them')}` : `Every release needs ${plural(steps.length, 'it', 'them')}`}: nobody plans for a step that is not there. ` +
      (near === null ? '' : `If “${near}” is meant for it, word it as here. `) +
      `Add ${plural(steps.length, 'it, with its date or an explanation of when that', 'them, with their dates or an explanation of when those')} will follow.` +
      (kind?.stillTargeted === true ? ` ${whileTargeted}` : ''),
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    const last = schedule?.events.at(-1)?.eventParagraph;
    if (!schedule || !last) return;
    const kind = settledKind(reading);
    const present = new Set(schedule.events.map(({ key }) => key));
    // Unless the document says which kind it is, only what every release needs is asked for.
    const needed = events.filter(({ systemsOnly }) => !systemsOnly || kind.impactsSystems === true);
    const missing = needed.filter(
      ({ key }, index) => !present.has(key) && needed.findIndex((other) => other.key === key) === index,
    );
    const place = reading.outline.place(schedule.table.table.rows[0]?.cells[0]?.paragraphs[0] ?? last);
    for (const ofSystems of [false, true]) {
      const group = missing.filter(({ systemsOnly }) => systemsOnly === ofSystems);
      if (group.length === 0) continue;
      const steps = group.map(({ key, event }) => ({
        event: eventWords(reading.given.reference, event),
        below: rowAbove(schedule, key),
      }));
      const [only, ...others] = steps;
      yield {
        message: 'no-rows',
        place,
        about: group.map(({ key }) => key).join(', '),
        steps,
        kind: ofSystems ? kind : null,
        near: only && others.length === 0 ? nearestRow(schedule, only.event) : null,
        table: schedule.table,
        ...(ofSystems && kind.stillTargeted && { severity: 'warning' }),
      };
    }
  },
  fixIsSafe: false,
  fix({ steps, table }) {
    const rows = [...new Set(steps.map(({ below }) => below))].sort((one, other) => other - one);
    return {
      title: `Add ${plural(steps.length, `the row “${steps[0]?.event ?? ''}”`, `the ${inWords(steps.length)} rows`)} to the timetable, without a date`,
      // The lowest first, so that the positions above still hold.
      edits: rows.flatMap((below) => newRows(table, below, stepsBelow(steps, below))),
    };
  },
});

function stepsBelow(steps: readonly Step[], below: number): Readonly<Record<string, string>>[] {
  return steps.filter((step) => step.below === below).map(({ event }) => ({ event }));
}

/** The last of the rows whose steps come before this one in the template; the row of heads where none does. */
function rowAbove({ table, events: rows }: Schedule, key: EventKey): number {
  const rank = eventKeys.indexOf(key);
  const before = rows.filter((row) => row.key !== null && eventKeys.indexOf(row.key) < rank);
  return before.at(-1)?.row.index ?? table.headRow;
}

/** The row that comes nearest to a step, among those whose step is not known. */
function nearestRow({ events: rows }: Schedule, step: string): string | null {
  return (
    nearestTo(
      step,
      rows.filter(({ key }) => key === null),
    )?.event ?? null
  );
}
