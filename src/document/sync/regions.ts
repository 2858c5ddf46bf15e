import { listNames, tableNames, type ListName, type TableName } from '../../model/tags';
import type { Reading } from '../recognise/recognise';
import { readLists } from '../lists/read';
import type { Conflict } from '../../model/conflict';
import type { Merge, Mergeable } from './merge';

/** What is kept in step with the data model: the fields in sentences, lists and tables, in this order. */
export type RegionName = 'fields' | GridName;
/** A list or a table: rows of cells. */
export type GridName = ListName | TableName;
export const gridNames: readonly GridName[] = [...listNames, ...tableNames];
export const regionNames: readonly RegionName[] = ['fields', ...gridNames];

export function isTable(name: GridName): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}

/** A list or a table as the document has it. */
export function gridOf(name: GridName, reading: Reading): Mergeable | undefined {
  return isTable(name) ? reading.tables.get(name) : readLists(reading).get(name);
}

/** The conflicts of a merge, without those that are asked about in words: modifications that are gone from the scope. */
export function conflictsOf(name: GridName, { conflicts }: Pick<Merge, 'conflicts'>): readonly Conflict[] {
  return isScope(name) ? conflicts.filter((conflict) => !isOfMissing(conflict)) : conflicts;
}

/** The modifications that a list of the scope was written with and does not list any more. */
export function missingIn(name: GridName, { conflicts }: Pick<Merge, 'conflicts'>): readonly string[] {
  return isScope(name) ? conflicts.filter(isOfMissing).flatMap(({ row }) => row ?? []) : [];
}

const isScope = (name: GridName): boolean => name === 'approved-list' || name === 'targeted-list';

const isOfMissing = ({ column, document }: Conflict): boolean => column === null && document === null;
