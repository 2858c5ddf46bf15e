import type { Place } from '../model/place';
import { goTo } from '../word/goTo';
import type { CheckResult } from './check';
import type { TableStatus } from '../document/sync/tableStatus';

/** Selects the place in the document; false when its words are gone. */
export function goToPlace(place: Place, { document }: CheckResult): Promise<boolean> {
  return goTo(place, document.reading.snapshot);
}

/** Selects the first paragraph of a table; false when the document has not got the table. */
export async function goToTable({ caption, paragraph }: TableStatus, result: CheckResult): Promise<boolean> {
  if (paragraph === null) return false;
  return goToPlace({ section: '', table: caption, text: caption, paragraph, start: 0, end: 0 }, result);
}
