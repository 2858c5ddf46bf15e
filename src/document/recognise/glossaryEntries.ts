import { cellText, type Paragraph } from '../reading/snapshot';
import type { RowReading, TableReadings } from '../tables/read';
import { memoise } from '../reading/memoise';

/** A row of the glossary that has an acronym. */
export interface GlossaryEntry {
  readonly row: RowReading;
  /** As the row writes it. */
  readonly written: string;
  /** In the singular: `CSPs` is `CSP`. */
  readonly acronym: string;
  /** Every acronym that it names: `SMETS1 / SMETS2` names two. */
  readonly acronyms: readonly string[];
  readonly term: string;
  readonly paragraph: Paragraph;
  /** Null where the term is several paragraphs, or has no cell. */
  readonly termParagraph: Paragraph | null;
}

/** The rows of the glossary, in its order. */
export const glossaryEntries = memoise((tables: TableReadings): readonly GlossaryEntry[] =>
  (tables.get('glossary')?.rows ?? []).flatMap((row): GlossaryEntry[] => {
    const cell = row.cell('acronym');
    const written = cellText(cell);
    const paragraph = cell?.paragraphs[0];
    const term = row.cell('term');
    // A letter of the alphabet between the rows is its author's.
    const isLetter = /^[A-Z](?:\s*[–-]\s*[A-Z])?$/.test(written) && cellText(term) === '';
    if (!paragraph || written === '' || isLetter) return [];
    const [termParagraph = null, ...others] = term?.paragraphs ?? [];
    return [
      {
        row,
        written,
        acronym: singular(written),
        acronyms: written.split(/(?<!\s)\s*(?:[/,&]|\bor\b|\band\b)\s*/).map(singular),
        term: placeholder.test(cellText(term)) ? '' : cellText(term),
        paragraph,
        termParagraph: others.length > 0 ? null : termParagraph,
      },
    ];
  }),
);

/** What stands where a term is yet to come. */
const placeholder = /^\W*(?:tb[acd]|to be (?:confirmed|added)|n\/?a|x{2,})?\W*$/i;

function singular(acronym: string): string {
  return acronym.replace(/(?<=[A-Z\d])s$/, '');
}
