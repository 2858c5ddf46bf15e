import type { TableName } from '../../model/tags';
import { isTick, tick } from '../reading/ticks';
import type { Rid } from '../../model/rid';

/**
 * A table of the RID is a pair of pure functions between the model and a grid of cells. What one writes the other reads
 * back:
 *
 *     absorb(render(m), m) = m
 *     render(absorb(g, m)) = g    for every grid g that the table allows
 */
export interface TableDefinition {
  readonly name: TableName;
  /** Its first row, merged across the columns. */
  readonly caption: string;
  /** Other captions it goes by. */
  readonly otherCaptions?: readonly string[];
  /** Whether its rows follow from the scope, or are its own. */
  readonly rows: 'follow the scope' | 'its own';
  /** The column that tells its rows apart. */
  readonly keyColumn: string;
  /**
   * What a cell of that column names whatever its author wrote beside it, such as a modification; null where it names
   * nothing of the kind.
   */
  readonly keyOf?: (text: string) => string | null;
  /** False where a row under another key is another row, though nothing else in it differs. */
  readonly keepsRenamed?: boolean;
  /** Whether a row is the table's own by the text of its key, such as a row of totals: it is left as it stands. */
  readonly isOwnRow?: (key: string) => boolean;
  columns(model: Rid): readonly Column[];
  /** A head that is not among the columns of today's model but belongs to the table, such as a modification's. */
  readonly columnOf?: ((head: string) => Column | null) | undefined;
  /** The rows of the model, cells in the order of `columns(model)`. */
  render(model: Rid): Grid;
  /** The model with what the grid says; it ignores columns that it does not know. */
  absorb(grid: Grid, model: Rid): Rid;
}

export interface Column {
  readonly key: string;
  readonly head: string;
  /** Other heads it goes by. */
  readonly otherHeads?: readonly string[];
  /** Heads of columns that an author has divided it into, such as Large Suppliers and Small Suppliers. */
  readonly partHeads?: readonly string[];
  readonly kind: 'text' | 'tick' | 'bullets';
  /** Relative to the other columns'. */
  readonly width: number;
}

/** A column as it stands in the document. */
export interface ColumnReading {
  readonly column: Column;
  /** Where it starts in the table's grid of columns. */
  readonly gridColumn: number;
  /** Where parts of it start that are columns of their own, and whether a change of the whole is written into them. */
  readonly parts?: readonly { readonly gridColumn: number; readonly isWritten: boolean }[];
}

/** Cells are text: several paragraphs are several lines. */
export interface Grid {
  /** Keys of the columns, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns for which a row, by its index, has no cell, such as one that is merged with its neighbour: it says nothing there. */
  readonly lacks?: ReadonlyMap<number, ReadonlySet<string>>;
}

/** A cell as it is compared: another mark for a tick, or spaces at the ends, make no difference. */
export function canonical(kind: Column['kind'], text: string): string {
  const trimmed = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  return kind === 'tick' && isTick(trimmed) ? tick : trimmed;
}

/** A grid's rows as records by column key. */
export function records(grid: Grid): ReadonlyMap<string, string>[] {
  return grid.rows.map((row) => new Map(grid.columns.map((column, index) => [column, row[index] ?? ''])));
}

/** The same, by the text of one column; of several with the same text, the first. */
export function recordsBy(column: string, grid: Grid): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    records(grid)
      .reverse()
      .map((row) => [row.get(column) ?? '', row]),
  );
}

/** A cell of bullets as a list, and back. */
export function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
