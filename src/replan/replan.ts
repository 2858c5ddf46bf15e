import { isIsoDate, tableDate, type IsoDate } from '../model/date';
import type { TimetableEvent } from '../model/rid';
import { readWhen } from '../model/when';
import { lastMeeting, meetingsIn, monthOf, nearMeeting, usualMeeting, workingDaysBefore } from '../draft/timetable';
import { eventIn } from '../reference/bodies';
import { bodyOfEvent, meetingsOf, panel } from '../reference/meetings';
import type { ReferenceData } from '../reference/reference';
import { timings, type EventKey } from '../reference/timetable';
import { addWorkingDays, isKnown, monthsBetween, workingDaysBetween } from '../reference/workingDays';

export interface ReplanRequest {
  readonly timetable: readonly TimetableEvent[];
  /** The go-live that the timetable leads up to, and the one that it is to. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Steps that stay where they are, by their words or the name of the template's step. */
  readonly keep?: readonly string[];
  /** Steps before this day have taken place: they stay. */
  readonly today: IsoDate;
  /** With the meetings that a team knows of. */
  readonly known: ReferenceData;
}

/** What becomes of a step. `unclear` has no day that could be moved, such as “tbc”: it is left to its author. */
export type StepOutcome = 'moved' | 'same' | 'kept' | 'past' | 'unclear';

export interface ReplannedStep {
  /** Its row in the timetable, from 0. */
  readonly row: number;
  readonly key: EventKey | null;
  readonly event: string;
  /** As the timetable has it: a day as 2020-06-25, or its author's words. */
  readonly before: string;
  readonly after: string;
  readonly outcome: StepOutcome;
  /** By how many Working Days it moves, to an earlier day where negative; null for what does not move. */
  readonly workingDays: number | null;
  /** Whether it is a meeting of the Panel on another day than its usual Friday. */
  readonly isSpecial: boolean;
  /** Whether bank holidays of its year are only expected. */
  readonly isExpected: boolean;
}

export interface Replan {
  readonly steps: readonly ReplannedStep[];
  /** The timetable as it would be, in the order of the dates where it was in that order before. */
  readonly timetable: readonly TimetableEvent[];
  /** Asked to be kept, and no step. */
  readonly unknown: readonly string[];
}

/** A timetable that leads up to another go-live: a pure preview, from which nothing is written. */
export function replan(request: ReplanRequest): Replan {
  const planner = new Planner(request);
  const steps = request.timetable.map((_, row) => planner.step(row));
  const moved = request.timetable.map((event, row) => ({ ...event, date: steps[row]?.after ?? event.date }));
  const names = new Set(steps.flatMap(({ key, event }) => [key ?? '', folded(event)]));
  const unknown = (request.keep ?? []).filter((name) => !names.has(name) && !names.has(folded(name)));
  return { steps, timetable: isInOrder(request.timetable) ? inOrder(moved) : moved, unknown };
}

/** A day, or a window of two. */
interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

class Planner {
  private readonly keys: readonly (EventKey | null)[];
  private readonly days: readonly (Days | null)[];
  private readonly panelDates: readonly IsoDate[];
  private readonly done = new Map<number, Days>();

  constructor(private readonly request: ReplanRequest) {
    const { timetable, known } = request;
    this.keys = timetable.map(({ event }) => eventIn(known, event));
    this.days = timetable.map(({ date }) => daysOf(date));
    this.panelDates = meetingsOf(known, panel);
  }

  step(row: number): ReplannedStep {
    const { timetable, known } = this.request;
    const { event = '', date: before = '' } = timetable[row] ?? {};
    const key = this.keys[row] ?? null;
    const days = this.days[row] ?? null;
    const outcome = this.outcomeOf(row);
    const now = days === null ? null : this.after(row);
    const isMeeting = key !== null && bodyOfEvent(key, known) === panel;
    const after = days === null || now === null || outcome === 'unclear' ? before : written(days, now);
    const isMoved = after !== before;
    return {
      ...{ row, key, event, before, after },
      outcome: outcome === 'moved' && !isMoved ? 'same' : outcome,
      workingDays: isMoved && days && now ? workingDaysBetween(days.first, now.first) : null,
      isSpecial: now !== null && isMeeting && now.first !== usualMeeting(monthOf(now.first)),
      isExpected: now !== null && isMoved && !isKnown(now.first),
    };
  }

  private outcomeOf(row: number): StepOutcome {
    const { timetable, keep = [], today } = this.request;
    const event = timetable[row]?.event ?? '';
    const key = this.keys[row];
    const days = this.days[row] ?? null;
    if (days === null) return 'unclear';
    if (key !== 'goLive' && keep.some((name) => name === key || folded(name) === folded(event))) return 'kept';
    return key !== 'goLive' && days.first < today ? 'past' : 'moved';
  }

