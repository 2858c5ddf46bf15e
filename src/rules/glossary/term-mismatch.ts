import { bareTerm } from '../../document/language/terms';
import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import type { Reading } from '../../document/recognise/recognise';
import { entriesFor, expandingUses, replaceTerm, saysTerm, setTerm, termsAlone } from '../statedTerms';
import { groupBy } from '../../document/reading/groupBy';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

/** Where the text writes a term out. */
type Written = Parameters<typeof replaceTerm>[1] & { readonly acronym: string; readonly term: string };

interface Says {
  differs: { acronym: string; term: string; places: readonly [Written, ...Written[]]; entry: GlossaryEntry };
}

export const termMismatch = rule<Says>({
  id: 'glossary/term-mismatch',
  severity: 'error',
  since: '0.1.0',
  title: 'An acronym is expanded in one way in the text and in another in the glossary',
  why: 'A reader cannot tell whether two things are meant, or which name is right.',
  source: 'The glossary gives the full term that an acronym of this document stands for.',
  messages: {
    differs({ acronym, term, places, entry }) {
      const more = places.length - 1;
      return (
        `${acronym} is “${term}” here${more > 0 ? ` and in ${inWords(more)} more ${plural(more, 'place')}` : ''}, but ` +
        `“${entry.term}” in the glossary. Readers cannot tell whether both mean the same. Decide which is right, and write it in both.`
      );
    },
  },
  *find({ reading }) {
    const entries = glossaryEntries(reading.tables);
    const terms = groupBy(writtenTerms(reading), ({ acronym, term }) => `${acronym} ${bareTerm(term)}`);
    for (const places of terms.values()) {
      const [{ acronym, term, paragraph, start, end }] = places;
      const own = entriesFor(acronym, entries).filter((entry) => entry.term !== '');
      const [entry] = own;
      if (!entry || own.some((candidate) => saysTerm(candidate, term))) continue;
      yield { message: 'differs', place: reading.outline.place(paragraph, start, end), acronym, term, places, entry };
    }
  },
  fixIsSafe: false,
  /** The form of the reference list wins; otherwise the glossary's, which is there to define. */
  fix({ acronym, term, places, entry }, { reading }) {
    const form = formOf(reading, acronym, term);
    const edits = form === undefined || formOf(reading, acronym, entry.term) !== undefined ? [] : setTerm(entry, form);
    if (edits === null) return null;
    if (form !== undefined && edits.length > 0) {
      return { title: `Change the glossary’s term for ${acronym} to “${form}”`, edits };
    }
    return {
      title: `Change “${term}” to the glossary’s “${entry.term}”`,
      edits: places.map((place) => replaceTerm(reading, place, entry.term)),
    };
  },
});

/** Terms beside their acronym, and another accepted form of one wherever it stands. */
function writtenTerms(reading: Reading): Written[] {
  const beside = expandingUses(reading).map(({ acronym, paragraph, expansion }): Written => ({
    acronym,
    paragraph,
    ...expansion,
  }));
  const alone = termsAlone(reading).flatMap((found): Written[] =>
    formOf(reading, found.acronym, found.text) !== undefined ? [{ ...found, term: found.text }] : [],
  );
  return [...beside, ...alone];
}

/** The term as the reference list has it, where it is one of an acronym's. */
function formOf({ given }: Reading, acronym: string, term: string): string | undefined {
  return given.reference.expansions.get(acronym)?.find((form) => bareTerm(form) === bareTerm(term));
}
