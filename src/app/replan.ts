import { planRefresh, type RefreshPlan } from '../document/sync/refresh';
import type { OpenDocument } from '../document/sync/openDocument';
import { workingModel } from '../document/sync/takeIn';
import { isIsoDate, proseDate, type IsoDate } from '../model/date';
import type { GoLiveMove, TimetableEvent } from '../model/rid';
import { timetableIcs } from '../replan/ics';
import { withMove, type MovedModel } from '../replan/move';
import { replan, type Replan } from '../replan/replan';
import type { Course } from './course';
import type { ReadOptions } from './document';
import { write } from './write';

export { readMeetings } from '../replan/readCalendar';
export { moveInWords } from '../replan/move';
export type { Replan, ReplannedStep, StepOutcome } from '../replan/replan';
export { nextGoLives, usualGoLive, type OfferedGoLive } from '../reference/goLive';

/** A go-live that cannot be moved as asked; the message is for a person. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
}

/** What an author says of a move; what is left out is recorded as not said. */
export interface MoveRequest extends Partial<Omit<GoLiveMove, 'from' | 'to'>> {
  readonly goLive: IsoDate;
  /** Steps that stay where they are, by their words or the name of the template's step. */
  readonly keep?: readonly string[];
  /** Steps before this day have taken place. */
  readonly today: IsoDate;
}

export interface GoLivePlan extends MovedModel {
  readonly move: GoLiveMove;
  readonly replan: Replan;
}

/** What moving the go-live of a document would change: nothing is written. Throws a PlanError where it cannot be moved. */
export function planGoLive(document: OpenDocument, { goLive: to, keep = [], today, ...said }: MoveRequest): GoLivePlan {
  const model = workingModel(document);
  const from = model.release.goLive;
  if (from === null || !isIsoDate(from)) {
    throw new PlanError(
      'The document does not say on which day the release goes live. Write the date first, such as “25 June 2020”.',
    );
  }
  if (from === to)
    throw new PlanError(`The release goes live on ${proseDate(to)} already, so there is nothing to move.`);
  const { latest = '', by = '', reason = '', paper = '' } = said;
  if (latest !== '' && isIsoDate(latest) && latest < to) {
    throw new PlanError(
      `${proseDate(to)} is later than ${proseDate(latest)}, the latest day that is permitted. Choose an earlier day.`,
    );
  }
  const { reference } = document.reading.given;
  const planned = replan({ timetable: model.timetable, from, to, keep, today, known: reference });
  const [unknown] = planned.unknown;
  if (unknown !== undefined) {
    throw new PlanError(
      `The timetable has no step “${unknown}” to keep. Its steps are: ${model.timetable.map(({ event }) => event).join('; ')}.`,
    );
  }
  const move = { from, to, latest, by, reason, paper };
  return { move, replan: planned, ...withMove(model, planned, move) };
}

/** Moves the go-live: its date wherever it stands, the timetable, the record and the history, by one refresh. */
export async function moveGoLive(
  request: MoveRequest,
  course: Course = {},
  reading: ReadOptions = {},
): Promise<{ readonly plan: GoLivePlan; readonly refresh: RefreshPlan }> {
  let before: GoLivePlan | null = null;
  const { plan, refresh } = await write(
    (document) => {
      // A document that is read again in between has moved already, or is planned anew.
      const hasMoved = before !== null && workingModel(document).release.goLive === request.goLive;
      const planned: GoLivePlan = before !== null && hasMoved ? before : planGoLive(document, request);
      before = planned;
      const refreshed = planRefresh(document, { model: planned.model });
      return { edits: refreshed.edits, plan: planned, refresh: refreshed };
    },
    course,
    reading,
  );
  return { plan, refresh };
}

/** The timetable of a document as a calendar file: a day for each step. */
export function calendarFile(
  of: OpenDocument | { readonly release: string; readonly timetable: readonly TimetableEvent[] },
  today: IsoDate,
): string {
  if ('timetable' in of) return timetableIcs({ ...of, today });
  const { release, timetable } = workingModel(of);
  return timetableIcs({ release: release.name, timetable, today });
}
