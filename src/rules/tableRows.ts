import type { TableReading } from '../document/tables/read';
import { carries } from '../document/tables/rows';
import type { Edit } from '../model/edit';

/** Takes a row out; null where something hangs on it that its author would miss, such as a note or a comment. */
export function rowTakenOut({ table }: TableReading, row: number): Edit | null {
  const standing = table.rows[row];
  return standing && !carries(standing) ? { kind: 'deleteRow', table: table.index, row } : null;
}

/** A new row below another, with values by column; an author's own columns stay empty. */
export function newRow(table: TableReading, below: number, values: Readonly<Record<string, string>>): Edit {
  return newRows(table, below, [values]);
}

/** New rows below another, in their order. */
export function newRows(
  { table, headRow, columns }: TableReading,
  below: number,
  rows: readonly Readonly<Record<string, string>>[],
): Edit {
  const heads = table.rows[headRow]?.cells ?? [];
  const cells = (values: Readonly<Record<string, string>>): string[] =>
    heads.map((head) => {
      const known = columns.find(({ gridColumn }) => gridColumn === head.column);
      return (known && values[known.column.key]) ?? '';
    });
  // Below a row of heads it would be a head, too.
  const next = table.rows[below + 1];
  const isLikeNext =
    below === headRow && next?.cells.length === heads.length && !next.cells.some(({ continues }) => continues);
  return {
    kind: 'insertRows',
    table: table.index,
    below,
    ...(isLikeNext ? { like: 'next' } : {}),
    rows: rows.map(cells),
  };
}
