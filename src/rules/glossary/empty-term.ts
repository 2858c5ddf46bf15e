import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import { leftovers } from '../../document/recognise/leftovers';
import { setTerm, expandingUses } from '../statedTerms';
import { rule } from '../rule';

interface Says {
  empty: { entry: GlossaryEntry; term: string | null };
}

export const emptyTerm = rule<Says>({
  id: 'glossary/empty-term',
  severity: 'error',
  since: '0.2.0',
  title: 'An acronym stands in the glossary without its term',
  why: 'A reader who looks it up finds that it is there, and not what it means.',
  source: 'The glossary gives the full term of each acronym.',
  messages: {
    empty: ({ entry, term }) =>
      `${entry.written} has no term in the glossary. A reader who looks it up learns nothing. ` +
      (term === null ? 'Write its full term, or delete the row.' : `Write “${term}”, if that is what it means.`),
  },
  *find({ reading }) {
    if (!reading.tables.get('glossary')?.columns.some(({ column }) => column.key === 'term')) return;
    // A placeholder in brackets is told of as one.
    const left = new Set(leftovers(reading).map(({ paragraph }) => paragraph));
    for (const entry of glossaryEntries(reading.tables)) {
      if (entry.term !== '' || (entry.termParagraph && left.has(entry.termParagraph))) continue;
      const stated = expandingUses(reading).find(({ acronym }) => acronym === entry.acronym)?.expansion.term;
      const term = stated ?? reading.given.reference.expansions.get(entry.acronym)?.[0] ?? null;
      yield { message: 'empty', place: reading.outline.place(entry.paragraph), entry, term };
    }
  },
  fixIsSafe: false,
  fix({ entry, term }) {
    const edits = term === null ? null : setTerm(entry, term);
    return edits && { title: `Write “${String(term)}” for ${entry.written}`, edits };
  },
});
