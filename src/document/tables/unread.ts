import type { TableName } from '../../model/tags';
import type { Rid } from '../../model/rid';
import { quotedBriefly } from '../language/phrases';
import { cellText, type Snapshot, type Table } from '../reading/snapshot';
import { furtherTables } from './pieces';
import type { TableReadings } from './read';
import { bare, byCaption, byNeighbour, byTag, isCaptionRow, seek, type Sought } from './sought';
import { tableDefinition, tableDefinitions } from './index';
import { readerOf } from './find';
import { homeOf, isAtHome } from './homes';

/** A table that has the caption of one of the RID's, or its content control, but not its heads. */
export interface UnreadTable {
  readonly table: Table;
  /** What it lacks: `it has no column “Document”`. */
  readonly lack: string;
  /** The heads that it has. */
  readonly heads: readonly string[];
}

interface Known {
  readonly snapshot: Snapshot;
  readonly tables: TableReadings;
  readonly model: Rid;
}

/** The table that stands in the place of one that was not found: to write that one, too, would contradict it. */
export function unreadTable({ snapshot, tables, model }: Known, name: TableName): UnreadTable | null {
  if (tables.has(name)) return null;
  const sought = seek(tableDefinition(name), model);
  const isSought = [byTag, byCaption, byNeighbour(snapshot)];
  const table = unreadIn(snapshot, tables).find((one) => isSought.some((matches) => matches(one, sought)));
  return table ? lackOf(table, sought) : null;
}

function unreadIn(snapshot: Snapshot, tables: TableReadings): Table[] {
  const read = new Set([...tables.values()].flatMap(({ pieces }) => pieces));
  return snapshot.tables.filter((one) => !read.has(one));
}

function lackOf(table: Table, { captions, heads: known, fixed, definition }: Sought): UnreadTable {
  const row = table.rows.find(({ cells }) => cells.length > 1 && !isCaptionRow(cells, captions));
  const heads = row?.cells.map(cellText) ?? [];
  const named = new Set(heads.map((head) => known.get(bare(head))?.key));
  const missing = fixed.filter(({ key }) => !named.has(key));
  const keys = missing.filter(({ key }) => key === definition.keyColumn);
  const lacking = (keys.length > 0 ? keys : missing).map(({ head }) => head);
  const columns = `it has no column${lacking.length > 1 ? 's' : ''} ${quotedBriefly(lacking)}`;
  // A matrix of documents has no other columns than those.
  const lack = lacking.length > 0 ? columns : 'none of its columns is headed by a modification’s identifier alone';
  return { table, lack, heads: heads.filter((head) => head !== '') };
}

/** What nobody checks, and why. */
export type Unchecked =
  | ({ readonly why: 'heads'; readonly name: TableName } & UnreadTable)
  /** It names again what the table that is read names. */
  | { readonly why: 'second'; readonly name: TableName; readonly table: Table };

/**
 * The tables that look like one of the RID's and are not read: those in the place of one that was not found, by its
 * caption, or by one of its heads in its section; and another of the same kind below one that was.
 */
export function uncheckedTables(known: Known): Unchecked[] {
  const { snapshot, tables, model } = known;
  const left = new Set(unreadIn(snapshot, tables).filter(({ rows }) => rows.some(({ cells }) => cells.length > 1)));
  if (left.size === 0) return [];
  const readsAs = readerOf(model);
  const found = tableDefinitions.flatMap((definition): Unchecked[] => {
    const { name } = definition;
    const reading = tables.get(name);
    if (reading) {
      const further = furtherTables(reading, snapshot, [], new Set()).filter((table) => left.has(table));
      return further.filter((table) => readsAs(table) === definition).map((table) => ({ why: 'second', name, table }));
    }
    const captioned = unreadTable(known, name);
    if (captioned) return [{ why: 'heads', name, ...captioned }];
    const sought = seek(definition, model);
    const alike = [...left].find((table) => isAtHome(snapshot, table, name) && hasHeadOf(table, sought));
    return alike ? [{ why: 'heads', name, ...lackOf(alike, sought) }] : [];
  });
  // One that might be several is told of once.
  return found.filter(({ table }, at) => found.findIndex((other) => other.table === table) === at);
}

/** Whether a table has heads of these: one where a section has one table, two where another may have it too. */
function hasHeadOf({ rows }: Table, { definition, ownHeads }: Sought): boolean {
  const least = definition.keyOf || homeOf(definition.name).section === 'participantImpacts' ? 2 : 1;
  return rows
    .slice(0, 2)
    .some(({ cells }) => cells.filter((cell) => ownHeads.has(bare(cellText(cell)))).length >= least);
}
