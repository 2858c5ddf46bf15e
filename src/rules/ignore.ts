import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import type { Ignore } from '../model/settings';
import type { Snapshot } from '../document/reading/snapshot';
import { ruleNamed } from './catalogue';
import { groupBy } from '../document/reading/groupBy';

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

type Problem = NonNullable<Ignore['problem']>;

/** Ignores one problem; `everywhere` ignores all that its rule finds in the document. */
export function ignoreOf(diagnostic: Diagnostic, snapshot: Snapshot, why: Reason, everywhere = false): Ignore {
  return { rule: diagnostic.rule, problem: everywhere ? null : problemOf(diagnostic, snapshot), ...why };
}

/**
 * Takes out what is ignored. A problem is known again by its rule, the id of its message and its place: the words that it
 * points at and their whole paragraph, wherever that has moved. Once either has changed, nobody has decided about it any
 * more, and it is shown; a message that is only reworded stays ignored.
 */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
  snapshot: Snapshot,
): Sorted {
  if (ignores.length === 0) return { diagnostics, ignored: [] };
  const byKey = new Map(withMessageIds(ignores, diagnostics, snapshot).map((ignore) => [keyOf(ignore), ignore]));
  const found = diagnostics.map((diagnostic) => {
    const own = byKey.get(keyOf({ rule: diagnostic.rule, problem: problemOf(diagnostic, snapshot) }));
    return { diagnostic, ignore: own ?? byKey.get(keyOf({ rule: diagnostic.rule, problem: null })) };
  });
  return {
    diagnostics: found.filter(({ ignore }) => !ignore).map(({ diagnostic }) => diagnostic),
    ignored: found.flatMap(({ diagnostic, ignore }) => (ignore ? [{ diagnostic, ignore }] : [])),
  };
}

/**
 * Decisions from before messages had ids, with the id of the message that they mean: of what the rule says of the same
 * words of the same paragraph now, that with the most words of the text which was ignored. One that means nothing now
 * stays as it is.
 */
export function withMessageIds(
  ignores: readonly Ignore[],
  diagnostics: readonly Diagnostic[],
  snapshot: Snapshot,
): readonly Ignore[] {
  if (!ignores.some(isOld)) return ignores;
  const byPlace = groupBy(diagnostics, (diagnostic) => placeKey(diagnostic.rule, problemOf(diagnostic, snapshot)));
  return ignores.map((ignore) => {
    const { rule, problem } = ignore;
    if (!problem || !isOld(ignore)) return ignore;
    const meant = nearest(problem.message, byPlace.get(placeKey(ruleNamed(rule) ?? rule, problem)) ?? []);
    return meant ? { ...ignore, rule: meant.rule, problem: problemOf(meant, snapshot) } : ignore;
  });
}

/** Whether two are about the same: the later one stands for both. */
export function isSameIgnore(one: Ignore, other: Ignore): boolean {
  return keyOf(one) === keyOf(other);
}

function isOld({ problem }: Ignore): boolean {
  return problem !== null && problem.messageId === null;
}

function nearest(message: string, candidates: readonly Diagnostic[]): Diagnostic | undefined {
  const words = wordsOf(message);
  const shared = (one: Diagnostic): number => [...wordsOf(one.message)].filter((word) => words.has(word)).length;
  const exact = candidates.find((one) => one.message === message);
  return exact ?? [...candidates].sort((one, other) => shared(other) - shared(one))[0];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}

function problemOf({ messageId, about, message, place }: Diagnostic, snapshot: Snapshot): Problem {
  // Title pages, headers and footers have no paragraph that Word counts; their words are the place's.
  const paragraph = snapshot.paragraphs[place.paragraph]?.text ?? place.text;
  return { messageId, about: about ?? null, message, words: place.text, paragraph };
}

/** A rule that was renamed is still the one meant. An old decision is known by the text that it has. */
function keyOf({ rule, problem }: Pick<Ignore, 'rule' | 'problem'>): string {
  const id = ruleNamed(rule) ?? rule;
  if (problem === null) return JSON.stringify([id]);
  const { messageId, about, message } = problem;
  const which = messageId === null ? { message } : { messageId, about };
  return JSON.stringify([placeKey(id, problem), which]);
}

function placeKey(rule: string, { words, paragraph }: Pick<Problem, 'words' | 'paragraph'>): string {
  return JSON.stringify([rule, words, paragraph]);
}