  /** Worked out once: what others are counted from moves them along. */
  private after(row: number): Days {
    const known = this.done.get(row);
    if (known) return known;
    const days = this.days[row] ?? { first: this.request.from, last: this.request.from };
    const now = this.outcomeOf(row) === 'moved' ? this.moved(row, days) : days;
    this.done.set(row, now);
    return now;
  }

  private moved(row: number, days: Days): Days {
    const { from, to } = this.request;
    const key = this.keys[row] ?? null;
    if (key === 'goLive') return { first: to, last: to };
    const timing = key === null ? null : timings[key];
    if (timing && 'monthsBeforeGoLive' in timing) return this.inMonth(days, monthsBetween(days.first, from));
    const anchor = this.anchorOf(timing?.before ?? 'goLive');
    if (anchor.before === anchor.after) return days;
    const shifted = (day: IsoDate): IsoDate => counted(anchor.after, workingDaysBetween(day, anchor.before));
    const least = timing?.on === 'Panel meeting' ? timing.workingDays : null;
    // The last meeting that was early enough is so again: what it was earlier by was the calendar's, and no plan.
    const isLast = least !== null && lastMeeting(counted(anchor.before, least), this.panelDates) === days.first;
    const due = isLast ? counted(anchor.after, least) : shifted(days.first);
    const first = this.atMeeting(key, days.first, due, anchor.after);
    return { first, last: days.first === days.last ? first : shifted(days.last) };
  }

  /** A scope is baselined so many calendar months before: at the Panel's meeting of that month. */
  private inMonth(days: Days, months: number): Days {
    const { from, to } = this.request;
    if (monthOf(from) === monthOf(to)) return days;
    const [first] = meetingsIn(monthOf(to, -months), this.panelDates);
    return { first, last: first };
  }

  /** Where a step that others are counted from was, and where it will be; go-live where the timetable has no such step. */
  private anchorOf(key: EventKey): { before: IsoDate; after: IsoDate } {
    const row = this.keys.indexOf(key);
    const days = this.days[row];
    if (row >= 0 && days) return { before: days.first, after: this.after(row).first };
    if (key === 'goLive') return { before: this.request.from, after: this.request.to };
    const timing = timings[key];
    return 'before' in timing ? this.anchorOf(timing.before) : { before: this.request.from, after: this.request.to };
  }

  /** A meeting stays one: of the Panel by its calendar or pattern, of other bodies as far as their calendar is known. */
  private atMeeting(key: EventKey | null, before: IsoDate, due: IsoDate, anchor: IsoDate): IsoDate {
    const { known } = this.request;
    const body = key === null ? null : bodyOfEvent(key, known);
    if (key === null || body === null) return due;
    if (body !== panel) {
      const meetings = meetingsOf(known, body);
      return meetings.includes(before) ? (meetings.filter((date) => date <= due).at(-1) ?? due) : due;
    }
    // What never was a meeting is a date of the author's own.
    if (!meetingsIn(monthOf(before), this.panelDates).includes(before)) return due;
    const all = [...this.panelDates, ...[-1, 0, 1].map((more) => meetingsIn(monthOf(due, more), this.panelDates)[0])];
    const near = key === 'goNoGo' || key === 'uitPanel' ? nearMeeting(due, this.goLive(anchor), all) : null;
    return near ?? lastMeeting(due, this.panelDates);
  }

  /** Meetings on a go-live are of no use to it. */
  private goLive(anchor: IsoDate): IsoDate {
    return anchor > this.request.to ? anchor : this.request.to;
  }
}

/** The day from which so many Working Days lead to another; after it for a negative number. */
function counted(day: IsoDate, workingDays: number): IsoDate {
  return workingDays >= 0 ? workingDaysBefore(day, workingDays) : addWorkingDays(day, -workingDays);
}

/** What can be moved: a day by the convention, and a window of two. */
function daysOf(date: string): Days | null {
  if (isIsoDate(date)) return { first: date, last: date };
  const when = readWhen(date);
  return when?.kind === 'window' ? { first: when.from, last: when.to } : null;
}

function written(before: Days, now: Days): string {
  if (before.first === before.last) return now.first;
  return `${tableDate(now.first)} – ${tableDate(now.last)}`;
}

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

function isInOrder(timetable: readonly TimetableEvent[]): boolean {
  const dates = timetable.flatMap(({ date }) => daysOf(date)?.first ?? []);
  return dates.every((date, at) => at === 0 || date >= (dates[at - 1] ?? ''));
}

/** By date; a row without one stays below the row that it stood below. */
function inOrder(timetable: readonly TimetableEvent[]): TimetableEvent[] {
  const groups: { date: string; rows: TimetableEvent[] }[] = [];
  for (const event of timetable) {
    const date = daysOf(event.date)?.first;
    const last = groups.at(-1);
    if (date === undefined && last) last.rows.push(event);
    else groups.push({ date: date ?? '', rows: [event] });
  }
  return groups.sort((one, other) => one.date.localeCompare(other.date)).flatMap(({ rows }) => rows);
}
