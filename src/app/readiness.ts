import { inWords, plural } from '../rules/wording';
import { groupBy } from '../document/reading/groupBy';
import type { Diagnostic } from '../model/diagnostic';
import type { Rule } from '../rules/rule';

/** What a check has found. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  /** False for a document that cannot be checked; `notice` says why. */
  readonly usable: boolean;
  readonly notice: string | null;
}

/** What keeps a document from going out: one line for each rule, with how often. */
export interface LeftToDo {
  readonly rule: string;
  /** What the rule finds, in a few words. */
  readonly title: string;
  readonly problems: readonly [Diagnostic, ...Diagnostic[]];
}

export interface Readiness {
  readonly isReady: boolean;
  readonly left: readonly LeftToDo[];
  /** The same in a sentence. */
  readonly summary: string;
}

/**
 * Whether a document can go to the Panel or to the public, by a check with `publish`: all that its readers are not meant
 * to get, placeholders, and every error. Warnings and notes on what it says are its author's to judge, and keep nothing.
 */
export function readinessOf(
  { diagnostics, usable, notice }: Checked,
  rules: readonly Pick<Rule, 'id' | 'title'>[],
): Readiness {
  if (!usable) return { isReady: false, left: [], summary: notice ?? 'This document cannot be checked.' };
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const left = [...groupBy(diagnostics.filter(keepsBack), ({ rule }) => rule)].map(([rule, problems]) => ({
    rule,
    title: titles.get(rule) ?? rule,
    problems,
  }));
  const count = left.reduce((sum, { problems }) => sum + problems.length, 0);
  const summary =
    count === 0
      ? 'Ready: nothing was found that readers are not meant to get.'
      : `Not ready: ${inWords(count)} ${plural(count, 'thing')} ${plural(count, 'is', 'are')} left to do.`;
  return { isReady: count === 0, left, summary };
}

function keepsBack({ rule, severity }: Diagnostic): boolean {
  return (
    severity === 'error' || (severity === 'warning' && (rule.startsWith('publication/') || rule === 'style/leftover'))
  );
}
