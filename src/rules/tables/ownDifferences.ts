import { changesOf } from '../../document/sync/changes';
import { mergeGrid } from '../../document/sync/merge';
import type { TableStatus } from '../../document/sync/tableStatus';
import type { Reading } from '../../document/recognise/recognise';
import { isSame } from '../../model/same';

/**
 * Whether a table differs from the data model only in what the document itself contradicts, such as a scope and a matrix
 * that list different modifications. Other rules tell of that; nothing else differs in a document that keeps no data model.
 */
export function isOwnDifference({ tables, model }: Reading, { name, changes, conflicts }: TableStatus): boolean {
  const table = tables.get(name);
  if (!table) return false;
  const own = mergeGrid(table, model, undefined);
  return isSame(changes, changesOf(table, own)) && isSame(conflicts, own.conflicts);
}
