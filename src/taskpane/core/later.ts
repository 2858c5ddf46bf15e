/** Does something after some milliseconds; the answer calls it off. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** The one home of timers in what ships to Word. */
export const later: Later = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
