import { findAcronyms, type AcronymUse } from '../../document/acronyms';
import type { TableReading } from '../../document/tables/read';
import type { Fix } from '../../model/diagnostic';
import { expansions } from '../../reference/acronyms';
import type { Rule } from '../rule';

export const missingAcronym: Rule = {
  id: 'glossary/missing-acronym',
  severity: 'error',
  title: 'An acronym is used but not in the glossary',
  why: 'The glossary says that it lists every acronym used; a reader from outside the industry depends on it.',
  source: 'The glossary lists all acronyms used in the document.',
  *check({ reading }) {
    const glossary = reading.tables.get('glossary');
    if (!glossary) return;
    const listed = new Set(glossary.grid.rows.map(([acronym]) => acronym));
    const uses = findAcronyms(reading);
    const reported = new Set<string>();
    for (const use of uses) {
      const { acronym } = use;
      // A quoted title is somebody else's wording, and the history speaks of earlier versions.
      if (use.where !== 'text' || listed.has(acronym) || reported.has(acronym)) continue;
      reported.add(acronym);
      const term = termOf(acronym, uses);
      yield {
        message:
          `${acronym} is used here but is not in the glossary, which is to list every acronym. ` +
          (term === null ? 'Add it with its full term, or write it out.' : `Add it to the glossary as “${term}”.`),
        place: reading.outline.place(use.paragraph, use.start, use.end),
        fix: addToGlossary(glossary, acronym, term),
      };
    }
  },
};

/** What the text itself says it stands for, or the reference list. */
function termOf(acronym: string, uses: readonly AcronymUse[]): string | null {
  const inline = uses.find((use) => use.acronym === acronym && use.expansion !== null)?.expansion;
  return inline?.term ?? expansions.get(acronym)?.[0] ?? null;
}

function addToGlossary(glossary: TableReading, acronym: string, term: string | null): Fix {
  const above = glossary.rows.filter((row) => row.key.localeCompare(acronym, 'en-GB') < 0).at(-1);
  const heads = glossary.table.rows[glossary.headRow]?.cells ?? [];
  const values = new Map([
    ['acronym', acronym],
    ['term', term ?? ''],
  ]);
  const row = heads.map((head) => {
    const column = glossary.columns.find(({ gridColumn }) => gridColumn === head.column);
    return values.get(column?.column.key ?? '') ?? '';
  });
  return {
    title:
      term === null
        ? `Add ${acronym} to the glossary, with its term left for you`
        : `Add ${acronym} “${term}” to the glossary`,
    safe: term !== null,
    edits: [{ kind: 'insertRows', table: glossary.table.index, below: above?.index ?? glossary.headRow, rows: [row] }],
  };
}
