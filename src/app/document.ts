import { isRid, recognise, type Reading } from '../document/recognise/recognise';
import { takeSnapshot } from '../word/snapshot';
import { readStore, type Store, type StoreReading } from '../model/store';

/** The document as it is now: what it says, and what RID Author keeps in it. */
export interface OpenDocument {
  readonly reading: Reading;
  readonly stored: StoreReading;
}

/** Reads the document in one round trip. */
export async function readDocument(): Promise<OpenDocument> {
  const snapshot = await takeSnapshot();
  return { reading: recognise(snapshot), stored: readStore(snapshot.store) };
}

/** The data model kept in the document, or null where there is none that can be used. */
export function storeOf({ stored }: OpenDocument): Store | null {
  return stored.kind === 'store' ? stored.store : null;
}

/** A sentence about what keeps the add-in from helping with this document; null when nothing does. */
export function obstacle({ reading, stored }: OpenDocument): string | null {
  const { paragraphs } = reading.snapshot;
  if (paragraphs.every(({ text }) => text.trim() === ''))
    return 'This document is empty, so there is nothing to check yet.';
  if (!isRid(reading)) {
    return 'This document does not look like a Release Implementation Document: it has none of its sections or tables. Open a RID to check it.';
  }
  if (stored.kind === 'newer') {
    return 'A newer version of RID Author has worked on this document. Its data model is left as it is: update the add-in to refresh tables.';
  }
  return stored.kind === 'unreadable' ? stored.message : null;
}
