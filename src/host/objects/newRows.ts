import type { Element } from '@xmldom/xmldom';
import { tableOf } from '../docx/grid';
import { insertRows } from '../docx/rows';
import { generalException } from '../errors';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import type { WordObject } from './type';

/** Puts rows beside a row that is their model: argument 1 is their number, 2 their values. */
export function addRows(session: Session, model: Element, side: 'Before' | 'After', args: Arguments): WordObject {
  noteGrowth(session, tableOf(model));
  const rows = insertRows(session.document, model, side, {
    count: args.count(1),
    values: args.grid(2),
    repeatsAsHead: session.faults.rowsRepeatAsHead ?? false,
  });
  return session.objects.rows(() => rows);
}

/** Word has failed on the second table that rows were added to in one batch (#4040). */
function noteGrowth(session: Session, table: Element | undefined): void {
  if (table) session.grownTables.add(table);
  if (session.faults.addRowsSecondTable && session.grownTables.size > 1)
    throw generalException('rows were added to another table in this batch (#4040)');
}
