import type { CheckResult, Course, Reason } from '../../app';
import type { Diagnostic } from '../../model/diagnostic';
import { acronymIn, toProblems, type Problem } from '../check/problems';
import type { Pane } from '../core/pane';
import type { Work } from '../core/state';
import { storedSettings } from '../core/storedSettings';
import { actionTexts } from './actionTexts';
import { checkNow, showResult } from './check';
import { stopIgnoring } from './settings';
import { takeBack, undoably } from './undo';
import { answer, enqueue, fail, say, work } from './work';

/** The problem as the latest check found it: the list may have been drawn before. */
export function currentOf({ store }: Pane, { key }: Problem): Problem | undefined {
  return toProblems(store.get().result?.diagnostics ?? []).find((problem) => problem.key === key);
}

/** Selects the words of a problem in the document. */
export function goTo(pane: Pane, { diagnostic: { place } }: Problem, announcement?: string): Promise<void> {
  return goToPlace(pane, place, announcement);
}

/** Selects words in the document. */
export function goToPlace(
  pane: Pane,
  place: Diagnostic['place'],
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
  return onProblems(pane, 'fix', [problem], async ([current], result, course) => {
    if (!current?.fix) return;
    const { title } = current.fix;
    const { applyFix } = await pane.world.app();
    const { undo } = await undoably(pane, course, (on) => applyFix(current, result, on));
    await checkNow(pane, (problems) => actionTexts.fixed(title, problems));
    answer(pane, actionTexts.fixed(title, ''), { undo: () => takeBack(pane, title, undo) });
  });
}

/** Adds an acronym to the glossary, with the full term that the author gives. */
export function addAcronym(pane: Pane, problem: Problem, term: string): Promise<void> {
  return onProblems(pane, 'fix', [problem], async ([current], result, course) => {
    if (!current) return;
    const app = await pane.world.app();
    const words = actionTexts.acronymAdded(acronymIn(current.place.text), term);
    const { undo } = await undoably(pane, course, (on) => app.addAcronym(current, term, result, on));
    await checkNow(pane, (problems) => `${words} ${problems}`);
    answer(pane, words, { undo: () => takeBack(pane, words, undo) });
  });
}

/** Makes all safe fixes, or some of them, until it is stopped. */
export function fixAll(pane: Pane, only?: (problem: Diagnostic) => boolean): Promise<void> {
  const { world } = pane;
  return work(pane, 'fixAll', async (course) => {
    const app = await world.app();
    const fixes = (on: Course): ReturnType<typeof app.fixAllSafe> =>
      app.fixAllSafe({ today: world.today(), ...(only && { only }), ...on });
    const { result: done, undo } = await undoably(pane, course, fixes);
    const { aborted } = course.signal;
    const said = (problems: string): string => actionTexts.fixedAll(done.fixed.length, problems, aborted);
    await showResult(pane, done.result, said);
    answer(pane, said(''), done.fixed.length > 0 ? { undo: () => takeBack(pane, said(''), undo) } : {});
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
    const before = storedSettings(document)?.ignored ?? [];
    await (await world.app()).ignoreProblems(current, document, { ...why, on: world.today() }, everywhere);
    await checkNow(pane, (found) => actionTexts.ignored(found));
    const known = new Set(before.map((one) => JSON.stringify(one)));
    const { result } = pane.store.get();
    const added = result
      ? (storedSettings(result.document)?.ignored ?? []).filter((one) => !known.has(JSON.stringify(one)))
      : [];
    const undo = (): Promise<void> => stopIgnoring(pane, added);
    answer(pane, actionTexts.ignored(''), added.length > 0 ? { undo } : {});
  });
}

function onProblems(
  pane: Pane,
  kind: Work,
  problems: readonly Problem[],
  job: (current: readonly Diagnostic[], result: CheckResult, course: Course) => Promise<void>,
): Promise<void> {
  return work(pane, kind, async (course) => {
    // A fix is planned on what was read: what has been typed since would be written over.
    if (pane.live.waiting()) await checkNow(pane, () => null);
    const { result } = pane.store.get();
    const current = problems.flatMap((problem) => currentOf(pane, problem)?.diagnostic ?? []);
    if (result && current.length > 0) {
      await job(current, result, course);
      return;
    }
    say(pane, actionTexts.problemGone);
    answer(pane, actionTexts.problemGone);
  });
}
