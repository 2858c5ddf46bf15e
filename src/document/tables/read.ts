import { tableTag, type TableName } from '../../model/tags';
import type { Edit } from '../../model/edit';
import type { Rid } from '../../model/rid';
import { tick } from '../reading/ticks';
import { cellText, isAcross, itemText, type Cell, type Snapshot, type Table } from '../reading/snapshot';
import { tickFills } from './fills';
import { losesNotes, rewriteItems, rewriteLines } from '../reading/textEdits';
import { keyNames, rowKeys } from './keyedGrid';
import { tableDefinitions } from './index';
import { stayingRows } from './rows';
import { bare, byCaption, byNeighbour, byTag, isCaption, isCaptionRow, seek, type Sought } from './sought';
import { join, piecesBelow, sharesColumns } from './split';
import { type Column, type Grid, type TableDefinition } from './table';

/** A table of the RID as it stands in the document. */
export interface TableReading {
  readonly definition: TableDefinition;
  /** The whole table; of one that was split in two by hand, all pieces joined, with the index of the first. */
  readonly table: Table;
  /** The tables that it stands in: one, unless it was split. */
  readonly pieces: readonly Table[];
  /** Whether it stands in a content control of the add-in's own. */
  readonly controlled: boolean;
  /** Whether it was recognised by its column heads alone. */
  readonly guessed: boolean;
  /** Index of the row of column heads. */
  readonly headRow: number;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  /** The rows below the heads that are its author's own, such as a note or one of totals: what stands in the key column. */
  readonly ownRows: readonly { readonly name: string; readonly index: number }[];
  readonly grid: Grid;
  /** Whether rows, by their keys, can be put into this order without losing what hangs on them. */
  readonly canReorder?: (keys: readonly string[]) => boolean;
  /** Whether a row that is not read may stand in the table all the same: see `Mergeable`. */
  readonly mayStand?: (key: string) => boolean;
  /** Whether a change would lose what hangs on the table: see `Mergeable`. */
  readonly wouldLose?: (row: string | null, column: string | null, wanted: string) => boolean;
}

export interface ColumnReading {
  readonly column: Column;
  /** Where it starts in the table's grid of columns. */
  readonly gridColumn: number;
}

export interface RowReading {
  /** Index of the row in the table, caption and heads included. */
  readonly index: number;
  readonly key: string;
  /** What the cell of its key names. */
  readonly name: string;
  readonly cell: (column: string) => Cell | undefined;
}

export type TableReadings = ReadonlyMap<TableName, TableReading>;

/** Finds each table of the RID: by its content control, its caption in the first row, a caption beside it, or its heads. */
export function readTables(snapshot: Snapshot, model: Rid): TableReadings {
  const sought = tableDefinitions.map((definition) => seek(definition, model));
  const found = new Map<TableName, TableReading>();
  const taken = new Set<Table>();
  for (const matches of [byTag, byCaption, byNeighbour(snapshot), null]) {
    for (const one of sought) {
      if (found.has(one.definition.name)) continue;
      for (const table of snapshot.tables) {
        if (taken.has(table) || matches?.(table, one) === false) continue;
        const reading = readTable(table, one, matches !== null);
        if (!reading) continue;
        found.set(one.definition.name, { ...reading, guessed: matches === null });
        taken.add(table);
        break;
      }
    }
  }
  for (const one of sought) {
    const reading = found.get(one.definition.name);
    if (reading) found.set(one.definition.name, withPieces(reading, snapshot, one, sought, taken));
  }
  return found;
}

/** The kind of table that one would be, by its heads alone. */
export function readsAs(table: Table, model: Rid): TableDefinition | null {
  const sought = tableDefinitions.map((definition) => seek(definition, model));
  return sought.find((one) => readTable(table, one) !== null)?.definition ?? null;
}

