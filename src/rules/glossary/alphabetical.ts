import { glossaryEntries, type GlossaryEntry } from '../../document/recognise/glossaryEntries';
import type { Edit } from '../../model/edit';
import { reordered } from '../../document/tables/rows';
import { moveByHand } from '../moveByHand';
import { rule } from '../rule';

interface Says {
  'out-of-order': { entry: string; above: string; edits: readonly Edit[] | null };
}

export const alphabetical = rule<Says>({
  id: 'glossary/alphabetical',
  severity: 'info',
  since: '0.1.0',
  title: 'The glossary is out of order',
  why: 'A reader looks an acronym up where the alphabet puts it.',
  source: 'The glossary is alphabetical.',
  messages: {
    'out-of-order': ({ entry, above, edits }) =>
      `${entry} stands below ${above}, but the alphabet puts it above. ` +
      'Readers look an acronym up by its letters. Put the rows into order.' +
      (edits ? '' : moveByHand),
  },
  *find({ reading }) {
    const glossary = reading.tables.get('glossary');
    const entries = glossaryEntries(reading.tables);
    const late = entries.findIndex((entry, index) => index > 0 && inOrder(entry, entries[index - 1] ?? entry) < 0);
    const [entry, above] = [entries[late], entries[late - 1]];
    if (!glossary || !entry || !above) return;
    const order = [...entries.keys()].sort((one, other) => {
      const [left, right] = [entries[one], entries[other]];
      return left && right ? inOrder(left, right) : 0;
    });
    const edits = reordered(
      glossary,
      order.flatMap((at) => entries[at]?.row.index ?? []),
    );
    const place = reading.outline.place(entry.paragraph);
    yield { message: 'out-of-order', place, entry: entry.written, above: above.written, edits };
  },
  fixIsSafe: true,
  fix: ({ edits }) => edits && { title: 'Put the glossary into alphabetical order', edits },
});

const alphabet = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function inOrder(one: GlossaryEntry, other: GlossaryEntry): number {
  return alphabet.compare(one.written, other.written);
}
