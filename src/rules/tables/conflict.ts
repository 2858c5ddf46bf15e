import { placeOfTable } from '../tablePlace';
import type { Rule } from '../rule';
import { plural } from '../wording';

export const conflict: Rule = {
  id: 'tables/conflict',
  severity: 'warning',
  title: 'A table was changed both in the document and in the data model',
  why: 'Only an author can say which of the two is right; until then the table and the data model disagree.',
  source: 'A refresh takes in what was typed into a table, unless the data model was changed in the same place.',
  *check({ reading, tables }) {
    for (const status of tables) {
      const place = placeOfTable(reading, status);
      const [first] = status.conflicts;
      if (!first || !place) continue;
      const { length } = status.conflicts;
      const others = length === 1 ? '' : `, and ${String(length - 1)} more ${plural(length - 1, 'place', 'places')}`;
      yield {
        message:
          `“${status.caption}” and the data model were both changed in the same place (${where(first)}${others}): ` +
          `the document says ${quoted(first.document)}, the data model ${quoted(first.model)}. ` +
          'Neither is written over. Choose one of the two under “Tables”.',
        place,
      };
    }
  },
};

function where({ row, column }: { readonly row: string | null; readonly column: string | null }): string {
  return [row, column].filter((part) => part !== null).join(', ');
}

function quoted(value: string | null): string {
  return value === null ? 'that it is not there' : value === '' ? 'nothing' : `“${value}”`;
}
