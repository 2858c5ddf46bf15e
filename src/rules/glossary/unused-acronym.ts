import { findAcronyms } from '../../document/acronyms';
import { cellText } from '../../document/snapshot';
import type { Rule } from '../rule';

export const unusedAcronym: Rule = {
  id: 'glossary/unused-acronym',
  severity: 'error',
  title: 'An acronym stands in the glossary and nowhere else',
  why: 'A glossary that explains what the document never says is a leftover, and makes readers look for what is not there.',
  source: 'The glossary lists the acronyms used in the document.',
  *check({ reading }) {
    const glossary = reading.tables.get('glossary');
    if (!glossary) return;
    const used = new Set(findAcronyms(reading).map(({ acronym }) => acronym));
    const text = reading.snapshot.paragraphs
      .filter(({ cell }) => cell?.table !== glossary.table.index)
      .map((p) => p.text);
    for (const row of glossary.rows) {
      const cell = row.cell('acronym');
      const acronym = cellText(cell);
      const paragraph = cell?.paragraphs[0];
      if (!paragraph || acronym === '' || used.has(acronym) || text.some((line) => containsWord(line, acronym)))
        continue;
      yield {
        message:
          `${acronym} is in the glossary but is used nowhere else in this document. ` +
          'Delete its row, or use it where its full term is written out.',
        place: reading.outline.place(paragraph),
        fix: {
          title: `Delete the row of ${acronym} from the glossary`,
          safe: false,
          edits: [{ kind: 'deleteRow', table: glossary.table.index, row: row.index }],
        },
      };
    }
  },
};

/** For entries that are no capitals, such as `CoCo` or `Dev/Ops`. */
function containsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return (
    at >= 0 && !/\w/.test(text.charAt(at - 1)) && !/[A-Za-z0-9]/.test(text.charAt(at + word.length).replace('s', ''))
  );
}
