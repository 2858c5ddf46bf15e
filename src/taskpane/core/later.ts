/** Does something after some milliseconds; the answer calls it off. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** How long a piece of work may last while an author types, in milliseconds: one frame. */
const longest = 16;

/** Says when work has lasted, and waits until what else was to be done is. */
export function breathing(later: Later): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return null;
    return new Promise((resolve) => {
      later(0, () => {
        since = performance.now();
        resolve();
      });
    });
  };
}

/** The one home of timers in what ships to Word. */
export const later: Later = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
