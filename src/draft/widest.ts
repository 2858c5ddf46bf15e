import type { Rid } from '../model/rid';
import { RefreshError } from '../document/sync/refusals';

/** Word opens no document that has a table with more. */
const mostColumns = 63;

/** Throws a RefreshError for a release whose document matrix, with a column for each modification, Word could not open. */
export function refuseTooWide({ modifications, documents }: Rid): void {
  const columns = modifications.length + 1;
  if (documents.length === 0 || columns <= mostColumns) return;
  throw new RefreshError(
    `The SEC document impact matrix would have ${String(columns)} columns, and tables in Word have ${String(mostColumns)} at most. Leave modifications out of the scope; or leave out which SEC documents they change, and it has no such matrix.`,
  );
}
