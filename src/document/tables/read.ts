import type { Rid } from '../../model/rid';
import { cellText, itemText, type Cell, type Paragraph, type Snapshot, type Table } from '../snapshot';
import { rowKeys } from '../keyedGrid';
import { tableDefinitions } from './index';
import { join, piecesBelow, sharesColumns } from './split';
import { tableTag, type Column, type Grid, type TableDefinition, type TableName } from './table';

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
  /** The rows below the heads that the table keeps for itself, such as one of totals: what stands in the key column. */
  readonly ownRows: readonly { readonly name: string; readonly index: number }[];
  readonly grid: Grid;
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
  cell(column: string): Cell | undefined;
}

export type TableReadings = ReadonlyMap<TableName, TableReading>;

/** Finds each table of the RID: by its content control, its caption in the first row, a caption beside it, or its heads. */
export function readTables(snapshot: Snapshot, model: Rid): TableReadings {
  const sought = tableDefinitions.map((definition) => seek(definition, model));
  const found = new Map<TableName, TableReading>();
  const taken = new Set<Table>();
  for (const matches of [byTag, byCaption, byNeighbour(snapshot), byHeads]) {
    for (const one of sought) {
      if (found.has(one.definition.name)) continue;
      for (const table of snapshot.tables) {
        if (taken.has(table) || !matches(table, one)) continue;
        const reading = readTable(table, one);
        if (!reading) continue;
        found.set(one.definition.name, { ...reading, guessed: matches === byHeads });
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

/** What a table is recognised by, made ready for comparing with many. */
interface Sought {
  readonly definition: TableDefinition;
  readonly captions: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, Column>;
  /** Columns that do not follow from the scope. */
  readonly fixed: readonly Column[];
}

function seek(definition: TableDefinition, model: Rid): Sought {
  const { caption, otherCaptions = [] } = definition;
  const columns = definition.columns(model);
  const heads = new Map<string, Column>();
  for (const column of columns) {
    for (const head of [column.head, ...(column.otherHeads ?? [])].map(bare)) {
      if (!heads.has(head)) heads.set(head, column);
    }
  }
  return {
    definition,
    captions: new Set([caption, ...otherCaptions].map(bare)),
    heads,
    fixed: columns.filter((column) => !definition.columnOf?.(column.head)),
  };
}

type Match = (table: Table, sought: Sought) => boolean;

const byTag: Match = (table, { definition }) => table.controls.includes(tableTag(definition.name));

const byCaption: Match = (table, { captions }) => {
  return isCaptionRow(table.rows[0]?.cells ?? [], captions);
};

/** A caption that is merged across the row, stands in its first cell, or in each of them. */
function isCaptionRow([first, ...others]: readonly Cell[], captions: ReadonlySet<string>): boolean {
  const caption = cellText(first);
  return others.map(cellText).every((text) => text === '' || text === caption) && isCaption(caption, captions);
}

/** Its heads are looked at for every table; here nothing else is. */
const byHeads: Match = () => true;

/** A caption that is a paragraph above or below the table. */
function byNeighbour(snapshot: Snapshot): Match {
  const positions = new Map(snapshot.blocks.map((block, at) => [block, at]));
  return (table, { captions }) => {
    const at = positions.get(table) ?? -1;
    const neighbours = [nextText(snapshot, at, -1), nextText(snapshot, at, 1)];
    return neighbours.some((paragraph) => paragraph !== null && isCaption(paragraph.text, captions));
  };
}

function nextText(snapshot: Snapshot, from: number, step: 1 | -1): Paragraph | null {
  for (let at = from + step; ; at += step) {
    const block = snapshot.blocks[at];
    if (block?.kind !== 'paragraph') return null;
    if (block.text.trim() !== '') return block.heading === null ? block : null;
  }
}

/** Words for comparing captions and heads: case, punctuation and `&` make no difference. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isCaption(text: string, captions: ReadonlySet<string>): boolean {
  return captions.has(bare(text.replace(/^Table \d+\s*[:.–-]?\s*/i, '')));
}

const mostRowsAboveHeads = 2;

type Found = Omit<TableReading, 'guessed'>;

function readTable(table: Table, sought: Sought): Found | null {
  for (let headRow = 0; headRow <= mostRowsAboveHeads; headRow += 1) {
    const columns = readHeads(table.rows[headRow]?.cells ?? [], sought, byTag(table, sought) ? 1 : leastColumns);
    if (columns) return readRows(table, sought, headRow, columns);
  }
  return null;
}

/** In a content control of the add-in's own one is enough: a matrix of documents starts without any modification. */
const leastColumns = 2;

/** The columns that a row names, or null when it is no row of this table's heads. */
function readHeads(
  cells: readonly Cell[],
  { definition, heads, fixed }: Sought,
  least: number,
): ColumnReading[] | null {
  const columns = new Map<string, ColumnReading>();
  for (const cell of cells) {
    const head = cellText(cell);
    const column = heads.get(bare(head)) ?? definition.columnOf?.(head);
    if (column && !columns.has(column.key)) columns.set(column.key, { column, gridColumn: cell.column });
  }
  const namedFixed = fixed.filter(({ key }) => columns.has(key)).length;
  const isHead = columns.has(definition.keyColumn) && columns.size >= least && namedFixed * 2 >= fixed.length;
  return isHead ? [...columns.values()] : null;
}

function readRows(
  table: Table,
  { definition, captions }: Sought,
  headRow: number,
  columns: readonly ColumnReading[],
): Found {
  const gridColumns = new Map(columns.map(({ column, gridColumn }) => [column.key, gridColumn]));
  const heads = headWords(table, headRow);
  const ownRows = table.rows.flatMap(({ cells, deleted = false }, index) => {
    const name = cellText(cells.find(({ column }) => column === gridColumns.get(definition.keyColumn)));
    return index > headRow && !deleted && definition.isOwnRow?.(name) ? [{ name, index }] : [];
  });
  const own = new Set(ownRows.map(({ index }) => index));
  // Left alone: the rows above, a caption and heads repeated by hand, rows of the table's own, and rows without words.
  const indexes = [...table.rows.keys()].filter((index) => {
    const { cells = [], deleted = false } = table.rows[index] ?? {};
    const isRepeated = headWords(table, index) === heads || isCaptionRow(cells, captions);
    return index > headRow && !deleted && !isRepeated && !own.has(index) && cells.some((cell) => cellText(cell) !== '');
  });
  const rows = indexes.map((index) => {
    const cells = new Map(table.rows[index]?.cells.map((cell) => [cell.column, cell]));
    return { index, cell: (key: string) => cells.get(gridColumns.get(key) ?? -1) };
  });
  const grid: Grid = {
    columns: columns.map(({ column }) => column.key),
    rows: rows.map(({ cell }) => columns.map(({ column }) => textOf(cell(column.key), column))),
  };
  const keys = rowKeys(grid, definition.keyColumn);
  return {
    definition,
    table,
    pieces: [table],
    controlled: table.controls.includes(tableTag(definition.name)),
    headRow,
    columns,
    rows: rows.map((row, at) => ({ ...row, key: keys[at] ?? '' })),
    ownRows,
    grid,
  };
}

/** What a cell says: without bullets that were typed, where its column is lists. */
export function textOf(cell: Cell | undefined, { kind }: Column): string {
  return kind === 'bullets' ? (cell?.paragraphs.map(itemText).join('\n') ?? '') : cellText(cell);
}
