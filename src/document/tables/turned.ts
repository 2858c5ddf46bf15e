import { isAcross, type Row, type Table } from '../reading/snapshot';

/**
 * A table as it would read with its rows for columns: a matrix with a row for each Party and a column for each modification
 * says what one does that has it the other way round. Its cells are the same; rows and columns cannot be brought in. Null
 * where cells are merged.
 */
export function turned(table: Table): Table | null {
  const standing = table.rows.filter(({ deleted }) => !deleted);
  const start = standing.findIndex(({ cells }) => cells.length > 1);
  const body = standing.slice(start).filter((row) => !isAcross(row));
  const [first] = body;
  if (start < 0 || !first || body.length < 2 || !body.every((row) => isPlain(row, first))) return null;
  const rows = first.cells.map((_, at): Row => ({
    ...first,
    // A copy of it would be no row of Word's.
    attached: true,
    header: at === 0,
    cells: body.flatMap(({ cells }, column) => {
      const cell = cells[at];
      return cell ? [{ ...cell, column }] : [];
    }),
  }));
  return { ...table, rows: [...standing.slice(0, start), ...rows] };
}

function isPlain({ cells }: Row, like: Row): boolean {
  return cells.length === like.cells.length && cells.every(({ span, continues }) => span === 1 && !continues);
}
