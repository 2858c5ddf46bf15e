import type { Command } from './command';

/** A command before it is known whether it is the one that is wanted: what it does is loaded only then. */
export interface Listed {
  readonly name: string;
  /** What follows the name, options left out. */
  readonly takes: string;
  /** What it does, in a line of the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly Listed[] = [
  {
    name: 'check',
    takes: 'FILE.docx...',
    summary: 'checks Release Implementation Documents, and fixes what is safe to fix',
    load: async () => (await import('./check')).check,
  },
  {
    name: 'rules',
    takes: '',
    summary: 'lists the rules that it checks by',
    load: async () => (await import('./rules')).rules,
  },
  {
    name: 'model',
    takes: 'FILE.docx',
    summary: 'prints its data model as JSON',
    load: async () => (await import('./model')).model,
  },
  {
    name: 'refresh',
    takes: 'FILE.docx',
    summary: 'refreshes its tables and lists from the data model',
    load: async () => (await import('./refresh')).refresh,
  },
  {
    name: 'setup',
    takes: 'FILE.docx',
    summary: 'finds the parts of a plain RID and sets each up in a content control',
    load: async () => (await import('./setup')).setup,
  },
  {
    name: 'new',
    takes: '',
    summary: 'writes a complete RID for a release',
    load: async () => (await import('./new')).newRid,
  },
  {
    name: 'plan',
    takes: 'FILE.docx',
    summary: 'moves the go-live and its timetable, and writes the timetable as a calendar',
    load: async () => (await import('./plan')).plan,
  },
  {
    name: 'diff',
    takes: 'BEFORE.docx AFTER.docx',
    summary: 'says what changed from one document to another, or since a baseline',
    load: async () => (await import('./diff')).diff,
  },
  {
    name: 'baseline',
    takes: 'FILE.docx',
    summary: 'keeps a version of a document, to compare with and to write papers from',
    load: async () => (await import('./baseline')).baseline,
  },
  {
    name: 'paper',
    takes: 'RID.docx...',
    summary: 'drafts the paper to the Panel from what changed since the baselines',
    load: async () => (await import('./paper')).paper,
  },
  {
    name: 'notice',
    takes: 'RID.docx',
    summary: 'drafts the notice of a release that went live, or the text of its page',
    load: async () => (await import('./notice')).notice,
  },
];
