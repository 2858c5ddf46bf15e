import { settledKind, type ReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import type { Reading } from '../../document/recognise/recognise';
import { events } from '../../reference/timetable';
import { thisRelease } from '../kindWords';
import { capitalised, inWords, listed, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  /** Steps without a date, of which the text says why. */
  explained: { count: number };
  undated: Undated & { event: string };
  /** The same of several steps, which are told of together. */
  'several-undated': Undated & { steps: readonly string[] };
}

interface Undated {
  readonly ofSystems: boolean;
  readonly kind: ReleaseKind;
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
    undated: ({ event, ...found }) => `“${event}” has no date, and the text does not say why. ${remedyFor(found, 1)}`,
    'several-undated': ({ steps, ...found }) =>
      `${listed(named(steps))} have no date, and the text does not say why. ${remedyFor(found, steps.length)}`,
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    // Without a column of dates none of them can have one, which tables/unread tells.
    if (!schedule?.table.columns.some(({ column }) => column.key === 'date')) return;
    const blank = schedule.events.filter(
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
    for (const ofSystems of [false, true]) {
      const [step, ...others] = blank.filter(({ key }) => isOfSystems(key) === ofSystems);
      if (!step) continue;
      const place = reading.outline.place(step.eventParagraph);
      const { event } = step;
      if (others.length === 0) yield { message: 'undated', place, event, ofSystems, kind };
      else {
        const steps = [event, ...others.map((other) => other.event)];
        yield { message: 'several-undated', place, about: steps.join(' | '), steps, ofSystems, kind };
      }
    }
  },
});

/** The first of them by name, the others by their count. */
function named(steps: readonly string[]): string[] {
  const shown = steps.length > mostNamed ? mostNamed - 1 : mostNamed;
  const more = steps.length - shown;
  return [...steps.slice(0, shown).map((event) => `“${event}”`), ...(more > 0 ? [`${inWords(more)} more steps`] : [])];
}

const mostNamed = 4;

function remedyFor({ ofSystems, kind }: Undated, count: number): string {
  if (ofSystems && kind.impactsSystems === false)
    return `${thisRelease(kind)}, and has no such ${plural(count, 'step')}: delete the ${plural(count, 'row')}.`;
  const targeted =
    ofSystems && kind.stillTargeted
      ? ' All of the scope that impacts DCC Systems is still targeted: where the date waits for that, say so.'
      : '';
  return `Give ${count === 1 ? 'it one' : 'each its date'}, or explain above the table when ${plural(count, 'it', 'they')} will follow.${targeted}`;
}

/** Whether only a release that impacts DCC Systems has a step. */
function isOfSystems(key: ScheduledEvent['key']): boolean {
  return events.some((template) => template.key === key && template.systemsOnly);
}

const explanation =
  /\bdates?\b.{0,200}\b(?:will|to) be (?:provided|confirmed|added|agreed|set)\b|\bdates?\b.{0,200}\b(?:not yet|yet to be|still to be)\b/i;

function explained({ outline }: Reading): boolean {
  return (outline.section('timeline')?.paragraphs ?? []).some(({ text }) => explanation.test(text));
}
