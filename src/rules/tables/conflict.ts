import type { Conflict } from '../../model/conflict';
import { isOwnDifference } from './ownDifferences';
import { placeOfTable } from '../tablePlace';
import { rule } from '../rule';
import { plural } from '../wording';

interface Says {
  'both-changed': { caption: string; conflicts: readonly [Conflict, ...Conflict[]] };
}

export const conflict = rule<Says>({
  id: 'tables/conflict',
  severity: 'warning',
  since: '0.1.0',
  title: 'A table was changed both in the document and in the data model',
  why: 'Only an author can say which of the two is right; until then the table and the data model disagree.',
  source: 'A refresh takes in what was typed into a table, unless the data model was changed in the same place.',
  messages: {
    'both-changed': ({ caption, conflicts: [first, ...others] }) =>
      `“${caption}” and the data model were both changed in the same place (${where(first)}${more(others.length)}): ` +
      `the document says ${quoted(first.document)}, the data model ${quoted(first.model)}. ` +
      'Neither is written over. Choose one of the two under “Tables”.',
  },
  *find({ reading, tables }) {
    for (const status of tables) {
      const place = placeOfTable(reading, status);
      const [first, ...others] = status.conflicts;
      if (!first || !place || isOwnDifference(reading, status)) continue;
      yield { message: 'both-changed', place, caption: status.caption, conflicts: [first, ...others] };
    }
  },
});

function more(others: number): string {
  return others === 0 ? '' : `, and ${String(others)} more ${plural(others, 'place', 'places')}`;
}

function where({ row, column }: { readonly row: string | null; readonly column: string | null }): string {
  return [row, column].filter((part) => part !== null).join(', ');
}

function quoted(value: string | null): string {
  return value === null ? 'that it is not there' : value === '' ? 'nothing' : `“${value}”`;
}
