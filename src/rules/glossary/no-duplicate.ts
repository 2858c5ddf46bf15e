import { bareTerm } from '../../document/language/terms';
import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import type { TableReading } from '../../document/tables/read';
import { groupBy } from '../groupBy';
import type { Finding, Rule } from '../rule';

export const noDuplicate: Rule = {
  id: 'glossary/no-duplicate',
  severity: 'error',
  title: 'An acronym is listed twice in the glossary',
  why: 'Two rows for one acronym leave the reader to choose between them.',
  source: 'The glossary has one row for each acronym.',
  *check({ reading }) {
    const glossary = reading.tables.get('glossary');
    if (!glossary) return;
    for (const [first, ...others] of groupBy(glossaryEntries(reading.tables), ({ acronym }) => acronym).values()) {
      for (const again of others) {
        yield { ...finding(glossary, first, again), place: reading.outline.place(again.paragraph) };
      }
    }
  },
};

function finding(glossary: TableReading, first: GlossaryEntry, again: GlossaryEntry): Omit<Finding, 'place'> {
  const { acronym } = first;
  const sameTerm = bareTerm(first.term) === bareTerm(again.term) || again.term === '';
  if (!sameTerm) {
    return {
      message:
        `${acronym} is in the glossary twice, as “${first.term}” and as “${again.term}”. ` +
        'A reader cannot tell which is meant. Keep the row that this document means.',
    };
  }
  return {
    message: `${acronym} is in the glossary twice, with the same term. A reader looks for a difference. Delete one of the rows.`,
    fix: {
      title: `Delete the second row of ${acronym} from the glossary`,
      safe: false,
      edits: [{ kind: 'deleteRow', table: glossary.table.index, row: again.row.index }],
    },
  };
}
