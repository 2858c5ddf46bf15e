import type { Conflict, Decision, Side } from '../../model/conflict';
import { cellsByKey, keyed, type Cells, type KeyedRow } from '../tables/keyedGrid';
import { isSameDay } from '../../model/date';
import { withMissing } from '../reading/order';
import { renamedRows } from './renames';
import { canonical, type Column, type Grid, type TableDefinition } from '../tables/table';

/** What the merging of rows and columns depends on, of a table or of a list. */
export type MergedDefinition = Pick<TableDefinition, 'rows' | 'keyColumn' | 'keyOf' | 'columnOf' | 'keepsRenamed'>;

/** A row of the document and of the model as it is to be; null where it is not to stand. */
export interface MergedRow {
  /** Its key as it was last written, where it was, whatever it is called by now. */
  readonly key: string;
  /** What the model calls it. */
  readonly modelKey?: string;
  readonly document: Cells | null;
  readonly model: Cells | null;
  /** Cells in conflict, as they were last written: they must count as that until the author decides. */
  readonly before?: Cells;
}

const gone = { document: null, model: null } as const;

/** The grids that meet. */
interface Versions {
  readonly document: Grid;
  readonly model: Grid;
  readonly base: Grid | null;
  /** What the model has a place for of what is shown. */
  readonly absorbed: Grid;
}

/** A row by the key that it was written with, and the one that it has of its own. */
interface StandingRow extends KeyedRow {
  readonly own: string;
}

/** The keys that rows were written with, by those that they have now. */
type Renamed = ReadonlyMap<string, string>;

/** What is known of the place in the document: see `Mergeable`. */
interface MergedPlace {
  readonly canReorder?: ((keys: readonly string[]) => boolean) | undefined;
  readonly mayStand?: ((key: string) => boolean) | undefined;
  readonly isUnsure?: ((key: string) => boolean) | undefined;
  readonly isWithdrawn?: ((key: string) => boolean) | undefined;
  readonly wouldLose?: ((row: string | null, column: string | null, wanted: string) => boolean) | undefined;
  readonly renamed?: Renamed | undefined;
}

/** Merges columns first, then rows, and collects what conflicts on the way. */
export class Merger {
  readonly conflicts: Conflict[] = [];
  readonly columnsInConflict: string[] = [];
  /** See `Merge`. */
  unmoved = false;
  /** See `Merge`. */
  holdsNotes = false;
  private readonly document: readonly StandingRow[];
  private readonly model: readonly StandingRow[];
  private readonly inModel: ReadonlyMap<string, Cells>;
  private readonly inBase: ReadonlyMap<string, Cells>;
  private readonly absorbed: ReadonlyMap<string, Cells>;

  constructor(
    private readonly definition: MergedDefinition,
    private readonly kinds: ReadonlyMap<string, Column['kind']>,
    private readonly versions: Versions,
    private readonly decisions: readonly Decision[],
    private readonly about: MergedPlace = {},
  ) {
    const { document, model, base, absorbed } = versions;
    this.absorbed = cellsByKey(keyed(absorbed, definition));
    const written = base ? keyed(base, definition) : [];
    const [inDocument, inModel] = [keyed(document, definition), keyed(model, definition)];
    const standing = new Set([...inDocument, ...inModel].map(({ key }) => key));
    const renamedIn = (rows: readonly KeyedRow[]): Renamed =>
      this.isRenamed()
        ? renamedRows(written, rows, definition.keyColumn, (key) => !standing.has(key))
        : new Map<string, string>();
    const asWritten = (rows: readonly KeyedRow[], renamed: Renamed): StandingRow[] => {
      const own = new Set(rows.map(({ key }) => key));
      return rows.map((row) => {
        const old = this.about.renamed?.get(row.key) ?? renamed.get(row.key);
        return { ...row, key: old === undefined || own.has(old) ? row.key : old, own: row.key };
      });
    };
    const renamed = renamedIn(inDocument);
    this.document = asWritten(inDocument, renamed);
    // What the document calls a row by now, the model calls it once that was taken in, wherever it stands there.
    this.model = asWritten(inModel, new Map([...renamedIn(inModel), ...renamed]));
    this.inModel = cellsByKey(this.model);
    this.inBase = cellsByKey(written);
  }

