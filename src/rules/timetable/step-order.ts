import { findDates, proseDate, type IsoDate } from '../../model/date';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import type { Reading } from '../../document/recognise/recognise';
import type { EventKey } from '../../reference/timetable';
import { workingDaysBetween } from '../../reference/workingDays';
import { rule, type Found } from '../rule';

interface Says {
  'too-early': { step: Step; needed: Step };
  /** So little too early that the approval may have been expected. */
  'at-risk': { step: Step; needed: Step };
  'cut-off': { step: Step; decision: Step };
}

interface Step {
  readonly event: string;
  readonly date: IsoDate;
}

export const stepOrder = rule<Says>({
  id: 'timetable/step-order',
  severity: 'error',
  since: '0.2.0',
  title: 'Steps whose dates contradict their nature',
  why: 'A step that rests on another cannot come before it: one of the two dates is wrong, and Parties plan by both.',
  source: 'The order of the template’s timetable, as far as one step needs the result of another.',
  messages: {
    'too-early': (found) =>
      `${opening(found)} It cannot come before what it rests on. Correct the one date or the other.`,
    'at-risk': (found) =>
      `${opening(found)} It would begin at risk, before what it rests on is decided. Correct the one date or the other, or say in the notes that it is meant.`,
    'cut-off': ({ step, decision }) =>
      `“${step.event}” is on ${proseDate(step.date)}, after “${decision.event}” on ${proseDate(decision.date)}. ` +
      'What is approved by then could no longer be included. Correct the one date or the other.',
  },
  *find({ reading }) {
    const steps = stepsOf(reading);
    const told = new Set<string>();
    for (const [neededKey, key] of rests) {
      const [needed, step] = [steps.get(neededKey), steps.get(key)];
      // Against the order of the rows, timetable/chronological tells of it.
      if (!needed || !step || told.has(key) || step.date >= needed.first || step.row > needed.row) continue;
      told.add(key);
      const isClose = key === 'uitStart' && workingDaysBetween(step.date, needed.first) <= atRisk;
      const values = {
        place: reading.outline.place(step.source.dateParagraph),
        step: { event: step.source.event, date: step.date },
        needed: { event: needed.source.event, date: needed.first },
      };
      if (isClose) yield { message: 'at-risk', severity: 'info', ...values };
      else yield { message: 'too-early', ...values };
    }
    yield* lateCutOffs(reading, steps);
  },
});

/** What a step needs, and the step that needs it. */
const rests: readonly (readonly [needed: EventKey, step: EventKey])[] = [
  ['tadDraft', 'tadDraftReview'],
  ['tadUpdate', 'tadUpdateReview'],
  ['tadUpdateReview', 'tadPanel'],
  ['sitStart', 'sitReport'],
  ['sitReport', 'sitReview'],
  ['sitReview', 'sitPanel'],
  ['sitStart', 'uitStart'],
  ['sitPanel', 'uitStart'],
  ['uitStart', 'uitEnd'],
  ['uitEnd', 'uitReport'],
  ['uitReport', 'uitReview'],
  ['uitReview', 'uitPanel'],
  ['operationalEvidence', 'operationalReview'],
  ['operationalReview', 'goNoGo'],
  ['uitPanel', 'goNoGo'],
  ['goNoGo', 'goLive'],
  ['uitPanel', 'goLive'],
  ['baselineDocuments', 'goLive'],
  ['baselineSystems', 'goLive'],
];

/** UIT that starts so many Working Days before the Panel approves SIT has been planned on an approval that was expected. */
const atRisk = 5;

interface Dated {
  readonly source: ScheduledEvent;
  readonly row: number;
  /** The first and the last day of it. */
  readonly first: IsoDate;
  readonly date: IsoDate;
}

/** The steps that stand once, with a date. */
function stepsOf(reading: Reading): ReadonlyMap<EventKey, Dated> {
  const steps = new Map<EventKey, Dated>();
  const events = readSchedule(reading)?.events ?? [];
  for (const source of events) {
    const { key, date, written, row } = source;
    if (key === null || date === null || events.filter((other) => other.key === key).length > 1) continue;
    const dates = findDates(written).flatMap(({ reading: read }) => (read.kind === 'date' ? [read.iso] : []));
    steps.set(key, { source, row: row.index, first: dates[0] ?? date, date });
  }
  return steps;
}

const cutOff = /\bcut[- ]?off\b/i;

function* lateCutOffs(reading: Reading, steps: ReadonlyMap<EventKey, Dated>): Iterable<Found<Says>> {
  const decision = steps.get('goNoGo') ?? steps.get('goLive');
  if (!decision) return;
  for (const { event, date, dateParagraph, row } of readSchedule(reading)?.events ?? []) {
    if (date === null || !cutOff.test(event) || date <= decision.date || row.index < decision.row) continue;
    yield {
      message: 'cut-off',
      place: reading.outline.place(dateParagraph),
      step: { event, date },
      decision: { event: decision.source.event, date: decision.date },
    };
  }
}

function opening({ step, needed }: Says['too-early']): string {
  return `“${step.event}” is on ${proseDate(step.date)}, before “${needed.event}” on ${proseDate(needed.date)}.`;
}
