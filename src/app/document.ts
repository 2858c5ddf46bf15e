import { currentModel, openDocument, type OpenDocument } from '../document/openDocument';
import type { Rid } from '../model/rid';
import type { ReferenceAdditions } from '../model/settings';
import { takeSnapshot } from '../word/snapshot';

/** Reads the document in one round trip; `team` is reference data that the author brings, beside the document's own. */
export async function readDocument(team: readonly ReferenceAdditions[] = []): Promise<OpenDocument> {
  return openDocument(await takeSnapshot(), team);
}

/** Reads the document and gives its data model, in one round trip. */
export async function readModel(): Promise<Rid> {
  return currentModel(await readDocument());
}
