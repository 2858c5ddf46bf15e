import type { TableName } from '../../model/tags';
import type { Edit } from '../../model/edit';
import { changesOf } from './changes';
import { isSame } from '../../model/same';
import { hasLocks } from '../reading/locks';
import { mergesOf } from './merges';
import { currentModel, type OpenDocument } from './openDocument';
import { planRefresh } from './refresh';
import { tableDefinitions } from '../tables';
import { hasPlainColumns } from '../tables/columns';
import type { RegionStatus } from './status';

/** How a table of the document stands to the data model. */
export interface TableStatus extends RegionStatus {
  readonly name: TableName;
  /** Whether it stands in a content control of the add-in's own. */
  readonly controlled: boolean;
  /** The first paragraph of the table, counted as Word counts; null for a missing one. */
  readonly paragraph: number | null;
  /** Whether the data model has any rows for it: without them a missing table is not inserted. */
  readonly hasRows: boolean;
}

/** The state of each table, in the order of the template. Nothing is written. */
export function tableStatuses(document: OpenDocument): TableStatus[] {
  const model = currentModel(document);
  const merges = mergesOf(document);
  return tableDefinitions.map((definition): TableStatus => {
    const { name, caption } = definition;
    const wanted = definition.render(model);
    const hasRows = wanted.rows.length > 0;
    const plan = (): readonly Edit[] => planRefresh(document, { only: [name] }).edits;
    const reading = document.reading.tables.get(name);
    const merge = merges.grid(name, model);
    if (!reading || !merge) {
      const nothing = { controlled: false, paragraph: null, changes: [], conflicts: [], columns: [] };
      return { name, caption, state: 'missing', hasRows, ...nothing, plan };
    }
    const changes = changesOf(reading, merge);
    const { conflicts } = merge;
    const typed = merge.model !== model && !isSame(definition.render(merge.model), wanted);
    const state =
      conflicts.length > 0 ? 'conflict' : changes.length > 0 ? 'out of date' : typed ? 'edited' : 'up to date';
    const paragraph = reading.table.rows[0]?.cells[0]?.paragraphs[0]?.index ?? null;
    const columns = [...definition.columns(model), ...reading.columns.map(({ column }) => column)];
    const { controlled } = reading;
    const locked = state === 'out of date' ? lockedSentence(document, name) : {};
    return { name, caption, state, controlled, paragraph, changes, conflicts, ...locked, columns, hasRows, plan };
  });
}

function lockedSentence(document: OpenDocument, table: TableName): Pick<TableStatus, 'locked'> {
  // Planning takes a while: it is for the few documents that have locks or merged cells.
  const reading = document.reading.tables.get(table);
  const isMerged = reading !== undefined && !hasPlainColumns(reading);
  if (!isMerged && !hasLocks(document.reading.snapshot)) return {};
  const part = planRefresh(document, { only: [table] }).regions.find(({ name }) => name === table);
  return part?.outcome === 'locked' && part.message !== undefined ? { locked: part.message } : {};
}
