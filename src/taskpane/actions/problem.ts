import type { CheckResult, IgnoredProblem, Reason } from '../../app';
import type { Diagnostic } from '../../model/diagnostic';
import { toProblems, type Problem } from '../check/problems';
import type { Pane } from '../core/pane';
import type { Work } from '../core/state';
import { actionTexts } from './actionTexts';
import { checkNow, showResult, thenCheckIfItFails } from './check';
import { stopIgnoring } from './settings';
import { answer, enqueue, fail, say, work } from './work';

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
  return onProblems(pane, 'fix', [problem], async ([current], result) => {
    if (!current?.fix) return;
    const { title } = current.fix;
    await thenCheckIfItFails(pane, (await pane.world.app()).applyFix(current, result));
    await checkNow(pane, (problems) => actionTexts.fixed(title, problems));
    answer(pane, actionTexts.fixed(title, ''));
  });
}

/** Makes all safe fixes, or some of them, until it is stopped. */
export function fixAll(pane: Pane, only?: (problem: Diagnostic) => boolean): Promise<void> {
  const { world } = pane;
  return work(pane, 'fixAll', async (course) => {
    const app = await world.app();
    const done = app.fixAllSafe({ today: world.today(), ...(only && { only }), ...course });
    const { fixed, result } = await thenCheckIfItFails(pane, done);
    const { aborted } = course.signal;
    await showResult(pane, result, (problems) => actionTexts.fixedAll(fixed.length, problems, aborted));
    answer(pane, actionTexts.fixedAll(fixed.length, '', aborted));
  });
}

/** Ignores problems, or with `everywhere` all that their rules find. */
export function ignore(
  pane: Pane,
  problems: readonly Problem[],
  why: Omit<Reason, 'on'>,
  everywhere = false,
): Promise<void> {
  const { world } = pane;
  return onProblems(pane, 'ignore', problems, async (current, { document }) => {
    const before = ignoresIn(document);
    await (await world.app()).ignoreProblems(current, document, { ...why, on: world.today() }, everywhere);
    await checkNow(pane, (found) => actionTexts.ignored(found));
    const known = new Set(before.map((one) => JSON.stringify(one)));
    const { result } = pane.store.get();
    const added = result ? ignoresIn(result.document).filter((one) => !known.has(JSON.stringify(one))) : [];
    const undo = (): Promise<void> => stopIgnoring(pane, added);
    answer(pane, actionTexts.ignored(''), added.length > 0 ? { undo } : {});
  });
}

/** What a document keeps as ignored. */
function ignoresIn({ stored }: CheckResult['document']): readonly IgnoredProblem['ignore'][] {
  return stored.kind === 'store' ? stored.store.settings.ignored : [];
}

function onProblems(
  pane: Pane,
  kind: Work,
  problems: readonly Problem[],
  job: (current: readonly Diagnostic[], result: CheckResult) => Promise<void>,
): Promise<void> {
  return work(pane, kind, async () => {
    // A fix is planned on what was read: what has been typed since would be written over.
    if (pane.live.waiting()) await checkNow(pane, () => null);
    const { result } = pane.store.get();
    const current = problems.flatMap((problem) => currentOf(pane, problem)?.diagnostic ?? []);
    if (result && current.length > 0) {
      await job(current, result);
      return;
    }
    say(pane, actionTexts.problemGone);
    answer(pane, actionTexts.problemGone);
  });
}
