import { rules } from '../rules/catalogue';
import type { Rule } from '../rules/rule';

/** What a rule finds, why it matters, and where the expectation comes from. */
export type RuleMeaning = Pick<Rule, 'id' | 'severity' | 'title' | 'why' | 'source'>;

/**
 * Null for a rule that there is none of: what is ignored in a document may be of another version. `more` are those that a
 * check was made with beside the usual ones.
 */
export function explainRule(id: string, more: readonly RuleMeaning[] = []): RuleMeaning | null {
  return [...rules, ...more].find((rule) => rule.id === id) ?? null;
}

/** Every rule there is, in the order of their names. */
export function allRules(): readonly RuleMeaning[] {
  return rules.toSorted((one, other) => one.title.localeCompare(other.title, 'en-GB'));
}
