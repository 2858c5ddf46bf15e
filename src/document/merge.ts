import type { Rid } from '../model/rid';
import type { WrittenTable } from '../model/store';
import { keyed, rowKeys, type Cells, type KeyedRow } from './keyedGrid';
import { withMissing } from './order';
import { canonical, type Column, type Grid, type TableDefinition } from './tables/table';

/**
 * Three versions of a table or a list meet: what the document shows, what was last written into it, and what the model says.
 * Cells are matched by the keys of their row and column, never by position.
 */
export interface Merge {
  /** What the table should say. */
  readonly grid: Grid;
  /** The model with what the author typed into the table. */
  readonly model: Rid;
  /** What counts as last written from now on: where there is a conflict, what did before. */
  readonly written: WrittenTable;
  readonly conflicts: readonly Conflict[];
}

/** The document and the model changed the same thing in two ways; until the author decides, neither is touched. */
export interface Conflict {
  /** The row's key; null when it is about the whole column. */
  readonly row: string | null;
  /** The column's key; null when it is about the whole row. */
  readonly column: string | null;
  /** Null where the row or the column is gone. */
  readonly document: string | null;
  readonly model: string | null;
}

/** What a merge needs of a table or of a list. */
export interface Mergeable {
  readonly definition: Pick<TableDefinition, 'rows' | 'keyColumn' | 'columns' | 'columnOf' | 'render' | 'absorb'>;
  readonly grid: Grid;
  readonly columns: readonly { readonly column: Column }[];
}

export type Side = 'document' | 'model';

/** How the author settles a conflict; `all` settles every one of a table or list. */
export type Decision = (Pick<Conflict, 'row' | 'column'> | { readonly all: true }) & { readonly take: Side };

/** A row of the document and of the model as it is to be; null where it is not to stand. */
interface MergedRow {
  readonly key: string;
  readonly document: Cells | null;
  readonly model: Cells | null;
  /** Cells in conflict, as they were last written: they must count as that until the author decides. */
  readonly before?: Cells;
}

const gone = { document: null, model: null } as const;

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
  const held = base ? wanted : definition.render(definition.absorb(shown, model));
  const merger = new Merger(definition, kindsOf(reading, model), { shown, wanted, base, held }, decisions);
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
  const absorbed = definition.absorb(gridOf('model', withMissing(columns, wanted.columns)), model);
  return {
    grid: gridOf('document', columns),
    model: absorbed,
    written: toWritten(lastWritten(definition, absorbed, merger.columnsInConflict, rows)),
    conflicts: merger.conflicts,
  };
}

/**
 * What the model says counts as written, and not what the document shows: words that the model has no place for, such as
 * “tbc” for a tick, differ from it and are taken for the author's every time.
 */
