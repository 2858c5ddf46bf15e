import type { Rid } from '../../model/rid';
import { cellText, type Cell, type Paragraph, type Row, type Snapshot, type Table } from '../snapshot';
import { rowKeys } from '../keyedGrid';
import { tableDefinitions } from './index';
import { tableTag, type Column, type Grid, type TableDefinition, type TableName } from './table';

/** A table of the RID as it stands in the document. */
export interface TableReading {
  readonly definition: TableDefinition;
  readonly table: Table;
  /** Whether it stands in a content control of the add-in's own. */
  readonly controlled: boolean;
  /** Whether it was recognised by its column heads alone. */
  readonly guessed: boolean;
  /** Index of the row of column heads. */
  readonly headRow: number;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
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
  const found = new Map<TableName, TableReading>();
  for (const matches of [byTag, byCaption, byNeighbour(snapshot), byHeads]) {
    for (const definition of tableDefinitions) {
      if (found.has(definition.name)) continue;
      for (const table of snapshot.tables) {
        if ([...found.values()].some((reading) => reading.table === table) || !matches(table, definition)) continue;
        const reading = readTable(table, definition, model);
        if (!reading) continue;
        found.set(definition.name, { ...reading, guessed: matches === byHeads });
        break;
      }
    }
  }
  return found;
}

type Match = (table: Table, definition: TableDefinition) => boolean;

const byTag: Match = (table, definition) => table.controls.includes(tableTag(definition.name));

const byCaption: Match = (table, definition) => {
  const [first, ...others] = table.rows[0]?.cells ?? [];
  return others.every((cell) => cellText(cell) === '') && isCaption(cellText(first), definition);
};

/** Its heads are looked at for every table; here nothing else is. */
const byHeads: Match = () => true;

/** A caption that is a paragraph above or below the table. */
function byNeighbour(snapshot: Snapshot): Match {
  return (table, definition) => {
    const at = snapshot.blocks.indexOf(table);
    const neighbours = [nextText(snapshot, at, -1), nextText(snapshot, at, 1)];
    return neighbours.some((paragraph) => paragraph !== null && isCaption(paragraph.text, definition));
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

function isCaption(text: string, { caption, otherCaptions = [] }: TableDefinition): boolean {
  const words = bare(text.replace(/^Table \d+\s*[:.–-]?\s*/i, ''));
  return [caption, ...otherCaptions].some((candidate) => bare(candidate) === words);
}

const mostRowsAboveHeads = 2;

type Found = Omit<TableReading, 'guessed'>;

function readTable(table: Table, definition: TableDefinition, model: Rid): Found | null {
  for (let headRow = 0; headRow <= mostRowsAboveHeads; headRow += 1) {
    const columns = readHeads(table.rows[headRow]?.cells ?? [], definition, model);
    if (columns) return readRows(table, definition, headRow, columns);
  }
  return null;
}

/** The columns that a row names, or null when it is no row of this table's heads. */
function readHeads(cells: readonly Cell[], definition: TableDefinition, model: Rid): ColumnReading[] | null {
  const expected = definition.columns(model);
  const fixed = expected.filter((column) => !definition.columnOf?.(column.head));
  const columns: ColumnReading[] = [];
  for (const cell of cells) {
    const head = cellText(cell);
    const known =
      expected.find((column) =>
        [column.head, ...(column.otherHeads ?? [])].some((text) => bare(text) === bare(head)),
      ) ?? definition.columnOf?.(head);
    if (known && !columns.some(({ column }) => column.key === known.key)) {
      columns.push({ column: known, gridColumn: cell.column });
    }
  }
  const named = new Set(columns.map(({ column }) => column.key));
  const namedFixed = fixed.filter((column) => named.has(column.key)).length;
  return named.has(definition.keyColumn) && columns.length >= 2 && namedFixed * 2 >= fixed.length ? columns : null;
}

function readRows(
  table: Table,
  definition: TableDefinition,
  headRow: number,
  columns: readonly ColumnReading[],
): Found {
  const gridColumns = new Map(columns.map(({ column, gridColumn }) => [column.key, gridColumn]));
  const heads = table.rows[headRow]?.cells.map(cellText).join('|');
  const cellOf = (row: Row, key: string): Cell | undefined =>
    row.cells.find((candidate) => candidate.column === gridColumns.get(key));
  // Left alone: the rows above, heads repeated by hand, and rows without words.
  const indexes = [...table.rows.keys()].filter((index) => {
    const row = table.rows[index];
    const texts = row?.cells.map(cellText) ?? [];
    return index > headRow && !row?.deleted && texts.join('|') !== heads && texts.some((text) => text !== '');
  });
  const grid: Grid = {
    columns: columns.map(({ column }) => column.key),
    rows: indexes.map((index) =>
      columns.map(({ column }) => {
        const row = table.rows[index];
        return row ? cellText(cellOf(row, column.key)) : '';
      }),
    ),
  };
  const keys = rowKeys(grid, definition.keyColumn);
  return {
    definition,
    table,
    controlled: table.controls.includes(tableTag(definition.name)),
    headRow,
    columns,
    rows: indexes.map((index, at) => ({
      index,
      key: keys[at] ?? '',
      cell: (key) => {
        const row = table.rows[index];
        return row && cellOf(row, key);
      },
    })),
    grid,
  };
}
