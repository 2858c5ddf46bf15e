import type { Edit } from '../../model/edit';
import type { Intent } from '../../model/store';
import type { Reading } from '../recognise/recognise';
import type { Row, Snapshot, Table } from '../reading/snapshot';
import { copiedText } from '../tables/rows';

/** Rows of which a copy is put in before they are taken out. */
export function movedRows(edits: readonly Edit[], { tables }: Snapshot): Intent['moved'] {
  const copies = edits.flatMap((edit) =>
    edit.kind === 'insertRows' ? edit.rows.map((cells) => ({ ...edit, words: cells.join('\t') })) : [],
  );
  return edits.flatMap((edit) => {
    const row = edit.kind === 'deleteRow' ? tables[edit.table]?.rows[edit.row] : undefined;
    if (edit.kind !== 'deleteRow' || !row) return [];
    const words = rowWords(row);
    const copy = copies.find((one) => one.table === edit.table && one.words === words);
    return copy ? [{ words, before: rowsSaying(tables, words).length, isBelow: copy.below >= edit.row }] : [];
  });
}

export const rowWords = ({ cells }: Row): string => cells.map(copiedText).join('\t');

function rowsSaying(tables: readonly Table[], words: string): { readonly table: number; readonly row: number }[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row, at) => (rowWords(row) === words ? [{ table: table.index, row: at }] : [])),
  );
}

/** Takes out copies of rows that are still where they were: what was to move them does so again, or its author does. */
export function surplusRows({ snapshot }: Reading, moved: Intent['moved']): Edit[] {
  return moved.flatMap(({ words, before, isBelow }): Edit[] => {
    const standing = rowsSaying(snapshot.tables, words);
    const copy = standing.at(isBelow ? -1 : 0);
    return copy && standing.length > before ? [{ kind: 'deleteRow', ...copy }] : [];
  });
}
