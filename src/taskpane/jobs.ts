/** Runs jobs one after another; none rejects, because a failure is told to whoever is responsible. */
export class Jobs {
  private queue: Promise<void> = Promise.resolve();

  add(job: () => Promise<void>, onFailure: (error: unknown) => void): Promise<void> {
    this.queue = this.queue.then(job).catch(onFailure);
    return this.queue;
  }

  /** Resolves when all that were added are done. */
  get done(): Promise<void> {
    return this.queue;
  }
}
