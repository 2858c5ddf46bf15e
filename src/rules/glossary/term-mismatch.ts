import { bareTerm } from '../../document/language/terms';
import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import type { Reading } from '../../document/recognise/recognise';
import type { Fix } from '../../model/diagnostic';
import { entriesFor, expandingUses, replaceTerm, saysTerm, setTerm, termsAlone } from '../statedTerms';
import { groupBy } from '../groupBy';
import { inWords, plural } from '../wording';
import type { Finding, Rule } from '../rule';

/** Where the text writes a term out. */
type Written = Parameters<typeof replaceTerm>[1] & { readonly acronym: string; readonly term: string };

export const termMismatch: Rule = {
  id: 'glossary/term-mismatch',
  severity: 'error',
  title: 'An acronym is expanded in one way in the text and in another in the glossary',
  why: 'A reader cannot tell whether two things are meant, or which name is right.',
  source: 'The glossary gives the full term that an acronym of this document stands for.',
  *check({ reading }) {
    const entries = glossaryEntries(reading.tables);
    const places = groupBy(writtenTerms(reading), ({ acronym, term }) => `${acronym} ${bareTerm(term)}`);
    for (const same of places.values()) {
      const [first] = same;
      const own = entriesFor(first.acronym, entries).filter(({ term }) => term !== '');
      const [entry] = own;
      if (entry && !own.some((candidate) => saysTerm(candidate, first.term))) {
        yield finding(reading, first, same, entry);
      }
    }
  },
};

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

function finding(reading: Reading, first: Written, places: readonly Written[], entry: GlossaryEntry): Finding {
  const { acronym, term } = first;
  const more = places.length - 1;
  return {
    message:
      `${acronym} is “${term}” here${more > 0 ? ` and in ${inWords(more)} more ${plural(more, 'place')}` : ''}, but ` +
      `“${entry.term}” in the glossary. Readers cannot tell whether both mean the same. Decide which is right, and write it in both.`,
    place: reading.outline.place(first.paragraph, first.start, first.end),
    fix: fixOf(reading, first, places, entry),
  };
}

/** The form of the reference list wins; otherwise the glossary's, which is there to define. */
function fixOf(reading: Reading, { acronym, term }: Written, places: readonly Written[], entry: GlossaryEntry): Fix {
  const form = formOf(reading, acronym, term);
  const edits = form === undefined || formOf(reading, acronym, entry.term) !== undefined ? [] : setTerm(entry, form);
  if (form !== undefined && edits.length > 0) {
    return { title: `Change the glossary’s term for ${acronym} to “${form}”`, safe: false, edits };
  }
  return {
    title: `Change “${term}” to the glossary’s “${entry.term}”`,
    safe: false,
    edits: places.map((place) => replaceTerm(reading, place, entry.term)),
  };
}
