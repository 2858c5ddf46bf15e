import type { CheckResult, ReleaseKind } from '../../app';
import type { Severity } from '../../model/diagnostic';
import { list, plural } from '../wording';
import { countBySeverity } from './problems';

/** Every text of the Check view. English (UK). */

const severityCounts: Record<Severity, (count: number) => string> = {
  error: (count) => plural(count, 'error', 'errors'),
  warning: (count) => plural(count, 'warning', 'warnings'),
  info: (count) => plural(count, 'note', 'notes'),
};

/** What a rule's problems can count as. */
export const severityNames = { error: 'Error', warning: 'Warning', info: 'Note', off: 'Off' } as const;

export const checkTexts = {
  severity: severityNames,
  severityCount: (severity: Severity, count: number) => severityCounts[severity](count),
  problemCount: (count: number) => plural(count, 'problem', 'problems'),
  filterLabel: 'Filter by severity',
  shown: (severity: Severity, count: number) => `Showing ${severityCounts[severity](count)} only.`,
  shownAll: (count: number) => `Showing all ${plural(count, 'problem', 'problems')}.`,
  counts: (total: number, counts: readonly (readonly [Severity, number])[]) =>
    `${plural(total, 'problem', 'problems')}: ${list(counts.map(([severity, count]) => severityCounts[severity](count)))}.`,

  beforeSending: { start: 'Check before sending', stop: 'Check as while drafting' },

  noProblems: 'No problems found',
  noProblemsHint: 'RID Author checks again whenever you come back to this pane.',
  noResult: 'The document has not been checked yet',
  noResultHint: 'RID Author could not read it.',
  again: 'Check again',
  more: 'More for all problems',
  groupBy: { section: 'Group by section', rule: 'Group by what is wrong' },

  find: {
    label: 'Search the problems',
    hint: 'Search',
    found: (count: number, text: string) =>
      `${count === 0 ? 'No problem matches' : plural(count, 'problem matches', 'problems match')} “${text}”.`,
    previous: 'Previous problem',
    next: 'Next problem',
    position: (here: number, count: number) => `${here < 0 ? '–' : String(here + 1)} of ${String(count)}`,
    reached: (here: number, count: number, finding: string) =>
      `Problem ${String(here + 1)} of ${String(count)}: ${finding}`,
  },

  ignoring: {
    openGroup: (count: number) => `Ignore all ${String(count)}…`,
    ignore: 'Ignore',
    heading: (count: number) => `Ignored (${String(count)})`,
  },

  fixGroup: (count: number) => `Fix ${String(count)}`,
  fixAll: (count: number) => `Fix all safe (${String(count)})`,
  fixAllChanges: 'What it will change',
  times: (what: string, count: number) => (count === 1 ? what : `${what} (${String(count)} times)`),

  live: 'Checks as you type.',
  notLive: 'This version of Word does not report changes: RID Author checks when you come back to this pane.',
  kind: ({ impactsSystems, set }: ReleaseKind) =>
    impactsSystems === null
      ? 'Impact on DCC Systems not known'
      : `${impactsSystems ? 'Impacts' : 'No impact on'} DCC Systems, by its ${set ? 'settings' : 'text'}`,
  setKind: 'Change it in Settings',

  reviewers: {
    hint: 'Each problem becomes a comment at its words, for people without RID Author. Removing them leaves all other comments, and those that somebody has answered.',
    insert: 'Add the problems as comments',
    remove: 'Remove these comments',
  },

  welcome: {
    title: 'This RID is not set up yet',
    why: 'Set up, its tables, lists and dates can be kept in step from one place. Nothing that a reader sees changes.',
    look: 'Look first',
    tables: (captions: readonly string[]) => `Missing tables: ${list(captions)}.`,
    action: 'Set up this document',
    newTitle: 'Start a new RID',
    newHint: 'RID Author can draft one in this document, with its sections, tables and standard wording.',
    newAction: 'Start a RID here…',
    lastAction: 'Start from the last RID…',
    notBlank:
      'RID Author can draft a RID in a blank document, with its sections, tables and standard wording. There is text in this one: open a blank document and start there.',
  },
} as const;

/** The outcome of a check in a sentence: the counts, the notice, or that nothing was found. */
export function describe({ diagnostics, usable, notice }: CheckResult): string {
  if (diagnostics.length > 0) return checkTexts.counts(diagnostics.length, countBySeverity(diagnostics));
  return usable ? `${checkTexts.noProblems}.` : (notice ?? '');
}
