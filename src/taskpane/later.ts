/** Does something after a while; the answer calls it off. The one home of timers in what ships to Word. */
export function later(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
