import type { Edit, TableShape } from '../../model/edit';
import { isAcross, type Snapshot, type Table } from '../reading/snapshot';

/**
 * A table that an author split in two by hand reads as one: its pieces are joined, and rows count through all of them.
 * Edits that are planned on the whole are brought back to the pieces.
 */
export function join(pieces: readonly [Table, ...Table[]]): Table {
  return { ...pieces[0], rows: pieces.flatMap(({ rows }) => rows) };
}

/** The tables that follow a table as its pieces: nothing but empty paragraphs and its caption stands between. */
export function piecesBelow(
  snapshot: Snapshot,
  table: Table,
  isCaption: (text: string) => boolean,
  isPiece: (table: Table) => boolean,
): Table[] {
  const pieces: Table[] = [];
  const below = snapshot.blocks.slice(snapshot.blocks.indexOf(table) + 1);
  for (const block of below) {
    if (block.kind === 'table') {
      if (!isPiece(block)) break;
      pieces.push(block);
    } else if (block.text.trim() !== '' && !isCaption(block.text)) break;
  }
  return pieces;
}

/** Whether a table's rows have their cells where a row of heads has its own; one across the table has none to compare. */
export function sharesColumns(table: Table, columns: readonly number[]): boolean {
  const rows = table.rows.filter((row) => !isAcross(row));
  return rows.every(
    ({ cells }) => cells.length === columns.length && cells.every(({ column }, at) => column === columns[at]),
  );
}

/** Edits of a table that was split, in the places where Word has its rows and columns. */
export function onPieces(edits: readonly Edit[], split: readonly { readonly pieces: readonly Table[] }[]): Edit[] {
  const tables = new Map(
    split.flatMap(({ pieces }) => {
      const [first] = pieces;
      return first && pieces.length > 1 ? [[first.index, new Pieces(pieces)] as const] : [];
    }),
  );
  if (tables.size === 0) return [...edits];
  return edits.flatMap((edit) => ('table' in edit ? (tables.get(Number(edit.table))?.bring(edit) ?? [edit]) : [edit]));
}

class Pieces {
  constructor(private readonly pieces: readonly Table[]) {}

  bring(edit: Edit): Edit[] {
    switch (edit.kind) {
      case 'insertRows': {
        // What comes first in a piece is put above the row that does until now.
        const { table, row } = this.at(edit.like === 'next' ? edit.below + 1 : edit.below);
        return [{ ...edit, table, below: edit.like === 'next' ? row - 1 : row }];
      }
      case 'deleteRow':
        return [{ ...edit, ...this.at(edit.row) }];
      case 'insertColumn':
        return this.each((table, shape, from, to) => ({
          ...edit,
          table: table.index,
          shape: { ...shape, columns: edit.shape.columns },
          cells: edit.cells.slice(from, to),
        }));
      case 'deleteColumn':
        return this.each((table, shape) => ({
          ...edit,
          table: table.index,
          shape: { ...shape, columns: edit.shape.columns },
        }));
      default:
        return [edit];
    }
  }

  /** Where a row of the whole stands. */
  private at(row: number): { readonly table: number; readonly row: number } {
    let first = 0;
    for (const { index, rows } of this.pieces) {
      if (row < first + rows.length) return { table: index, row: row - first };
      first += rows.length;
    }
    throw new Error(`The split table has no row ${String(row)}.`);
  }

  private each(edit: (table: Table, shape: Omit<TableShape, 'columns'>, from: number, to: number) => Edit): Edit[] {
    let first = 0;
    return this.pieces.flatMap((table) => {
      const from = first;
      first += table.rows.length;
      return first === from ? [] : [edit(table, shapeOf(table), from, first)];
    });
  }
}

/** Rows above the heads keep their place whatever happens below; a piece without heads has a row of cells first. */
function shapeOf({ rows }: Table): Omit<TableShape, 'columns'> {
  const headRow = Math.max(
    rows.findIndex(({ cells }) => cells.length > 1),
    0,
  );
  return { headRow, mergedRows: mergedRows(rows, headRow) };
}

/** The rows that are one cell: captions above the heads, whatever the table's width, and notes across it below. */
export function mergedRows(rows: Table['rows'], headRow: number): number[] {
  return [...rows.keys()].filter((row) => (row < headRow ? rows[row]?.cells.length === 1 : isAcross(rows[row])));
}
