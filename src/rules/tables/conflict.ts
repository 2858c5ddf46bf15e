import type { Conflict } from '../../model/conflict';
import type { Column } from '../../document/tables/table';
import { isOwnDifference } from './ownDifferences';
import { placeOfTable } from '../tablePlace';
import { rule } from '../rule';
import { plural } from '../wording';

interface Says {
  'both-changed': { caption: string; conflicts: readonly [Conflict, ...Conflict[]]; columns: readonly Column[] };
}

export const conflict = rule<Says>({
  id: 'tables/conflict',
  severity: 'warning',
  since: '0.1.0',
  title: 'A table, a list or a sentence was changed both in the document and in the data model',
  why: 'Only an author can say which of the two is right; until then the two disagree.',
  source: 'A refresh takes in what was typed, unless the data model was changed in the same place.',
  messages: {
    'both-changed': ({ caption, conflicts: [first, ...others], columns }) =>
      `“${caption}” and the data model were both changed in the same place${inBrackets(where(first, caption, columns) + more(others.length))}: ` +
      `the document says ${quoted(first.document)}, the data model ${quoted(first.model)}. ` +
      'Neither is written over. Choose one of the two under “Tables”.',
  },
  *find({ reading, tables, words }) {
    for (const status of tables) {
      const place = placeOfTable(reading, status);
      const [first, ...others] = status.conflicts;
      if (!first || !place || isOwnDifference(reading, status)) continue;
      const { caption, columns } = status;
      yield { message: 'both-changed', place, caption, conflicts: [first, ...others], columns };
    }
    for (const { place, caption, conflicts, columns } of words) {
      const [first, ...others] = conflicts;
      if (first && place) yield { message: 'both-changed', place, caption, conflicts: [first, ...others], columns };
    }
  },
});

function more(others: number): string {
  return others === 0 ? '' : `, and ${String(others)} more ${plural(others, 'place', 'places')}`;
}

/** The row and the column by name; what sentences state has neither, and is named already. */
function where({ row, column }: Conflict, caption: string, columns: readonly Column[]): string {
  if (row === caption) return '';
  const head = columns.find(({ key }) => key === column)?.head ?? column;
  return [row, head].filter((part) => part !== null).join(', ');
}

const inBrackets = (words: string): string => (words === '' ? '' : ` (${words})`);

function quoted(value: string | null): string {
  return value === null ? 'that it is not there' : value === '' ? 'nothing' : `“${value}”`;
}
