import type { TableName } from '../../model/tags';
import type { Rid } from '../../model/rid';
import type { Snapshot, Table } from '../reading/snapshot';
import { isAtHome } from './homes';
import { tableDefinitions } from './index';
import { partsOf } from './joined';
import { withPieces } from './pieces';
import { readTable, type TableReading, type TableReadings } from './read';
import { byCaption, byNeighbour, byTag, seek, type Match, type Sought } from './sought';
import type { TableDefinition } from './table';
import { turned } from './turned';

/** Finds each table of the RID: by its content control, its caption in the first row, a caption beside it, or its heads. */
export function readTables(snapshot: Snapshot, model: Rid): TableReadings {
  const sought = tableDefinitions.map((definition) => seek(definition, model));
  const parts = snapshot.tables.flatMap((table) => partsOf(table, sought).map((part) => ({ table, part })));
  const found = new Map<TableName, TableReading>();
  const taken = new Set<Table>();
  // Only what nobody can read as it stands may have its rows for columns.
  for (const arrange of [asItStands, turned]) {
    for (const matches of [byTag, byCaption, byNeighbour(snapshot), null]) {
      for (const one of sought) {
        if (found.has(one.definition.name)) continue;
        const reading = findTable(snapshot, one, taken, { parts, arrange, matches });
        if (!reading) continue;
        found.set(one.definition.name, reading);
        for (const piece of reading.pieces) taken.add(piece);
      }
    }
  }
  for (const one of sought) {
    const reading = found.get(one.definition.name);
    if (!reading || reading.arrangement === 'joined') continue;
    const whole = withPieces(reading, snapshot, sought, taken);
    for (const piece of whole.pieces) taken.add(piece);
    found.set(one.definition.name, whole);
  }
  return found;
}

const asItStands = (table: Table): Table => table;

interface Seeking {
  /** Word's tables, each as often as it is several of the RID's. */
  readonly parts: readonly { readonly table: Table; readonly part: Table }[];
  readonly arrange: (table: Table) => Table | null;
  readonly matches: Match | null;
}

function findTable(
  snapshot: Snapshot,
  one: Sought,
  taken: Set<Table>,
  { parts, arrange, matches }: Seeking,
): TableReading | null {
  for (const { table, part } of parts) {
    if (taken.has(part) || matches?.(part, one) === false) continue;
    const arranged = arrange(part);
    const isTurned = arranged !== part;
    // Without a caption, a list of what a table is about would do.
    if (isTurned && matches === null && !one.definition.keyOf) continue;
    // By its heads alone, one that stands elsewhere must have the very heads of the template.
    const isFarOff = matches === null && !isAtHome(snapshot, table, one.definition.name);
    const seeking = isFarOff ? { ...one, heads: one.ownHeads } : one;
    const reading = arranged && readTable(arranged, seeking, matches !== null || isTurned);
    if (!reading) continue;
    taken.add(part);
    return {
      ...reading,
      pieces: [table],
      guessed: matches === null,
      ...(isTurned && { arrangement: 'turned' as const }),
      ...(part !== table && { arrangement: 'joined' as const }),
    };
  }
  return null;
}

/** Tells the kind of table that one would be, by its heads alone. */
export function readerOf(model: Rid): (table: Table) => TableDefinition | null {
  const sought = tableDefinitions.map((definition) => seek(definition, model));
  return (table) => sought.find((one) => readTable(table, one) !== null)?.definition ?? null;
}
