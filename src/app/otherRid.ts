import { fitnessOf } from '../document/sync/fitness';
import { openDocument, type OpenDocument } from '../document/sync/openDocument';
import { DocxFileError, readDocxFile } from '../document/reading/docxFile';

/** A RID that an author chose as a file, beside the one that is open. */
export interface OtherFile {
  readonly name: string;
  readonly document: OpenDocument;
}

/** Reads another RID from the bytes of its file; throws a DocxFileError for what is none. */
export function readOtherRid(name: string, bytes: Uint8Array): OtherFile {
  const document = openDocument(readDocxFile(name, bytes));
  if (!fitnessOf(document).usable) {
    throw new DocxFileError(`${name} does not look like a RID: it has none of its sections or tables.`);
  }
  return { name, document };
}
