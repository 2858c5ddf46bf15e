import type { Outcome, TableStatus } from '../../app';
import { list, plural } from '../wording';

/** Every text of the Tables view, and of what a refresh did. English (UK). */

export const outcomeWords: Record<Outcome, string> = {
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

export const tablesTexts = {
  count: (upToDate: number, total: number) => `${String(upToDate)} of ${plural(total, 'table', 'tables')} up to date`,
  state: (state: TableStatus['state']) => states[state],
  stateHint,
  goTo: 'Go to',
  refreshOne: 'Refresh',
  insert: 'Insert',
  insertAtCursor: 'Insert at the cursor',
  preview: (count: number) => `What would change (${String(count)})`,
  rowAdded: (row: string) => `Row added: ${row}`,
  rowRemoved: (row: string) => `Row removed: ${row}`,
  columnAdded: (column: string) => `Column added: ${column}`,
  columnRemoved: (column: string) => `Column removed: ${column}`,
  cells: (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').join(' | '),
  before: 'Now',
  after: 'After',

  outcomes: 'Outcome of the refresh',
  hideOutcomes: 'Hide the outcome of the refresh',
  outcome: (outcome: Outcome) => outcomeWords[outcome],
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
} as const;
