import { tableTag, type TableName } from '../../model/tags';
import type { Edit, NewTable, TableShape } from '../../model/edit';
import type { Rid } from '../../model/rid';
import type { SectionKey } from '../../reference/template';
import type { Merge } from './merge';
import type { Outline } from '../reading/outline';
import { cellText, type Cell, type Snapshot } from '../reading/snapshot';
import { rowKeys } from '../tables/keyedGrid';
import { textOf, type TableReading } from '../tables/read';
import { mergedRows, onPieces } from '../tables/split';
import { rising } from '../reading/order';
import { rewriteItems, rewriteLines } from '../reading/textEdits';
import { canonical, type TableDefinition } from '../tables/table';

/**
 * The difference between a table in the document and what it should say, as edits and nothing else. Cells come first;
 * columns are deleted from the right, then rows are inserted and deleted from the bottom up, so that the position in each
 * edit holds when it is applied: also where changes are tracked, and a row that is deleted still stands.
 */
export function refreshEdits(reading: TableReading, merge: Merge): Edit[] {
  const { definition, table } = reading;
  const { columns, rows } = merge.grid;
  const keys = rowKeys(merge.grid, definition);
  const wanted: WantedRows = new Map(
    rows.map((row, index) => [keys[index] ?? '', new Map(columns.map((column, at) => [column, row[at] ?? '']))]),
  );
  // A table that was split has a control only where an author wants one around all of it: see setting up.
  const control: Edit[] =
    reading.controlled || reading.pieces.length > 1
      ? []
      : [{ kind: 'wrapTable', table: table.index, tag: tableTag(definition.name), title: definition.caption }];
  const lines = plannedRows(reading, wanted);
  const columnChange = changedColumns(reading, columns, wanted);
  const edits = [
    ...cellEdits(reading, wanted, lines),
    ...columnChange.edits,
    ...rowEdits(reading, lines, columnChange.columns),
    ...control,
  ];
  return onPieces(edits, [reading]);
}

type WantedRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

function cellEdits(reading: TableReading, wanted: WantedRows, lines: readonly PlannedRow[]): Edit[] {
  const stay = new Set(lines.map(({ index }) => index));
  return reading.rows.flatMap((row) => {
    const cells = stay.has(row.index) ? wanted.get(row.key) : undefined;
    return reading.columns.flatMap(({ column }): Edit[] => {
      const cell = row.cell(column.key);
      const text = cells?.get(column.key);
      // Rows are found by what their keys name, in whatever words.
      if (!cell || text === undefined || column.key === reading.definition.keyColumn) return [];
      if (canonical(column.kind, textOf(cell, column)) === canonical(column.kind, text)) return [];
      const rewriting = column.kind === 'bullets' && text !== '' ? rewriteItems : rewriteLines;
      return rewriting(cell.paragraphs, text.split('\n'));
    });
  });
}

/** A row of the table as it is to be: one that stands there, or a new one. */
interface PlannedRow {
  /** Its index in the document's table; null for a new row. */
  readonly index: number | null;
  /** What its cells are to say; null for a row that is none of the model's. */
  readonly cells: ReadonlyMap<string, string> | null;
  /** Where a new row stood until now. */
  readonly from?: number | undefined;
}

function plannedRows(reading: TableReading, wanted: WantedRows): PlannedRow[] {
  const indexOf = new Map(reading.rows.map((row) => [row.key, row.index]));
  const stay = rising([...wanted.keys()].flatMap((key) => indexOf.get(key) ?? []));
  // A row that moves is taken out and put in again: Word has no move.
  const keyOf = new Map(reading.rows.map((row) => [row.index, row.key]));
  const standing = new Set(reading.rows.filter(({ index }) => stay.has(index)).map(({ key }) => key));
  const planned: PlannedRow[] = [];
  const order = [...wanted];
  /** New rows follow the row that they follow in the merged table. */
  const takeNewFrom = (at: number): void => {
    for (const [key, cells] of order.slice(at)) {
      if (standing.has(key)) return;
      planned.push({ index: null, cells, from: indexOf.get(key) });
    }
  };
  reading.table.rows.forEach((_, index) => {
    const key = keyOf.get(index);
    const cells = key === undefined ? null : wanted.get(key);
    // A row of the model's that is not wanted any more goes, and one that moves goes from here.
    if (cells === undefined || (key !== undefined && !standing.has(key))) return;
    planned.push({ index, cells });
    if (index === reading.headRow) takeNewFrom(0);
    else if (key !== undefined) takeNewFrom(order.findIndex(([candidate]) => candidate === key) + 1);
  });
  return planned;
}

