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
import { Checker } from './checker';
import { ignoredEntries, lastName } from './check/ignoredList';
import { byOutcome } from './outcomes';
import { toProblems, type Problem } from './problems';
import type { RefreshRequest } from './services';
import type { Work } from './state';
import { texts } from './texts';

/** Turns what the author does into calls of the services and their outcomes into events. */
export class PaneController extends Checker {
  /** Refreshes the tables; decisions settle conflicts of the refresh before. */
  refresh(decisions: NonNullable<RefreshRequest['decisions']> = {}): Promise<void> {
    return this.work('refresh', async (course) => {
      await this.models.save();
      course.signal.throwIfAborted();
      const tables = await this.thenCheckIfItFails(this.services.refresh({ decisions }, course));
      this.dispatch({ kind: 'refreshed', tables });
      const outcomes = byOutcome(tables).map(([outcome, done]) => [outcome, done.length] as const);
      await this.checkNow((problems) => texts.announceTables(outcomes, problems));
    });
  }

  /** Refreshes one table, or inserts it where the document has not got it. */
  refreshOne({ name, caption, state }: TableStatus, how: Pick<RefreshRequest, 'at' | 'decisions'> = {}): Promise<void> {
    return this.work(state === 'missing' ? 'insert' : 'refreshOne', async (course) => {
      await this.models.save();
      course.signal.throwIfAborted();
      const parts = await this.thenCheckIfItFails(this.services.refresh({ ...how, only: [name] }, course));
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
    return this.work('fixAll', async (course) => {
      const { fixed, result } = await this.thenCheckIfItFails(this.services.fixAll(course));
      const { aborted } = course.signal;
      await this.show(result, (problems) => texts.announceFixedAll(fixed.length, problems, aborted));
    });
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

  comment(): Promise<void> {
    return this.work('comment', async (course) => {
      await this.checkNow(() => null, undefined, course.signal);
      if (!this.result) return;
      const count = await this.thenCheckIfItFails(this.services.comment(this.result.diagnostics, this.result, course));
      this.dispatch({ kind: 'said', announcement: texts.announceCommented(count) });
    });
  }

  removeComments(): Promise<void> {
    return this.work('uncomment', async ({ onProgress }) => {
      onProgress({ kind: 'writing' });
      const outcome = await this.services.removeComments();
      this.dispatch({ kind: 'said', announcement: texts.announceUncommented(outcome) });
    });
  }

  /** What setting up would find; null where that fails. */
  async previewSetUp(): Promise<SetUpPlan | null> {
    let plan: SetUpPlan | null = null;
    await this.work('lookAround', async (course) => {
      plan = await this.services.previewSetUp(course);
      this.dispatch({ kind: 'said', announcement: texts.announceFound(plan.found.length, plan.unsure.length) });
    });
    return plan;
  }

  setUp(options: SetUpOptions): Promise<void> {
    return this.work('setUp', async (course) => {
      this.dispatch({ kind: 'setUp', plan: await this.thenCheckIfItFails(this.services.setUp(options, course)) });
      await this.checkNow(texts.announceSetUp);
    });
  }

  removeSetUp(options: RemoveOptions): Promise<void> {
    return this.work('setUp', async ({ onProgress }) => {
      onProgress({ kind: 'writing' });
      const { removed, kept } = await this.thenCheckIfItFails(this.services.removeSetUp(options));
      this.dispatch({ kind: 'setUp', plan: null });
      await this.checkNow((problems) => texts.announceSetUpRemoved(removed, problems));
      const message = texts.setUpKept(kept);
      if (kept > 0) this.fail('setUp', { message, details: message });
    });
  }

  /** Writes a whole RID into a blank document; answers whether that was done. */
  async newRid(model: Rid): Promise<boolean> {
    let written = false;
    await this.work('newRid', async (course) => {
      await this.thenCheckIfItFails(this.services.newRid(model, course));
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

  private saveModel(): Promise<void> {
    return this.enqueue('model', async () => {
      await this.models.save();
      // Several edits in a row need one check.
      this.live.note({ paragraphs: null });
    });
  }

  protected override async actOn(problem: Problem, action: PopupAction['action']): Promise<void> {
    // Word may have put the suggestion there by itself: then there is no such problem any more. A check that is under way
    // may have read the document before that.
    this.live.missed();
    await this.checkChanged();
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
      // A fix is planned on what was read: what has been typed since would be written over.
      if (this.live.waiting) await this.checkNow(() => null);
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
}
