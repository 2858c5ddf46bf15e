import type {
  CheckResult,
  IgnoredProblem,
  PopupAction,
  Reason,
  RemoveOptions,
  SetUpOptions,
  SetUpPlan,
  TableStatus,
} from '../app';
import type { Rid } from '../model/rid';
import type { Settings } from '../model/settings';
import { ignoredEntries, lastName } from './check/ignoredList';
import { failureOf, type Failure } from './failure';
import { Jobs } from './jobs';
import { LiveChecks } from './live';
import { ModelKeeper } from './modelKeeper';
import { byOutcome } from './outcomes';
import { toProblems, type Problem } from './problems';
import type { PaneServices, RefreshRequest } from './services';
import { describe, type Doing, type PaneEvent, type Work } from './state';
import { texts } from './texts';
import { Underlines } from './underlines';

type Announce = (problems: string) => string | null;

/**
 * Turns what the author does into calls of the services and their outcomes into events. Jobs run one after another: a
 * click that arrives while the check on getting the focus is under way waits for it and then sees its result.
 */
export class PaneController {
  private readonly jobs = new Jobs();
  private readonly live: LiveChecks;
  private readonly underlines: Underlines;
  private readonly models: ModelKeeper;
  private result: CheckResult | null = null;
  private underlining = true;
  private started = false;
  private ready = false;
  private stopping = false;
  private checksWaiting = 0;

