import type { CheckResult, Course, PopupAction } from '../app';
import { failureOf, type Failure } from './failure';
import { Jobs } from './jobs';
import { LiveChecks } from './live';
import { ModelKeeper } from './modelKeeper';
import type { Problem } from './problems';
import type { PaneServices } from './services';
import { describe, type Doing, type PaneEvent, type Work } from './state';
import { texts } from './texts';
import { Underlines } from './underlines';

type Announce = (problems: string) => string | null;

/**
 * Keeps a check of the document up to date, and does everything else in turn with it. Jobs run one after another: a click
 * that arrives while the check on getting the focus is under way waits for it and then sees its result.
 */
export abstract class Checker {
  private readonly jobs = new Jobs();
  protected readonly live: LiveChecks;
  private readonly underlines: Underlines;
  protected readonly models: ModelKeeper;
  protected result: CheckResult | null = null;
  private underlining = true;
  private started = false;
  private ready = false;
  private checksWaiting = 0;
  private works = 0;
  /** Stops the work that is under way or waits; another is for what comes after it. */
  private stopper = new AbortController();

  constructor(
    protected readonly services: PaneServices,
    protected readonly dispatch: (event: PaneEvent) => void,
  ) {
    this.live = new LiveChecks(services.later, () => void this.checkChanged());
    this.models = new ModelKeeper(services, dispatch);
    this.underlines = new Underlines(services, (problem, action) => void this.actOn(problem, action));
  }

  /** Does what an author chose in the pop-up of an underlined problem. */
  protected abstract actOn(problem: Problem, action: PopupAction['action']): Promise<void>;

  /** Finds out whether there is a document, checks it, and follows what is typed from then on. */
  async start(): Promise<void> {
    if (this.started) return;
    this.started = true;
    await this.enqueue('check', async () => {
      const readiness = await this.services.whenReady();
      this.ready = readiness.ready;
      this.dispatch(readiness.ready ? { kind: 'ready' } : { kind: 'unavailable', message: readiness.message });
    });
    if (!this.ready) return;
    await this.check();
    await this.follow();
    // What fails to load now is asked for again when it is needed, and says so then.
    void this.services.preload().catch(() => undefined);
  }

  check(): Promise<void> {
    return this.work('check', ({ signal }) => this.checkNow(texts.announceChecked, undefined, signal));
  }

  /** Stops work, unless Word is making its changes already. */
  stop(): void {
    this.stopper.abort();
    this.dispatch({ kind: 'stopping' });
  }

  /** Checks without a word unless something has changed, as when the pane gets the focus. */
  checkQuietly(): Promise<void> {
    // Every work ends in a check, so none is needed beside it.
    if (!this.ready || this.checksWaiting > 0) return this.jobs.done;
    return this.countingChecks(this.enqueue('check', () => this.checkNow(this.ifChanged())));
  }

  /** Underlines problems in the document, or stops doing so. */
  setUnderlining(on: boolean): Promise<void> {
    this.underlining = on;
    this.dispatch({ kind: 'underlining', on });
    return this.enqueue('underline', () => this.showUnderlines());
  }

  /** Takes away what is only for as long as the pane is open. */
  async leave(): Promise<void> {
    const { result } = this;
    this.live.forget();
    if (result) await this.underlines.hide(result).catch(() => undefined);
  }

  /** Resolves when nothing is under way. */
  get idle(): Promise<void> {
    return this.jobs.done;
  }

  private async follow(): Promise<void> {
    await this.enqueue('follow', async () => {
      const { live } = await this.services.watch((change) => {
        this.live.note(change);
      });
      this.dispatch({ kind: 'following', live });
      await this.underlines.start();
      await this.showUnderlines();
    });
  }

  /** A check that the author has not asked for: after a pause, of what was typed before it. */
  protected checkChanged(): Promise<void> {
    // Even where another check waits: that one may have read the document before this was typed, or all of it.
    return this.countingChecks(
      this.enqueue('check', async () => {
        const { result } = this;
        if (!this.live.waiting) return;
        const changed = this.live.take();
        return this.checkNow(this.ifChanged(), changed && result ? { result, changed } : undefined);
      }),
    );
  }

  private ifChanged(): Announce {
    const before = this.result && describe(this.result);
    return (problems) => (problems === before ? null : texts.announceChecked(problems));
  }

  protected async checkNow(
    announce: Announce,
    since?: Parameters<PaneServices['check']>[0],
    signal?: AbortSignal,
  ): Promise<void> {
    if (!since) this.live.forget();
    let result: CheckResult;
    try {
      result = await this.services.check(since, signal);
    } catch (error) {
      this.live.missed();
      throw error;
    }
    await this.show(result, announce);
  }

  /** Shows what a check has found. */
  protected async show(result: CheckResult, announce: Announce): Promise<void> {
    this.result = result;
    this.dispatch({ kind: 'checked', result, announcement: announce(describe(result)) });
    await this.models.read(result);
    await this.showUnderlines();
  }

  /** A help beside the list: where Word fails to underline, the check is no less good. */
  private async showUnderlines(): Promise<void> {
    const { result, underlining } = this;
    if (!result) return;
    const shown = underlining ? this.underlines.show(result) : this.underlines.hide(result);
    await shown.catch(() => {
      this.underlining = false;
      this.dispatch({ kind: 'underlining', on: false });
    });
  }

  /** A batch on Word is no transaction: one that fails may have changed the document all the same. */
  protected async thenCheckIfItFails<T>(change: Promise<T>): Promise<T> {
    try {
      return await change;
    } catch (error) {
      if (this.isStopped(error)) throw error;
      // The first failure is the one to speak of.
      await this.checkNow(() => null).catch(() => undefined);
      throw error;
    }
  }

  protected work(work: Work, job: (course: Required<Course>) => Promise<void>): Promise<void> {
    this.dispatch({ kind: 'began', work });
    if (this.works === 0) this.stopper = new AbortController();
    this.works += 1;
    const course: Required<Course> = {
      signal: this.stopper.signal,
      onProgress: (progress) => {
        this.dispatch({ kind: 'progressed', progress });
      },
    };
    return this.countingChecks(
      this.enqueue(work, () => {
        course.signal.throwIfAborted();
        return job(course);
      }).then(() => {
        this.works -= 1;
        // Another that waits is what the pane is busy with now.
        if (this.works === 0) this.dispatch({ kind: 'ended' });
      }),
    );
  }

  private async countingChecks(job: Promise<void>): Promise<void> {
    this.checksWaiting += 1;
    await job;
    this.checksWaiting -= 1;
  }

  protected enqueue(doing: Doing, job: () => Promise<void>): Promise<void> {
    return this.jobs.add(job, (error) => {
      if (this.isStopped(error)) this.dispatch({ kind: 'said', announcement: texts.stopped });
      else this.fail(doing, failureOf(error));
    });
  }

  private isStopped(error: unknown): boolean {
    const { aborted, reason } = this.stopper.signal;
    return aborted && error === reason;
  }

  protected fail(doing: Doing, failure: Failure): void {
    const message = doing === 'model' ? `${failure.message} ${texts.editKept}` : failure.message;
    this.dispatch({ kind: 'failed', failure: { ...failure, message }, doing });
  }
}
