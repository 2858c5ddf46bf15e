import { bareTerm } from '../../document/language/terms';
import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import type { Reading } from '../../document/recognise/recognise';
import { ownSource } from '../../reference/reference';
import { entriesFor, expandingUses, replaceTerm, saysTerm, setTerm, type Expanding } from '../statedTerms';
import type { Finding, Rule } from '../rule';

export const referenceTerm: Rule = {
  id: 'glossary/reference-term',
  severity: 'warning',
  title: 'An acronym is expanded otherwise than the SEC’s own papers expand it',
  why: 'The name of a body or of a test phase is the same in every paper, and readers search for it by that name.',
  source:
    'The reference list of expansions: SECAS’s and Ofgem’s own words, and what a team or a document adds to them.',
  *check({ reading }) {
    const entries = glossaryEntries(reading.tables);
    const uses = expandingUses(reading);
    for (const [acronym, forms] of reading.given.reference.expansions) {
      const inText = uses.filter((use) => use.acronym === acronym && !accepts(forms, use.expansion.term));
      const inGlossary = entriesFor(acronym, entries).filter(
        (entry) => entry.acronym === acronym && entry.term !== '' && !forms.some((form) => saysTerm(entry, form)),
      );
      const found = finding(reading, forms[0], inText, inGlossary);
      if (found) yield found;
    }
  },
};

function accepts(forms: readonly string[], term: string): boolean {
  return forms.some((form) => bareTerm(form) === bareTerm(term));
}

function finding(
  reading: Reading,
  wanted: string,
  inText: readonly Expanding[],
  inGlossary: readonly GlossaryEntry[],
): Finding | null {
  const [use] = inText;
  const [entry] = inGlossary;
  const acronym = use?.acronym ?? entry?.acronym;
  const written = use?.expansion.term ?? entry?.term;
  if (acronym === undefined || written === undefined) return null;
  const place = use
    ? reading.outline.place(use.paragraph, use.expansion.start, use.expansion.end)
    : entry && reading.outline.place(entry.termParagraph ?? entry.paragraph);
  if (!place) return null;
  const source = ownSource(reading.given.reference, acronym, wanted);
  const expected =
    source === null
      ? `the SEC’s own papers say “${wanted}”`
      : `your reference data says “${wanted}” (source: ${source})`;
  const both = use && entry ? ' here and in the glossary' : '';
  return {
    message:
      `${acronym} is written out as “${written}”${both}, where ${expected}. ` +
      'Readers search for it by that name. Use it, unless something else is meant.',
    place,
    fix: {
      title: `Change “${written}” to “${wanted}”${both}`,
      safe: false,
      edits: [
        ...inText.map(({ paragraph, expansion }) => replaceTerm(reading, { paragraph, ...expansion }, wanted)),
        ...inGlossary.flatMap((row) => setTerm(row, wanted)),
      ],
    },
  };
}
