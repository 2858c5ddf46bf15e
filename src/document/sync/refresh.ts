import type { TableName } from '../../model/tags';
import type { Conflict } from '../../model/conflict';
import type { Edit } from '../../model/edit';
import type { Rid } from '../../model/rid';
import { writeStore, type Store, type WrittenTable } from '../../model/store';
import { sections } from '../../reference/template';
import { planFields } from '../fields/plan';
import { hasWrittenFields, writtenEntry } from '../fields/written';
import { listDefinition } from '../lists';
import { howToUnlock, lockAgainst, lockInWords } from '../reading/locks';
import type { Limits } from '../reading/snapshot';
import { readLists } from '../lists/read';
import { tableDefinition } from '../tables';
import { homeOf } from '../tables/homes';
import { type Column } from '../tables/table';
import { quotedBriefly } from '../language/phrases';
import { unreadTable, type UnreadTable } from '../tables/unread';
import { listEdits } from './listEdits';
import { toWritten, writtenAndShown, type Merge } from './merge';
import { baselinesOf, currentModel, settingsOf, storeOf, type OpenDocument } from './openDocument';
import { questionsAbout, type Question } from './questions';
import { conflictsOf, gridNames, gridOf, isTable, missingIn, type GridName, type RegionName } from './regions';
import { insertEdit, refreshEdits } from './tableEdits';
import { takeIn, type TakenIn, type TakeInOptions } from './takeIn';

export interface RefreshOptions extends TakeInOptions {
  /** Where a table that is missing is put: where the template has it, unless at the cursor. */
  readonly at?: 'cursor';
}

export type Outcome = 'inserted' | 'changed' | 'set up' | 'up to date' | 'conflict' | 'no place' | 'locked';

export interface RefreshedRegion {
  readonly name: RegionName;
  readonly caption: string;
  /** `set up` is a table that was put into a content control of its own and says what it said before. */
  readonly outcome: Outcome;
  readonly conflicts: readonly Conflict[];
  /** What the keys of columns in conflicts stand for. */
  readonly columns: readonly Column[];
  /** What to do about an outcome that is not what was asked for. */
  readonly message?: string;
}

export interface RefreshPlan {
  /** Every table, and the fields and lists of which there is something to say. */
  readonly regions: readonly RefreshedRegion[];
  readonly edits: readonly Edit[];
  /** What is kept in the document from then on. */
  readonly store: Store;
  /** What its author has to say before what is gone from the scope leaves the tables. */
  readonly questions: readonly Question[];
}

/** What a refresh would do. Throws a RefreshError for a document that is no RID, or whose model must not be written over. */
export function planRefresh(document: OpenDocument, options: RefreshOptions = {}): RefreshPlan {
  return new Refresh(document, options).plan();
}

/**
 * What is to be kept in a document whose tables and lists stay as they are: what is kept already, or else what it says.
 * Throws a RefreshError as a refresh does.
 */
export function storeFor(document: OpenDocument): Store {
  return planRefresh(document, { only: [] }).store;
}

export function storeEdit(store: Store): Edit {
  return { kind: 'storeModel', store };
}

/** Plans what brings the regions in step with the model that was taken in. */
class Refresh {
  private readonly before;
  private readonly names: readonly GridName[];
  private readonly takenIn: TakenIn;
  /** The modifications that are missing in a list of the scope. */
  private readonly asked = new Set<string>();

  constructor(
    private readonly document: OpenDocument,
    private readonly options: RefreshOptions,
  ) {
    this.takenIn = takeIn(document, options);
    this.before = storeOf(document);
    this.names = gridNames.filter((name) => this.isAsked(name));
  }

