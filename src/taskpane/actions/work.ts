import type { Course } from '../../app';
import { failureOf, type Failure } from '../core/failure';
import type { Pane } from '../core/pane';
import { saying, type Answer, type Doing, type PaneState, type Work } from '../core/state';
import { actionTexts, works } from './actionTexts';

/** How the pane follows work, and stops it. */
type Followed = Required<Pick<Course, 'signal' | 'onProgress'>>;

/** What a screen reader says next. */
export function say({ store }: Pane, words: string): void {
  store.set({ announcement: saying(store.get().announcement, words) });
}

/** Says what was done, and keeps it in sight until something else is done. */
export function answer(
  pane: Pane,
  words: string,
  { undo = null, next = null, isUndecided = false }: Partial<Omit<Answer, 'words'>> = {},
): void {
  pane.store.set({ answer: { words, isUndecided, undo, next } });
}

/** What was said of earlier actions is no longer so. */
export const nothingSaid = { failure: null, answer: null, outcomes: [], unsure: [] } satisfies Partial<PaneState>;

/** Says what went wrong, until the author dismisses it or something else is done. */
export function fail(pane: Pane, doing: Doing, failure: Failure): void {
  pane.store.set({ failure: { ...failure, doing }, lastFailure: failure });
  say(pane, failure.message);
}

/** Does a job in turn with all others. */
export function enqueue(pane: Pane, doing: Doing, job: () => Promise<void>): Promise<void> {
  return pane.queue.add(job, (error) => {
    if (isStopped(pane, error)) {
      say(pane, actionTexts.stopped);
      return;
    }
    const failure = failureOf(error);
    const message = doing === 'model' ? `${failure.message} ${actionTexts.editKept}` : failure.message;
    fail(pane, doing, { ...failure, message });
  });
}

/** Does what the author has asked for: it can be stopped, and the pane says that it is at work. */
export function work(pane: Pane, kind: Work, job: (course: Followed) => Promise<void>): Promise<void> {
  const { store } = pane;
  const { works: others } = store.get();
  if (others === 0) store.set({ stopper: new AbortController() });
  store.set({ ...nothingSaid, works: others + 1, work: kind, progress: null });
  say(pane, works[kind]);
  const course: Followed = {
    signal: store.get().stopper.signal,
    onProgress: (progress) => {
      store.set({ progress });
    },
  };
  return countingChecks(
    pane,
    enqueue(pane, kind, () => {
      course.signal.throwIfAborted();
      return job(course);
    }).then(() => {
      const left = store.get().works - 1;
      // Another that waits is what the pane is busy with now.
      store.set(left === 0 ? { works: left, work: null, progress: null } : { works: left });
    }),
  );
}

/** Stops work, unless Word is making its changes already. */
export function stop(pane: Pane): void {
  pane.store.get().stopper.abort();
  pane.store.set({ progress: { kind: 'stopping' } });
  say(pane, actionTexts.stopping);
}

export function isStopped({ store }: Pane, error: unknown): boolean {
  const { signal } = store.get().stopper;
  return signal.aborted && error === signal.reason;
}

/** Counts a job among those that end in a check. */
export async function countingChecks({ store }: Pane, job: Promise<void>): Promise<void> {
  store.set({ checksWaiting: store.get().checksWaiting + 1 });
  await job;
  store.set({ checksWaiting: store.get().checksWaiting - 1 });
}
