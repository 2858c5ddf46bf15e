import { isIsoDate, proseDate } from '../model/date';
import type { GoLiveMove, Rid } from '../model/rid';
import type { Replan } from './replan';

const dayOf = (date: string): string => (isIsoDate(date) ? proseDate(date) : date);

/** A moved go-live as the document history tells it. */
export function moveInWords({ from, to, latest, by, reason, paper }: GoLiveMove): string {
  const limit = latest === '' ? '' : `, and no later than ${dayOf(latest)}`;
  const who = by === '' ? '' : `; decided by ${/^(?:Panel|Change Board|Authority)\b/.test(by) ? `the ${by}` : by}`;
  const which = paper === '' ? '' : ` (${paper})`;
  const why = reason === '' ? '' : `: ${reason.trim().replace(/(?<![.\s])[.\s]+$/, '')}`;
  return `Go-live moved from ${dayOf(from)} to ${dayOf(to)}${limit}${who}${which}${why}.`;
}

export interface MovedModel {
  readonly model: Rid;
  /** What the history is to say, and whether its last row says it now. */
  readonly words: string;
  readonly isInHistory: boolean;
}

/**
 * A model whose go-live was moved: its date, its timetable, the record of the move, and what the history says of the version
 * in hand. The row of a version that was baselined is what it was: what came after belongs to the next.
 */
export function withMove(model: Rid, { timetable }: Pick<Replan, 'timetable'>, move: GoLiveMove): MovedModel {
  const words = moveInWords(move);
  const { version } = model.document;
  const last = model.history.at(-1);
  const isDraft = last?.version === version && !/^[1-9]\d*\.0$/.test(version);
  const history = isDraft
    ? [
        ...model.history.slice(0, -1),
        { ...last, changes: [last.changes.trim(), words].filter((text) => text !== '').join(' ') },
      ]
    : model.history;
  return {
    model: {
      ...model,
      release: { ...model.release, goLive: move.to },
      timetable: [...timetable],
      goLiveMoves: [...model.goLiveMoves, move],
      history,
    },
    words,
    isInHistory: isDraft,
  };
}
