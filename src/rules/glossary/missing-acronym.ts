import { findAcronyms, type AcronymUse } from '../../document/recognise/acronyms';
import { bareTerm } from '../../document/language/terms';
import { glossaryEntries } from '../../document/recognise/glossaryEntries';
import type { Reading } from '../../document/recognise/recognise';
import type { TableReading } from '../../document/tables/read';
import type { Diagnostic, Fix } from '../../model/diagnostic';
import { readReleaseKind } from '../../document/recognise/releaseKind';
import { organisations } from '../../reference/acronyms';
import { ownSource, type ReferenceData } from '../../reference/reference';
import { entriesFor } from '../statedTerms';
import { newRow } from '../tableRows';
import { rule, type PlannedFix } from '../rule';

interface Says {
  /** The full term is known. */
  known: { acronym: string; glossary: TableReading; term: string; source: string | null };
  unknown: { acronym: string; glossary: TableReading };
}

export const missingAcronym = rule<Says>({
  id: 'glossary/missing-acronym',
  severity: 'error',
  since: '0.1.0',
  title: 'An acronym is used but not in the glossary',
  why: 'The glossary says that it lists every acronym used; a reader from outside the industry depends on it.',
  source: 'The glossary lists all acronyms used in the document.',
  messages: {
    known: ({ acronym, term, source }) =>
      `${opening(acronym)} Add it to the glossary as “${term}”${source === null ? '' : ` (source: ${source})`}.`,
    unknown: ({ acronym }) => `${opening(acronym)} Add it with its full term, or write it out.`,
  },
  *find({ reading }) {
    const glossary = reading.tables.get('glossary');
    if (!glossary) return;
    const entries = glossaryEntries(reading.tables);
    const { reference } = reading.given;
    // What a place says that contradicts the others waits until it is settled which of them go.
    const kind = readReleaseKind(reading);
    const unsettled = new Set(
      kind.disputed
        ? kind.signs.filter(({ impacts }) => impacts !== kind.impactsSystems).map((one) => one.paragraph)
        : [],
    );
    const uses = findAcronyms(reading).filter(
      ({ where, paragraph }) => counted.has(where) && !unsettled.has(paragraph),
    );
    const looked = new Set<string>();
    for (const use of uses) {
      const { acronym } = use;
      if (looked.has(acronym)) continue;
      looked.add(acronym);
      if (entriesFor(acronym, entries).length > 0) continue;
      const term = termOf(acronym, uses, reference);
      const place = reading.outline.place(use.paragraph, use.start, use.end);
      const severity = organisations.has(acronym) ? 'info' : 'error';
      if (term === null) yield { message: 'unknown', severity, place, acronym, glossary };
      else {
        const source = ownSource(reference, acronym, term);
        yield { message: 'known', severity, place, acronym, glossary, term, source };
      }
    }
  },
  fixIsSafe: 'depends',
  fix: (found) => addToGlossary(found.glossary, found.acronym, found.message === 'known' ? found.term : null),
});

function opening(acronym: string): string {
  return `${acronym} is used here but is not in the glossary, which is to list every acronym.`;
}

/** A title page has marks of its own, a quoted title is somebody else's wording, the history tells of earlier versions. */
const counted: ReadonlySet<AcronymUse['where']> = new Set(['text', 'heading', 'table head']);

/** What the text itself says it stands for, in the reference list's form where that is the same, or the reference list. */
function termOf(acronym: string, uses: readonly AcronymUse[], { expansions }: ReferenceData): string | null {
  const known = expansions.get(acronym) ?? [];
  const use = uses.find((candidate) => candidate.acronym === acronym && candidate.expansion !== null);
  const inline = use?.expansion?.term;
  if (!use || inline === undefined) return known[0] ?? null;
  const same = known.find((term) => bareTerm(term) === bareTerm(inline));
  return same ?? (use.suffix.startsWith('s') ? inline.replace(/s$/, '') : inline);
}

/** The fix of such a problem with the term that the author gives; undefined where the acronym is not there any more. */
export function fixWithTerm({ place }: Diagnostic, reading: Reading, term: string): Fix | undefined {
  const glossary = reading.tables.get('glossary');
  const use = findAcronyms(reading).find(
    ({ paragraph, start }) => paragraph.index === place.paragraph && start === place.start,
  );
  return glossary && use && { safe: true, ...addToGlossary(glossary, use.acronym, term) };
}

function addToGlossary(glossary: TableReading, acronym: string, term: string | null): PlannedFix {
  const above = glossary.rows.filter((row) => row.key.localeCompare(acronym, 'en-GB') < 0).at(-1);
  return {
    title:
      term === null
        ? `Add ${acronym} to the glossary, with its term left for you`
        : `Add ${acronym} “${term}” to the glossary`,
    safe: term !== null,
    edits: [newRow(glossary, above?.index ?? glossary.headRow, { acronym, term: term ?? '' })],
  };
}
