import { severities, type Diagnostic, type Severity } from '../model/diagnostic';
import { ruleNamed, rules } from '../rules/catalogue';
import { publicationRules } from '../rules/publication/catalogue';
import { suggestion } from './nearest';
import { UsageError } from './terminal';

export interface SelectionValues {
  readonly rules?: readonly string[];
  readonly 'min-severity'?: string;
}

/** Which problems are asked for. Throws a UsageError for a rule or a severity that there is none of. */
export function selectionOf(values: SelectionValues): (problem: Diagnostic) => boolean {
  const chosen = rulesNamed(values.rules ?? []);
  const isSevere = severeEnough(values);
  return (problem) => chosen.has(problem.rule) && isSevere(problem);
}

/** Whether a selection names a rule that only runs where a document is to go out. */
export function namesPublication({ rules: lists = [] }: SelectionValues): boolean {
  return lists.flatMap((list) => list.split(',')).some((item) => /^\s*publication(?:\/|\s*$)/.test(item));
}

/** Whether a problem is of the least severity that is asked for. */
export function severeEnough(values: Pick<SelectionValues, 'min-severity'>): (problem: Diagnostic) => boolean {
  const least = choice('--min-severity', values['min-severity'] ?? 'info', severities);
  return ({ severity }) => rank(severity) <= rank(least);
}

/** The value of an option that takes one of a few. */
export function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const known = allowed.find((candidate) => candidate === value);
  if (known !== undefined) return known;
  const words = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(allowed);
  throw new UsageError(`${option} is ${words}, not “${value}”.${suggestion(value, allowed)}`);
}

/** Most severe first. */
function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/**
 * The rules of a list of ids and groups: `costs/amount`, `costs` and `costs/*`, with `!` before what is left out. A list
 * that only leaves out starts from all of them.
 */
function rulesNamed(lists: readonly string[]): ReadonlySet<string> {
  const items = lists.flatMap((list) => list.split(',')).map((item) => item.trim());
  const without = items.filter((item) => item.startsWith('!')).flatMap((item) => meant(item.slice(1)));
  const named = items.filter((item) => !item.startsWith('!'));
  const from = named.length === 0 ? allIds : named.flatMap(meant);
  const chosen = new Set(from.filter((id) => !without.includes(id)));
  if (chosen.size === 0) throw new UsageError('--rules leaves no rule to check by.');
  return chosen;
}

const allIds = [...rules, ...publicationRules].map(({ id }) => id);

function meant(name: string): string[] {
  const group = name.replace(/\/\*$/, '');
  const ids = allIds;
  const named = ruleNamed(name);
  const found = ids.filter((id) => id === named || groupOf(id) === group);
  if (found.length > 0) return found;
  const known = [...new Set(ids.map(groupOf)), ...ids];
  throw new UsageError(`There is no rule or group “${name}”.${suggestion(name, known)} “rid rules” lists them.`);
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
