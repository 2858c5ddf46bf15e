import { identifierSlips } from '../../document/recognise/slips';
import type { Paragraph } from '../../document/reading/snapshot';
import type { TableReading } from '../../document/tables/read';
import { groupBy } from '../../document/reading/groupBy';
import { marksIn } from '../marks';
import { rule } from '../rule';

interface Says {
  'no-tick': { document: string; caption: string };
}

export const documentWithoutModification = rule<Says>({
  id: 'impacts/document-without-modification',
  severity: 'warning',
  since: '0.1.0',
  title: 'A document in the matrix that no modification changes',
  why: 'A reader who works with the document cannot tell what will change in it, or whether anything will.',
  source: 'The SEC document impact matrix has a row for each document that a modification of the release changes.',
  messages: {
    'no-tick': ({ document, caption }) =>
      `${document} is in “${caption}”, but no modification is ticked for it. ` +
      'Readers cannot tell what changes it. Tick the modification, or take the document out of the list and the matrix.',
  },
  *find({ reading }) {
    const { outline, tables } = reading;
    const table = tables.get('document-matrix');
    const caption = table?.definition.caption ?? '';
    // A column whose head is mistyped may have the ticks.
    if (identifierSlips(reading).some(({ paragraph }) => isHead(table, paragraph))) return;
    const notes = (outline.section('documentImpacts')?.paragraphs ?? []).filter(
      ({ list, text }) => list === null && text !== '',
    );
    for (const [document, cells] of groupBy(marksIn(reading, 'document-matrix'), ({ row }) => row)) {
      const paragraph = table?.rows.find(({ key }) => key === document)?.cell('document')?.paragraphs[0];
      const isBare = cells.every(({ mark }) => mark === 'blank' || mark === 'no');
      // A note that names it explains it.
      if (!paragraph || !isBare || document === '' || notes.some(({ text }) => names(text, document))) continue;
      yield { message: 'no-tick', place: outline.place(paragraph), document, caption };
    }
  },
});

function isHead(table: TableReading | undefined, paragraph: Paragraph): boolean {
  return table?.table.rows[table.headRow]?.cells.some(({ paragraphs }) => paragraphs.includes(paragraph)) === true;
}

/** `Section A` is no part of `Section AB`. */
function names(text: string, document: string): boolean {
  const at = text.indexOf(document);
  return at >= 0 && !/\w/.test(text.charAt(at + document.length));
}
