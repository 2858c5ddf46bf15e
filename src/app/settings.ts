import type { Diagnostic } from '../model/diagnostic';
import type { Ignore, Settings } from '../model/settings';
import type { OpenDocument } from '../document/sync/openDocument';
import { storeEdit, storeFor } from '../document/sync/refresh';
import { ignoreOf, isSameIgnore, withMessageIds, type Reason } from '../rules/ignore';
import { checkOpen } from './check';
import type { Course } from './course';
import { write } from './write';

/** Changes the settings that the document keeps, as they are now. */
async function changeSettings(change: (before: Settings) => Settings, course: Course = {}): Promise<void> {
  await write((document) => {
    const store = storeFor(document);
    const ignored = upToDate(store.settings.ignored, document);
    return { edits: [storeEdit({ ...store, settings: change({ ...store.settings, ignored }) })] };
  }, course);
}

/** Decisions from before messages had ids are stored anew with the ids, by what a check found on the day of the last. */
function upToDate(ignored: Settings['ignored'], document: OpenDocument): Settings['ignored'] {
  const old = ignored.filter(({ problem }) => problem?.messageId === null).map(({ on }) => on);
  const day = old.sort().at(-1);
  if (day === undefined) return ignored;
  const found = checkOpen(document, day);
  const diagnostics = [...found.diagnostics, ...found.ignored.map(({ diagnostic }) => diagnostic)];
  return [...withMessageIds(ignored, diagnostics, document.reading.snapshot)];
}

/** Ignores problems that a check found, or all that their rules find, with a reason. */
export function ignoreProblems(
  problems: readonly Diagnostic[],
  checked: OpenDocument,
  why: Reason,
  everywhere = false,
  course: Course = {},
): Promise<void> {
  const ignores = problems.map((problem) => ignoreOf(problem, checked.reading.snapshot, why, everywhere));
  return changeSettings(
    (before) => ({ ...before, ignored: [...without(before.ignored, ignores), ...ignores] }),
    course,
  );
}

/** Takes up a decision to ignore again, as it was. */
export function ignoreAgain(ignore: Ignore): Promise<void> {
  return changeSettings((before) => ({ ...before, ignored: [...without(before.ignored, [ignore]), ignore] }));
}

/** Takes a decision to ignore back. */
export function stopIgnoring(ignore: Ignore): Promise<void> {
  return changeSettings((before) => ({ ...before, ignored: without(before.ignored, [ignore]) }));
}

function without(ignored: readonly Ignore[], others: readonly Ignore[]): Ignore[] {
  return ignored.filter((one) => !others.some((other) => isSameIgnore(one, other)));
}

/** Says whether the release impacts DCC Systems; null to read it from the document again. */
export function setImpactsSystems(impactsSystems: boolean | null): Promise<void> {
  return changeSettings((before) => ({ ...before, impactsSystems }));
}

/** Puts reference data of the author's own into the document, in the place of what it had. */
export function setReference(reference: Settings['reference']): Promise<void> {
  return changeSettings((before) => ({ ...before, reference }));
}
