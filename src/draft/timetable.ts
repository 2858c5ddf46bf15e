import { addDays, addWorkingDays, isKnown, notWorking, workingDaysBetween } from '../reference/workingDays';
import {
  baselineNotes,
  eventKeys,
  eventNotes,
  events,
  timings,
  usualPanelFriday,
  type EventKey,
  type EventTemplate,
} from '../reference/timetable';
import { eventWords } from '../reference/bodies';
import { bodyOfEvent, meetingsOf, panel } from '../reference/meetings';
import { shipped, type ReferenceData } from '../reference/reference';
import { isoDate, type IsoDate } from '../model/date';
import type { TimetableEvent } from '../model/rid';
import { isAfterGoLive } from './contradictions';

export interface TimetableDraft {
  readonly goLive: IsoDate;
  readonly impactsSystems: boolean;
  /**
   * Days on which the Panel is known to meet; in other months it is taken to meet on its usual Friday. The go/no-go
   * decision, which is counted in days, is taken on one that is near.
   */
  readonly panelDates?: readonly IsoDate[];
  /** Steps that have a date of their own: what is counted from them moves with them. */
  readonly dates?: Partial<Readonly<Record<EventKey, IsoDate>>>;
  /** Where the bodies that review come from, with standard criteria, terms and titles; what RID Author ships without. */
  readonly known?: ReferenceData;
}

/** Every step of the template, dated backwards from go-live, in the order of the dates. */
export function draftTimetable(draft: TimetableDraft): TimetableEvent[] {
  const dateOf = dating(draft);
  const worded = (words: string): string => eventWords(draft.known ?? shipped, words);
  return stepsOf(draft.impactsSystems)
    .map((step) => ({ step, date: dateOf(step.key) }))
    .sort((one, other) => one.date.localeCompare(other.date) || rank(one.step.key) - rank(other.step.key))
    .map(({ step, date }) => ({ date, event: worded(step.event), notes: worded(notesOf(step, date, draft)) }));
}

/** The day of each step. A step that others are counted from is worked out once for each of them: there are few. */
function dating({
  goLive,
  panelDates: given = [],
  dates = {},
  known = shipped,
}: TimetableDraft): (key: EventKey) => IsoDate {
  const panelDates = [...given, ...meetingsOf(known, panel)];
  const dateOf = (key: EventKey): IsoDate => {
    const own = dates[key];
    if (own !== undefined) return own;
    if (key === 'goLive') return goLive;
    const timing = timings[key];
    if ('monthsBeforeGoLive' in timing) {
      return meetingsIn(monthOf(dateOf('goLive'), -timing.monthsBeforeGoLive), panelDates)[0];
    }
    const before = dateOf(timing.before);
    const latest = meetingOf(key, workingDaysBefore(before, timing.workingDays), known);
    if (timing.on === 'Panel meeting') return lastMeeting(latest, panelDates);
    return key === 'goNoGo' ? (nearMeeting(latest, before, panelDates) ?? latest) : latest;
  };
  return dateOf;
}

/** A body that meets on days that a team knows meets on the last of them that is early enough; any other when it is due. */
function meetingOf(key: EventKey, latest: IsoDate, known: ReferenceData): IsoDate {
  const body = bodyOfEvent(key, known);
  if (body === null || body === panel) return latest;
  const earliest = addWorkingDays(latest, -longestWait);
  return (
    meetingsOf(known, body)
      .filter((date) => date >= earliest && date <= latest)
      .at(-1) ?? latest
  );
}

/** In Working Days: no body that meets each month keeps anybody waiting for longer. */
const longestWait = 25;

/** The days given as meetings of the Panel on which no step of the Panel is: nothing in the timetable tells of them. */
export function unheededPanelDates(draft: TimetableDraft): IsoDate[] {
  const dateOf = dating(draft);
  const used = stepsOf(draft.impactsSystems).flatMap(({ key, event }) =>
    event.startsWith('Panel ') ? [dateOf(key)] : [],
  );
  return (draft.panelDates ?? []).filter((date) => !used.includes(date));
}

