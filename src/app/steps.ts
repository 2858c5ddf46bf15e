import type { Diagnostic } from '../model/diagnostic';
import type { IsoDate } from '../model/date';
import { readCursor, type Cursor } from '../word/cursor';
import { checkDocument, type CheckResult } from './check';
import { goToPlace } from './goTo';

/** The problem that a step from the cursor leads to, and what was found in all; null where there is none to go to. */
export interface Step {
  readonly problem: Diagnostic | null;
  readonly result: CheckResult;
}

/** Checks, and selects the next problem after the cursor or the last one before it; round at the ends of the document. */
export async function stepToProblem(by: 1 | -1, today: IsoDate): Promise<Step> {
  const result = await checkDocument({ today });
  const problem = nextFrom(inOrder(result.diagnostics), await readCursor(result.document.reading.snapshot), by);
  if (problem) await goToPlace(problem.place, result);
  return { problem, result };
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    ({ place: one }, { place: other }) => one.paragraph - other.paragraph || one.start - other.start,
  );
}

/** The problem beside the cursor; where the cursor is on one, or on several about the same words, the next to those. */
function nextFrom(problems: readonly Diagnostic[], cursor: Cursor | null, by: 1 | -1): Diagnostic | null {
  if (problems.length === 0) return null;
  if (!cursor) return problems.at(by === 1 ? 0 : -1) ?? null;
  const { paragraph, words } = cursor;
  const isHere = ({ place }: Diagnostic): boolean => place.paragraph === paragraph && place.text === words;
  if (by === -1) {
    const here = problems.findIndex(isHere);
    return (
      problems.at(here >= 0 ? here - 1 : problems.findLastIndex(({ place }) => place.paragraph < paragraph)) ?? null
    );
  }
  const here = problems.findLastIndex(isHere);
  // What is selected in a paragraph may be what the step before could find of its words.
  const ahead = words === '' ? paragraph : paragraph + 1;
  const next = here >= 0 ? here + 1 : problems.findIndex(({ place }) => place.paragraph >= ahead);
  return problems[next] ?? problems[0] ?? null;
}
