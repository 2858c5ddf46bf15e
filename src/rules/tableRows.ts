import type { TableReading } from '../document/tables/read';
import type { Edit } from '../model/edit';

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
  return { kind: 'insertRows', table: table.index, below, rows: rows.map(cells) };
}
