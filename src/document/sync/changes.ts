import type { Merge } from './merge';
import { cellsByKey, keyed } from '../tables/keyedGrid';
import type { TableReading } from '../tables/read';
import { canonical } from '../tables/table';

/** What a refresh would do to a table, for a person to see before it is done. */
export type TableChange =
  | {
      readonly kind: 'cell';
      readonly row: string;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'row added' | 'row removed';
      readonly row: string;
      readonly columns: readonly string[];
      readonly cells: readonly string[];
    }
  | { readonly kind: 'column added' | 'column removed'; readonly column: string };

export function changesOf(reading: TableReading, { grid }: Merge): TableChange[] {
  const { definition, grid: shown } = reading;
  const kinds = new Map(reading.columns.map(({ column }) => [column.key, column.kind]));
  const before = cellsByKey(keyed(shown, definition));
  const after = cellsByKey(keyed(grid, definition));
  const changes: TableChange[] = [];
  const [columnsBefore, columnsAfter] = [new Set(shown.columns), new Set(grid.columns)];
  for (const column of grid.columns) if (!columnsBefore.has(column)) changes.push({ kind: 'column added', column });
  for (const column of shown.columns) if (!columnsAfter.has(column)) changes.push({ kind: 'column removed', column });
  for (const [row, cells] of after) {
    const old = before.get(row);
    if (!old) changes.push({ kind: 'row added', row, columns: [...cells.keys()], cells: [...cells.values()] });
    for (const [column, text] of old ? cells : []) {
      const shownText = old?.get(column);
      if (shownText === undefined || shownText === text) continue;
      const kind = kinds.get(column) ?? 'text';
      if (canonical(kind, shownText) === canonical(kind, text)) continue;
      changes.push({ kind: 'cell', row, column, before: shownText, after: text });
    }
  }
  for (const [row, cells] of before) {
    if (!after.has(row))
      changes.push({ kind: 'row removed', row, columns: [...cells.keys()], cells: [...cells.values()] });
  }
  return changes;
}