  constructor(
    private readonly services: PaneServices,
    private readonly dispatch: (event: PaneEvent) => void,
  ) {
    this.live = new LiveChecks(services.later, (changed) => void this.checkChanged(changed));
    this.models = new ModelKeeper(services, dispatch);
    this.underlines = new Underlines(services, (problem, action) => void this.actOn(problem, action));
  }

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
    return this.work('check', () => this.checkNow(texts.announceChecked));
  }

  /** Checks without a word unless something has changed, as when the pane gets the focus. */
  checkQuietly(): Promise<void> {
    // Every work ends in a check, so none is needed beside it.
    if (!this.ready || this.checksWaiting > 0) return this.jobs.done;
    return this.countingChecks(this.enqueue('check', () => this.checkNow(this.ifChanged())));
  }

  /** Refreshes the tables; decisions settle conflicts of the refresh before. */
  refresh(decisions: NonNullable<RefreshRequest['decisions']> = {}): Promise<void> {
    return this.work('refresh', async () => {
      await this.models.save();
      const tables = await this.thenCheckIfItFails(this.services.refresh({ decisions }));
      this.dispatch({ kind: 'refreshed', tables });
      const outcomes = byOutcome(tables).map(([outcome, done]) => [outcome, done.length] as const);
      await this.checkNow((problems) => texts.announceTables(outcomes, problems));
    });
  }

  /** Refreshes one table, or inserts it where the document has not got it. */
  refreshOne({ name, caption, state }: TableStatus, how: Pick<RefreshRequest, 'at' | 'decisions'> = {}): Promise<void> {
    return this.work(state === 'missing' ? 'insert' : 'refreshOne', async () => {
      await this.models.save();
      const parts = await this.thenCheckIfItFails(this.services.refresh({ ...how, only: [name] }));
      const outcome = parts.find((part) => part.name === name);
      if (outcome) this.dispatch({ kind: 'refreshedOne', outcome });
      await this.checkNow((problems) => texts.announceTable(caption, outcome, problems));
    });
  }

  fix(problem: Problem): Promise<void> {
    return this.onProblem('fix', problem, async (current, result) => {
      if (!current.fix) return;
      const { title } = current.fix;
      await this.thenCheckIfItFails(this.services.fix(current, result));
      await this.checkNow((problems) => texts.announceFixed(title, problems));
    });
  }

  /** Makes all safe fixes, until it is stopped. */
  fixAll(): Promise<void> {
    return this.work('fixAll', async () => {
      this.stopping = false;
      const fixed = await this.thenCheckIfItFails(
        this.services.fixAll((done, left) => {
          this.dispatch({ kind: 'progressed', progress: { done, of: done + left } });
          return !this.stopping;
        }),
      );
      await this.checkNow((problems) => texts.announceFixedAll(fixed, problems));
    });
  }

  /** Stops work that can be stopped, after the step that it is at. */
  stop(): void {
    this.stopping = true;
    this.dispatch({ kind: 'said', announcement: texts.stopping });
  }

  ignore(problem: Problem, why: Omit<Reason, 'on'>, everywhere = false): Promise<void> {
    return this.onProblem('ignore', problem, async (current, result) => {
      await this.services.ignore(current, result, why, everywhere);
      await this.checkNow((problems) => texts.announceIgnored(problems));
    });
  }

  stopIgnoring(ignore: IgnoredProblem['ignore']): Promise<void> {
    return this.setting(() => this.services.stopIgnoring(ignore));
  }

  ignoreAgain(ignore: IgnoredProblem['ignore']): Promise<void> {
    return this.setting(() => this.services.ignoreAgain(ignore));
  }

  setImpactsSystems(impacts: boolean | null): Promise<void> {
    return this.setting(() => this.services.setImpactsSystems(impacts));
  }

  setReference(reference: Settings['reference']): Promise<void> {
    return this.setting(() => this.services.setReference(reference));
  }

  goTo({ diagnostic: { place } }: Problem, announcement = texts.announceWent(place.text)): Promise<void> {
    return this.enqueue('go', async () => {
      if (!this.result) return;
      if (await this.services.goTo(place, this.result)) {
        this.dispatch({ kind: 'said', announcement });
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

  /** Underlines problems in the document, or stops doing so. */
  setUnderlining(on: boolean): Promise<void> {
    this.underlining = on;
    this.dispatch({ kind: 'underlining', on });
    return this.enqueue('underline', () => this.showUnderlines());
  }

  comment(): Promise<void> {
    return this.work('comment', async () => {
      await this.checkNow(() => null);
      if (!this.result) return;
      const count = await this.thenCheckIfItFails(this.services.comment(this.result.diagnostics, this.result));
      this.dispatch({ kind: 'said', announcement: texts.announceCommented(count) });
    });
  }

  removeComments(): Promise<void> {
    return this.work('comment', async () => {
      const outcome = await this.services.removeComments();
      this.dispatch({ kind: 'said', announcement: texts.announceUncommented(outcome) });
    });
  }

  /** What setting up would find; null where that fails. */
  async previewSetUp(): Promise<SetUpPlan | null> {
    let plan: SetUpPlan | null = null;
    await this.work('lookAround', async () => {
      plan = await this.services.previewSetUp();
      this.dispatch({ kind: 'said', announcement: texts.announceFound(plan.found.length, plan.unsure.length) });
    });
    return plan;
  }

  setUp(options: SetUpOptions): Promise<void> {
    return this.work('setUp', async () => {
      await this.thenCheckIfItFails(this.services.setUp(options));
      await this.checkNow(texts.announceSetUp);
    });
  }

  removeSetUp(options: RemoveOptions): Promise<void> {
    return this.work('setUp', async () => {
      const count = await this.thenCheckIfItFails(this.services.removeSetUp(options));
      await this.checkNow((problems) => texts.announceSetUpRemoved(count, problems));
    });
  }

  /** Writes a whole RID into a blank document; answers whether that was done. */
  async newRid(model: Rid): Promise<boolean> {
    let written = false;
    await this.work('newRid', async () => {
      await this.thenCheckIfItFails(this.services.newRid(model));
      written = true;
      await this.checkNow(texts.announceNewRid);
    });
    return written;
  }

  /** An edit of the data model. */
  changeModel(before: Rid, after: Rid, what: string): Promise<void> {
    this.models.change(before, after, what);
    return this.saveModel();
  }

  undo(now: Rid): Promise<void> {
    this.models.undo(now);
    return this.saveModel();
  }

  redo(now: Rid): Promise<void> {
    this.models.redo(now);
    return this.saveModel();
  }

  /** Resolves when nothing is under way. */
  get idle(): Promise<void> {
    return this.jobs.done;
  }

  /** Takes away what is only for as long as the pane is open. */
  async leave(): Promise<void> {
    const { result } = this;
    this.live.forget();
    if (result) await this.underlines.hide(result).catch(() => undefined);
  }

  private saveModel(): Promise<void> {
    return this.enqueue('model', async () => {
      await this.models.save();
      // Several edits in a row need one check.
      this.live.note({ paragraphs: null });
    });
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
  private checkChanged(changed: readonly string[] | null): Promise<void> {
    // Even where another check waits: that one may have read the document before this was typed.
    return this.countingChecks(
      this.enqueue('check', () => {
        const { result } = this;
        return this.checkNow(this.ifChanged(), changed && result ? { result, changed } : undefined);
      }),
    );
  }

  private ifChanged(): Announce {
    const before = this.result && describe(this.result);
    return (problems) => (problems === before ? null : texts.announceChecked(problems));
  }

  private async actOn(problem: Problem, action: PopupAction['action']): Promise<void> {
    // Word may have put the suggestion there by itself: then there is no such problem any more. A check that is under way
    // may have read the document before that.
    await this.checkChanged(null);
    const by = this.result ? lastName(ignoredEntries(this.result)) : '';
    if (action === 'reject') await this.ignore(problem, { reason: texts.ignoredInText, by });
    else if (this.current(problem)) await this.fix(problem);
  }

  /** The problem as the latest check found it: the list may have been drawn before. */
  private current({ key }: Problem): Problem | undefined {
    return toProblems(this.result?.diagnostics ?? []).find((problem) => problem.key === key);
  }

  private onProblem(
    work: Work,
    problem: Problem,
    job: (current: Problem['diagnostic'], result: CheckResult) => Promise<void>,
  ): Promise<void> {
    return this.work(work, async () => {
      const { result } = this;
      const current = this.current(problem);
      if (result && current) await job(current.diagnostic, result);
      else this.dispatch({ kind: 'said', announcement: texts.problemGone });
    });
  }

  private setting(change: () => Promise<void>): Promise<void> {
    return this.work('settings', async () => {
      await change();
      await this.checkNow(texts.announceSettings);
    });
  }

  private async checkNow(announce: Announce, since?: Parameters<PaneServices['check']>[0]): Promise<void> {
    if (!since) this.live.forget();
    const result = await this.services.check(since);
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

  private enqueue(doing: Doing, job: () => Promise<void>): Promise<void> {
    return this.jobs.add(job, (error) => {
      this.fail(doing, failureOf(error));
    });
  }

  private fail(doing: Doing, failure: Failure): void {
    this.dispatch({ kind: 'failed', failure, doing });
  }
}
