import { currentModel, openDocument, settingsOf, type OpenDocument } from '../document/openDocument';
import type { Rid } from '../model/rid';
import type { ReferenceAdditions } from '../model/settings';
import { retakeParagraphs, takeSnapshot } from '../word/snapshot';

export interface ReadOptions {
  /** Reference data that the author brings, beside the document's own. */
  readonly team?: readonly ReferenceAdditions[];
  /** An earlier reading, and Word's names of the paragraphs that have changed since: only they are read again. */
  readonly since?: { readonly document: OpenDocument; readonly changed: readonly string[] };
}

/** Reads the document in one round trip; in two where what changed since an earlier reading cannot be read alone. */
export async function readDocument({ team, since }: ReadOptions = {}): Promise<OpenDocument> {
  const retaken = since ? await retakeParagraphs(since.document.reading.snapshot, since.changed) : null;
  return openDocument(retaken ?? (await takeSnapshot()), team);
}

/** Reads the document and gives its data model, in one round trip. */
export async function readModel(): Promise<Rid> {
  return currentModel(await readDocument());
}

/** What the next release starts from: the data model of the last one, and the reference data that its document keeps. */
export async function readLastRelease(): Promise<{ readonly model: Rid; readonly reference: ReferenceAdditions }> {
  const document = await readDocument();
  return { model: currentModel(document), reference: settingsOf(document).reference };
}