function lastWritten(
  definition: Mergeable['definition'],
  model: Rid,
  columnsInConflict: readonly string[],
  rows: readonly MergedRow[],
): Grid {
  const rendered = definition.render(model);
  const columns = [...rendered.columns, ...columnsInConflict];
  const before = new Map(rows.flatMap((row) => (row.before ? [[row.key, row.before] as const] : [])));
  const written = keyed(rendered, definition.keyColumn).map(
    ({ key, cells }) => new Map([...cells, ...(before.get(key) ?? [])]),
  );
  const inModel = new Set(keyed(rendered, definition.keyColumn).map(({ key }) => key));
  for (const [key, cells] of before) {
    if (!inModel.has(key) && cells.has(definition.keyColumn)) written.push(new Map(cells));
  }
  return { columns, rows: written.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

/** Of what counts as written after a merge, what the document shows without any: a row that it lacks was never written. */
export function writtenAndShown({ definition, grid }: Mergeable, written: WrittenTable): WrittenTable {
  const shown = new Set(rowKeys(grid, definition.keyColumn));
  const { columns, rows } = fromWritten(written);
  const keys = rowKeys({ columns, rows }, definition.keyColumn);
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

interface Versions {
  readonly shown: Grid;
  readonly wanted: Grid;
  readonly base: Grid | null;
  /** What the model has a place for of what is shown. */
  readonly held: Grid;
}

class Merger {
  readonly conflicts: Conflict[] = [];
  readonly columnsInConflict: string[] = [];
  private readonly document: readonly KeyedRow[];
  private readonly model: readonly KeyedRow[];
  private readonly inModel: ReadonlyMap<string, Cells>;
  private readonly inBase: ReadonlyMap<string, Cells>;
  private readonly held: ReadonlyMap<string, Cells>;

  constructor(
    private readonly definition: Mergeable['definition'],
    private readonly kinds: ReadonlyMap<string, Column['kind']>,
    private readonly versions: Versions,
    private readonly decisions: readonly Decision[],
  ) {
    const { keyColumn } = definition;
    const { shown, wanted, base, held } = versions;
    this.held = new Map(keyed(held, keyColumn).map(({ key, cells }) => [key, cells]));
    this.document = keyed(shown, keyColumn);
    this.model = keyed(wanted, keyColumn);
    this.inModel = new Map(this.model.map(({ key, cells }) => [key, cells]));
    this.inBase = new Map((base ? keyed(base, keyColumn) : []).map(({ key, cells }) => [key, cells]));
  }

  /**
   * The merged columns: the document's in their order, new ones of the model's where the model has them. Where columns
   * follow from the scope, one that the document lacks is always written.
   */
  columns(): string[] {
    const { columns: wanted } = this.versions.wanted;
    const inWanted = new Set(wanted);
    const merged = this.versions.shown.columns.filter((column) => inWanted.has(column) || this.staysColumn(column));
    if (!this.definition.columnOf) return merged;
    return withMissing(merged, wanted);
  }

  /**
   * The merged rows: in the document's order, with new ones of the model's where the model has them; in the model's
   * order where only the model changed it.
   */
  rows(): MergedRow[] {
    const standing = this.document.map((row) => this.standing(row));
    const inDocument = new Set(this.document.map(({ key }) => key));
    const missing = this.model.flatMap((row) => (inDocument.has(row.key) ? [] : [this.missing(row)]));
    const missingByKey = new Map(missing.map((row) => [row.key, row]));
    const inModel = this.model.map(({ key }) => key);
    const order = this.modelMovedRows()
      ? withMissing(
          inModel,
          standing.map(({ key }) => key),
        )
      : withMissing(
          standing.map(({ key }) => key),
          inModel,
        );
    const standingByKey = new Map(standing.map((row) => [row.key, row]));
    return order.flatMap((key) => standingByKey.get(key) ?? missingByKey.get(key) ?? []);
  }

  /** Whether the model put its rows into another order since they were written, and the author did not. */
  private modelMovedRows(): boolean {
    const written = [...this.inBase.keys()];
    const inDocument = new Set(this.document.map(({ key }) => key));
    const common = new Set(written.filter((key) => this.inModel.has(key) && inDocument.has(key)));
    const orderOf = (keys: readonly string[]): string => keys.filter((key) => common.has(key)).join('\n');
    const before = orderOf(written);
    return orderOf(this.document.map(({ key }) => key)) === before && orderOf([...this.inModel.keys()]) !== before;
  }

  /** A column that the model has not goes when RID Author wrote it and nobody changed it since. */
  private staysColumn(column: string): boolean {
    if (!this.definition.columnOf || !this.versions.base?.columns.includes(column)) return true;
    const changed = this.document.some(
      ({ key, cells }) => !this.equal(column, cells.get(column) ?? '', this.inBase.get(key)?.get(column) ?? ''),
    );
    if (!changed) return false;
    const taken = this.decided(null, column);
    if (taken !== null) return taken === 'document';
    this.columnsInConflict.push(column);
    const marked = this.document.filter(({ cells }) => cells.get(column) !== '').map(({ key }) => key);
    this.conflicts.push({ row: null, column, document: marked.join(', '), model: null });
    return true;
  }

  /** A row that the document has. */
  private standing({ key, cells }: KeyedRow): MergedRow {
    const base = this.inBase.get(key);
    const model = this.inModel.get(key);
    if (model) return this.both(key, cells, model, base);
    if (!base) return this.unrecorded(key, cells);
    // RID Author wrote it, and the model dropped it since.
    const taken = this.same(cells, base) ? 'model' : this.decided(key, null);
    if (taken === 'model') return { key, ...gone };
    if (taken === 'document') return { key, document: cells, model: cells };
    this.conflicts.push({ row: key, column: null, document: rowText(cells), model: null });
    return { key, document: cells, model: null, before: base };
  }

  /** A row that the model has not and that was not written: the author added it, so it stays and the model takes it. */
  private unrecorded(key: string, cells: Cells): MergedRow {
    const added = { key, document: cells, model: cells };
    if (this.versions.base || this.definition.rows === 'follow the scope') return added;
    // Nothing is known of what was written: a model from outside may have dropped it.
    const taken = this.decided(key, null);
    if (taken === 'document') return added;
    if (taken === 'model') return { key, ...gone };
    this.conflicts.push({ row: key, column: null, document: rowText(cells), model: null });
    // Kept as a row that said nothing, so that it is still a conflict the next time.
    return { key, document: cells, model: null, before: new Map([[this.definition.keyColumn, key]]) };
  }

  /** A row that only the model has. */
  private missing({ key, cells }: KeyedRow): MergedRow {
    const base = this.inBase.get(key);
    const isNew = !base || this.definition.rows === 'follow the scope';
    if (isNew) return { key, document: cells, model: cells };
    // The author deleted it, and nothing changed in it since.
    const taken = this.same(cells, base) ? 'document' : this.decided(key, null);
    if (taken === 'document') return { key, ...gone };
    if (taken === 'model') return { key, document: cells, model: cells };
    this.conflicts.push({ row: key, column: null, document: null, model: rowText(cells) });
    return { key, document: null, model: cells, before: base };
  }

  private both(key: string, document: Cells, model: Cells, base: Cells | undefined): MergedRow {
    const inDocument = new Map([...model, ...document]);
    const inModel = new Map([...document, ...model]);
    // A column in conflict counts as it was last written, too.
    const before = new Map(this.columnsInConflict.map((column) => [column, base?.get(column) ?? '']));
    for (const [column, shown] of document) {
      const wanted = model.get(column);
      if (wanted === undefined || this.equal(column, shown, wanted)) continue;
      const was = this.versions.base ? base?.get(column) : this.unrecordedCell(key, column, shown);
      const taken = this.changedSide(column, shown, wanted, was) ?? this.decided(key, column);
      if (taken === 'model') inDocument.set(column, wanted);
      else if (taken === 'document') inModel.set(column, shown);
      else {
        before.set(column, was ?? '');
        this.conflicts.push({ row: key, column, document: shown, model: wanted });
      }
    }
    return { key, document: inDocument, model: inModel, before };
  }

  /** Without any record, what the document shows counts as last written, but for what the model cannot say: “tbc” for a tick. */
  private unrecordedCell(key: string, column: string, shown: string): string {
    const held = this.held.get(key)?.get(column);
    return held === undefined || this.equal(column, shown, held) ? shown : '';
  }

  /** The version to take where only one of them says something new; null where both do. */
  private changedSide(column: string, shown: string, wanted: string, was: string | undefined): Side | null {
    // New on both sides: an empty cell says nothing against the other.
    const before = was ?? '';
    if (this.equal(column, shown, before)) return 'model';
    return this.equal(column, wanted, before) ? 'document' : null;
  }

  private decided(row: string | null, column: string | null): Side | null {
    const about = (decision: Decision): boolean =>
      'all' in decision || (decision.row === row && decision.column === column);
    return this.decisions.find(about)?.take ?? null;
  }

  private equal(column: string, one: string, other: string): boolean {
    if (one === other) return true;
    const kind = this.kinds.get(column) ?? 'text';
    return canonical(kind, one) === canonical(kind, other);
  }

  private same(one: Cells, other: Cells): boolean {
    return [...other].every(([column, text]) => this.equal(column, one.get(column) ?? text, text));
  }
}

function rowText(cells: Cells): string {
  return [...cells.values()].filter((text) => text !== '').join(' | ');
}
