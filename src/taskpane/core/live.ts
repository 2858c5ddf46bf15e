import type { DocumentChange } from '../../app';
import type { Later } from './later';

/** How long nothing may be typed before a check, in milliseconds. */
const pauses = { shortest: 300, longest: 600 };
/** A pause is this much longer than what the author leaves between two keys: a word is not interrupted. */
const beyond = 2.5;

/** The pause that is right for an author, by how fast he types just now: to be told of each change. */
function pausing(now: () => number): () => number {
  const { shortest, longest } = pauses;
  let last = -Infinity;
  let gap = 0;
  return () => {
    const since = now() - last;
    last = now();
    // What is longer is no typing, and tells nothing of the next.
    gap = since > longest ? 0 : (gap + since) / 2;
    return Math.min(longest, Math.max(shortest, beyond * gap));
  };
}

/** Milliseconds for which a reading holds where Word tells of changes: it misses some deletions (#3864). */
export const freshFor = 10_000;

/**
 * What Word tells of changes, gathered until the author pauses. The changes count as unread until a check begins: other
 * work may stand before it.
 */
export interface LiveChanges {
  /** Takes a change in; after a pause in the typing `check` is called for all of them. */
  readonly note: (change: DocumentChange, check: () => void) => void;
  /** Whether something was typed that no check has read yet. */
  readonly waiting: () => boolean;
  /** Word's names of the paragraphs that the check which begins now is to read; null for the whole document. */
  readonly take: () => readonly string[] | null;
  /** A check has read the document. */
  readonly checked: () => void;
  /** Whether one has done so moments ago, and nothing was typed since. */
  readonly isFresh: () => boolean;
  /** A check has not come to its end: the next one reads the whole document, when the author types or asks for it. */
  readonly missed: () => void;
  /** What is known so far will be read by a check that is made anyway. */
  readonly forget: () => void;
}

export function liveChanges(later: Later, now = () => performance.now()): LiveChanges {
  const pauseAfter = pausing(now);
  let changed: Set<string> | null = new Set();
  let callOff: (() => void) | null = null;
  let endFresh: (() => void) | null = null;
  const checked = (): void => {
    endFresh?.();
    const fresh = { isOver: false };
    const callOffEnd = later(freshFor, () => {
      fresh.isOver = true;
      endFresh = null;
    });
    endFresh = fresh.isOver
      ? null
      : () => {
          callOffEnd();
          endFresh = null;
        };
  };
  const waiting = (): boolean => callOff !== null || changed === null;
  const forget = (): void => {
    callOff?.();
    callOff = null;
    changed = new Set();
  };
  return {
    note: ({ paragraphs }, check) => {
      if (paragraphs === null) changed = null;
      else for (const paragraph of paragraphs) changed?.add(paragraph);
      callOff?.();
      callOff = later(pauseAfter(), check);
    },
    waiting,
    checked,
    isFresh: () => endFresh !== null && !waiting(),
    take: () => {
      const taken = changed && [...changed];
      forget();
      return taken;
    },
    missed: () => {
      changed = null;
      endFresh?.();
    },
    forget,
  };
}
