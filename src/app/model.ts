import { withAgreed } from '../document/sync/agreed';
import { withGoLiveRow } from '../document/fields/goLiveRow';
import { storeEdit, storeFor, planRefresh } from '../document/sync/refresh';
import type { OpenDocument } from '../document/sync/openDocument';
import type { Rid } from '../model/rid';
import type { Course } from './course';
import { write } from './write';

/** The data model to work on: what the document keeps, with what was typed into its tables, lists and sentences since. */
export function workingModel(document: OpenDocument): Rid {
  return planRefresh(document).store.model;
}

/** Stores a data model in the document; its tables and sentences show it from the next refresh on. */
export async function saveModel(model: Rid, course: Course = {}): Promise<void> {
  await write((document) => {
    const before = storeFor(document);
    // The row is stored as it has moved: where the date is corrected or taken back, it follows again.
    return { edits: [storeEdit(withAgreed(document, { ...before, model: withGoLiveRow(model, before) }))] };
  }, course);
}
