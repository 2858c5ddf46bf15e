import { severities, type Diagnostic, type Severity } from '../model/diagnostic';

export interface Problem {
  /** The same from one check to the next, however far the problem has moved in the document. */
  readonly key: string;
  readonly diagnostic: Diagnostic;
}

export interface ProblemSection {
  readonly section: string;
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

/** The sections in the order of the document, each with its problems. */
export function bySection(problems: readonly Problem[]): ProblemSection[] {
  const sections = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { section } = problem.diagnostic.place;
    sections.set(section, [...(sections.get(section) ?? []), problem]);
  }
  return [...sections].map(([section, found]) => ({ section, problems: found }));
}

/** How many problems of each severity there are, the worst first, without those that have none. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): (readonly [Severity, number])[] {
  return severities
    .map((severity) => [severity, diagnostics.filter((diagnostic) => diagnostic.severity === severity).length] as const)
    .filter(([, count]) => count > 0);
}

/** The first sentence of a message, which says what is wrong, and the rest: why it matters and what to do. */
export function splitMessage(message: string): readonly [finding: string, advice: string] {
  const [, finding = message, advice = ''] = /^(.+?[.!?][”’)]?)\s+(?=[A-Z“‘])(.*)$/s.exec(message) ?? [];
  return [finding, advice];
}
