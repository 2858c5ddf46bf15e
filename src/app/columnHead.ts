import { tableDefinition } from '../document/tables';
import type { TableName } from '../document/tables/table';
import type { CheckResult } from './check';

/** What an author sees above a column, for its key in a conflict. */
export function columnHead(table: TableName, key: string, { document }: CheckResult): string {
  const columns = tableDefinition(table).columns(document.reading.model);
  return columns.find((column) => column.key === key)?.head ?? key;
}
