import { isOtherRelease } from '../compare/tell';
import { fitnessOf } from '../document/sync/fitness';
import { DocxFileError, readDocxFile } from '../document/reading/docxFile';
import { openDocument, type OpenDocument } from '../document/sync/openDocument';
import type { Diagnostic } from '../model/diagnostic';
import { paperProblems } from '../papers/agree';
import { isPaper } from '../papers/readPaper';
import { releaseProblems } from '../papers/releasesAgree';
import type { OtherFile } from './otherRid';
import { otherRid } from './papers';

/** Whether papers and RIDs say the same, where one is open and the others are files. */

/** Whether the open document is a paper to the Panel, or a notice. */
export function isOpenPaper({ reading }: OpenDocument): boolean {
  return isPaper(reading);
}

/** What an open paper says otherwise than its RIDs. */
export function paperAgainst(paper: OpenDocument, rids: readonly OtherFile[]): Diagnostic[] {
  return paperProblems(
    paper.reading,
    rids.map(({ name, document }) => otherRid(name, document)),
  );
}

/** What a file and the open RID do not agree in. */
export interface Disagreement {
  readonly name: string;
  /** A paper’s problems are in the file, those of another RID in the open one. */
  readonly kind: 'paper' | 'RID';
  readonly problems: readonly Diagnostic[];
}

/** Compares the open RID with a paper, or with the RID of another release; throws a DocxFileError for a file that is neither. */
export function disagreement(open: OpenDocument, name: string, bytes: Uint8Array): Disagreement {
  const other = openDocument(readDocxFile(name, bytes));
  const own = otherRid('this RID', open);
  if (isPaper(other.reading)) return { name, kind: 'paper', problems: paperProblems(other.reading, [own]) };
  if (!fitnessOf(other).usable) {
    throw new DocxFileError(
      `${name} is neither a paper to the Panel nor a RID: it asks for nothing, and has none of a RID’s sections or tables.`,
    );
  }
  const rid = otherRid(name, other);
  if (!isOtherRelease(own.model, rid.model)) {
    throw new DocxFileError(
      `${name} is of the same release as this document. “What changed” compares two versions of a RID.`,
    );
  }
  return { name, kind: 'RID', problems: releaseProblems(own, [rid]) };
}
