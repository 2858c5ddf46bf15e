import { withAgreed } from '../document/agreed';
import { storeEdit, storeFor, planRefresh } from '../document/refresh';
import type { OpenDocument } from '../document/openDocument';
import type { Rid } from '../model/rid';
import { applyEdits } from '../word/apply';
import { readDocument } from './document';

/** The data model to work on: what the document keeps, with what was typed into its tables, lists and sentences since. */
export function workingModel(document: OpenDocument): Rid {
  return planRefresh(document).store.model;
}

/** Stores a data model in the document; its tables and sentences show it from the next refresh on. */
export async function saveModel(model: Rid): Promise<void> {
  const document = await readDocument();
  const store = withAgreed(document, { ...storeFor(document), model });
  await applyEdits([storeEdit(store)], document.reading.snapshot);
}
