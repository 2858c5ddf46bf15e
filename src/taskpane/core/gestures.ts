import type { Later } from './later';

/** Milliseconds without a gesture after which Word may have dropped what it had drawn. */
const quietTime = 10 * 60_000;

/**
 * The author's pointer and keys, and what Word tells of typing. Word has been seen to draw no annotation of a pane that
 * the ribbon has opened before the first of them (OfficeDev/office-js #6595), and to lose all in a long quiet (#5364).
 */
export interface Gestures {
  /** One more; `again` is called for the first, and for the first after a long quiet. */
  readonly note: (again: () => void) => void;
}

export function gestures(later: Later): Gestures {
  let isQuiet = true;
  let callOff: (() => void) | null = null;
  return {
    note: (again) => {
      callOff?.();
      callOff = later(quietTime, () => {
        isQuiet = true;
      });
      if (!isQuiet) return;
      isQuiet = false;
      again();
    },
  };
}
