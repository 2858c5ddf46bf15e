import type { DocumentChange } from '../../app';
import type { Later } from './later';

/** How long nothing may be typed before a check, in milliseconds: long enough not to interrupt a word. */
const pause = 600;

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
  /** A check has not come to its end: the next one reads the whole document, when the author types or asks for it. */
  readonly missed: () => void;
  /** What is known so far will be read by a check that is made anyway. */
  readonly forget: () => void;
}

export function liveChanges(later: Later): LiveChanges {
  let changed: Set<string> | null = new Set();
  let callOff: (() => void) | null = null;
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
      callOff = later(pause, check);
    },
    waiting: () => callOff !== null || changed === null,
    take: () => {
      const taken = changed && [...changed];
      forget();
      return taken;
    },
    missed: () => {
      changed = null;
    },
    forget,
  };
}