/** The reading of a table with the rows of the pieces that an author split off it. */
function withPieces(
  reading: TableReading,
  snapshot: Snapshot,
  one: Sought,
  sought: readonly Sought[],
  taken: ReadonlySet<Table>,
): TableReading {
  const { table, headRow, guessed } = reading;
  const heads = table.rows[headRow];
  const words = headWords(table, headRow);
  const columns = heads?.cells.map(({ column }) => column) ?? [];
  const isPiece = (other: Table): boolean => {
    if (taken.has(other)) return false;
    if (byTag(other, one) && byTag(table, one)) return true;
    if (other.controls.some((tag) => sought.some(({ definition }) => tag === tableTag(definition.name)))) return false;
    if ([...Array(mostRowsAboveHeads + 1).keys()].some((row) => headWords(other, row) === words)) return true;
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

const headWords = (table: Table, row: number): string => table.rows[row]?.cells.map(cellText).map(bare).join('|') ?? '';

const mostRowsAboveHeads = 2;

type Found = Omit<TableReading, 'guessed'>;

/** Where it is known to be the table that is sought, the head of its keys may say anything. */
function readTable(table: Table, sought: Sought, isKnown = false): Found | null {
  const heads = table.rows.slice(0, mostRowsAboveHeads + 1).map(({ cells }) => cells);
  for (const [headRow, cells] of heads.entries()) {
    const columns = readHeads(cells, sought, byTag(table, sought) ? 1 : leastColumns);
    if (columns) return readRows(table, sought, headRow, columns);
  }
  for (const [headRow, cells] of isKnown ? heads.entries() : []) {
    const keys = cells.find((head) => headsKeys(head, table, headRow, sought));
    const columns = keys && readHeads(cells, sought, leastColumns, keys);
    if (columns) return readRows(table, sought, headRow, columns);
  }
  return null;
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

/** The columns that a row names, or null when it is no row of this table's heads. */
function readHeads(
  cells: readonly Cell[],
  { definition, heads, fixed }: Sought,
  least: number,
  keys?: Cell,
): ColumnReading[] | null {
  const columns = new Map<string, ColumnReading>();
  const read = (columnOf: (cell: Cell) => Column | null | undefined): void => {
    for (const cell of cells) {
      const column = columnOf(cell);
      if (column && !columns.has(column.key)) columns.set(column.key, { column, gridColumn: cell.column });
    }
  };
  const keyColumn = fixed.find(({ key }) => key === definition.keyColumn);
  read((cell) => (cell === keys ? keyColumn : heads.get(bare(cellText(cell)))));
  // A head that has more beside the modification stands for it where no other is its identifier alone.
  read((cell) => definition.columnOf?.(cellText(cell)));
  const namedFixed = fixed.filter(({ key }) => columns.has(key)).length;
  const isHead = columns.has(definition.keyColumn) && columns.size >= least && namedFixed * 2 >= fixed.length;
  return isHead ? [...columns.values()].sort((one, other) => one.gridColumn - other.gridColumn) : null;
}

function readRows(
  table: Table,
  { definition, captions }: Sought,
  headRow: number,
  columns: readonly ColumnReading[],
): Found {
  const gridColumns = new Map(columns.map(({ column, gridColumn }) => [column.key, gridColumn]));
  const heads = headWords(table, headRow);
  // Left alone: the rows above, a caption and heads repeated by hand, rows of the author's own, and rows without words.
  const indexes = [...table.rows.keys()].filter((index) => {
    const { cells = [], deleted = false } = table.rows[index] ?? {};
    const isRepeated = headWords(table, index) === heads || isCaptionRow(cells, captions);
    return index > headRow && !deleted && !isRepeated && cells.some((cell) => cellText(cell) !== '');
  });
  const ownRows = indexes.flatMap((index) => {
    const row = table.rows[index];
    if (isAcross(row)) return [{ name: cellText(row?.cells[0]), index }];
    const name = cellText(row?.cells.find(({ column }) => column === gridColumns.get(definition.keyColumn)));
    return definition.isOwnRow?.(name) ? [{ name, index }] : [];
  });
  const own = new Set(ownRows.map(({ index }) => index));
  const read = indexes.filter((index) => !own.has(index));
  const ticked = new Set(columns.flatMap(({ column }) => (column.kind === 'tick' ? [column.key] : [])));
  const written = read.map((index) => {
    const cells = new Map(table.rows[index]?.cells.map((cell) => [cell.column, cell]));
    return {
      index,
      cell: (key: string) => {
        const cell = cells.get(gridColumns.get(key) ?? -1);
        return cell?.continues ? mergedInto(table, index, cell.column) : cell;
      },
    };
  });
  const fills = tickFills(
    written.flatMap(({ cell }) =>
      [...ticked].flatMap((column) => {
        const one = cell(column);
        return one ? [{ cell: one, key: cell(definition.keyColumn) }] : [];
      }),
    ),
  );
  const rows = written.map(({ index, cell }) => ({
    index,
    cell: (key: string) => {
      const one = cell(key);
      return one?.fill !== undefined && ticked.has(key) && fills.has(one.fill) ? asTicked(one) : one;
    },
  }));
  const names = keyNames(
    rows.map(({ cell }) => cellText(cell(definition.keyColumn))),
    definition,
  );
  const grid: Grid = {
    columns: columns.map(({ column }) => column.key),
    rows: rows.map(({ cell }, at) =>
      columns.map(({ column }) =>
        column.key === definition.keyColumn ? (names[at] ?? '') : textOf(cell(column.key), column),
      ),
    ),
    lacks: new Map(
      rows.map(({ cell }, at) => [
        at,
        new Set(columns.flatMap(({ column: { key } }) => (cell(key) || key === definition.keyColumn ? [] : [key]))),
      ]),
    ),
  };
  const keys = rowKeys(grid, definition);
  const unread = unreadKeys(table, definition, headRow, gridColumns.get(definition.keyColumn) ?? 0);
  const indexOf = new Map(keys.map((key, at) => [key, read[at] ?? -1]));
  return {
    definition,
    table,
    pieces: [table],
    controlled: table.controls.includes(tableTag(definition.name)),
    headRow,
    columns,
    rows: rows.map((row, at) => ({ ...row, key: keys[at] ?? '', name: names[at] ?? '' })),
    ownRows,
    grid,
    canReorder: (order) =>
      stayingRows(
        { table, headRow },
        order.flatMap((key) => indexOf.get(key) ?? []),
      ) !== null,
    // The words of a row go with it where Word tracks its deletion: then it may be any that is missing.
    mayStand: (key) => unread.has(key) || unread.has(''),
    wouldLose: (key, column, wanted) => {
      const kind = columns.find((one) => one.column.key === column)?.column.kind ?? 'text';
      if (key === null) return table.rows.some(({ cells }) => isNoted(cells, gridColumns.get(column ?? '')));
      const index = indexOf.get(key) ?? -1;
      if (column === null) return isNoted(table.rows[index]?.cells ?? []);
      const cell = rows[read.indexOf(index)]?.cell(column);
      return cell !== undefined && losesNotes(cell.paragraphs, cellRewriting(cell, kind, wanted));
    },
  };
}

/** Whether a note, a comment, a bookmark or a picture hangs on cells, or on those that start at one place of the grid. */
function isNoted(cells: readonly Cell[], gridColumn?: number): boolean {
  return cells.some(
    ({ column, paragraphs }) =>
      (gridColumn === undefined || column === gridColumn) && paragraphs.some(({ noted }) => noted === true),
  );
}

/** The edits that make a cell say something else. */
export function cellRewriting({ paragraphs }: Cell, kind: Column['kind'], wanted: string): Edit[] {
  const rewriting = kind === 'bullets' && wanted !== '' ? rewriteItems : rewriteLines;
  return rewriting(paragraphs, wanted.split('\n'));
}

/**
 * The keys of rows above the heads and, where a row stands for something that is listed elsewhere, of those whose deletion
 * may yet be rejected: until then it is not taken out there.
 */
function unreadKeys(table: Table, definition: TableDefinition, headRow: number, column: number): ReadonlySet<string> {
  const isListed = definition.rows === 'follow the scope' || definition.name === 'document-matrix';
  const rows = table.rows.filter(
    ({ cells, deleted }, index) => cells.length > 1 && (index < headRow || (deleted && isListed)),
  );
  const words = rows.map(({ cells }) => cellText(cells.find((cell) => cell.column === column)));
  // Above the heads, an empty cell names nothing.
  const names = words.filter((text, at) => text !== '' || rows[at]?.deleted === true);
  return new Set(keyNames(names, definition));
}

/** A cell whose colour is a tick, as though it had one. */
function asTicked(cell: Cell): Cell {
  const [first, ...others] = cell.paragraphs;
  return first ? { ...cell, paragraphs: [{ ...first, text: tick }, ...others] } : cell;
}

/** The cell above that one goes on from: what stands there is seen in all rows. */
function mergedInto({ rows }: Table, row: number, column: number): Cell | undefined {
  for (let above = row - 1; above >= 0; above -= 1) {
    const cell = rows[above]?.cells.find((other) => other.column === column);
    if (!cell?.continues) return cell;
  }
  return undefined;
}

/** What a cell says: without bullets that were typed, where its column is lists. */
export function textOf(cell: Cell | undefined, { kind }: Column): string {
  return kind === 'bullets' ? (cell?.paragraphs.map(itemText).join('\n') ?? '') : cellText(cell);
}