  plan(): RefreshPlan {
    const { reading } = this.document;
    const { model, fields, places } = this.takenIn;
    const sentences = this.isAsked('fields') ? planFields(reading, fields, places) : null;
    const written: Record<string, WrittenTable> = {
      ...this.before?.written,
      ...(this.recordsFields() ? writtenEntry(fields.written) : {}),
    };
    const regions: RefreshedRegion[] = [...(sentences?.region ? [sentences.region] : [])];
    const edits: Edit[] = [...(sentences?.edits ?? [])];
    for (const name of this.names) {
      const planned = this.planRegion(name);
      if (planned.written) written[name] = planned.written;
      if (planned.region) regions.push(planned.region);
      edits.push(...planned.edits);
    }
    const store: Store = {
      model,
      written: { ...this.recorded(), ...written },
      fields: this.recordsFields() ? fields.bound : (this.before?.fields ?? {}),
      settings: settingsOf(this.document),
      baselines: [...baselinesOf(this.document)],
    };
    // The model goes last: if the batch fails before it, the next refresh finds the tables as they are and completes.
    const isStored = this.before !== null && writeStore(store) === writeStore(this.before);
    const asked = [...this.asked].filter((id) => !this.options.answers?.[id]);
    const questions = questionsAbout(asked, reading, currentModel(this.document));
    const stored = isStored ? [] : [storeEdit(store)];
    return { regions, edits: [...deletionsLast(edits), ...stored], store, questions };
  }

  private isAsked(name: RegionName): boolean {
    return this.options.only?.includes(name) ?? true;
  }

  /** Like tables, fields that are left as they are get a record when they have none. */
  private recordsFields(): boolean {
    return this.isAsked('fields') || (!this.options.model && !hasWrittenFields(this.before));
  }

  /** What the regions say that are not to be refreshed: without a record, what is typed there next would not count. */
  private recorded(): Record<string, WrittenTable> {
    // A model from elsewhere says nothing of what stands there.
    if (this.options.model) return {};
    const left = gridNames.filter((name) => !this.names.includes(name) && !this.before?.written[name]);
    return Object.fromEntries(
      left.flatMap((name) => {
        const grid = gridOf(name, this.document.reading);
        const merge = this.takenIn.merge(name);
        return grid && merge ? [[name, writtenAndShown(grid, merge.written)] as const] : [];
      }),
    );
  }

  private planRegion(name: GridName): PlannedRegion {
    const { model, unmoved } = this.takenIn;
    const merge = this.takenIn.merge(name);
    if (!merge) return isTable(name) ? this.insert(name, model) : { edits: [] };
    const { written } = merge;
    for (const id of missingIn(name, merge)) this.asked.add(id);
    const conflicts = conflictsOf(name, merge);
    const edits = this.editsOf(name, merge);
    const part = { ...this.describe(name, model), conflicts };
    if (!edits) return { edits: [], region: { ...part, ...(this.isArranged(name) ? leftArranged : leftMerged) } };
    const lock = this.lockAgainst(edits);
    if (lock) return { edits: [], region: { ...part, ...leftLocked(lock) } };
    const outcome = outcomeOf(conflicts, edits);
    const isQuiet = !isTable(name) && outcome === 'up to date' && !unmoved.has(name);
    const messages = [
      ...(unmoved.has(name) ? [isTable(name) ? rowsStay : itemsStay] : []),
      ...(merge.holdsNotes && conflicts.length > 0 ? [notesStay] : []),
    ];
    const told = messages.length > 0 ? { message: messages.join(' ') } : {};
    return { edits, written, ...(isQuiet ? {} : { region: { ...part, outcome, ...told } }) };
  }

  private editsOf(name: GridName, merge: Merge): Edit[] | null {
    const { reading } = this.document;
    if (!isTable(name)) {
      const list = readLists(reading).get(name);
      return list ? listEdits(list, merge) : [];
    }
    const table = reading.tables.get(name);
    const edits = table ? refreshEdits(table, merge) : [];
    // A table can do without a control of its own.
    return edits && edits.filter((edit) => edit.kind !== 'wrapTable' || !lockAgainst(edit, reading.snapshot));
  }

  private isArranged(name: GridName): boolean {
    return isTable(name) && this.document.reading.tables.get(name)?.arrangement !== undefined;
  }

  private lockAgainst(edits: readonly Edit[]): Limits | undefined {
    const { snapshot } = this.document.reading;
    return edits.flatMap((edit) => lockAgainst(edit, snapshot) ?? [])[0];
  }

  private describe(name: GridName, model: Rid): Pick<RefreshedRegion, 'name' | 'caption' | 'columns'> {
    const definition = isTable(name) ? tableDefinition(name) : listDefinition(name);
    return { name, caption: definition.caption, columns: definition.columns(model) };
  }

