import type { Difference } from './difference';
import type { Word } from './words';

interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

/** One place where a criterion has other words than the standard. */
export interface Rewording {
  /** “live” where the standard has “production” */
  readonly says: string;
  /** The words meant; the word before, where the standard's were left out. */
  readonly start: number;
  readonly end: number;
  /** What to put where, so that the words are the standard's. */
  readonly change: { readonly start: number; readonly end: number; readonly text: string };
}

export function rewordings(found: readonly Difference[], ours: Side, standard: Side): Rewording[] {
  return found.map((difference) => rewording(difference, ours, standard));
}

function rewording({ from, to, standardFrom, standardTo }: Difference, ours: Side, standard: Side): Rewording {
  const [before, first, last, after] = [ours.words[from - 1], ours.words[from], ours.words[to - 1], ours.words[to]];
  const has = to > from;
  const wanted = between(standard, standardFrom, standardTo);
  const start = has ? (first?.start ?? 0) : (before?.start ?? 0);
  const end = has ? (last?.end ?? 0) : (before?.end ?? after?.end ?? 0);
  const here = { start, end };
  if (has && wanted !== '') {
    const written = ours.text.slice(start, end);
    return { ...here, says: `“${written}” instead of “${wanted}”`, change: { ...here, text: wanted } };
  }
  if (has) {
    const written = ours.text.slice(start, end);
    const change = before
      ? { start: before.end, end, text: '' }
      : // What now starts the criterion starts with the standard's capital.
        { start, end: after?.end ?? end, text: between(standard, standardTo, standardTo + 1) };
    return { ...here, says: `“${written}” added`, change };
  }
  const neighbour = before ?? after;
  const text = before
    ? ours.text.slice(before.start, before.end) +
      standard.text.slice(standard.words[standardFrom - 1]?.end ?? 0, standard.words[standardTo - 1]?.end)
    : between(standard, standardFrom, standardTo + 1);
  return {
    ...here,
    says: `“${wanted}” left out${before ? ` after “${ours.text.slice(before.start, before.end)}”` : ''}`,
    change: { start: neighbour?.start ?? 0, end: neighbour?.end ?? 0, text },
  };
}

function between({ text, words }: Side, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  return to > from && first && last ? text.slice(first.start, last.end) : '';
}
