import { currentModel, openDocument, settingsOf, type OpenDocument } from '../document/sync/openDocument';
import { readReleaseKind } from '../document/recognise/releaseKind';
import type { Rid } from '../model/rid';
import type { ReferenceAdditions } from '../model/settings';
import type { ReferenceData } from '../reference/reference';
import { retakeParagraphs, takeSnapshot } from '../word/snapshot';

export interface ReadOptions {
  /** Reference data that the author brings, beside the document's own. */
  readonly team?: readonly ReferenceAdditions[];
  /** An earlier reading, and Word's names of the paragraphs that have changed since: only they are read again. */
  readonly since?: { readonly document: OpenDocument; readonly changed: readonly string[] };
  /** Is given the package that the whole document is read from. */
  readonly onPackage?: (flatPackage: string) => void;
}

/** Reads the document in one round trip; in two where what changed since an earlier reading cannot be read alone. */
export async function readDocument({ team, since, onPackage }: ReadOptions = {}): Promise<OpenDocument> {
  const retaken = since ? await retakeParagraphs(since.document.reading.snapshot, since.changed) : null;
  return openDocument(retaken ?? (await takeSnapshot(onPackage ? { onPackage } : {})), team);
}

/** Reads the document and gives its data model, in one round trip. */
export async function readModel(): Promise<Rid> {
  return currentModel(await readDocument());
}

/** What the next release starts from. */
export interface LastRelease {
  readonly model: Rid;
  /** Null where its document does not say. */
  readonly impactsSystems: boolean | null;
  /** What its document keeps. */
  readonly reference: ReferenceAdditions;
  /** What is known with it: such as when bodies meet. */
  readonly known: ReferenceData;
}

/** The open document as the last release, in one round trip. */
export async function readLastRelease(): Promise<LastRelease> {
  return lastReleaseIn(await readDocument());
}

export function lastReleaseIn(document: OpenDocument): LastRelease {
  const { impactsSystems } = readReleaseKind(document.reading);
  const { reference } = settingsOf(document);
  return { model: currentModel(document), impactsSystems, reference, known: document.reading.given.reference };
}
