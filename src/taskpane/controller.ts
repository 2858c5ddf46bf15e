import type { CheckResult, TableStatus } from '../app';
import { failureOf, type Failure } from './failure';
import { byOutcome } from './outcomes';
import { toProblems, type Problem } from './problems';
import type { PaneServices, RefreshRequest } from './services';
import { describe, type Doing, type PaneEvent, type Work } from './state';
import { texts } from './texts';

/**
 * Turns what the author does into calls of the services and their outcomes into events. Jobs run one after another: a
 * click that arrives while the check on getting the focus is under way waits for it and then sees its result.
 */
export class PaneController {
  private queue: Promise<void> = Promise.resolve();
  private result: CheckResult | null = null;
  private started = false;
  private ready = false;
  private checksWaiting = 0;

  constructor(
    private readonly services: PaneServices,
    private readonly dispatch: (event: PaneEvent) => void,
  ) {}

  /** Finds out whether there is a document, and checks it. */
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
    // What fails to load now is asked for again when it is needed, and says so then.
    void this.services.preload().catch(() => undefined);
  }

  check(): Promise<void> {
    return this.work('check', () => this.checkNow(texts.announceChecked));
  }

  /** Checks without a word unless something has changed, as when the pane gets the focus. */
  checkQuietly(): Promise<void> {
    // Every work ends in a check, so none is needed beside it.
    if (!this.ready || this.checksWaiting > 0) return this.queue;
    const before = this.result && describe(this.result);
    return this.countingChecks(
      this.enqueue('check', () =>
        this.checkNow((problems) => (problems === before ? null : texts.announceChecked(problems))),
      ),
    );
  }

  /** Refreshes the tables; decisions settle conflicts of the refresh before. */
  refresh(decisions: NonNullable<RefreshRequest['decisions']> = {}): Promise<void> {
    return this.work('refresh', async () => {
      const tables = await this.thenCheckIfItFails(this.services.refresh({ decisions }));
      this.dispatch({ kind: 'refreshed', tables });
      const outcomes = byOutcome(tables).map(([outcome, done]) => [outcome, done.length] as const);
      await this.checkNow((problems) => texts.announceTables(outcomes, problems));
    });
  }

  /** Refreshes one table, or inserts it where the document has not got it. */
  refreshOne({ name, caption, state }: TableStatus, how: Pick<RefreshRequest, 'at' | 'decisions'> = {}): Promise<void> {
    return this.work(state === 'missing' ? 'insert' : 'refreshOne', async () => {
      const parts = await this.thenCheckIfItFails(this.services.refresh({ ...how, only: [name] }));
      const outcome = parts.find((part) => part.name === name);
      if (outcome) this.dispatch({ kind: 'refreshedOne', outcome });
      await this.checkNow((problems) => texts.announceTable(caption, outcome, problems));
    });
  }

  fix({ key }: Problem): Promise<void> {
    return this.work('fix', async () => {
      const { result } = this;
      // The list may have been drawn before the latest check.
      const current = toProblems(result?.diagnostics ?? []).find((problem) => problem.key === key)?.diagnostic;
      if (!result || !current?.fix) {
        this.dispatch({ kind: 'said', announcement: texts.problemGone });
        return;
      }
      const { title } = current.fix;
      await this.thenCheckIfItFails(this.services.fix(current, result));
      await this.checkNow((problems) => texts.announceFixed(title, problems));
    });
  }

  goTo({ diagnostic: { place } }: Problem): Promise<void> {
    return this.enqueue('go', async () => {
      if (!this.result) return;
      if (await this.services.goTo(place, this.result)) {
        this.dispatch({ kind: 'said', announcement: texts.announceWent(place.text) });
        return;
      }
      this.fail('go', { message: texts.placeGone, details: texts.placeGone });
    });
  }

  goToTable({ name, caption }: TableStatus): Promise<void> {
    return this.enqueue('go', async () => {
      // The list may have been drawn before the latest check.
      const current = this.result?.tables.find((status) => status.name === name);
      if (this.result && current && (await this.services.goToTable(current, this.result))) {
        this.dispatch({ kind: 'said', announcement: texts.announceWentToTable(caption) });
        return;
      }
      this.fail('go', { message: texts.tableGone, details: texts.tableGone });
    });
  }

  private async checkNow(announce: (problems: string) => string | null): Promise<void> {
    const result = await this.services.check();
    this.result = result;
    this.dispatch({ kind: 'checked', result, announcement: announce(describe(result)) });
  }

  /** A batch on Word is no transaction: one that fails may have changed the document all the same. */
  private async thenCheckIfItFails<T>(change: Promise<T>): Promise<T> {
    try {
      return await change;
    } catch (error) {
      // The first failure is the one to speak of.
      await this.checkNow(() => null).catch(() => undefined);
      throw error;
    }
  }

  private work(work: Work, job: () => Promise<void>): Promise<void> {
    this.dispatch({ kind: 'began', work });
    return this.countingChecks(
      this.enqueue(work, job).then(() => {
        this.dispatch({ kind: 'ended' });
      }),
    );
  }

  private async countingChecks(job: Promise<void>): Promise<void> {
    this.checksWaiting += 1;
    await job;
    this.checksWaiting -= 1;
  }

  /** Never rejects: a failure becomes an event. */
  private enqueue(doing: Doing, job: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(job).catch((error: unknown) => {
      this.fail(doing, failureOf(error));
    });
    return this.queue;
  }

  private fail(doing: Doing, failure: Failure): void {
    this.dispatch({ kind: 'failed', failure, doing });
  }
}
