import { tableTag } from '../../model/tags';
import type { Edit, NewTable, TableShape } from '../../model/edit';
import type { Rid } from '../../model/rid';
import type { Merge } from './merge';
import type { Outline } from '../reading/outline';
import { cellText, type Cell, type Snapshot } from '../reading/snapshot';
import { cellRewriting, textOf, type RowReading, type TableReading } from '../tables/read';
import { copiedText, rowEdits, stayingRows, type PlannedRow } from '../tables/rows';
import { homeOf } from '../tables/homes';
import { onPieces } from '../tables/split';
import { hasPlainColumns, shapeOf } from '../tables/columns';
import { rising } from '../reading/order';
import { rewriteLines } from '../reading/textEdits';
import { canonical, type Column, type ColumnReading, type TableDefinition } from '../tables/table';

/**
 * The difference between a table in the document and what it should say, as edits and nothing else. Cells come first, then
 * columns, then rows; of each what comes in stands before anything is taken out. Null where cells are merged so that it
 * cannot be written.
 */
export function refreshEdits(reading: TableReading, merge: Merge): Edit[] | null {
  const { definition, table } = reading;
  const { columns, rows } = merge.grid;
  const wanted: WantedRows = new Map(
    rows.map((row, index) => [merge.keys[index] ?? '', new Map(columns.map((column, at) => [column, row[at] ?? '']))]),
  );
  // A table that was split has a control only where an author wants one around all of it: see setting up. Two that stand
  // in one could have none of their own.
  const control: Edit[] =
    reading.controlled || reading.pieces.length > 1 || reading.arrangement === 'joined'
      ? []
      : [{ kind: 'wrapTable', table: table.index, tag: tableTag(definition.name), title: definition.caption }];
  const columnChange = changedColumns(reading, columns, wanted);
  const plan = plannedRows(reading, wanted, columnChange.columns);
  const moved = rowEdits({ ...reading, width: columnsOf(reading) }, plan.rows, plan.goes);
  const cells = cellEdits(reading, wanted, plan);
  const isMergedAcross = columnChange.edits.length > 0 && !hasPlainColumns(reading);
  const isOutOfReach = reading.arrangement !== undefined && columnChange.edits.length + (moved?.length ?? 0) > 0;
  if (!cells || !moved || isMergedAcross || isOutOfReach) return null;
  const edits = [...cells, ...columnChange.edits, ...moved, ...control];
  return onPieces(edits, [reading]);
}

/** By the keys that rows have in the document; new ones by others. */
type WantedRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Null where rows share a cell that is to say one thing in one of them, and another in the other. */
function cellEdits(reading: TableReading, wanted: WantedRows, { rows: planned }: RowsPlan): Edit[] | null {
  const stay = new Set(planned.map(({ index }) => index));
  const shared = new Map<Cell, string>();
  const edits: Edit[] = [];
  for (const row of reading.rows) {
    const cells = stay.has(row.index) ? wanted.get(row.key) : undefined;
    for (const { column } of reading.columns) {
      const shown = row.cell(column.key);
      const text = cells?.get(column.key);
      if (!shown || text === undefined) continue;
      const said = canonical(column.kind, text);
      // What one of its parts says, the whole says.
      const isSaid = canonical(column.kind, textOf(shown, column)) === said;
      for (const cell of isSaid ? [shown] : row.written(column.key)) {
        const before = shared.get(cell);
        if (before !== undefined && before !== said) return null;
        shared.set(cell, said);
        if (before === undefined) edits.push(...editsOfCell(cell, column, text, row, reading));
      }
    }
  }
  return edits;
}

function editsOfCell(cell: Cell, column: Column, text: string, row: RowReading, { definition }: TableReading): Edit[] {
  // Rows are found by what their keys name, in whatever words.
  if (column.key === definition.keyColumn) return renaming(cell, row.name, text);
  if (canonical(column.kind, textOf(cell, column)) === canonical(column.kind, text)) return [];
  return cellRewriting(cell, column.kind, text);
}

/** A key that has become another, with what its author wrote beside it. */
function renaming(cell: Cell, name: string, wanted: string): Edit[] {
  if (name === wanted) return [];
  const shown = cellText(cell);
  return rewriteLines(cell.paragraphs, (shown.includes(name) ? shown.replace(name, () => wanted) : wanted).split('\n'));
}

/** The rows from the top as they are to be, an author's own among them, and those that go. */
interface RowsPlan {
  readonly rows: readonly PlannedRow[];
  readonly goes: readonly number[];
}

function plannedRows(reading: TableReading, wanted: WantedRows, columns: StandingColumns): RowsPlan {
  const { table, headRow } = reading;
  const standing = new Map(reading.rows.map((row) => [row.key, row]));
  const keyOf = new Map(reading.rows.map((row) => [row.index, row.key]));
  const order = [...wanted.keys()].flatMap((key) => standing.get(key)?.index ?? []);
  const stay = stayingRows(reading, order) ?? rising(order);
  const rows: PlannedRow[] = [];
  const goes: number[] = [];
  const entries = [...wanted];
  /** New rows follow the row that they follow in the merged table. */
  const takeNewFrom = (at: number): void => {
    for (const [key, cells] of entries.slice(at)) {
      const row = standing.get(key);
      if (row && stay.has(row.index)) return;
      const from = row ? { from: row.index } : {};
      rows.push({ index: null, cells: fullRow(reading, columns, cells, row), ...from });
    }
  };
  table.rows.forEach((_, index) => {
    const key = keyOf.get(index);
    // A row of the model's that is not wanted any more goes, and one that moves goes from here.
    if (key !== undefined && !stay.has(index)) {
      goes.push(index);
      return;
    }
    rows.push({ index });
    if (index === headRow) takeNewFrom(0);
    else if (key !== undefined) takeNewFrom(entries.findIndex(([candidate]) => candidate === key) + 1);
  });
  return { rows, goes };
}

