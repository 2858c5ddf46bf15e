import type { Rid } from '../../model/rid';
import { RefreshError } from '../refresh';

/** Word opens no document that has a table with more. */
const mostColumns = 63;

/** Throws a RefreshError for a release whose document matrix, with a column for each modification, Word could not open. */
export function refuseTooWide({ modifications, documents }: Rid): void {
  if (documents.length === 0 || modifications.length < mostColumns) return;
  throw new RefreshError(
    `The SEC document impact matrix has a column for each of the ${String(modifications.length)} modifications, and Word’s tables have ${String(mostColumns)} columns at most. Nothing was written. Leave modifications out of the scope, or which SEC documents they change: without those there is no such matrix.`,
  );
}