  /** Rows that name something, such as a modification, are others when their names are. */
  private isRenamed(): boolean {
    return this.definition.rows === 'its own' && !this.definition.keyOf && this.definition.keepsRenamed !== false;
  }

  /** The key that the document has of its own for each row that stands in it. */
  ownKey(key: string): string | undefined {
    return this.document.find((row) => row.key === key)?.own;
  }

  /**
   * The merged columns: the document's in their order, new ones of the model's where the model has them. Where columns
   * follow from the scope, one that the document lacks is always written.
   */
  columns(): string[] {
    const { columns: wanted } = this.versions.model;
    const inWanted = new Set(wanted);
    const merged = this.versions.document.columns.filter((column) => inWanted.has(column) || this.staysColumn(column));
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
    const inOrder = withMissing(
      inModel,
      standing.map(({ key }) => key),
    );
    const isMoved = this.modelMovedRows();
    this.unmoved = isMoved && this.about.canReorder?.(inOrder.filter((key) => inDocument.has(key))) === false;
    const order =
      isMoved && !this.unmoved
        ? inOrder
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
    const isHeld = !changed && this.about.wouldLose?.(null, column, '') === true;
    if (!changed && !isHeld) return false;
    const taken = this.decided(null, column);
    if (taken !== null) return taken === 'document';
    if (isHeld) this.holdsNotes = true;
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
    const isSame = this.same(cells, base);
    const isHeld = isSame && this.wouldLose(key, null, '');
    const taken = isSame && !isHeld ? 'model' : this.decided(key, null);
    if (taken === 'model') return { key, ...gone };
    if (taken === 'document') return { key, document: cells, model: cells };
    if (isHeld) this.holdsNotes = true;
    this.conflicts.push({ row: key, column: null, document: rowText(cells), model: null });
    return { key, document: cells, model: null, before: base };
  }

  /** A row that the model has not and that was not written: the author added it, so it stays and the model takes it. */
  private unrecorded(key: string, cells: Cells): MergedRow {
    // What it is to be called is being asked.
    if (this.about.isUnsure?.(key) === true) return { key, document: cells, model: null };
    const added = { key, document: cells, model: cells };
    if (this.versions.base || this.definition.rows === 'follow the scope') return added;
    // What names nothing of the model's, and has no place in it, is the author's own: costs of no modification.
    if (this.definition.keyOf?.(key) === null && !this.absorbed.has(key)) return { key, document: cells, model: null };
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
    const isNew = !base || (this.definition.rows === 'follow the scope' && this.about.mayStand?.(key) !== true);
    if (isNew) return { key, document: cells, model: cells };
    // Absence is no command: it is the author's deletion only where others still stand that were written with the row, and
    // it is to be found nowhere. Otherwise the table or the list, or the row in it, has not been read.
    const isDoubtful = !this.isRead() || this.about.mayStand?.(key) === true;
    const isDeleted = !isDoubtful && this.same(cells, base);
    const taken = isDeleted || this.about.isWithdrawn?.(key) ? 'document' : this.decided(key, null, isDoubtful);
    if (taken === 'document') return { key, ...gone };
    if (taken === 'model') return { key, document: cells, model: cells };
    this.conflicts.push({ row: key, column: null, document: null, model: rowText(cells) });
    // Where nothing that was written stands, what does will count as written the next time.
    return { key, document: null, model: cells, before: this.isRead() ? base : this.sayingNothing(base) };
  }

  /** A row as one that said nothing counts as changed since, so that what is a conflict now still is one the next time. */
  private sayingNothing(cells: Cells): Cells {
    return new Map([...cells].map(([column, text]) => [column, column === this.definition.keyColumn ? text : '']));
  }

  /** Whether rows that were written still stand. */
  private isRead(): boolean {
    return this.document.some((row) => this.inBase.has(row.key));
  }

