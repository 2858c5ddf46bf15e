import type { Edit, TableShape } from '../../model/edit';
import { rising } from '../reading/order';
import type { Cell } from '../reading/snapshot';
import type { TableReading } from './read';
import { copiedText } from './rows';
import { mergedRows, onPieces } from './split';

/** What changing columns needs to know of a table that has this many columns, or as many as it stands with. */
export function shapeOf({ table, headRow }: Pick<TableReading, 'table' | 'headRow'>, columns?: number): TableShape {
  return {
    headRow,
    columns: columns ?? table.rows[headRow]?.cells.length ?? 0,
    mergedRows: mergedRows(table.rows, headRow),
  };
}

/** Whether Word changes a table's columns: beside rows that are one cell, every row must have a cell for each. */
export function hasPlainColumns({ table, headRow }: Pick<TableReading, 'table' | 'headRow'>): boolean {
  const heads = table.rows[headRow]?.cells ?? [];
  const merged = new Set(mergedRows(table.rows, headRow));
  return table.rows.every(
    ({ cells }, index) =>
      merged.has(index) ||
      (cells.length === heads.length &&
        cells.every(({ column, span, continues }, at) => !continues && span === 1 && column === heads[at]?.column)),
  );
}

/**
 * Puts columns into this order, named by the cells of the row of heads: copies first, and only then the columns go that
 * they stand for. Null where something would be lost.
 */
export function reorderedColumns(reading: TableReading, order: readonly number[]): Edit[] | null {
  const { table, headRow } = reading;
  if (reading.arrangement || !hasPlainColumns(reading)) return null;
  const heads = table.rows[headRow]?.cells ?? [];
  const merged = new Set(mergedRows(table.rows, headRow));
  const plainRows = table.rows.filter((_, index) => !merged.has(index));
  const isFixed = (at: number): boolean => plainRows.some(({ cells }) => carries(cells[at]));
  const stay = rising(order, isFixed);
  if (order.some((at) => !stay.has(at) && isFixed(at))) return null;
  const standing: (number | 'copy')[] = [...heads.keys()];
  const edits: Edit[] = [];
  const shape = (): TableShape => shapeOf(reading, standing.length);
  const copies = new Map<number, number>();
  order.forEach((at, position) => {
    if (stay.has(at)) return;
    const next = order.slice(position).find((other) => stay.has(other));
    const after = (next === undefined ? afterLast(standing, order, stay) : standing.indexOf(next)) - 1;
    const cells = table.rows.map(({ cells: row }, index) => (merged.has(index) ? '' : copiedText(row[at])));
    // Beside the column of keys, which is as wide as its words, it is to look like the others.
    const like = next === undefined ? {} : ({ like: 'next' } as const);
    edits.push({ kind: 'insertColumn', table: table.index, after, ...like, cells, shape: shape() });
    standing.splice(after + 1, 0, 'copy');
    copies.set(at, after + 1);
  });
  for (let column = standing.length - 1; column >= 0; column -= 1) {
    const at = standing[column];
    if (typeof at !== 'number' || !copies.has(at)) continue;
    edits.push({ kind: 'deleteColumn', table: table.index, column, shape: shape() });
    standing.splice(column, 1);
  }
  return onPieces(edits, [reading]);
}

/** Behind the last of the columns that stay, and what was put behind it. */
function afterLast(
  standing: readonly (number | 'copy')[],
  order: readonly number[],
  stay: ReadonlySet<number>,
): number {
  let at = standing.indexOf(order.filter((one) => stay.has(one)).at(-1) ?? -1) + 1;
  while (standing[at] === 'copy') at += 1;
  return at;
}

/** Whether more than plain words would go with a column, counted among the heads, of a table with plain columns. */
export function columnCarries({ table }: Pick<TableReading, 'table'>, at: number): boolean {
  return table.rows.some(({ cells }) => cells.length > 1 && carries(cells[at]));
}

/** Whether a copy of a cell's words would lose something. */
function carries(cell: Cell | undefined): boolean {
  const [first, ...others] = cell?.paragraphs ?? [];
  if (!first) return false;
  const { links, inlineControls, uneven, unseen = [], limits = [] } = first;
  const isBroken = /[\t\v\u001E\u001F]/.test(first.raw ?? '');
  return (
    others.length > 0 || isBroken || [links, inlineControls, uneven, unseen, limits].some(({ length }) => length > 0)
  );
}
