import type { Outcome, RefreshedRegion, RemovedComments } from '../../app';
import { list, plural } from '../wording';

export const outcomeWords: Record<Outcome, string> = {
  inserted: 'Inserted',
  changed: 'Refreshed',
  'set up': 'Set up for refreshing',
  'up to date': 'Up to date',
  conflict: 'Needs your decision',
  'no place': 'Not written',
  locked: 'Locked',
};

/** What is said while the author waits. */
export const works = {
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
  setUp: 'Setting the document up…',
  newRid: 'Writing the RID…',
  version: 'Changing the versions that are kept…',
  draft: 'Drafting…',
  undo: 'Taking it back…',
};

/** What was done, and the problems that are left, where they are to be told. */
const joined = (done: string, problems: string): string => `${done} ${problems}`.trim();

/** As many places as can be read in passing. */
const mostNamed = 3;

/** What is said of an action when it is done, or why it could not be done. */
export const actionTexts = {
  stopping: 'Stopping…',
  stopped: 'Stopped. The text of the document has not been changed.',
  placeGone: 'These words are not in the document any more. Check the document to bring the list up to date.',
  tableGone: 'That table is not in the document any more. Check the document to bring the list up to date.',
  problemGone: 'That problem is not there any more, so nothing was changed.',
  editKept: 'Your edit is kept in this pane, and is stored with your next edit or refresh.',
  ignoredInText: 'Rejected in the text',

  checked: (problems: string) => joined('Document checked.', problems),
  went: (words: string) => `Went to “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”.`,
  wentToTable: (caption: string) => `Went to the table “${caption}”.`,
  fixed: (title: string, problems: string) => joined(`Done: ${title}.`, problems),
  acronymAdded: (acronym: string, term: string) => `Added to the glossary: ${acronym}, “${term}”.`,
  fixedAll: (count: number, problems: string, stopped: boolean) =>
    joined(
      `${stopped ? 'Stopped. ' : ''}${count === 0 ? 'Nothing was changed' : `${plural(count, 'problem', 'problems')} fixed`}.`,
      problems,
    ),
  ignored: (problems: string) => joined('Ignored; it is listed under “Ignored”.', problems),
  settings: (problems: string) => joined('Settings changed.', problems),
  refreshed: (counts: readonly (readonly [Outcome, number])[], problems: string) =>
    joined(
      `Tables: ${list(counts.map(([outcome, count]) => `${String(count)} ${outcomeWords[outcome].toLowerCase()}`))}.`,
      problems,
    ),
  torn: (places: readonly string[]) =>
    places.length === 0
      ? ''
      : `The document and Release differ: ${places.slice(0, mostNamed).join('; ')}${places.length > mostNamed ? `, and in ${String(places.length - mostNamed)} more` : ''}. Decide which is right.`,
  decide: 'Decide',
  asked: (ids: readonly string[]) =>
    ids.length === 0
      ? ''
      : `${list(ids)} ${ids.length === 1 ? 'is' : 'are'} not in the scope any more: say what has become of ${ids.length === 1 ? 'it' : 'them'}.`,
  refreshedOne: (caption: string, part: Pick<RefreshedRegion, 'outcome' | 'message'> | undefined, problems: string) =>
    [`${caption}: ${part ? outcomeWords[part.outcome].toLowerCase() : 'nothing to write'}.`, part?.message, problems]
      .filter(Boolean)
      .join(' '),
  found: (parts: number, unsure: number) =>
    `${plural(parts, 'part', 'parts')} of a RID found, ${unsure === 0 ? 'and nothing unsure' : plural(unsure, 'note', 'notes')}. Nothing has been changed yet.`,
  setUp: (problems: string) => joined('The document is set up.', problems),
  setUpRemoved: (count: number, problems: string) =>
    joined(`${plural(count, 'mark', 'marks')} taken out; the text is as it was.`, problems),
  setUpKept: (count: number) =>
    `Word takes no mark out of a part that is locked: ${plural(count, 'mark', 'marks')} stayed. Unlock it in Word (Developer › Properties), and undo setting up again.`,
  setUpFound: (parts: number) =>
    `The document is set up: ${plural(parts, 'part', 'parts')} of it ${parts === 1 ? 'is' : 'are'} kept up to date from now on. Nothing that a reader sees has changed.`,
  showRelease: 'Open Release',
  showTables: 'Show tables',
  kindChanged: 'Kind of release changed.',
  severitySet: (rule: string, severity: string | null) =>
    severity === null ? `Counts as usual again: ${rule}.` : `${severity} in this document: ${rule}.`,
  stoppedIgnoring: (rules: string) => `No longer ignored: ${rules}.`,
  newRid: (problems: string) => joined('The RID is written.', problems),
  commented: (count: number) => `${plural(count, 'comment', 'comments')} put into the document.`,
  uncommented: ({ removed, kept }: RemovedComments) =>
    `${plural(removed, 'comment', 'comments')} removed.${kept === 0 ? '' : ` ${plural(kept, 'comment was', 'comments were')} kept, because somebody has answered.`}`,
  edited: (what: string) => `${what}. “Refresh tables” writes it into the document.`,
  changedSince: (what: string) => `${what}: this has been changed since, so it stays as it is.`,
  undone: (what: string) => `Undone: ${what.replace(/\.$/, '')}.`,
  redone: (what: string) => `Done again: ${what}.`,
} as const;
