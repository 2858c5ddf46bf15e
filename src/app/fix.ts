import type { Diagnostic } from '../model/diagnostic';
import type { Edit } from '../model/edit';
import { groupBy } from '../rules/groupBy';
import { applyEdits } from '../word/apply';
import { checkDocument, type CheckOptions, type CheckResult } from './check';
import type { Course } from './course';

/** Applies the quick fix of a problem that a check found; does nothing for one without a fix. */
export function applyFix({ fix }: Diagnostic, { document }: CheckResult): Promise<void> {
  return applyEdits(fix?.edits ?? [], document.reading.snapshot);
}

/** Where it is stopped, what was fixed before stays. */
export interface FixAllOptions extends CheckOptions, Course {
  /** Fixes only some of the safe ones. */
  readonly only?: (problem: Diagnostic) => boolean;
}

export interface FixedAll {
  /** In the order in which they were fixed. */
  readonly fixed: readonly Diagnostic[];
  /** The document as it is now. */
  readonly result: CheckResult;
}

/** More than any document needs: two rules that undo each other’s fixes would never end. */
const mostRounds = 50;

/**
 * Makes every safe fix. One can change what another was planned on, so only those that keep apart from each other go
 * together; then the document is checked again, until none is left.
 */
export async function fixAllSafe({
  only = () => true,
  signal,
  onProgress,
  ...options
}: FixAllOptions): Promise<FixedAll> {
  const fixed: Diagnostic[] = [];
  /** How many there were of a problem when it was last fixed. */
  const tried = new Map<string, number>();
  for (let round = 0; ; round += 1) {
    const result = await checkDocument(options);
    const safe = result.diagnostics.filter((problem) => problem.fix?.safe === true && only(problem));
    const equals = groupBy(safe, keyOf);
    const countOf = (problem: Diagnostic): number => equals.get(keyOf(problem))?.length ?? 0;
    const left = safe.filter((problem) => countOf(problem) < (tried.get(keyOf(problem)) ?? Infinity));
    if (left.length === 0 || round === mostRounds || signal?.aborted) return { fixed, result };
    onProgress?.({ kind: 'fixing', done: fixed.length, of: fixed.length + left.length });
    const together = apart(left);
    await applyEdits(
      together.flatMap(({ fix }) => fix?.edits ?? []),
      result.document.reading.snapshot,
    );
    fixed.push(...together);
    for (const problem of together) tried.set(keyOf(problem), countOf(problem));
  }
}

/** What problems are equal in: where the fix of one left as many as there were, trying again would not help either. */
function keyOf({ rule, message, place, fix }: Diagnostic): string {
  return JSON.stringify([rule, message, place.text, fix?.title]);
}

/** The first problem, and all others whose fixes touch nothing that a fix before them does. */
function apart(problems: readonly Diagnostic[]): Diagnostic[] {
  const taken = new Set<string>();
  return problems.filter(({ fix }) => {
    const touched = new Set((fix?.edits ?? []).flatMap(touches));
    if ([...touched].some((thing) => taken.has(thing))) return false;
    for (const thing of touched) taken.add(thing);
    return true;
  });
}

/** What an edit changes, or stands beside. */
function touches(edit: Edit): string[] {
  switch (edit.kind) {
    case 'replaceText':
    case 'setLink':
    case 'setControl':
    case 'wrapField':
    case 'setParagraph':
    case 'insertAbove':
    case 'deleteParagraph':
      return [`paragraph ${String(edit.paragraph)}`];
    case 'insertParagraph':
      return [`paragraph ${String(edit.after)}`];
    case 'insertRows':
    case 'deleteRow':
    case 'insertColumn':
    case 'deleteColumn':
    case 'wrapTable':
      return [`table ${String(edit.table)}`];
    case 'insertTable':
      return [`paragraph ${String(edit.after)}`, 'tables'];
    case 'wrapBlocks':
      return [`paragraph ${String(edit.from)}`, `paragraph ${String(edit.to)}`];
    case 'storeModel':
      return ['store'];
  }
}
