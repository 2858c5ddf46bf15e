import type { Rid } from '../../model/rid';
import { keepSame } from '../../model/same';
import type { WrittenTable } from '../../model/store';
import type { Conflict, Decision } from '../../model/conflict';
import { cellsByKey, keyed, rowKeys } from '../tables/keyedGrid';
import { Merger, type MergedDefinition, type MergedRow } from './merger';
import { withMissing } from '../reading/order';
import type { Column, Grid, TableDefinition } from '../tables/table';

/**
 * Three versions of a table or a list meet: what the document shows, what was last written into it, and what the model says.
 * Cells are matched by the keys of their row and column, never by position.
 */
export interface Merge {
  /** What the table should say. */
  readonly grid: Grid;
  /** The model with what the author typed into the table: the same one where that is nothing. */
  readonly model: Rid;
  /** What counts as last written from now on: where there is a conflict, what did before. */
  readonly written: WrittenTable;
  readonly conflicts: readonly Conflict[];
  /** For each row of the grid, its key in the document where it stands there; another text for a new one. */
  readonly keys: readonly string[];
  /** The rows keep the order that they have, though the model has put them into another: something would be lost. */
  readonly unmoved: boolean;
  /** Some conflicts are ones only because something that hangs on the document would be lost. */
  readonly holdsNotes: boolean;
}

/** What a merge needs of a table or of a list. */
export interface Mergeable {
  readonly definition: MergedDefinition & Pick<TableDefinition, 'columns' | 'render' | 'absorb'>;
  readonly grid: Grid;
  readonly columns: readonly { readonly column: Column }[];
  /** Whether rows that stand can be put into this order without losing what hangs on them. */
  readonly canReorder?: (keys: readonly string[]) => boolean;
  /** Whether a row that the document lacks may stand in it all the same, unread, or be meant by what stands there. */
  readonly mayStand?: (key: string) => boolean;
  /** Whether a row that was not written may be another that is missing, so that it is not taken into the model yet. */
  readonly isUnsure?: (key: string) => boolean;
  /** Whether its author has said that a row which is missing is not to come back. */
  readonly isWithdrawn?: (key: string) => boolean;
  /**
   * Whether something that hangs on the document, such as a note, would be lost if a cell came to say this; or if a row
   * went (without a column), or a column (without a row).
   */
  readonly wouldLose?: (row: string | null, column: string | null, wanted: string) => boolean;
  /** The keys that rows were written with, by what they are called now. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/**
 * Without a record of what was last written, nothing is removed, and an author's edit is only what the model has no place
 * for: other cells that the model says otherwise are written, columns that it lacks stay, and rows that it lacks are
 * conflicts.
 */
export function mergeGrid(
  reading: Mergeable,
  model: Rid,
  written: WrittenTable | undefined,
  decisions: readonly Decision[] = [],
): Merge {
  const { definition, grid: shown } = reading;
  const base = written ? fromWritten(written) : null;
  const wanted = definition.render(model);
  const takenOver = base ? wanted : definition.render(definition.absorb(shown, model));
  const versions = { document: shown, model: wanted, base, absorbed: takenOver };
  const merger = new Merger(definition, kindsOf(reading, model), versions, decisions, reading);
  const columns = merger.columns();
  const rows = merger.rows();
  const gridOf = (version: 'document' | 'model', ofColumns: readonly string[]): Grid => ({
    columns: ofColumns,
    rows: rows.flatMap((row) => {
      const cells = row[version];
      return cells ? [ofColumns.map((column) => cells.get(column) ?? '')] : [];
    }),
  });
  // A column that the document's table does without says nothing against what the model has for it.
  const absorbed = keepSame(model, definition.absorb(gridOf('model', withMissing(columns, wanted.columns)), model));
  return {
    grid: gridOf('document', columns),
    model: absorbed,
    written: toWritten(lastWritten(definition, absorbed, merger.columnsInConflict, rows, { columns, base })),
    conflicts: merger.conflicts,
    keys: rows.flatMap(({ key, document }) => (document ? [merger.ownKey(key) ?? `${newRow}${key}`] : [])),
    unmoved: merger.unmoved,
    holdsNotes: merger.holdsNotes,
  };
}

/** No key of the document's begins so. */
const newRow = '\n';

/**
 * What the model says counts as written, and not what the document shows: words that the model has no place for, such as
 * “tbc” for a tick, differ from it and are taken for the author's every time.
 */
function lastWritten(
  definition: Mergeable['definition'],
  model: Rid,
  columnsInConflict: readonly string[],
  rows: readonly MergedRow[],
  document: { readonly columns: readonly string[]; readonly base: Grid | null },
): Grid {
  const rendered = definition.render(model);
  const columns = [...rendered.columns, ...columnsInConflict];
  // What stands in no column of the document has not been written: its head may only have been retyped.
  const unwritten = rendered.columns.filter((column) => !document.columns.includes(column));
  const inBase = cellsByKey(document.base ? keyed(document.base, definition) : []);
  const writtenAs = new Map(rows.map((row) => [row.modelKey ?? row.key, row.key]));
  const asBefore = (key: string): (readonly [string, string])[] => {
    const cells = inBase.get(writtenAs.get(key) ?? key);
    return unwritten.map((column) => [column, cells?.get(column) ?? '']);
  };
  const before = new Map(rows.flatMap((row) => (row.before ? [[row.modelKey ?? row.key, row.before] as const] : [])));
  const written = keyed(rendered, definition).map(
    ({ key, cells }) => new Map([...cells, ...asBefore(key), ...(before.get(key) ?? [])]),
  );
  const inModel = new Set(keyed(rendered, definition).map(({ key }) => key));
  for (const [key, cells] of before) {
    if (!inModel.has(key) && cells.has(definition.keyColumn)) written.push(new Map(cells));
  }
  return { columns, rows: written.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

/** Of what counts as written after a merge, what the document shows without any: a row that it lacks was never written. */
export function writtenAndShown({ definition, grid }: Mergeable, written: WrittenTable): WrittenTable {
  const shown = new Set(rowKeys(grid, definition));
  const { columns, rows } = fromWritten(written);
  const keys = rowKeys({ columns, rows }, definition);
  return toWritten({ columns, rows: rows.filter((_, at) => shown.has(keys[at] ?? '')) });
}

/** A grid as it is stored, heads first, and back. */
export function toWritten({ columns, rows }: Grid): WrittenTable {
  return [[...columns], ...rows.map((row) => [...row])];
}

export function fromWritten([columns = [], ...rows]: WrittenTable): Grid {
  return { columns, rows };
}

/** What each column holds, by its key. */
export function kindsOf({ definition, columns }: Mergeable, model: Rid): ReadonlyMap<string, Column['kind']> {
  const all = [...definition.columns(model), ...columns.map(({ column }) => column)];
  return new Map(all.map(({ key, kind }) => [key, kind]));
}
