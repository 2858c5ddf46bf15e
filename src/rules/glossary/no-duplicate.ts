import { bareTerm } from '../../document/language/terms';
import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import type { TableReading } from '../../document/tables/read';
import { groupBy } from '../../document/reading/groupBy';
import { rule } from '../rule';
import { rowTakenOut } from '../tableRows';

interface Says {
  /** Two rows give two terms. */
  differs: { acronym: string; first: string; again: string };
  same: { acronym: string; glossary: TableReading; again: GlossaryEntry };
}

export const noDuplicate = rule<Says>({
  id: 'glossary/no-duplicate',
  severity: 'error',
  since: '0.1.0',
  title: 'An acronym is listed twice in the glossary',
  why: 'Two rows for one acronym leave the reader to choose between them.',
  source: 'The glossary has one row for each acronym.',
  messages: {
    differs: ({ acronym, first, again }) =>
      `${acronym} is in the glossary twice, as “${first}” and as “${again}”. ` +
      'A reader cannot tell which is meant. Keep the row that this document means.',
    same: ({ acronym }) =>
      `${acronym} is in the glossary twice, with the same term. A reader looks for a difference. Delete one of the rows.`,
  },
  *find({ reading }) {
    const glossary = reading.tables.get('glossary');
    if (!glossary) return;
    for (const [first, ...others] of groupBy(glossaryEntries(reading.tables), ({ acronym }) => acronym).values()) {
      const { acronym } = first;
      for (const again of others) {
        const place = reading.outline.place(again.paragraph);
        const isSame = bareTerm(first.term) === bareTerm(again.term) || again.term === '';
        if (isSame) yield { message: 'same', place, acronym, glossary, again };
        else yield { message: 'differs', place, acronym, first: first.term, again: again.term };
      }
    }
  },
  fixIsSafe: false,
  fix(found) {
    const edit = found.message === 'same' ? rowTakenOut(found.glossary, found.again.row.index) : null;
    return edit && { title: `Delete the second row of ${found.acronym} from the glossary`, edits: [edit] };
  },
});
