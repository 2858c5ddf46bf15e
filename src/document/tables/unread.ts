import type { TableName } from '../../model/tags';
import type { Rid } from '../../model/rid';
import { cellText, type Snapshot, type Table } from '../reading/snapshot';
import type { TableReadings } from './read';
import { bare, byCaption, byNeighbour, byTag, isCaptionRow, seek } from './sought';
import { tableDefinition } from './index';

/** A table that has the caption of one of the RID's, or its content control, but not its heads. */
export interface UnreadTable {
  readonly table: Table;
  /** `no column “Document”: its heads are “Modification”, “Section A”` */
  readonly lack: string;
}

/** The table that stands in the place of one that was not found: to write that one, too, would contradict it. */
export function unreadTable(
  { snapshot, tables, model }: { readonly snapshot: Snapshot; readonly tables: TableReadings; readonly model: Rid },
  name: TableName,
): UnreadTable | null {
  if (tables.has(name)) return null;
  const sought = seek(tableDefinition(name), model);
  const read = new Set([...tables.values()].flatMap(({ pieces }) => pieces));
  const isSought = [byTag, byCaption, byNeighbour(snapshot)];
  const table = snapshot.tables.find((one) => !read.has(one) && isSought.some((matches) => matches(one, sought)));
  if (!table) return null;
  const row = table.rows.find(({ cells }) => cells.length > 1 && !isCaptionRow(cells, sought.captions));
  const heads = row?.cells.map(cellText) ?? [];
  const named = new Set(heads.map((head) => sought.heads.get(bare(head))?.key));
  const lacking = sought.fixed.filter(({ key }) => !named.has(key));
  const keys = lacking.filter(({ key }) => key === sought.definition.keyColumn);
  const [first, ...others] = quoted((keys.length > 0 ? keys : lacking).map(({ head }) => head));
  const columns = `no column${others.length > 0 ? 's' : ''} ${[first, ...others].join(', ')}`;
  return { table, lack: `${columns}: its heads are ${quoted(heads.map((head) => head || ' ')).join(', ')}` };
}

const quoted = (texts: readonly string[]): string[] => texts.map((text) => `“${text}”`);
