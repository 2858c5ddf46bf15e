import type { Column } from '../../app';

/** What stands at the head of a column, which everything else names by its key. */
export function headOf(columns: readonly Column[], key: string): string {
  return columns.find((column) => column.key === key)?.head ?? key;
}
