import { withProseOf } from '../document/currentModel';
import { isRid, recognise, type Reading } from '../document/recognise/recognise';
import type { Rid } from '../model/rid';
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
  return { reading: recognise(snapshot), stored: readStore(snapshot.store?.xml ?? null) };
}

/** The data model kept in the document, or null where there is none that can be used. */
export function storeOf({ stored }: OpenDocument): Store | null {
  return stored.kind === 'store' ? stored.store : null;
}

/** The data model as it is now: the one that the document keeps, brought up to date with its prose. */
export function currentModel(document: OpenDocument): Rid {
  const { model } = document.reading;
  const store = storeOf(document);
  return store ? withProseOf(store.model, model) : model;
}

export type Fitness =
  /** It can be checked; a notice says what is worth knowing first. */
  { readonly usable: true; readonly notice: string | null } | { readonly usable: false; readonly notice: string };

/** Whether a document can be checked, in a sentence for its author. */
export function fitnessOf({ reading, stored }: OpenDocument): Fitness {
  const { paragraphs, boxes } = reading.snapshot;
  if ([...paragraphs, ...boxes].every(({ text }) => text.trim() === '')) {
    return { usable: false, notice: 'This document is empty, so there is nothing to check yet.' };
  }
  if (!isRid(reading)) {
    return {
      usable: false,
      notice:
        'This document does not look like a Release Implementation Document: it has none of its sections or tables. Open a RID to check it.',
    };
  }
  if (stored.kind === 'newer') {
    return {
      usable: true,
      notice:
        'A newer version of RID Author has worked on this document. Its data model is left as it is: update the add-in to refresh tables.',
    };
  }
  if (stored.kind === 'unreadable') return { usable: true, notice: stored.message };
  if (reading.tables.size === 0) {
    return {
      usable: true,
      notice:
        'This RID has none of its tables, so what they should agree with cannot be checked. “Refresh tables” inserts them.',
    };
  }
  return { usable: true, notice: null };
}

/** Reads the document and gives its data model, in one round trip. */
export async function readModel(): Promise<Rid> {
  return currentModel(await readDocument());
}
