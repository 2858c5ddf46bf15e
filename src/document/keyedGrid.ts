import type { Grid } from './tables/table';

/** A grid whose rows are told apart by the text of their key cell, and whose cells are found by column. */
export interface KeyedRow {
  readonly key: string;
  readonly cells: Cells;
}

/** Cells of a row by the key of their column. */
export type Cells = ReadonlyMap<string, string>;

/** The keys of a grid's rows: the text of the key cell, and a number where several rows have the same. */
export function rowKeys(grid: Grid, keyColumn: string): string[] {
  const at = grid.columns.indexOf(keyColumn);
  const taken = new Map<string, number>();
  return grid.rows.map((row) => {
    const name = row[at] ?? '';
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before === 0 ? name : `${name} #${String(before + 1)}`;
  });
}

export function keyed(grid: Grid, keyColumn: string): KeyedRow[] {
  const keys = rowKeys(grid, keyColumn);
  return grid.rows.map((row, index) => ({
    key: keys[index] ?? '',
    cells: new Map(grid.columns.map((column, at) => [column, row[at] ?? ''])),
  }));
}
