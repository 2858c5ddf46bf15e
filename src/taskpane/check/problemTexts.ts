import type { Place } from '../../model/place';
import { decided, plural } from '../wording';

/** Every text of a problem that is open, and of what is ignored. English (UK). */
export const problemTexts = {
  moreOfThis: 'More',
  why: 'Why?',
  stands: (where: string) => `Where: ${where}.`,
  rule: 'Rule:',
  source: (source: string) => `Source: ${source}`,
  noSuchRule: 'This version of RID Author does not know the rule.',
  nothing: 'Nothing',
  linkTo: (words: string, address: string) => `${words} (linked to ${address})`,
  moreChanges: (count: number) => `And ${plural(count, 'more change', 'more changes')}.`,
  fix: 'Fix',
  fixAndNext: 'Fix and next',
  fixAndStay: 'Fix, and stay here',
  fixAlike: (count: number) => `Fix all ${String(count)} of this kind`,
  showAlike: (count: number) => `Group by what is wrong (${String(count)} of this kind)`,
  goTo: 'Go to this place in the document',
  setSeverity: 'Change how this counts here…',
  severity: {
    form: (rule: string) => `How this counts: ${rule}`,
    label: 'In this document it counts as',
    usual: (name: string) => `${name}, as usual`,
    off: 'Off: not looked for',
    because: 'Reason',
    becauseNeeded: 'Say why: whoever reads this document later has to judge it.',
    change: 'Change it',
    cancel: 'Cancel',
  },
  term: {
    form: (acronym: string) => `Add ${acronym} to the glossary`,
    label: (acronym: string) => `Full term of ${acronym}`,
    hint: 'It goes into the glossary, in its place in the alphabet.',
    needed: 'Write the full term first.',
    add: 'Add to the glossary',
  },
  where: ({ table, row, column }: Place) =>
    [
      table && `Table “${table}”`,
      row !== undefined && `row ${String(row)}`,
      column !== undefined && `column ${String(column)}`,
    ]
      .filter(Boolean)
      .join(', '),
  ignoring: {
    open: 'Ignore…',
    form: (count: number) => (count === 1 ? 'Ignore this problem' : `Ignore ${String(count)} problems`),
    reason: 'Reason',
    reasonNeeded: 'Say why: whoever reads this document later has to judge it.',
    by: 'Your name',
    scope: 'What to ignore',
    these: (count: number) => (count === 1 ? 'This problem only' : `These ${String(count)} problems`),
    everywhere: (rule: string) => `Everything of this kind in this document: ${rule}`,
    ignore: 'Ignore',
    ignoreAndNext: 'Ignore and next',
    cancel: 'Cancel',
    wholeRule: (rule: string, count: number) =>
      count === 0
        ? `Everything of this kind: ${rule}. There is none now.`
        : `Everything of this kind: ${rule}. There ${count === 1 ? 'is 1 problem' : `are ${String(count)} problems`} now.`,
    decided,
    stop: 'Stop ignoring',
  },
} as const;
