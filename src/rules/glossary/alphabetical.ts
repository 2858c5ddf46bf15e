import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import { permute } from '../permute';
import type { Rule } from '../rule';

export const alphabetical: Rule = {
  id: 'glossary/alphabetical',
  severity: 'info',
  title: 'The glossary is out of order',
  why: 'A reader looks an acronym up where the alphabet puts it.',
  source: 'The glossary is alphabetical.',
  *check({ reading }) {
    const glossary = reading.tables.get('glossary');
    const entries = glossaryEntries(reading.tables);
    const late = entries.findIndex((entry, index) => index > 0 && inOrder(entry, entries[index - 1] ?? entry) < 0);
    const [entry, above] = [entries[late], entries[late - 1]];
    if (!glossary || !entry || !above) return;
    const keys = glossary.columns.map(({ column }) => column.key);
    const lines = entries.map(({ row }) => keys.map((key) => row.cell(key)));
    const order = [...entries.keys()].sort((one, other) => {
      const [left, right] = [entries[one], entries[other]];
      return left && right ? inOrder(left, right) : 0;
    });
    const edits = permute(lines, order);
    yield {
      message:
        `${entry.written} stands below ${above.written}, but the alphabet puts it above. ` +
        'Readers look an acronym up by its letters. Put the rows into order.',
      place: reading.outline.place(entry.paragraph),
      ...(edits && { fix: { title: 'Put the glossary into alphabetical order', safe: true, edits } }),
    };
  },
};

const alphabet = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function inOrder(one: GlossaryEntry, other: GlossaryEntry): number {
  return alphabet.compare(one.written, other.written);
}