function rowEdits(reading: TableReading, lines: readonly PlannedRow[], columns: StandingColumns): Edit[] {
  const table = reading.table.index;
  const { keyColumn } = reading.definition;
  const keys = reading.columns.find(({ column }) => column.key === keyColumn);
  const kept = new Set(lines.map(({ index }) => index));
  const inserted = new Map<number, (readonly string[])[]>();
  let below = 0;
  for (const { index, cells, from } of lines) {
    if (index !== null) below = index;
    else if (cells) {
      const old = reading.table.rows[from ?? -1]?.cells ?? [];
      const words = new Map(cells);
      if (from !== undefined) words.set(keyColumn, cellText(old.find(({ column }) => column === keys?.gridColumn)));
      inserted.set(below, [...(inserted.get(below) ?? []), fullRow(columns, words, old)]);
    }
  }
  const edits: Edit[] = [];
  for (let index = reading.table.rows.length - 1; index >= 0; index -= 1) {
    const rows = inserted.get(index);
    if (rows) edits.push({ kind: 'insertRows', table, below: index, rows });
    if (!kept.has(index)) edits.push({ kind: 'deleteRow', table, row: index });
  }
  return edits;
}

/** A row as wide as the table. Columns of the author's own keep what they said in the row that moves, if one does. */
function fullRow(columns: StandingColumns, cells: ReadonlyMap<string, string>, old: readonly Cell[]): string[] {
  return columns.map((column) =>
    typeof column === 'string' ? (cells.get(column) ?? '') : cellText(old.find((cell) => cell.column === column)),
  );
}

/** A table's columns from the left: their keys, or for an author's own where they start in its grid. */
type StandingColumns = readonly (string | number)[];

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
  for (let column = standing.length - 1; column >= 0; column -= 1) {
    const key = standing[column];
    if (typeof key !== 'string' || columns.includes(key)) continue;
    edits.push({ kind: 'deleteColumn', table: table.index, column, shape: shape() });
    standing.splice(column, 1);
  }
  columns.forEach((key, at) => {
    if (standing.includes(key)) return;
    const after = standing.lastIndexOf(columns[at - 1] ?? '');
    const head = reading.definition.columnOf?.(key)?.head ?? key;
    const cells = table.rows.map((_, index) => (isHeads(index) ? head : (rowOf.get(index)?.get(key) ?? '')));
    edits.push({ kind: 'insertColumn', table: table.index, after, cells, shape: shape() });
    standing.splice(after + 1, 0, key);
  });
  return { edits, columns: standing };
}

/** What changing columns needs to know of a table that has this many columns, or as many as it stands with. */
export function shapeOf({ table, headRow }: TableReading, columns?: number): TableShape {
  return {
    headRow,
    columns: columns ?? table.rows[headRow]?.cells.length ?? 0,
    mergedRows: mergedRows(table.rows, headRow),
  };
}

/** Where each table belongs: its section, and whether the words of the section come before or after it. */
const homes: Record<TableName, { readonly section: SectionKey; readonly at: 'start' | 'end' }> = {
  'participant-matrix': { section: 'participantImpacts', at: 'start' },
  'party-impacts': { section: 'participantImpacts', at: 'end' },
  'dcc-impacts': { section: 'participantImpacts', at: 'end' },
  'document-matrix': { section: 'documentImpacts', at: 'end' },
  timetable: { section: 'timeline', at: 'end' },
  'dcc-costs': { section: 'dccCosts', at: 'end' },
  history: { section: 'history', at: 'start' },
  glossary: { section: 'glossary', at: 'end' },
};

/** A table that the document lacks, put where the template has it; null when that section is missing too. */
export function insertEdit(
  definition: TableDefinition,
  model: Rid,
  outline: Outline,
  snapshot: Snapshot,
  at?: 'cursor',
): Edit | null {
  const home = homes[definition.name];
  const part = outline.part(home.section);
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

/** The heading of the section that a table belongs to. */
export const homeOf = (name: TableName): SectionKey => homes[name].section;

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
