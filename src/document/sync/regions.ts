import { listNames, tableNames, type ListName, type TableName } from '../../model/tags';
import type { Reading } from '../recognise/recognise';
import { readLists } from '../lists/read';
import type { Mergeable } from './merge';

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
