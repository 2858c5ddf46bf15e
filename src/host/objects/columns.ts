import type { Element } from '@xmldom/xmldom';
import { deleteColumns, insertColumns } from '../docx/columns';
import { gridWidths } from '../docx/grid';
import { generalException } from '../errors';
import type { Session } from '../session';
import type { Arguments } from './arguments';

/** Puts columns beside one: argument 1 is their number, 2 their values. */
export function addColumns(
  session: Session,
  table: Element,
  column: number,
  side: 'Before' | 'After',
  args: Arguments,
): void {
  refuseUneven(session, table);
  insertColumns(session.document, table, column, side, args.count(1), args.grid(2));
}

export function removeColumns(session: Session, table: Element, column: number, count: number): void {
  refuseUneven(session, table);
  deleteColumns(session.document, table, column, count);
}

/** Whether widths that differ keep a table from being uniform is nowhere written. */
function refuseUneven({ faults }: Session, table: Element): void {
  const widths = gridWidths(table);
  const isEven = Math.max(...widths) - Math.min(...widths) <= widths.length;
  if (faults.columnsOfOneWidth && !isEven) throw generalException('the columns are not all as wide');
}
