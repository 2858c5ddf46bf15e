import { groupBy } from '../../document/reading/groupBy';
import { marksIn } from '../marks';
import { inScope } from '../../document/recognise/scopeEntries';
import { rule } from '../rule';

interface Says {
  'no-tick': { id: string; participants: string; documents: string };
}

export const modificationWithoutImpact = rule<Says>({
  id: 'impacts/modification-without-impact',
  severity: 'warning',
  since: '0.1.0',
  title: 'A modification that impacts nobody and changes nothing',
  why: 'Every modification changes at least a document: without a tick, its impacts have been forgotten or are not known yet.',
  source:
    'A modification is ticked in one matrix or the other, or a note says that its impacts are under investigation.',
  messages: {
    'no-tick': ({ id, participants, documents }) =>
      `${id} has no tick in “${participants}” nor in “${documents}”. ` +
      'Readers will think that it changes nothing. Tick what it impacts, or say in a note that its impacts are still under investigation.',
  },
  *find({ reading }) {
    const { outline, tables } = reading;
    const [participants, documents] = [tables.get('participant-matrix'), tables.get('document-matrix')];
    if (!participants || !documents) return;
    const notes = (['impacts', 'participantImpacts', 'documentImpacts', 'otherCodes'] as const).flatMap(
      (key) => outline.section(key)?.paragraphs ?? [],
    );
    const byRow = groupBy(marksIn(reading, 'participant-matrix'), ({ row }) => row);
    const byColumn = groupBy(marksIn(reading, 'document-matrix'), ({ column }) => column);
    for (const { id } of inScope(reading)) {
      const row = participants.rows.find(({ key }) => key === id);
      const paragraph = row?.cell('modification')?.paragraphs[0];
      // One without a row or a column is told of by the rules that compare the matrices with the scope.
      if (!paragraph || !documents.columns.some(({ column }) => column.key === id)) continue;
      const cells = [...(byRow.get(id) ?? []), ...(byColumn.get(id) ?? [])];
      if (cells.some(({ mark }) => mark === 'tick' || mark === 'unclear')) continue;
      if (notes.some(({ text }) => text.includes(id))) continue;
      yield {
        message: 'no-tick',
        place: outline.place(paragraph),
        id,
        participants: participants.definition.caption,
        documents: documents.definition.caption,
      };
    }
  },
});
