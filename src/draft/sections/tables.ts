import type { TableName } from '../../model/tags';
import { newTable } from '../../document/sync/tableEdits';
import { tableDefinition } from '../../document/tables';
import { paragraph, type Block } from '../block';
import type { Paper } from '../paper';

/** The name of the style that a new RID's tables have. */
export const tableStyle = 'RID Table';

/** A table with what the model has for it, and an empty line that keeps it apart; nothing where it would have no rows. */
export function table(name: TableName, { model, textWidth, terms }: Paper): Block[] {
  const drawn = newTable(tableDefinition(name), model, textWidth, { style: tableStyle, spaceAfter: true });
  if (drawn.rows.length === 0) return [];
  for (const cell of drawn.rows.flat()) terms.said(cell);
  return [{ kind: 'table', name, table: drawn }, paragraph('')];
}
