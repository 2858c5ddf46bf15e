import { findAcronyms } from '../../document/recognise/acronyms';
import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import type { Reading } from '../../document/recognise/recognise';
import type { TableReading } from '../../document/tables/read';
import { rule } from '../rule';
import { rowTakenOut } from '../tableRows';

interface Says {
  unused: { written: string; glossary: TableReading; row: number };
}

export const unusedAcronym = rule<Says>({
  id: 'glossary/unused-acronym',
  severity: 'error',
  since: '0.1.0',
  title: 'An acronym stands in the glossary and nowhere else',
  why: 'A glossary that explains what the document never says is a leftover, and makes readers look for what is not there.',
  source: 'The glossary lists the acronyms used in the document.',
  messages: {
    unused: ({ written }) =>
      `${written} is in the glossary but is used nowhere else in this document. ` +
      'Delete its row, or use it where its full term is written out.',
  },
  *find({ reading }) {
    const glossary = reading.tables.get('glossary');
    if (!glossary) return;
    const entries = glossaryEntries(reading.tables);
    const used = new Set(findAcronyms(reading).map(({ acronym }) => acronym));
    const unused = entries.filter(({ acronym }) => !used.has(acronym));
    if (unused.length === 0) return;
    const text = textOutside(reading, glossary);
    for (const entry of unused) {
      const { written, paragraph, row } = entry;
      // A term of the glossary may be written with another of its acronyms.
      const terms = entries.filter((other) => other !== entry).map(({ term }) => term);
      if ([...terms, text].some((words) => mentions(words, entry))) continue;
      const place = reading.outline.place(paragraph);
      yield { message: 'unused', place, written, glossary, row: row.index };
    }
  },
  fixIsSafe: false,
  fix({ written, glossary, row }) {
    const edit = rowTakenOut(glossary, row);
    return edit && { title: `Delete the row of ${written} from the glossary`, edits: [edit] };
  },
});

function textOutside({ snapshot }: Reading, { pieces }: TableReading): string {
  const body = snapshot.paragraphs.filter(({ cell }) => !pieces.some(({ index }) => index === cell?.table));
  return [...body, ...snapshot.headersAndFooters, ...snapshot.boxes, ...snapshot.notes]
    .map(({ text }) => text)
    .join('\n');
}

/**
 * For entries that are no capitals, such as `CoCo` or `Dev/Ops`, and for what is a part of something longer: `SMETS` in
 * `SMETS2`, `MP` in `MP079`. An entry for several, such as `SIT/UIT`, is used when one of them is.
 */
function mentions(text: string, { written, acronym }: GlossaryEntry): boolean {
  return [written, acronym, ...written.split(/(?<!\s)\s*[/,]\s*/)].some((word) => {
    if (word === '') return false;
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![A-Za-z\\d])${escaped}(?:\\d+\\w*|s)?(?![A-Za-z\\d])`).test(text);
  });
}