/**
 * A row as wide as the table. One that moves keeps what its cells say to the letter, but for what changes; so do columns of
 * the author's own.
 */
function fullRow(
  reading: TableReading,
  columns: StandingColumns,
  cells: ReadonlyMap<string, string>,
  moved: RowReading | undefined,
): string[] {
  const { table, definition } = reading;
  const old = moved && table.rows[moved.index]?.cells;
  return columns.map((column) => {
    if (typeof column === 'number') {
      const part = moved ? undefined : reading.columns.find((one) => isWrittenPart(one, column));
      return part ? (cells.get(part.column.key) ?? '') : copiedText(old?.find((cell) => cell.column === column));
    }
    const wanted = cells.get(column) ?? '';
    const known = reading.columns.find((one) => one.column.key === column)?.column;
    const cell = moved?.cell(column);
    if (!cell || !moved || !known) return wanted;
    const isSame = canonical(known.kind, textOf(cell, known)) === canonical(known.kind, wanted);
    const isNamed = column === definition.keyColumn && moved.name === wanted;
    return isSame || isNamed ? copiedText(cell) : wanted;
  });
}

function isWrittenPart({ parts = [] }: ColumnReading, gridColumn: number): boolean {
  return parts.some((part) => part.isWritten && part.gridColumn === gridColumn);
}

/** A table's columns from the left: their keys, or for an author's own where they start in its grid. */
type StandingColumns = readonly (string | number)[];

const columnsOf = ({ table, headRow }: TableReading): number => table.rows[headRow]?.cells.length ?? 0;

/** The edits of columns, and the columns as they are after them. */
function changedColumns(
  reading: TableReading,
  columns: readonly string[],
  wanted: WantedRows,
): { readonly edits: Edit[]; readonly columns: StandingColumns } {
  const { table, headRow } = reading;
  const heads = table.rows[headRow]?.cells ?? [];
  const standing = heads.map(
    ({ column }): string | number =>
      reading.columns.find(({ gridColumn }) => gridColumn === column)?.column.key ?? column,
  );
  const wordsOf = (index: number): string => table.rows[index]?.cells.map(cellText).join('|') ?? '';
  /** The row of heads, or one that repeats it. */
  const isHeads = (index: number): boolean => wordsOf(index) === wordsOf(headRow);
  const rowOf = new Map(reading.rows.map(({ index, key }) => [index, wanted.get(key)]));
  const edits: Edit[] = [];
  const shape = (): TableShape => shapeOf(reading, standing.length);
  columns.forEach((key, at) => {
    if (standing.includes(key)) return;
    const after = standing.lastIndexOf(columns[at - 1] ?? '');
    const head = reading.definition.columnOf?.(key)?.head ?? key;
    const cells = table.rows.map((_, index) => (isHeads(index) ? head : (rowOf.get(index)?.get(key) ?? '')));
    edits.push({ kind: 'insertColumn', table: table.index, after, cells, shape: shape() });
    standing.splice(after + 1, 0, key);
  });
  for (let column = standing.length - 1; column >= 0; column -= 1) {
    const key = standing[column];
    if (typeof key !== 'string' || columns.includes(key)) continue;
    edits.push({ kind: 'deleteColumn', table: table.index, column, shape: shape() });
    standing.splice(column, 1);
  }
  return { edits, columns: standing };
}

/** A table that the document lacks, put where the template has it; null when that section is missing too. */
export function insertEdit(
  definition: TableDefinition,
  model: Rid,
  outline: Outline,
  snapshot: Snapshot,
  at?: 'cursor',
): Edit | null {
  const home = homeOf(definition.name);
  const part = outline.section(home.section);
  const after = home.at === 'start' ? part?.heading : (part?.paragraphs.at(-1) ?? part?.heading);
  if (!after && at === undefined) return null;
  const next = after && snapshot.blocks[snapshot.blocks.indexOf(after) + 1];
  const apart = at === undefined && next?.kind === 'paragraph' && next.text.trim() === '';
  return {
    kind: 'insertTable',
    after: after && at === undefined ? after.index : 'cursor',
    tag: tableTag(definition.name),
    title: definition.caption,
    table: newTable(definition, model, snapshot.textWidth, { style: commonStyle(snapshot), spaceAfter: !apart }),
  };
}

/** The style that most of the document's tables have. */
function commonStyle(snapshot: Snapshot): string | null {
  const counts = new Map<string, number>();
  for (const { style } of snapshot.tables) if (style !== '') counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** A table as the model has it, to be made in a text of this width. */
export function newTable(
  definition: TableDefinition,
  model: Rid,
  textWidth: number,
  look: Pick<NewTable, 'style' | 'spaceAfter'>,
): NewTable {
  const columns = definition.columns(model);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    caption: definition.caption,
    heads: columns.map(({ head }) => head),
    kinds: columns.map(({ kind }) => kind),
    widths: columns.map(({ width }) => (width / total) * textWidth),
    rows: definition.render(model).rows,
    ...look,
  };
}
