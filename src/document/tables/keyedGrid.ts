import type { Grid, TableDefinition } from './table';

/** A grid whose rows are told apart by what their key cell names, and whose cells are found by column. */
export interface KeyedRow {
  readonly key: string;
  readonly cells: Cells;
}

/** Cells of a row by the key of their column. */
export type Cells = ReadonlyMap<string, string>;

/** How the rows of a grid are told apart. */
export type Keying = Pick<TableDefinition, 'keyColumn' | 'keyOf'>;

/** What key cells name: an author's words beside a name make no difference, unless they alone tell two rows apart. */
export function keyNames(texts: readonly string[], { keyOf }: Keying): string[] {
  const names = texts.map((text) => keyOf?.(text) ?? text);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, at) => (counts.get(name) === 1 ? name : (texts[at] ?? '')));
}

/** The keys of a grid's rows: what the key cell names, and a number where several rows have the same. */
export function rowKeys(grid: Grid, keying: Keying): string[] {
  const at = grid.columns.indexOf(keying.keyColumn);
  const names = keyNames(
    grid.rows.map((row) => row[at] ?? ''),
    keying,
  );
  const taken = new Map<string, number>();
  return names.map((name) => {
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before === 0 ? name : `${name} #${String(before + 1)}`;
  });
}

export function keyed(grid: Grid, keying: Keying): KeyedRow[] {
  const keys = rowKeys(grid, keying);
  return grid.rows.map((row, index) => ({
    key: keys[index] ?? '',
    cells: new Map(
      grid.columns.flatMap((column, at) =>
        grid.lacks?.get(index)?.has(column) ? [] : [[column, row[at] ?? ''] as const],
      ),
    ),
  }));
}

/** The cells of rows by their keys. */
export function cellsByKey(rows: readonly KeyedRow[]): ReadonlyMap<string, Cells> {
  return new Map(rows.map(({ key, cells }) => [key, cells]));
}