  private insert(name: TableName, model: Rid): PlannedRegion {
    const definition = tableDefinition(name);
    const grid = definition.render(model);
    // A table without rows is none that the document lacks.
    if (grid.rows.length === 0) return { edits: [] };
    const { reading } = this.document;
    const { outline, snapshot } = reading;
    const part = { ...this.describe(name, model), conflicts: [] };
    const unread = unreadTable(reading, name);
    if (unread) return { edits: [], region: { ...part, ...inItsPlace(unread) } };
    const edit = insertEdit(definition, model, outline, snapshot, this.options.at);
    const lock = edit && this.lockAgainst([edit]);
    if (lock) return { edits: [], region: { ...part, ...leftLocked(lock) } };
    if (edit) return { edits: [edit], written: toWritten(grid), region: { ...part, outcome: 'inserted' } };
    return { edits: [], region: { ...part, ...noPlace(name) } };
  }
}

const stay =
  'keep the order that they have: notes, comments, links or a look of their own hang on some, which would be lost if they were moved for you';
const rowsStay = `Its rows ${stay}. Where another order is wanted, move them in Word: click into a row and press Alt+Shift+Up or Down.`;
const itemsStay = `Its items ${stay}. Where another order is wanted, move them in Word: click into one and press Alt+Shift+Up or Down.`;

const notesStay =
  'A note, a comment, a bookmark, a picture or words beside a name hang on what the data model changes or has no more, and would be lost with it. They stay until you decide: delete or change them in Word, or take the data model’s.';

interface PlannedRegion {
  readonly edits: readonly Edit[];
  readonly written?: WrittenTable;
  readonly region?: RefreshedRegion;
}

/**
 * What leaves one list or table may be what comes into another: nothing goes before all has come. Columns stay with those
 * that take their place, because Word counts them at that moment.
 */
function deletionsLast(edits: readonly Edit[]): Edit[] {
  const goes = ({ kind }: Edit): boolean => kind === 'deleteRow' || kind === 'deleteParagraph';
  return [...edits.filter((edit) => !goes(edit)), ...edits.filter(goes)];
}

function outcomeOf(conflicts: readonly Conflict[], edits: readonly Edit[]): Outcome {
  if (conflicts.length > 0) return 'conflict';
  if (edits.length === 0) return 'up to date';
  return edits.every(({ kind }) => kind === 'wrapTable') ? 'set up' : 'changed';
}

function noPlace(name: TableName): Pick<RefreshedRegion, 'outcome' | 'message'> {
  const heading = sections.find(({ key }) => key === homeOf(name).section)?.heading ?? '';
  return {
    outcome: 'no place',
    message: `The section “${heading}” that it belongs to is missing. Add that heading, then refresh again.`,
  };
}

function inItsPlace({ lack, heads }: UnreadTable): Pick<RefreshedRegion, 'outcome' | 'message'> {
  return {
    outcome: 'no place',
    message: `A table with this caption stands in the document, but ${lack}: its heads are ${quotedBriefly(heads)}. It cannot be read, and a second one could contradict it. Correct its heads, then refresh again.`,
  };
}

const leftMerged: Pick<RefreshedRegion, 'outcome' | 'message'> = {
  outcome: 'locked',
  message:
    'Cells of it are merged where it is to change. It is left as it is and does not say what the data model says. Split them in Word (Layout › Split Cells), then refresh again.',
};

const leftArranged: Pick<RefreshedRegion, 'outcome' | 'message'> = {
  outcome: 'locked',
  message:
    'It stands with rows for columns, with its columns in several tables, or in one table with another (Layout › Split Table), so that no row or column can be brought in or taken out. It is left as it is and does not say what the data model says. Change it in Word, or arrange it as the template has it, then refresh again.',
};

function leftLocked(lock: Limits): Pick<RefreshedRegion, 'outcome' | 'message'> {
  return {
    outcome: 'locked',
    message: `${lockInWords(lock)}. It is left as it is and does not say what the data model says. ${howToUnlock(lock)}, then refresh again.`,
  };
}
