import type { Rid } from '../model/rid';
import type { WrittenTable } from '../model/store';
import { rowKeys, type TableReading } from './tables/read';
import { canonical, type Column, type Grid, type TableDefinition } from './tables/table';

/**
 * Three versions of a table meet: what the document shows, what was last written into it, and what the model says.
 * Cells are matched by the keys of their row and column, never by position.
 */
export interface Merge {
  readonly definition: TableDefinition;
  /** What the table should say. Rows that stand in the document keep their order. */
  readonly grid: Grid;
  readonly conflicts: readonly Conflict[];
  /** The model with what the author typed into the table. */
  readonly model: Rid;
}

/** The document and the model changed the same thing in two ways; until the author decides, neither is touched. */
export interface Conflict {
  readonly row: string;
  /** The column's key; null when it is about the whole row. */
  readonly column: string | null;
  /** Null where a row is gone. */
  readonly document: string | null;
  readonly model: string | null;
}

interface KeyedRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, string>;
}

function keyed(grid: Grid, keyColumn: string): KeyedRow[] {
  const keys = rowKeys(grid, keyColumn);
  return grid.rows.map((row, index) => ({
    key: keys[index] ?? '',
    cells: new Map(grid.columns.map((column, at) => [column, row[at] ?? ''])),
  }));
}

/** A grid as it is stored, heads first, and back. */
export function toWritten({ columns, rows }: Grid): WrittenTable {
  return [[...columns], ...rows.map((row) => [...row])];
}

function fromWritten([columns = [], ...rows]: WrittenTable): Grid {
  return { columns, rows };
}

/**
 * Without a record of what was last written, the document counts as last written: then only what the model says
 * otherwise is changed, and nothing is taken for an author's edit.
 */
export function mergeTable(reading: TableReading, model: Rid, written: WrittenTable | undefined): Merge {
  const { definition } = reading;
  const columns = definition.columns(model);
  const merger = new Merger(
    definition,
    new Map([...columns, ...reading.columns.map(({ column }) => column)].map((column) => [column.key, column.kind])),
    keyed(reading.grid, definition.keyColumn),
    keyed(definition.render(model), definition.keyColumn),
    written ? keyed(fromWritten(written), definition.keyColumn) : null,
  );
  const rows = merger.rows();
  const gridColumns = reading.grid.columns;
  const grid = { columns: gridColumns, rows: rows.map((row) => gridColumns.map((column) => row.get(column) ?? '')) };
  return { definition, grid, conflicts: merger.conflicts, model: definition.absorb(grid, model) };
}

class Merger {
  readonly conflicts: Conflict[] = [];
  private readonly inModel: ReadonlyMap<string, KeyedRow>;
  private readonly inBase: ReadonlyMap<string, KeyedRow>;

  constructor(
    private readonly definition: TableDefinition,
    private readonly kinds: ReadonlyMap<string, Column['kind']>,
    private readonly document: readonly KeyedRow[],
    private readonly model: readonly KeyedRow[],
    base: readonly KeyedRow[] | null,
  ) {
    this.inModel = new Map(model.map((row) => [row.key, row]));
    this.inBase = new Map((base ?? document).map((row) => [row.key, row]));
  }

  /** The merged rows: the document's in their order, new ones of the model's where the model has them. */
  rows(): ReadonlyMap<string, string>[] {
    const merged = this.document.flatMap((row) => {
      const cells = this.standing(row);
      return cells ? [{ key: row.key, cells }] : [];
    });
    let after = -1;
    for (const row of this.model) {
      const at = merged.findIndex(({ key }) => key === row.key);
      if (at >= 0) after = at;
      else if (this.belongs(row)) {
        after += 1;
        merged.splice(after, 0, row);
      }
    }
    return merged.map(({ cells }) => cells);
  }

  /** A row of the document: merged with the model's, or null when it goes. */
  private standing(row: KeyedRow): ReadonlyMap<string, string> | null {
    const base = this.inBase.get(row.key);
    const model = this.inModel.get(row.key);
    if (model) return this.cells(row, model, base);
    // The author added it: it stays.
    if (!base) return row.cells;
    if (this.same(row, base)) return null;
    this.conflicts.push({ row: row.key, column: null, document: rowText(row), model: null });
    return row.cells;
  }

  /** Whether a row that the document lacks is to be written. */
  private belongs(row: KeyedRow): boolean {
    const base = this.inBase.get(row.key);
    if (!base || this.definition.rows === 'follow the scope') return true;
    // The author deleted it, and nothing changed in it since.
    if (this.same(row, base)) return false;
    this.conflicts.push({ row: row.key, column: null, document: null, model: rowText(row) });
    return false;
  }

  private cells(document: KeyedRow, model: KeyedRow, base: KeyedRow | undefined): ReadonlyMap<string, string> {
    const merged = new Map(document.cells);
    for (const [column, shown] of document.cells) {
      const wanted = model.cells.get(column);
      if (wanted === undefined || this.equal(column, shown, wanted)) continue;
      const before = base?.cells.get(column);
      if (before !== undefined && this.equal(column, shown, before)) merged.set(column, wanted);
      else if (before === undefined || !this.equal(column, wanted, before)) {
        this.conflicts.push({ row: document.key, column, document: shown, model: wanted });
      }
    }
    return merged;
  }

  private equal(column: string, one: string, other: string): boolean {
    const kind = this.kinds.get(column) ?? 'text';
    return canonical(kind, one) === canonical(kind, other);
  }

  private same(one: KeyedRow, other: KeyedRow): boolean {
    return [...other.cells].every(([column, text]) => this.equal(column, one.cells.get(column) ?? text, text));
  }
}

function rowText(row: KeyedRow): string {
  return [...row.cells.values()].filter((text) => text !== '').join(' | ');
}
