import { bareTerm } from '../../document/terms';
import { glossaryEntries, type GlossaryEntry } from '../../document/glossaryEntries';
import type { Reading } from '../../document/recognise/recognise';
import type { Fix } from '../../model/diagnostic';
import { expansions } from '../../reference/acronyms';
import { entriesFor, expandingUses, replaceTerm, saysTerm, setTerm, termsAlone } from '../statedTerms';
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
    const deviating = new Map<string, Written[]>();
    for (const written of writtenTerms(reading)) {
      const own = entriesFor(written.acronym, entries).filter(({ term }) => term !== '');
      if (own.length === 0 || own.some((entry) => saysTerm(entry, written.term))) continue;
      const key = `${written.acronym} ${bareTerm(written.term)}`;
      deviating.set(key, [...(deviating.get(key) ?? []), written]);
    }
    for (const places of deviating.values()) {
      const [first] = places;
      const entry = first && entriesFor(first.acronym, entries).find(({ term }) => term !== '');
      if (first && entry) yield finding(reading, first, places, entry);
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
    isForm(found.acronym, found.text) ? [{ ...found, term: found.text }] : [],
  );
  return [...beside, ...alone];
}

function isForm(acronym: string, term: string): boolean {
  return (expansions.get(acronym) ?? []).some((form) => bareTerm(form) === bareTerm(term));
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
  const form = (expansions.get(acronym) ?? []).find((candidate) => bareTerm(candidate) === bareTerm(term));
  const edits = form === undefined || isForm(acronym, entry.term) ? [] : setTerm(entry, form);
  if (form !== undefined && edits.length > 0) {
    return { title: `Change the glossary’s term for ${acronym} to “${form}”`, safe: false, edits };
  }
  return {
    title: `Change “${term}” to the glossary’s “${entry.term}”`,
    safe: false,
    edits: places.map((place) => replaceTerm(reading, place, entry.term)),
  };
}
