import { isAcross, type Table } from '../reading/snapshot';
import { readTable } from './read';
import { isCaptionRow, type Sought } from './sought';
import type { TableDefinition } from './table';

/**
 * The tables of the RID that stand in one of Word's: other programs make one of two between which no paragraph stands.
 * Each begins with its caption across the row and has its own heads below; anything else is one table.
 */
export function partsOf(table: Table, sought: readonly Sought[]): readonly Table[] {
  const { rows } = table;
  if (!rows.some((row, at) => at > 0 && isAcross(row))) return [table];
  const captioned = (at: number): readonly Sought[] =>
    sought.filter(({ captions }) => isCaptionRow(rows[at]?.cells ?? [], captions));
  let before: readonly TableDefinition[] = captioned(0).map(({ definition }) => definition);
  if (before.length === 0) return [table];
  const starts = [...rows.keys()].filter((at) => {
    if (at === 0 || !isAcross(rows[at])) return false;
    const others = captioned(at).filter(({ definition }) => !before.includes(definition));
    const read = others.filter((one) => readTable({ ...table, rows: rows.slice(at) }, one, true) !== null);
    if (read.length > 0) before = read.map(({ definition }) => definition);
    return read.length > 0;
  });
  if (starts.length === 0) return [table];
  return [0, ...starts].map((start, at) => ({ ...table, rows: rows.slice(start, starts[at]) }));
}
