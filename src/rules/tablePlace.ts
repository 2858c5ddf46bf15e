import type { Place } from '../model/place';
import type { Reading } from '../document/recognise/recognise';
import type { TableStatus } from '../document/sync/tableStatus';

/** Where a table begins; null for one that the document has not got. */
export function placeOfTable({ outline, snapshot }: Reading, { paragraph }: TableStatus): Place | null {
  const first = paragraph === null ? undefined : snapshot.paragraphs[paragraph];
  return first ? outline.place(first) : null;
}
