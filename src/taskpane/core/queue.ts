/** Jobs that run one after another; none rejects, because a failure is told to whoever is responsible. */
export interface Queue {
  readonly add: (job: () => Promise<void>, onFailure: (error: unknown) => void) => Promise<void>;
  /** Resolves when all that were added so far are done. */
  readonly done: () => Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  return {
    add: (job, onFailure) => (last = last.then(job).catch(onFailure)),
    done: () => last,
  };
}
