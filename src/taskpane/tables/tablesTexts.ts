import type { Outcome, TableStatus, WordsStatus } from '../../app';
import { outcomeWords } from '../actions/actionTexts';
import { plural } from '../wording';

/** Every text of the Tables view, and of what a refresh did. English (UK). */

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
      return 'Somebody has typed into this table since its last refresh. The next refresh keeps that, and takes it over into Release.';
    case 'conflict':
      return `${plural(conflicts.length, 'place needs', 'places need')} your decision.`;
    case 'missing':
      return hasRows
        ? 'It is not in the document. Insert it where the template has it, or where the cursor stands.'
        : 'It is not in the document, and Release has nothing to put into it yet.';
  }
}

/** What is to change in a list or in sentences, and who changes it. */
function wordsHint({ state, wanted, place, locked, conflicts }: WordsStatus): string {
  if (state === 'conflict') return `${plural(conflicts.length, 'place needs', 'places need')} your decision.`;
  const change =
    wanted === null || !place
      ? 'Release has changes that it does not show.'
      : `“${place.text}” is “${wanted}” in Release.`;
  return locked === undefined ? change : `${change} ${locked}`;
}

export const tablesTexts = {
  count: (upToDate: number, total: number) => `${String(upToDate)} of ${plural(total, 'table', 'tables')} up to date`,
  state: (state: TableStatus['state']) => states[state],
  stateHint,
  wordsHint,
  refreshAll: 'Refresh tables',
  again: 'Check again',
  goTo: 'Go to',
  refreshOne: 'Refresh',
  insert: 'Insert',
  insertAtCursor: 'Insert at the cursor',
  preview: (count: number) => `What would change (${String(count)})`,
  rowAdded: (row: string, cells: string) => `New row ${row}${cells === '' ? '' : `: ${cells}`}`,
  rowRemoved: (row: string) => `Row removed: ${row}`,
  columnAdded: (column: string) => `New column ${column}`,
  columnRemoved: (column: string) => `Column removed: ${column}`,
  cells: (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').join(' | '),
  cell: (text: string) => (text.trim() === '' ? 'Blank' : text),
  cellsLabel: 'Cells that change',
  where: 'Where',
  before: 'Now',
  after: 'After',
  words: (count: number) => `${plural(count, 'list or statement differs', 'lists and statements differ')} from Release`,

  outcome: (outcome: Outcome) => outcomeWords[outcome],
  conflictIntro:
    'The document and the Release view differ here, and taking one loses something of the other. Neither is touched until you decide.',
  another: 'Write another value…',
  otherValue: 'Neither is right: what it should say',
  otherValueHint: 'It goes into the table and into Release.',
  writeOther: 'Write this',
  cancel: 'Cancel',
  conflictPlace: (row: string | null, column: string | null) =>
    `${row ?? 'The whole column'}, ${column ?? 'the whole row'}`,
  inDocument: 'In the document',
  inModel: 'In Release',
  keepDocument: 'Keep the document’s',
  takeModel: 'Take Release’s',
  missing: 'Not there',

  question: (id: string) => `${id} is not in the scope any more`,
  withdrawn: 'It was withdrawn',
  renamed: (to: string) => `It is ${to} now`,
  mistyped: 'It is mistyped',
  otherId: 'It has another identifier…',
  newId: 'Identifier that it has now',
  sameId: (id: string) => `Write the identifier that ${id} has now.`,
} as const;
