import type { Severity } from '../model/diagnostic';
import type { Place } from '../model/place';
import type { Outcome, RefreshedPart, ReleaseKind, RemovedComments, TableStatus } from '../app';
import { decided, list, plural } from './wording';

/** Every text of the pane. English (UK). */

const severityCounts: Record<Severity, (count: number) => string> = {
  error: (count) => plural(count, 'error', 'errors'),
  warning: (count) => plural(count, 'warning', 'warnings'),
  info: (count) => plural(count, 'note', 'notes'),
};

const severityPlurals: Record<Severity, string> = { error: 'errors', warning: 'warnings', info: 'notes' };

const outcomes: Record<Outcome, string> = {
  inserted: 'Inserted',
  changed: 'Refreshed',
  'set up': 'Set up for refreshing',
  'up to date': 'Up to date',
  conflict: 'Needs your decision',
  'no place': 'Not written',
  locked: 'Locked',
};

const states: Record<TableStatus['state'], string> = {
  'up to date': 'Up to date',
  'out of date': 'Out of date',
  edited: 'Edited in the document',
  conflict: 'Conflict',
  missing: 'Missing',
};

/** What the state of a table means and what a refresh would do about it. */
function stateHint({ state, controlled, changes, conflicts, hasRows }: TableStatus): string {
  switch (state) {
    case 'up to date':
      return controlled ? '' : 'Not set up yet; a refresh does that.';
    case 'out of date':
      return `A refresh makes ${plural(changes.length, 'change', 'changes')}.`;
    case 'edited':
      return 'Somebody has typed into this table since its last refresh. The next refresh keeps that, and takes it over into the data model.';
    case 'conflict':
      return `${plural(conflicts.length, 'place needs', 'places need')} your decision.`;
    case 'missing':
      return hasRows
        ? 'It is not in the document. Insert it where the template has it, or where the cursor stands.'
        : 'It is not in the document, and the data model has nothing to put into it yet.';
  }
}

