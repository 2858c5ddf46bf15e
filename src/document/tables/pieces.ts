import { tableTag } from '../../model/tags';
import { sectionOfHeading } from '../../reference/template';
import { type Cell, type Row, type Snapshot, type Table } from '../reading/snapshot';
import { findPieceHeads, headRows } from './heads';
import { readRows, readTable, type Found, type TableReading } from './read';
import { byTag, headWords, isCaption, type Sought } from './sought';
import { join, piecesBelow, sharesColumns } from './split';
import type { ColumnReading } from './table';
import { turned } from './turned';

/** The reading of a table with what its author split off it: rows, or columns. */
export function withPieces(
  reading: TableReading,
  snapshot: Snapshot,
  sought: readonly Sought[],
  taken: ReadonlySet<Table>,
): TableReading {
  const one = sought.find(({ definition }) => definition === reading.definition);
  if (!one) return reading;
  const below = reading.arrangement ? reading : withRowsBelow(reading, snapshot, one, sought, taken);
  return furtherTables(below, snapshot, sought, taken).reduce((whole, table) => withFurther(whole, table, one), below);
}

/** The rows of the tables right below that have its columns, with heads or without. */
function withRowsBelow(
  reading: TableReading,
  snapshot: Snapshot,
  one: Sought,
  sought: readonly Sought[],
  taken: ReadonlySet<Table>,
): TableReading {
  const { table, headRow, guessed } = reading;
  const heads = table.rows[headRow];
  const words = headWords(heads?.cells);
  const columns = heads?.cells.map(({ column }) => column) ?? [];
  const isPiece = (other: Table): boolean => {
    if (taken.has(other)) return false;
    if (byTag(other, one) && byTag(table, one)) return true;
    if (isTagged(other, sought)) return false;
    if (headRows(other).some((cells) => headWords(cells) === words)) return true;
    const [first] = other.rows;
    const looksLikeHeads =
      first?.header === true || first?.cells.every(({ paragraphs }) => paragraphs.every(({ bold }) => bold)) === true;
    return !looksLikeHeads && sharesColumns(other, columns) && sought.every((any) => readTable(other, any) === null);
  };
  const more = piecesBelow(snapshot, table, (text) => isCaption(text, one.captions), isPiece);
  if (more.length === 0) return reading;
  const pieces: [Table, ...Table[]] = [table, ...more];
  return { ...readRows(join(pieces), one, headRow, reading.columns), pieces, guessed };
}

const isTagged = (table: Table, sought: readonly Sought[]): boolean =>
  table.controls.some((tag) => sought.some(({ definition }) => tag === tableTag(definition.name)));

/** The tables that follow one in its section, with text between. */
export function furtherTables(
  { pieces }: TableReading,
  { blocks }: Snapshot,
  sought: readonly Sought[],
  taken: ReadonlySet<Table>,
): Table[] {
  const last = pieces.at(-1);
  const from = last ? blocks.indexOf(last) : -1;
  if (from < 0) return [];
  const rest = blocks.slice(from + 1);
  const end = rest.findIndex(
    (block) => block.kind === 'paragraph' && block.heading !== null && sectionOfHeading(block.text) !== null,
  );
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === 'table' && !taken.has(block) && !isTagged(block, sought) ? [block] : []));
}

/** With the rows of a table that has the same columns, or with the columns of one that has the same rows. */
function withFurther(whole: TableReading, table: Table, one: Sought): TableReading {
  const arranged = whole.arrangement === 'turned' ? turned(table) : table;
  const heads = arranged && findPieceHeads(arranged, one);
  if (!arranged || !heads) return whole;
  const piece = readRows(arranged, one, heads.headRow, heads.columns);
  return withMoreRows(whole, piece, table, one) ?? withMoreColumns(whole, piece, table, one) ?? whole;
}

const columnKeys = ({ columns }: Found): string[] => columns.map(({ column }) => column.key);

function withMoreRows(whole: TableReading, piece: Found, table: Table, one: Sought): TableReading | null {
  const places = ({ columns }: Found): string =>
    columns.map(({ column, gridColumn }) => `${column.key} ${String(gridColumn)}`).join();
  const names = new Set(whole.rows.map(({ name }) => name));
  // What names the same again is another version of it, and no part.
  if (whole.arrangement === 'beside' || places(whole) !== places(piece)) return null;
  if (piece.rows.length === 0 || piece.rows.some(({ name }) => names.has(name))) return null;
  const joined = { ...whole.table, rows: [...whole.table.rows, ...piece.table.rows] };
  return { ...whole, ...readRows(joined, one, whole.headRow, whole.columns), pieces: [...whole.pieces, table] };
}

function withMoreColumns(whole: TableReading, piece: Found, table: Table, one: Sought): TableReading | null {
  const { definition } = whole;
  const more = columnKeys(piece).filter((key) => key !== definition.keyColumn);
  const names = new Set(whole.rows.map(({ name }) => name));
  const common = piece.rows.filter(({ name }) => names.has(name));
  const isBeside = definition.keyOf && more.length > 0 && !more.some((key) => columnKeys(whole).includes(key));
  if (!isBeside || common.length * 2 < piece.rows.length || common.length === 0) return null;
  const { rows, columns } = beside(whole, piece);
  return {
    ...whole,
    ...readRows({ ...whole.table, rows }, one, whole.headRow, columns),
    pieces: [...whole.pieces, table],
    arrangement: 'beside',
  };
}

/** The rows of a table, each with the cells of its like in another to its right. */
function beside(whole: TableReading, piece: Found): { readonly rows: Row[]; readonly columns: ColumnReading[] } {
  const { table, headRow, definition } = whole;
  const width = Math.max(...table.rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + span)));
  const keysAt = (columns: readonly ColumnReading[]): number =>
    columns.find(({ column }) => column.key === definition.keyColumn)?.gridColumn ?? 0;
  const keyColumn = keysAt(piece.columns);
  const shifted = (index: number): Cell[] =>
    (piece.table.rows[index]?.cells ?? [])
      .filter(({ column }) => column !== keyColumn)
      .map((cell) => ({ ...cell, column: cell.column + width }));
  const ofRow = new Map(piece.rows.map(({ name, index }) => [name, index]));
  const known = new Map(whole.rows.map(({ index, name }) => [index, name]));
  const rows = table.rows.map((row, index): Row => {
    const at = index === headRow ? piece.headRow : ofRow.get(known.get(index) ?? '\n');
    return at === undefined ? row : { ...row, attached: true, cells: [...row.cells, ...shifted(at)] };
  });
  const names = new Set(known.values());
  const others = piece.rows
    .filter(({ name }) => !names.has(name))
    .flatMap(({ index }): Row[] => {
      const row = piece.table.rows[index];
      const key = row?.cells.find(({ column }) => column === keyColumn);
      return row && key
        ? [{ ...row, attached: true, cells: [{ ...key, column: keysAt(whole.columns) }, ...shifted(index)] }]
        : [];
    });
  const columns = piece.columns
    .filter(({ column }) => column.key !== definition.keyColumn)
    .map((one) => ({
      ...one,
      gridColumn: one.gridColumn + width,
      ...(one.parts && { parts: one.parts.map((part) => ({ ...part, gridColumn: part.gridColumn + width })) }),
    }));
  return { rows: [...rows, ...others], columns: [...whole.columns, ...columns] };
}
