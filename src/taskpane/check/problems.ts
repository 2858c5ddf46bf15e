import { severities, type Diagnostic, type Severity } from '../../model/diagnostic';

export interface Problem {
  /** The same from one check to the next, however far the problem has moved in the document. */
  readonly key: string;
  readonly diagnostic: Diagnostic;
}

/** Problems that belong together, by the section that they stand in or the rule that finds them. */
export interface ProblemGroup {
  /** The section's title, or the rule's id. */
  readonly name: string;
  /** The worst of its problems. */
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

export function toProblems(diagnostics: readonly Diagnostic[]): Problem[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { section, table = '', text } = diagnostic.place;
    const name = [diagnostic.rule, section, table, text, diagnostic.message].join('\n');
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    return { key: `${name}\n${String(occurrence)}`, diagnostic };
  });
}

/** How the author looks at the problems. It stays while another view is shown. */
export interface Looking {
  /** The only severity that is shown; null for all. */
  readonly severity: Severity | null;
  /** What is searched for; empty for everything. */
  readonly text: string;
  /** The problem that the author is at, and its position in the list, which stays when the problem goes. */
  readonly at: { readonly key: string; readonly index: number } | null;
  readonly groupBy: 'section' | 'rule';
  /** How the author has left groups: open, or folded away. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** The name that the author gave when last ignoring one. */
  readonly by: string;
  /** The form that is open about a problem or a group, by the key of what it is about. */
  readonly asking: { readonly what: 'ignore' | 'severity'; readonly about: string } | null;
  /** What has been begun in such forms, by the key of what it is for: nothing that was typed is lost. */
  readonly begun: Readonly<Record<string, string>>;
}

export const lookingAtAll: Looking = {
  severity: null,
  text: '',
  at: null,
  groupBy: 'section',
  opened: {},
  by: '',
  asking: null,
  begun: {},
};

/**
 * The problems of a severity that have every word of the search in what they say, the words they are about, their rule or
 * their place.
 */
export function sought(
  problems: readonly Problem[],
  { severity, text }: Pick<Looking, 'severity' | 'text'>,
): Problem[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter(({ diagnostic: { severity: own, message, rule, place } }) => {
    if (severity && own !== severity) return false;
    const all = [message, rule, place.text, place.section, place.table].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The position that a step forwards or back leads to, and round at the ends; -1 where there is no problem. */
export function stepFrom(problems: readonly Problem[], at: Looking['at'], by: 1 | -1): number {
  const { length } = problems;
  if (length === 0) return -1;
  if (!at) return by === 1 ? 0 : length - 1;
  const here = problems.findIndex(({ key }) => key === at.key);
  // Where that one is gone, the next has taken its place.
  const next = here >= 0 ? here + by : by === 1 ? at.index : at.index - 1;
  return (Math.min(next, length) + length) % length;
}

/** The groups with the worst problems first, each with its problems; what is as bad stays in the order of the document. */
export function grouped(problems: readonly Problem[], by: Looking['groupBy']): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { rule, place } = problem.diagnostic;
    const name = by === 'rule' ? rule : place.section;
    const group = groups.get(name);
    if (group) group.push(problem);
    else groups.set(name, [problem]);
  }
  return [...groups]
    .map(([name, found]) => {
      const sorted = found.toSorted((one, other) => rankOf(one) - rankOf(other));
      return { name, severity: sorted[0]?.diagnostic.severity ?? 'info', problems: sorted };
    })
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

const rankOf = ({ diagnostic }: Problem): number => severities.indexOf(diagnostic.severity);

/** More problems than this are folded away, so that the groups are seen first. */
const mostUnfolded = 60;

/** Whether a group is open: as the author has left it, or as there are few problems. */
export function isOpen({ opened }: Pick<Looking, 'opened'>, name: string, count: number): boolean {
  return opened[name] ?? count <= mostUnfolded;
}

/** How many problems of each severity there are, the worst first, without those that have none. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): (readonly [Severity, number])[] {
  return severities
    .map((severity) => [severity, diagnostics.filter((diagnostic) => diagnostic.severity === severity).length] as const)
    .filter(([, count]) => count > 0);
}

/** The first sentence of a message, which says what is wrong, and the rest: why it matters and what to do. */
export function splitMessage(message: string): readonly [finding: string, advice: string] {
  const [, finding = message, advice = ''] =
    /^((?:“[^”]*”|[^“])*?(?:[.!?][’)]?|“[^”]*[.!?]”))\s+(?=[A-Z“‘])(.*)$/s.exec(message) ?? [];
  return [finding, advice];
}

/** The acronym that a problem is about, where it is one whose full term nobody knows but the author. */
export function unknownAcronym({ rule, messageId, place }: Diagnostic): string | null {
  return rule === 'glossary/missing-acronym' && messageId === 'unknown' ? acronymIn(place.text) : null;
}

/** An acronym without the ending that it has in its sentence. */
export function acronymIn(words: string): string {
  return words.replace(/[’']?s$/, '');
}
