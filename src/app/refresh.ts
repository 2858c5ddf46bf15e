import { mergeGrid, toWritten, type Conflict, type Decision } from '../document/merge';
import { homeOf, insertEdit, refreshEdits } from '../document/plan';
import { tableDefinition } from '../document/tables';
import { tableNames, type Column, type TableName } from '../document/tables/table';
import type { Edit } from '../model/edit';
import type { Rid } from '../model/rid';
import { writeStore, type WrittenTable } from '../model/store';
import { sections } from '../reference/template';
import { applyEdits } from '../word/apply';
import { currentModel, fitnessOf, readDocument, storeOf, type OpenDocument } from './document';

export interface RefreshOptions {
  /** All of them when not given. */
  readonly tables?: readonly TableName[];
  /** A model to bring in, such as a file's; otherwise the one that the document keeps, or else says. */
  readonly model?: Rid;
  /** How conflicts of earlier refreshes are settled, by table. */
  readonly decisions?: Partial<Record<TableName, readonly Decision[]>>;
}

export type TableOutcome = 'inserted' | 'changed' | 'up to date' | 'conflict' | 'no place';

export interface RefreshedTable {
  readonly name: TableName;
  readonly caption: string;
  readonly outcome: TableOutcome;
  readonly conflicts: readonly Conflict[];
  /** What the keys of columns in conflicts stand for. */
  readonly columns: readonly Column[];
  /** What to do about an outcome that is not what was asked for. */
  readonly message?: string;
}

export interface RefreshPlan {
  readonly tables: readonly RefreshedTable[];
  readonly edits: readonly Edit[];
}

/** Refreshes tables in place: one round trip to read, one to write, and none to write when nothing differs. */
export async function refreshTables(options: RefreshOptions = {}): Promise<RefreshPlan> {
  const document = await readDocument();
  const plan = planRefresh(document, options);
  await applyEdits(plan.edits, document.reading.snapshot);
  return plan;
}

/** A refresh that cannot be made; the message is for a person. */
export class RefreshError extends Error {
  override readonly name = 'RefreshError';
}

/** What a refresh would do. Throws a RefreshError where the document keeps a model that must not be written over. */
export function planRefresh(document: OpenDocument, options: RefreshOptions): RefreshPlan {
  const { reading, stored } = document;
  if (stored.kind === 'newer') {
    throw new RefreshError(
      'A newer version of RID Author keeps its data in this document, and this version could damage it. Update RID Author, then refresh again.',
    );
  }
  const fitness = fitnessOf(document);
  if (!fitness.usable) throw new RefreshError(fitness.notice);
  const before = storeOf(document);
  let model = options.model ?? currentModel(document);
  const written: Record<string, WrittenTable> = { ...before?.written };
  const tables: RefreshedTable[] = [];
  const edits: Edit[] = [];
  for (const name of options.tables ?? tableNames) {
    const definition = tableDefinition(name);
    const { caption } = definition;
    const columns = definition.columns(model);
    const table = reading.tables.get(name);
    if (!table) {
      const insert = insertEdit(definition, model, reading.outline, reading.snapshot);
      tables.push({ name, caption, columns, conflicts: [], ...(insert ? { outcome: 'inserted' } : noPlace(name)) });
      if (insert) {
        edits.push(insert);
        written[name] = toWritten(definition.render(model));
      }
      continue;
    }
    const merge = mergeGrid(table, model, before?.written[name], options.decisions?.[name]);
    const changes = refreshEdits(table, merge);
    model = merge.model;
    written[name] = merge.written;
    edits.push(...changes);
    const outcome = merge.conflicts.length > 0 ? 'conflict' : changes.length > 0 ? 'changed' : 'up to date';
    tables.push({ name, caption, columns, outcome, conflicts: merge.conflicts });
  }
  const xml = writeStore({ model, written });
  // The model goes last: if the batch fails before it, the next refresh finds the tables as they are and completes.
  if (before === null || xml !== writeStore(before)) edits.push({ kind: 'storeModel', xml });
  return { tables, edits };
}

function noPlace(name: TableName): Pick<RefreshedTable, 'outcome' | 'message'> {
  const heading = sections.find(({ key }) => key === homeOf(name))?.heading ?? '';
  return {
    outcome: 'no place',
    message: `The section “${heading}” that it belongs to is missing. Add that heading, then refresh again.`,
  };
}