export const texts = {
  name: 'RID Author',
  starting: 'Connecting to Word…',
  about:
    'RID Author checks Release Implementation Documents of the Smart Energy Code while they are drafted, and keeps their tables in step with each other.',

  check: 'Check document',
  refresh: 'Refresh tables',
  working: {
    check: 'Checking the document…',
    refresh: 'Refreshing the tables…',
    refreshOne: 'Refreshing the table…',
    insert: 'Inserting the table…',
    fix: 'Making the change…',
    fixAll: 'Making all safe changes…',
    ignore: 'Ignoring the problem…',
    settings: 'Changing the settings…',
    comment: 'Writing comments…',
    uncomment: 'Removing comments…',
    lookAround: 'Looking for the parts of a RID…',
    setUp: 'Changing the set-up…',
    newRid: 'Writing the RID…',
  },
  stop: 'Stop',
  stopWithKey: 'Stop (Escape)',
  stopping: 'Stopping…',
  stopped: 'Stopped. The text of the document has not been changed.',
  writing: 'Word is making the changes…',
  progress: (done: number, of: number) => `${String(done)} of ${String(of)}`,

  severity: { error: 'Error', warning: 'Warning', info: 'Note' } satisfies Record<Severity, string>,
  severityCount: (severity: Severity, count: number) => severityCounts[severity](count),
  problemCount: (count: number) => plural(count, 'problem', 'problems'),
  showOnly: (severity: Severity) => `Show only ${severityPlurals[severity]}`,
  filterLabel: 'Filter by severity',
  shown: (severity: Severity, count: number) => `Showing ${severityCounts[severity](count)} only.`,
  shownAll: (count: number) => `Showing all ${plural(count, 'problem', 'problems')}.`,
  counts: (total: number, counts: readonly (readonly [Severity, number])[]) =>
    `${plural(total, 'problem', 'problems')}: ${list(counts.map(([severity, count]) => severityCounts[severity](count)))}.`,

  noProblems: 'No problems found',
  noProblemsHint: 'RID Author checks again whenever you come back to this pane.',
  noResult: 'The document has not been checked yet',
  noResultHint: 'Choose “Check document” to try again.',

  find: {
    label: 'Search the problems',
    hint: 'Search',
    found: (count: number, text: string) =>
      `${count === 0 ? 'No problem matches' : plural(count, 'problem matches', 'problems match')} “${text}”.`,
    previous: 'Previous problem',
    next: 'Next problem',
    withKey: (what: string, key: string) => `${what} (${key})`,
    position: (here: number, count: number) => `${here < 0 ? '–' : String(here + 1)} of ${String(count)}`,
    reached: (here: number, count: number, finding: string) =>
      `Problem ${String(here + 1)} of ${String(count)}: ${finding}`,
  },

  ignoring: {
    open: 'Ignore…',
    form: 'Ignore this problem',
    reason: 'Reason',
    reasonNeeded: 'Say why: whoever reads this document later has to judge it.',
    by: 'Your name',
    scope: 'What to ignore',
    one: 'This problem only',
    everywhere: (rule: string) => `All that ${rule} finds in this document`,
    ignore: 'Ignore',
    cancel: 'Cancel',
    heading: (count: number) => `Ignored (${String(count)})`,
    wholeRule: (count: number) =>
      count === 0
        ? 'The whole rule; it finds nothing now.'
        : `The whole rule; it finds ${plural(count, 'problem', 'problems')} now.`,
    decided,
    stop: 'Stop ignoring',
  },

  why: 'Why?',
  source: (source: string) => `Source: ${source}`,
  noSuchRule: 'This version of RID Author does not know the rule.',
  nothing: 'Nothing',
  linkTo: (words: string, address: string) => `${words} (linked to ${address})`,
  moreChanges: (count: number) => `And ${plural(count, 'more change', 'more changes')}.`,

  fixAll: (count: number) => `Fix all safe (${String(count)})`,
  fixAllChanges: 'What it will change',
  times: (what: string, count: number) => (count === 1 ? what : `${what} (${String(count)} times)`),

  live: 'Checks as you type.',
  notLive: 'This Word does not tell of changes: RID Author checks when you come back to this pane.',
  kind: ({ impactsSystems, set }: ReleaseKind) =>
    impactsSystems === null
      ? 'Impact on DCC Systems not known'
      : `${impactsSystems ? 'Impacts' : 'No impact on'} DCC Systems, by its ${set ? 'settings' : 'text'}`,
  setKind: 'Change',
  setKindLabel: 'Change what kind of release this is, in Settings',

  reviewers: {
    heading: 'For reviewers',
    hint: 'Each problem becomes a comment at its words, for people without RID Author. Removing them leaves other comments alone, and those that somebody has answered.',
    insert: 'Put problems into the document as comments',
    remove: 'Remove them',
  },

  welcome: {
    title: 'This RID is not set up yet',
    why: 'Once it is, its tables and sentences are kept in step.',
    tables: (captions: readonly string[]) => `Missing tables: ${list(captions)}.`,
    action: 'Set up this document',
    newTitle: 'Start a new RID',
    newHint: 'RID Author can draft one in this document, with its sections, tables and standard wording.',
    newAction: 'Start a RID here…',
    notBlank:
      'RID Author can draft a RID in a blank document, with its sections, tables and standard wording. There is text in this one: open a blank document and start there.',
  },

  goTo: 'Go to this place in the document',
  where: ({ table, row, column }: Place) =>
    [
      table && `Table “${table}”`,
      row !== undefined && `row ${String(row)}`,
      column !== undefined && `column ${String(column)}`,
    ]
      .filter(Boolean)
      .join(', '),

  views: { check: 'Check', tables: 'Tables', release: 'Release', settings: 'Settings' },
  viewsLabel: 'Views',
  loading: 'Loading…',
  tryAgain: 'Try again',
  noModel: 'There is no data model to show yet: the document is no RID, or has not been checked.',

  tableCount: (upToDate: number, total: number) =>
    `${String(upToDate)} of ${plural(total, 'table', 'tables')} up to date`,
  state: (state: TableStatus['state']) => states[state],
  stateHint,
  goToTable: 'Go to',
  refreshOne: 'Refresh',
  insert: 'Insert',
  insertAtCursor: 'Insert at the cursor',
  /** Begins with the words on the button, for those who speak them. */
  buttonOf: (button: string, caption: string) => `${button}: ${caption}`,
  preview: (count: number) => `What would change (${String(count)})`,
  rowAdded: (row: string) => `Row added: ${row}`,
  rowRemoved: (row: string) => `Row removed: ${row}`,
  columnAdded: (column: string) => `Column added: ${column}`,
  columnRemoved: (column: string) => `Column removed: ${column}`,
  cells: (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').join(' | '),
  before: 'Now',
  after: 'After',
  tableGone: 'That table is not in the document any more. Check the document to bring the list up to date.',
  announceWentToTable: (caption: string) => `Went to the table “${caption}”.`,
  announceTable: (caption: string, part: Pick<RefreshedPart, 'outcome' | 'message'> | undefined, problems: string) =>
    [`${caption}: ${part ? outcomes[part.outcome].toLowerCase() : 'nothing to write'}.`, part?.message, problems]
      .filter(Boolean)
      .join(' '),

  tables: 'Outcome of the refresh',
  hideTables: 'Hide the outcome of the refresh',
  outcome: (outcome: Outcome) => outcomes[outcome],
  captions: (captions: readonly string[]) => list(captions),
  conflictIntro:
    'The document and the data model have both changed here, in different ways. Neither is touched until you decide.',
  conflictPlace: (row: string | null, column: string | null) =>
    `${row ?? 'The whole column'}, ${column ?? 'the whole row'}`,
  inDocument: 'In the document',
  inModel: 'In the data model',
  keepDocument: 'Keep the document’s',
  takeModel: 'Take the data model’s',
  blank: 'Blank',
  missing: 'Not there',

  dismiss: 'Dismiss this message',
  errorTitle: 'Something went wrong',
  noticeTitle: 'About this document',
  outsideTitle: 'RID Author cannot start here',
  unexpected:
    'RID Author could not finish that. Nothing you typed is lost. Try again; if it happens again, the details are under “Diagnostics” at the end of this pane.',
  notLoaded: 'A part of RID Author could not be loaded. Check the network connection, then try again.',
  placeGone: 'These words are not in the document any more. Check the document to bring the list up to date.',
  problemGone: 'That problem is not there any more, so nothing was changed.',
  crashed:
    'The pane cannot be drawn. Your document is not affected. Close the pane, then open it again from the RID tab.',

  announceChecked: (problems: string) => `Document checked. ${problems}`,
  announceFixed: (title: string, problems: string) => `Done: ${title}. ${problems}`,
  announceFixedAll: (count: number, problems: string, stopped: boolean) =>
    `${stopped ? 'Stopped. ' : ''}${count === 0 ? 'Nothing was changed' : `${plural(count, 'problem', 'problems')} fixed`}. ${problems}`,
  announceIgnored: (problems: string) => `Ignored; it is listed under “Ignored”. ${problems}`,
  announceSettings: (problems: string) => `Settings changed. ${problems}`,
  announceFound: (parts: number, unsure: number) =>
    `${plural(parts, 'part', 'parts')} of a RID found, ${unsure === 0 ? 'and nothing unsure' : plural(unsure, 'note', 'notes')}. Nothing has been changed yet.`,
  setUpTitle: 'The document is set up',
  setUpFound: (parts: number) =>
    `${plural(parts, 'part', 'parts')} of the RID ${parts === 1 ? 'stands' : 'stand'} in content controls now; nothing that is seen has changed. “Settings” takes them out again.`,
  setUpUnsure: (count: number) =>
    `Unsure of ${plural(count, 'thing', 'things')}, which “Settings” can set up where it says so:`,
  hideSetUp: 'Hide what was set up',
  announceSetUp: (problems: string) => `The document is set up. ${problems}`,
  announceSetUpRemoved: (count: number, problems: string) =>
    `${plural(count, 'content control', 'content controls')} taken out; the text is as it was. ${problems}`,
  setUpKept: (count: number) =>
    `Word takes nothing out of a content control that is locked: ${plural(count, 'control', 'controls')} stayed. Unlock it in Word (Developer › Properties), and take the set-up out again.`,
  announceNewRid: (problems: string) => `The RID is written. ${problems}`,
  announceCommented: (count: number) => `${plural(count, 'comment', 'comments')} put into the document.`,
  announceUncommented: ({ removed, kept }: RemovedComments) =>
    `${plural(removed, 'comment', 'comments')} removed.${kept === 0 ? '' : ` ${plural(kept, 'comment was', 'comments were')} kept, because somebody has answered.`}`,
  announceEdited: (what: string) => `${what}. “Refresh tables” writes it into the document.`,
  editKept: 'Your edit is kept in this pane, and is stored with your next edit or refresh.',
  announceChangedSince: (what: string) => `${what}: this has been changed since, so it stays as it is.`,
  announceUndone: (what: string) => `Undone: ${what}.`,
  announceRedone: (what: string) => `Done again: ${what}.`,
  ignoredInText: 'Rejected in the text',
  announceWent: (words: string) => `Went to “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”.`,
  announceTables: (counts: readonly (readonly [Outcome, number])[], problems: string) =>
    `Tables: ${list(counts.map(([outcome, count]) => `${String(count)} ${outcomes[outcome].toLowerCase()}`))}. ${problems}`,

  diagnostics: 'Diagnostics',
  diagnosticsIntro: 'For a report to whoever looks after RID Author. Nothing is sent anywhere.',
  diagnosticsLoading: 'Collecting…',
  diagnosticsLabel: 'Diagnostics as text',
  copy: 'Copy',
  copied: 'Copied to the clipboard.',
  copyYourself: 'Word does not allow copying from here. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  report: {
    version: 'RID Author',
    host: 'Host',
    platform: 'Platform',
    office: 'Office version',
    sets: 'Requirement sets',
    browser: 'Browser',
    lastError: 'Last error',
    none: 'none',
    unknown: 'not known',
  },
} as const;
