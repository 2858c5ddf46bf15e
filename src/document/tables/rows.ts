import type { Edit } from '../../model/edit';
import { looksLike } from '../reading/carried';
import { rising } from '../reading/order';
import type { Cell, Row, Table } from '../reading/snapshot';
import type { TableReading } from './read';
import { onPieces } from './split';

/**
 * Rows in another order. Word has no move: a copy of a row's words is put in, and only then the row taken out, so that at
 * no moment it is gone. What hangs on a row (a note, a comment, a look of its own) would not be on the copy. So such rows
 * stay where they are and the others move around them.
 */

/** A row as it is to be: one that stands there, or a new one. */
export type PlannedRow =
  | { readonly index: number }
  /** `from` is where a new row stood until now. */
  | { readonly index: null; readonly cells: readonly string[]; readonly from?: number };

type NewRow = Extract<PlannedRow, { index: null }>;

/** What rows are put into a table, and where. */
interface Placing extends Pick<TableReading, 'table' | 'headRow'> {
  /** How many cells the rows beside new ones have, where columns come or go at the same time. */
  readonly width?: number;
}

/** Whether a copy of a row's words would lose something. */
export function carries({ attached, cells }: Row): boolean {
  return (
    attached ||
    cells.some(({ paragraphs }) =>
      paragraphs.some(
        ({ links, inlineControls, unseen = [], anchored }) =>
          anchored === true || links.length + inlineControls.length + unseen.length > 0,
      ),
    )
  );
}

/**
 * The rows that stay when rows that stand are to be in this order, by their indexes; null where two that carry something
 * would have to pass each other.
 */
export function stayingRows(placing: Placing, order: readonly number[]): ReadonlySet<number> | null {
  const { rows } = placing.table;
  const fixed = new Set(order.filter((index) => rows[index] && carries(rows[index])));
  for (;;) {
    const stay = rising(order, (index) => fixed.has(index));
    if ([...fixed].some((index) => !stay.has(index))) return null;
    const planned = order.map((index): PlannedRow => (stay.has(index) ? { index } : newFrom(placing, index)));
    const lookless = runsOf(placing, planned).flatMap((run) => withoutPlace(placing, run));
    if (lookless.length === 0) return stay;
    for (const index of lookless) fixed.add(index);
  }
}

const newFrom = ({ table }: Placing, from: number): NewRow => ({
  index: null,
  from,
  cells: (table.rows[from]?.cells ?? []).map(copiedText),
});

/** What a copy of a cell says: character by character what the cell does. */
export function copiedText(cell: Cell | undefined): string {
  return (cell?.paragraphs ?? []).map(({ raw, text }) => drawn(raw ?? text)).join('\n');
}

/** A tick of the Wingdings font is one in that font only. */
const drawn = (text: string): string => (/^\s*[\uF0FC\uF0FE\uF050\uF052]\s*$/.test(text) ? '✓' : text);

/** New rows that follow the same row. */
interface Run {
  readonly below: number;
  readonly rows: readonly NewRow[];
}

function runsOf({ headRow }: Placing, planned: readonly PlannedRow[]): Run[] {
  const runs = new Map<number, NewRow[]>();
  let below = headRow;
  for (const row of planned) {
    if (row.index === null) runs.set(below, [...(runs.get(below) ?? []), row]);
    else below = row.index;
  }
  return [...runs].map(([at, rows]) => ({ below: at, rows }));
}

const movedIn = ({ rows }: Run): number[] => rows.flatMap(({ from }) => from ?? []);

/** The rows that moved into a run and would look otherwise there. */
function withoutPlace(placing: Placing, run: Run): number[] {
  if (placeOf(placing, run)) return [];
  const alone = run.rows.filter((row) => !placeOf(placing, { ...run, rows: [row] }));
  return movedIn({ ...run, rows: alone.length > 0 ? alone : run.rows.slice(0, 1) });
}

/**
 * Which of the two rows that new ones come between they are to look like; null where neither will do. What is put below a
 * row of heads would be a head, too: that is for a table without other rows.
 */
function placeOf({ table, headRow, width }: Placing, run: Run): { readonly like?: 'next' } | null {
  const above = table.rows[run.below];
  const next = table.rows[run.below + 1];
  if (next?.cells.some(({ continues }) => continues)) return null;
  const cells = width ?? run.rows[0]?.cells.length;
  const moved = movedIn(run).map((from) => table.rows[from]);
  const fits = (row: Row | undefined): boolean =>
    row?.cells.length === cells && !row?.deleted && moved.every((one) => row && one && looksLike(one.look, row.look));
  if (run.below !== headRow && fits(above)) return {};
  if (fits(next)) return { like: 'next' };
  return moved.length === 0 && above?.cells.length === cells ? {} : null;
}

/** The edits that make a table's rows these, none of which take a row out before all have been put in; null where Word cannot. */
export function rowEdits(placing: Placing, planned: readonly PlannedRow[], goes: readonly number[]): Edit[] | null {
  const { table } = placing;
  const inserted = runsOf(placing, planned).map((run): Edit | null => {
    const place = placeOf(placing, run);
    return place && { kind: 'insertRows', table: table.index, below: run.below, ...place, rows: cellsOf(run) };
  });
  if (inserted.includes(null) || goes.some((index) => isJoined(table, index))) return null;
  return [
    ...inserted.filter((edit) => edit !== null),
    ...goes.map((row): Edit => ({ kind: 'deleteRow', table: table.index, row })),
  ];
}

const cellsOf = ({ rows }: Run): (readonly string[])[] => rows.map(({ cells }) => cells);

/** Whether a row shares a cell with the one above or below it. */
export function isJoined({ rows }: Table, index: number): boolean {
  return [rows[index], rows[index + 1]].some((row) => row?.cells.some(({ continues }) => continues));
}

/** Puts rows that stand into this order; null where something would be lost, or where they are no rows of Word's. */
export function reordered(reading: TableReading, order: readonly number[]): Edit[] | null {
  if (reading.arrangement) return null;
  const stay = stayingRows(reading, order);
  if (!stay) return null;
  const planned = order.map((index): PlannedRow => (stay.has(index) ? { index } : newFrom(reading, index)));
  const edits = rowEdits(
    reading,
    planned,
    order.filter((index) => !stay.has(index)),
  );
  return edits && onPieces(edits, [reading]);
}

/** Moves one row below another; null where something would be lost. */
export function movedRow(reading: TableReading, row: number, below: number): Edit[] | null {
  const moved = reading.table.rows[row];
  if (!moved || reading.arrangement || carries(moved)) return null;
  const edits = rowEdits(reading, [{ index: below }, newFrom(reading, row)], [row]);
  return edits && onPieces(edits, [reading]);
}
