import { tableTag, type TableName } from '../../model/tags';
import type { Edit } from '../../model/edit';
import { isTick, tick } from '../reading/ticks';
import { cellText, isAcross, itemText, type Cell, type Table } from '../reading/snapshot';
import { tickFills } from './fills';
import { losesNotes, rewriteItems, rewriteLines } from '../reading/textEdits';
import { keyNames, rowKeys } from './keyedGrid';
import { findHeads } from './heads';
import { stayingRows } from './rows';
import { headWords, isCaptionRow, type Sought } from './sought';
import type { Column, ColumnReading, Grid, TableDefinition } from './table';

/** A table of the RID as it stands in the document. */
export interface TableReading {
  readonly definition: TableDefinition;
  /** The whole table; of one that was split in two by hand, all pieces joined, with the index of the first. */
  readonly table: Table;
  /** The tables that it stands in: one, unless it was split. */
  readonly pieces: readonly Table[];
  /**
   * How `table` differs from what stands in the document: its rows are columns there, some of its columns stand in a
   * table of their own, or it stands in one table with another. Its cells can be changed, its rows and columns not.
   */
  readonly arrangement?: 'turned' | 'beside' | 'joined';
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

export interface RowReading {
  /** Index of the row in the table, caption and heads included. */
  readonly index: number;
  readonly key: string;
  /** What the cell of its key names. */
  readonly name: string;
  /** Of a column that stands as several, the one that is marked, or else the first. */
  readonly cell: (column: string) => Cell | undefined;
  /** The cells that say what a change of it is written into. */
  readonly written: (column: string) => readonly Cell[];
}

export type TableReadings = ReadonlyMap<TableName, TableReading>;

export type Found = Omit<TableReading, 'guessed'>;

/** Where it is known to be the table that is sought, the head of its keys may say anything. */
export function readTable(table: Table, sought: Sought, isKnown = false): Found | null {
  const heads = findHeads(table, sought, isKnown);
  return heads && readRows(table, sought, heads.headRow, heads.columns);
}

export function readRows(
  table: Table,
  { definition, captions }: Sought,
  headRow: number,
  columns: readonly ColumnReading[],
): Found {
  const gridColumns = new Map(columns.map(({ column, gridColumn }) => [column.key, gridColumn]));
  const heads = headWords(table.rows[headRow]?.cells);
  // Left alone: the rows above, a caption and heads repeated by hand, rows of the author's own, and rows without words.
  const indexes = [...table.rows.keys()].filter((index) => {
    const { cells = [], deleted = false } = table.rows[index] ?? {};
    const isRepeated = headWords(cells) === heads || isCaptionRow(cells, captions);
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
      at: (gridColumn: number | undefined) => {
        const cell = cells.get(gridColumn ?? -1);
        return cell?.continues ? mergedInto(table, index, cell.column) : cell;
      },
    };
  });
  const placesOf = new Map(columns.map((one) => [one.column.key, placesIn(one)]));
  const fills = tickFills(
    written.flatMap(({ at }) =>
      [...ticked].flatMap((key) =>
        (placesOf.get(key)?.all ?? []).flatMap((place) => {
          const one = at(place);
          return one ? [{ cell: one, key: at(gridColumns.get(definition.keyColumn)) }] : [];
        }),
      ),
    ),
  );
  const rows = written.map(({ index, at }) => {
    const cellsAt = (key: string, places: readonly number[] = []): Cell[] =>
      places.flatMap((place) => {
        const one = at(place);
        if (!one) return [];
        return one.fill !== undefined && ticked.has(key) && fills.has(one.fill) ? [asTicked(one)] : [one];
      });
    return {
      index,
      cell: (key: string) => {
        const all = cellsAt(key, placesOf.get(key)?.all);
        return all.find((one) => all.length > 1 && isTick(cellText(one))) ?? all[0];
      },
      written: (key: string) => cellsAt(key, placesOf.get(key)?.written),
    };
  });
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

/** Where a column stands in the grid, with its parts; and where a change of it is written. */
function placesIn({ gridColumn, parts = [] }: ColumnReading): { all: readonly number[]; written: readonly number[] } {
  const all = [...new Set([gridColumn, ...parts.map((part) => part.gridColumn)])];
  const ofParts = parts.filter(({ isWritten }) => isWritten).map((part) => part.gridColumn);
  return { all, written: ofParts.length > 0 ? ofParts : [gridColumn] };
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
