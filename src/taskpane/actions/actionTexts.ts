import type { Outcome, RefreshedPart, RemovedComments } from '../../app';
import { list, plural } from '../wording';
import { outcomeWords } from '../tables/tablesTexts';

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
  setUp: 'Changing the set-up…',
  newRid: 'Writing the RID…',
};

/** What is said of an action when it is done, or why it could not be done. */
export const actionTexts = {
  stopping: 'Stopping…',
  stopped: 'Stopped. The text of the document has not been changed.',
  placeGone: 'These words are not in the document any more. Check the document to bring the list up to date.',
  tableGone: 'That table is not in the document any more. Check the document to bring the list up to date.',
  problemGone: 'That problem is not there any more, so nothing was changed.',
  editKept: 'Your edit is kept in this pane, and is stored with your next edit or refresh.',
  ignoredInText: 'Rejected in the text',

  checked: (problems: string) => `Document checked. ${problems}`,
  went: (words: string) => `Went to “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”.`,
  wentToTable: (caption: string) => `Went to the table “${caption}”.`,
  fixed: (title: string, problems: string) => `Done: ${title}. ${problems}`,
  fixedAll: (count: number, problems: string, stopped: boolean) =>
    `${stopped ? 'Stopped. ' : ''}${count === 0 ? 'Nothing was changed' : `${plural(count, 'problem', 'problems')} fixed`}. ${problems}`,
  ignored: (problems: string) => `Ignored; it is listed under “Ignored”. ${problems}`,
  settings: (problems: string) => `Settings changed. ${problems}`,
  refreshed: (counts: readonly (readonly [Outcome, number])[], problems: string) =>
    `Tables: ${list(counts.map(([outcome, count]) => `${String(count)} ${outcomeWords[outcome].toLowerCase()}`))}. ${problems}`,
  refreshedOne: (caption: string, part: Pick<RefreshedPart, 'outcome' | 'message'> | undefined, problems: string) =>
    [`${caption}: ${part ? outcomeWords[part.outcome].toLowerCase() : 'nothing to write'}.`, part?.message, problems]
      .filter(Boolean)
      .join(' '),
  found: (parts: number, unsure: number) =>
    `${plural(parts, 'part', 'parts')} of a RID found, ${unsure === 0 ? 'and nothing unsure' : plural(unsure, 'note', 'notes')}. Nothing has been changed yet.`,
  setUp: (problems: string) => `The document is set up. ${problems}`,
  setUpRemoved: (count: number, problems: string) =>
    `${plural(count, 'content control', 'content controls')} taken out; the text is as it was. ${problems}`,
  setUpKept: (count: number) =>
    `Word takes nothing out of a content control that is locked: ${plural(count, 'control', 'controls')} stayed. Unlock it in Word (Developer › Properties), and take the set-up out again.`,
  newRid: (problems: string) => `The RID is written. ${problems}`,
  commented: (count: number) => `${plural(count, 'comment', 'comments')} put into the document.`,
  uncommented: ({ removed, kept }: RemovedComments) =>
    `${plural(removed, 'comment', 'comments')} removed.${kept === 0 ? '' : ` ${plural(kept, 'comment was', 'comments were')} kept, because somebody has answered.`}`,
  edited: (what: string) => `${what}. “Refresh tables” writes it into the document.`,
  changedSince: (what: string) => `${what}: this has been changed since, so it stays as it is.`,
  undone: (what: string) => `Undone: ${what}.`,
  redone: (what: string) => `Done again: ${what}.`,
} as const;