/** The steps with a date of their own that the release does not have, and those that would come after its go-live. */
export function misplacedSteps({ goLive, impactsSystems, dates = {} }: TimetableDraft): {
  readonly missing: readonly EventKey[];
  readonly late: readonly EventKey[];
} {
  const has = stepsOf(impactsSystems).map(({ key }) => key);
  const given = eventKeys.filter((key) => dates[key] !== undefined);
  return {
    missing: given.filter((key) => !has.includes(key)),
    late: given.filter((key) => has.includes(key) && isAfterGoLive(dates[key] ?? goLive, goLive)),
  };
}

/** The steps of a release with or without impact on DCC Systems: only the former baselines its scope in two steps. */
function stepsOf(impactsSystems: boolean): EventTemplate[] {
  return events.filter(({ key, systemsOnly, event }) => {
    if (key === 'baselineDocuments') return /non-system-impacting/.test(event) === impactsSystems;
    return impactsSystems || !systemsOnly;
  });
}

const rank = (key: EventKey): number => eventKeys.indexOf(key);

function notesOf({ key }: EventTemplate, date: IsoDate, { impactsSystems }: TimetableDraft): string {
  const notes =
    key === 'baselineSystems'
      ? baselineNotes.systems
      : key === 'baselineDocuments'
        ? baselineNotes[impactsSystems ? 'documents' : 'only']
        : (eventNotes[key] ?? '');
  const doubt = isKnown(date)
    ? ''
    : `The bank holidays of ${date.slice(0, 4)} are expected, and not announced here: check that this is a Working Day.`;
  return [notes, doubt].filter((text) => text !== '').join(' ');
}

/** The Working Day from which so many Working Days lead to a date, a weekend go-live included. */
export function workingDaysBefore(date: IsoDate, count: number): IsoDate {
  if (notWorking(date) === null) return addWorkingDays(date, -count);
  return addWorkingDays(date, -count - 1);
}

/** A month as years and months count on: `2020-01` is 24240. */
export function monthOf(date: IsoDate, more = 0): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + more;
}

/** The same day so many calendar months before; the last of a shorter month. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const month = monthOf(date, -months);
  for (let day = Number(date.slice(8)); ; day -= 1) {
    const found = isoDate(Math.floor(month / 12), (month % 12) + 1, day);
    if (found !== null) return found;
  }
}

/** The last meeting that is not later than a day. */
export function lastMeeting(latest: IsoDate, panelDates: readonly IsoDate[]): IsoDate {
  for (let month = monthOf(latest); ; month -= 1) {
    const meeting = meetingsIn(month, panelDates)
      .filter((date) => date <= latest)
      .at(-1);
    if (meeting !== undefined) return meeting;
  }
}

/** Within so many Working Days, a meeting that an author knows of is the one that a day was counted for. */
const near = 10;

/** The known meeting before go-live that is nearest to a day, and near it; null where there is none. */
export function nearMeeting(day: IsoDate, goLive: IsoDate, panelDates: readonly IsoDate[]): IsoDate | null {
  const [from, to] = [addWorkingDays(day, -near), addWorkingDays(day, near)];
  const distance = (date: IsoDate): number => Math.abs(workingDaysBetween(date, day));
  return (
    panelDates
      .filter((date) => date >= from && date <= to && date < goLive)
      .sort((one, other) => distance(one) - distance(other) || one.localeCompare(other))[0] ?? null
  );
}

/** The meetings that are known of a month, or else its usual one. */
export function meetingsIn(month: number, panelDates: readonly IsoDate[]): readonly [IsoDate, ...IsoDate[]] {
  const [first, ...others] = panelDates.filter((date) => monthOf(date) === month).sort();
  return first === undefined ? [usualMeeting(month)] : [first, ...others];
}

const daysInWeek = 7;
/** As weekdays are counted from Sunday, 0. */
const friday = 5;

/** The day of a month on which the Panel is taken to meet where nothing else is known. */
export function usualPanelMeeting(date: IsoDate): IsoDate {
  return usualMeeting(monthOf(date));
}

export function usualMeeting(month: number): IsoDate {
  const first = isoDate(Math.floor(month / 12), (month % 12) + 1, 1) ?? '';
  const toFriday = (friday - new Date(first).getUTCDay() + daysInWeek) % daysInWeek;
  let day = addDays(first, toFriday + (usualPanelFriday((month % 12) + 1) - 1) * daysInWeek);
  // Good Friday is a second or third Friday in some years, and so was the May bank holiday of 2020.
  while (notWorking(day) !== null) day = addDays(day, daysInWeek);
  return day;
}
