import { fitnessOf } from './fitness';
import type { OpenDocument } from './openDocument';

/** A refresh that cannot be made; the message is for a person. */
export class RefreshError extends Error {
  override readonly name = 'RefreshError';
}

/** Throws a RefreshError for a document whose data model must not be written over. */
export function refuseNewer({ stored }: Pick<OpenDocument, 'stored'>): void {
  if (stored.kind !== 'newer') return;
  throw new RefreshError(
    'A newer version of RID Author keeps its data in this document, and this version could damage it. Update RID Author, then refresh again.',
  );
}

/** Throws a RefreshError for a document that is no RID, or whose data model must not be written over. */
export function refuseUnusable(document: OpenDocument): void {
  refuseNewer(document);
  const fitness = fitnessOf(document);
  if (!fitness.usable) throw new RefreshError(fitness.notice);
}