  private both(key: string, document: Cells, model: Cells, base: Cells | undefined): MergedRow {
    const modelKey = this.model.find((row) => row.key === key)?.own ?? key;
    const inDocument = new Map([...model, ...document]);
    const inModel = new Map([...document, ...model]);
    // A column in conflict counts as it was last written, too.
    const before = new Map(this.columnsInConflict.map((column) => [column, base?.get(column) ?? '']));
    for (const [column, shown] of document) {
      const wanted = model.get(column);
      if (wanted === undefined || this.equal(column, shown, wanted)) continue;
      // They name the same: the document keeps the author's words for it, and the model its own.
      if (column === this.definition.keyColumn && this.ownKey(key) === modelKey) continue;
      const own = this.ownWords(key, column);
      if (own !== null) {
        inDocument.set(column, own);
        inModel.set(column, own);
        continue;
      }
      const was = this.versions.base ? base?.get(column) : this.unrecordedCell(key, column, shown);
      const side = this.changedSide(column, shown, wanted, was);
      const isHeld = side === 'model' && this.wouldLose(key, column, wanted);
      const taken = isHeld ? this.decided(key, column) : (side ?? this.decided(key, column));
      if (taken === 'model') inDocument.set(column, wanted);
      else if (taken === 'document') inModel.set(column, shown);
      else {
        if (isHeld) this.holdsNotes = true;
        before.set(column, was ?? '');
        this.conflicts.push({ row: key, column, document: shown, model: wanted });
      }
    }
    return {
      key,
      modelKey: inModel.get(this.definition.keyColumn) ?? modelKey,
      document: inDocument,
      model: inModel,
      before,
    };
  }

  private wouldLose(key: string, column: string | null, wanted: string): boolean {
    return this.about.wouldLose?.(this.ownKey(key) ?? key, column, wanted) === true;
  }

  /** Without any record, what the document shows counts as last written, but for what the model cannot say: “tbc” for a tick. */
  private unrecordedCell(key: string, column: string, shown: string): string {
    const absorbed = this.absorbed.get(key)?.get(column);
    return absorbed === undefined || this.equal(column, shown, absorbed) ? shown : '';
  }

  /** The version to take where only one of them says something new; null where both do. */
  private changedSide(column: string, shown: string, wanted: string, was: string | undefined): Side | null {
    // New on both sides: an empty cell says nothing against the other.
    const before = was ?? '';
    if (this.equal(column, shown, before)) return 'model';
    if (this.isUnchanged(column, wanted, before)) return 'document';
    // A date that is only written in another form, as a fix does, says nothing new.
    return this.isUnchanged(column, shown, before) ? 'model' : null;
  }

  /** What is doubtful is decided one by one. */
  private decided(row: string | null, column: string | null, isDoubtful = false): Side | null {
    const decision = this.decisions.find((one) =>
      'all' in one ? !isDoubtful : one.row === row && one.column === column,
    );
    return decision && 'take' in decision ? decision.take : null;
  }

  /** What the author writes in the place of both sides; null where one of them is taken. */
  private ownWords(row: string, column: string): string | null {
    const decision = this.decisions.find((one) => 'write' in one && one.row === row && one.column === column);
    return decision && 'write' in decision ? decision.write : null;
  }

  private equal(column: string, one: string, other: string): boolean {
    if (one === other) return true;
    const kind = this.kinds.get(column) ?? 'text';
    return canonical(kind, one) === canonical(kind, other);
  }

  /** Whether a cell says what it said, if in another form of a date. */
  private isUnchanged(column: string, now: string, before: string): boolean {
    return this.equal(column, now, before) || isSameDay(now, before);
  }

  private same(one: Cells, other: Cells): boolean {
    return [...other].every(
      ([column, text]) =>
        column === this.definition.keyColumn || this.isUnchanged(column, one.get(column) ?? text, text),
    );
  }
}

function rowText(cells: Cells): string {
  return [...cells.values()].filter((text) => text !== '').join(' | ');
}
