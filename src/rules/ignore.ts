import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import type { Ignore } from '../model/settings';
import type { Snapshot } from '../document/reading/snapshot';

/** A problem that an author decided is none. */
export interface IgnoredProblem {
  readonly diagnostic: Diagnostic;
  readonly ignore: Ignore;
}

export interface Sorted {
  /** What is to be shown. */
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: readonly IgnoredProblem[];
}

/** Why, by whom and when: what an author adds to what the problem says of itself. */
export interface Reason {
  readonly reason: string;
  readonly by: string;
  readonly on: IsoDate;
}

/** Ignores one problem; `everywhere` ignores all that its rule finds in the document. */
export function ignoreOf(diagnostic: Diagnostic, snapshot: Snapshot, why: Reason, everywhere = false): Ignore {
  return { rule: diagnostic.rule, problem: everywhere ? null : identityOf(diagnostic, snapshot), ...why };
}

/**
 * Takes out what is ignored. A problem is known again by what it says and by the whole paragraph it says it of, wherever
 * that has moved: once either has changed, nobody has decided about it any more, and it is shown.
 */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
  snapshot: Snapshot,
): Sorted {
  if (ignores.length === 0) return { diagnostics, ignored: [] };
  const byKey = new Map(ignores.map((ignore) => [keyOf(ignore.rule, ignore.problem), ignore]));
  const found = diagnostics.map((diagnostic) => {
    const one = byKey.get(keyOf(diagnostic.rule, identityOf(diagnostic, snapshot)));
    return { diagnostic, ignore: one ?? byKey.get(keyOf(diagnostic.rule, null)) };
  });
  return {
    diagnostics: found.filter(({ ignore }) => !ignore).map(({ diagnostic }) => diagnostic),
    ignored: found.flatMap(({ diagnostic, ignore }) => (ignore ? [{ diagnostic, ignore }] : [])),
  };
}

/** Whether two are about the same: the later one stands for both. */
export function isSameIgnore(one: Ignore, other: Ignore): boolean {
  return keyOf(one.rule, one.problem) === keyOf(other.rule, other.problem);
}

function identityOf({ message, place }: Diagnostic, snapshot: Snapshot): NonNullable<Ignore['problem']> {
  // Title pages and margins have no paragraph that Word counts; their words are the place's.
  return { message, words: place.text, paragraph: snapshot.paragraphs[place.paragraph]?.text ?? place.text };
}

function keyOf(rule: string, problem: Ignore['problem']): string {
  return JSON.stringify(problem === null ? [rule] : [rule, problem.message, problem.words, problem.paragraph]);
}
