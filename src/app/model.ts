import { withAgreed } from '../document/sync/agreed';
import { withGoLiveRow } from '../document/fields/goLiveRow';
import { storeEdit, storeFor } from '../document/sync/refresh';
import type { Rid } from '../model/rid';
import type { Course } from './course';
import { write } from './write';

/** Stores a data model in the document; its tables and sentences show it from the next refresh on. */
export async function saveModel(model: Rid, course: Course = {}): Promise<void> {
  await write((document) => {
    const before = storeFor(document);
    // The row is stored as it has moved: where the date is corrected or taken back, it follows again.
    return { edits: [storeEdit(withAgreed(document, { ...before, model: withGoLiveRow(model, before) }))] };
  }, course);
}
