import type { CheckResult, Reason } from '../../app';
import type { Diagnostic } from '../../model/diagnostic';
import { toProblems, type Problem } from '../check/problems';
import type { Pane } from '../core/pane';
import type { Work } from '../core/state';
import { actionTexts } from './actionTexts';
import { checkNow, showResult, thenCheckIfItFails } from './check';
import { enqueue, fail, say, work } from './work';

/** The problem as the latest check found it: the list may have been drawn before. */
export function currentOf({ store }: Pane, { key }: Problem): Problem | undefined {
  return toProblems(store.get().result?.diagnostics ?? []).find((problem) => problem.key === key);
}

/** Selects the words of a problem in the document. */
export function goTo(
  pane: Pane,
  { diagnostic: { place } }: Problem,
  announcement = actionTexts.went(place.text),
): Promise<void> {
  return enqueue(pane, 'go', async () => {
    const { result } = pane.store.get();
    if (!result) return;
    if (await (await pane.world.app()).goToPlace(place, result)) say(pane, announcement);
    else fail(pane, 'go', { message: actionTexts.placeGone, details: actionTexts.placeGone });
  });
}

export function fix(pane: Pane, problem: Problem): Promise<void> {
  return onProblem(pane, 'fix', problem, async (current, result) => {
    if (!current.fix) return;
    const { title } = current.fix;
    await thenCheckIfItFails(pane, (await pane.world.app()).applyFix(current, result));
    await checkNow(pane, (problems) => actionTexts.fixed(title, problems));
  });
}

/** Makes all safe fixes, until it is stopped. */
export function fixAll(pane: Pane): Promise<void> {
  const { world } = pane;
  return work(pane, 'fixAll', async (course) => {
    const app = await world.app();
    const { fixed, result } = await thenCheckIfItFails(pane, app.fixAllSafe({ today: world.today(), ...course }));
    const { aborted } = course.signal;
    await showResult(pane, result, (problems) => actionTexts.fixedAll(fixed.length, problems, aborted));
  });
}

/** Ignores a problem, or with `everywhere` all that its rule finds. */
export function ignore(pane: Pane, problem: Problem, why: Omit<Reason, 'on'>, everywhere = false): Promise<void> {
  const { world } = pane;
  return onProblem(pane, 'ignore', problem, async (current, { document }) => {
    await (await world.app()).ignoreProblems([current], document, { ...why, on: world.today() }, everywhere);
    await checkNow(pane, (problems) => actionTexts.ignored(problems));
  });
}

function onProblem(
  pane: Pane,
  kind: Work,
  problem: Problem,
  job: (current: Diagnostic, result: CheckResult) => Promise<void>,
): Promise<void> {
  return work(pane, kind, async () => {
    // A fix is planned on what was read: what has been typed since would be written over.
    if (pane.live.waiting()) await checkNow(pane, () => null);
    const { result } = pane.store.get();
    const current = currentOf(pane, problem);
    if (result && current) await job(current.diagnostic, result);
    else say(pane, actionTexts.problemGone);
  });
}
