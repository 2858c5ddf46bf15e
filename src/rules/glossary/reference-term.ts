import { bareTerm } from '../../document/language/terms';
import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import { ownSource } from '../../reference/reference';
import { entriesFor, expandingUses, replaceTerm, saysTerm, setTerm, type Expanding } from '../statedTerms';
import { rule } from '../rule';

interface Says {
  otherwise: {
    acronym: string;
    written: string;
    wanted: string;
    /** Where an author's own term comes from; null for what is shipped. */
    source: string | null;
    inText: readonly Expanding[];
    inGlossary: readonly GlossaryEntry[];
  };
}

export const referenceTerm = rule<Says>({
  id: 'glossary/reference-term',
  severity: 'warning',
  since: '0.1.0',
  title: 'An acronym is expanded otherwise than the SEC’s own papers expand it',
  why: 'The name of a body or of a test phase is the same in every paper, and readers search for it by that name.',
  source:
    'The reference list of expansions: SECAS’s and Ofgem’s own words, and what a team or a document adds to them.',
  messages: {
    otherwise: ({ acronym, written, wanted, source, inText, inGlossary }) =>
      `${acronym} is written out as “${written}”${both(inText, inGlossary)}, where ` +
      (source === null
        ? `the SEC’s own papers say “${wanted}”. `
        : `your reference data says “${wanted}” (source: ${source}). `) +
      'Readers search for it by that name. Use it, unless something else is meant.',
  },
  *find({ reading }) {
    const entries = glossaryEntries(reading.tables);
    const uses = expandingUses(reading);
    for (const [acronym, forms] of reading.given.reference.expansions) {
      const inText = uses.filter((use) => use.acronym === acronym && !accepts(forms, use.expansion.term));
      const inGlossary = entriesFor(acronym, entries).filter(
        (entry) => entry.acronym === acronym && entry.term !== '' && !forms.some((form) => saysTerm(entry, form)),
      );
      // Of two rows for one acronym glossary/no-duplicate tells.
      if (entriesFor(acronym, entries).length > 1) continue;
      // Where the text and the glossary differ from each other, glossary/term-mismatch tells of it.
      if (isMismatch(uses, entriesFor(acronym, entries), acronym)) continue;
      const [use] = inText;
      const [entry] = inGlossary;
      const [wanted] = forms;
      const written = use?.expansion.term ?? entry?.term;
      const place = use
        ? reading.outline.place(use.paragraph, use.expansion.start, use.expansion.end)
        : entry && reading.outline.place(entry.termParagraph ?? entry.paragraph);
      if (!place || written === undefined) continue;
      const source = ownSource(reading.given.reference, acronym, wanted);
      yield { message: 'otherwise', place, acronym, written, wanted, source, inText, inGlossary };
    }
  },
  fixIsSafe: false,
  fix({ written, wanted, inText, inGlossary }, { reading }) {
    const terms = inGlossary.map((row) => setTerm(row, wanted));
    if (terms.includes(null)) return null;
    return {
      title: `Change “${written}” to “${wanted}”${both(inText, inGlossary)}`,
      edits: [
        ...inText.map(({ paragraph, expansion }) => replaceTerm(reading, { paragraph, ...expansion }, wanted)),
        ...terms.flatMap((edits) => edits ?? []),
      ],
    };
  },
});

function isMismatch(uses: readonly Expanding[], entries: readonly GlossaryEntry[], acronym: string): boolean {
  const own = entries.filter(({ term }) => term !== '');
  return uses.some(
    (use) => use.acronym === acronym && own.length > 0 && !own.some((entry) => saysTerm(entry, use.expansion.term)),
  );
}

function both(inText: readonly Expanding[], inGlossary: readonly GlossaryEntry[]): string {
  return inText.length > 0 && inGlossary.length > 0 ? ' here and in the glossary' : '';
}

function accepts(forms: readonly string[], term: string): boolean {
  return forms.some((form) => bareTerm(form) === bareTerm(term));
}
