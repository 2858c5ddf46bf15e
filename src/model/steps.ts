/** Work that stops now and then, so that whoever does it can do something else in between. */
export type Steps<Result> = Generator<void, Result>;

/** Does it without a stop. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Lets others work where it has been at it for long enough; null where it has not. */
export type Breathe = () => Promise<void> | null;

/** Does it with pauses. Ends with the reason of a signal that was aborted in one. */
export async function withPauses<Result>(
  steps: Steps<Result>,
  breathe: Breathe,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    const pause = breathe();
    if (pause) await pause;
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
