import type { Edit } from '../../model/edit';
import type { Reading } from '../../document/recognise/recognise';
import type { TableReading } from '../../document/tables/read';
import { reorderedColumns } from '../../document/tables/columns';
import { reordered } from '../../document/tables/rows';
import { moveByHand } from '../moveByHand';
import { columnEntries, inScope, rowEntries, type Entry } from '../../document/recognise/scopeEntries';
import { listed } from '../wording';
import { rule, type Found } from '../rule';

interface Says {
  'other-order': {
    caption: string;
    what: 'rows' | 'columns';
    here: readonly string[];
    inScope: readonly string[];
    edits: readonly Edit[] | null;
  };
}

export const matrixOrder = rule<Says>({
  id: 'impacts/matrix-order',
  severity: 'info',
  since: '0.1.0',
  title: 'A matrix lists the modifications in another order than the scope',
  why: 'Who reads the scope beside the matrices finds each modification at the same place.',
  source: 'The matrices follow the scope: approved modifications first, then targeted ones.',
  messages: {
    'other-order': ({ caption, what, here, inScope: wanted, edits }) =>
      `The ${what} of “${caption}” stand in the order ${listed(here)}; the scope has ${listed(wanted)}. ` +
      `Readers compare the two. Put the ${what} into the order of the scope.` +
      (edits ? '' : moveByHand),
  },
  *find({ reading }) {
    const participants = reading.tables.get('participant-matrix');
    if (participants) yield* compare(reading, participants, 'rows', rowEntries(participants), reordered);
    const documents = reading.tables.get('document-matrix');
    if (documents) yield* compare(reading, documents, 'columns', columnEntries(documents), reorderedColumns);
  },
  fixIsSafe: true,
  fix: ({ what, caption, edits }) =>
    edits && { title: `Put the ${what} of “${caption}” into the order of the scope`, edits },
});

function* compare(
  reading: Reading,
  table: TableReading,
  what: 'rows' | 'columns',
  entries: readonly Entry[],
  move: (table: TableReading, order: readonly number[]) => Edit[] | null,
): Iterable<Found<Says>> {
  const { caption } = table.definition;
  const rank = new Map(inScope(reading).map(({ id }, index) => [id, index]));
  const rankOf = ({ ids }: Entry): number | undefined => rank.get(ids[0] ?? '');
  const known = entries.filter((entry) => rankOf(entry) !== undefined);
  const order = [...known.keys()].sort((one, other) => {
    const [left, right] = [known[one], known[other]];
    return left && right ? (rankOf(left) ?? 0) - (rankOf(right) ?? 0) : 0;
  });
  const wrong = known.find((_, index) => order[index] !== index);
  if (!wrong) return;
  const edits = move(
    table,
    order.flatMap((at) => known[at]?.at ?? []),
  );
  const names = (indexes: Iterable<number>): string[] => [...indexes].map((index) => known[index]?.text ?? '');
  const [here, wanted] = [names(known.keys()), names(order)];
  const place = reading.outline.place(wrong.paragraph);
  yield { message: 'other-order', place, caption, what, here, inScope: wanted, edits };
}
