import { cellText, type Cell, type Table } from '../reading/snapshot';
import { bare, byTag, type Sought } from './sought';
import type { Column, ColumnReading } from './table';

const mostRowsAboveHeads = 2;

/** The rows of a table that may be its heads. */
export const headRows = (table: Table): readonly (readonly Cell[])[] =>
  table.rows.slice(0, mostRowsAboveHeads + 1).map(({ cells }) => cells);

interface Heads {
  readonly headRow: number;
  readonly columns: readonly ColumnReading[];
}

/** The row of heads of the table that is sought; where it is known to be that, the head of its keys may say anything. */
export function findHeads(table: Table, sought: Sought, isKnown = false): Heads | null {
  const rows = [...headRows(table).entries()];
  for (const [headRow, cells] of rows) {
    const columns = readHeads(seenIn(table, headRow, cells), sought, byTag(table, sought) ? 1 : leastColumns);
    if (columns) return { headRow, columns };
  }
  return isKnown ? findLooseHeads(table, sought, mostFixed) : null;
}

/** The heads of a piece of a table, which may have few of its columns. */
export function findPieceHeads(table: Table, sought: Sought): Heads | null {
  return findLooseHeads(table, sought, () => true);
}

function findLooseHeads(table: Table, sought: Sought, isEnough: Enough): Heads | null {
  for (const [headRow, own] of headRows(table).entries()) {
    const cells = seenIn(table, headRow, own);
    const columns = readHeads(cells, sought, leastColumns, { isEnough });
    if (columns) return { headRow, columns };
    const keys = cells.find((head) => headsKeys(head, table, headRow, sought));
    const withKeys = keys && readHeads(cells, sought, leastColumns, { isEnough, keys });
    if (withKeys) return { headRow, columns: withKeys };
  }
  return null;
}

/** A head that is merged with the one above says what that says. */
function seenIn({ rows }: Table, headRow: number, cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => {
    if (!cell.continues) return cell;
    const above = rows.slice(0, headRow).reverse();
    const seen = above.flatMap((row) => row.cells.filter(({ column }) => column === cell.column));
    return { ...cell, paragraphs: seen.find(({ continues }) => !continues)?.paragraphs ?? cell.paragraphs };
  });
}

/** Whether a head that says nothing known stands above what most often are keys. */
function headsKeys(head: Cell, table: Table, headRow: number, { definition, heads }: Sought): boolean {
  const { keyOf, columnOf } = definition;
  if (!keyOf || heads.has(bare(cellText(head))) || columnOf?.(cellText(head))) return false;
  const texts = table.rows
    .slice(headRow + 1)
    .map(({ cells }) => cellText(cells.find(({ column }) => column === head.column)))
    .filter((text) => text !== '');
  return texts.filter((text) => keyOf(text) !== null).length * 2 > texts.length;
}

/** In a content control of the add-in's own one is enough: a matrix of documents starts without any modification. */
const leastColumns = 2;

type Enough = (named: number, fixed: number) => boolean;
const mostFixed: Enough = (named, fixed) => named * 2 >= fixed;

const inBrackets = /(?<!\s)\s*\([^()]*\)\s*$/;

/** The columns that a row names, or null when it is no row of this table's heads. */
function readHeads(
  cells: readonly Cell[],
  { definition, heads, parts, fixed }: Sought,
  least: number,
  { keys, isEnough = mostFixed }: { readonly keys?: Cell; readonly isEnough?: Enough } = {},
): ColumnReading[] | null {
  const columns = new Map<string, ColumnReading>();
  const read = (columnOf: (cell: Cell) => Column | null | undefined): void => {
    for (const cell of cells) {
      const column = columnOf(cell);
      if (column && !columns.has(column.key)) columns.set(column.key, { column, gridColumn: cell.column });
    }
  };
  const keyColumn = fixed.find(({ key }) => key === definition.keyColumn);
  // `Date (planned)` is a date, where what stands in brackets makes it no part of a column: `Suppliers (large)`.
  const byHead = (text: string): Column | undefined =>
    heads.get(bare(text)) ?? (parts.has(bare(text)) ? undefined : heads.get(bare(text.replace(inBrackets, ''))));
  read((cell) => (cell === keys ? keyColumn : byHead(cellText(cell))));
  const whole = new Set(columns.keys());
  for (const cell of cells) {
    const column = parts.get(bare(cellText(cell)));
    if (!column) continue;
    const known = columns.get(column.key);
    const isWhole = whole.has(column.key);
    columns.set(column.key, {
      column,
      gridColumn: known?.gridColumn ?? cell.column,
      parts: [...(known?.parts ?? []), { gridColumn: cell.column, isWritten: !isWhole }],
    });
  }
  // A head that has more beside the modification stands for it where no other is its identifier alone.
  read((cell) => definition.columnOf?.(cellText(cell)));
  const namedFixed = fixed.filter(({ key }) => columns.has(key)).length;
  const isHead = columns.has(definition.keyColumn) && columns.size >= least && isEnough(namedFixed, fixed.length);
  return isHead ? [...columns.values()].sort((one, other) => one.gridColumn - other.gridColumn) : null;
}
