import { isOtherRelease } from '../compare/tell';
import { baselinesOf, type OpenDocument } from '../document/sync/openDocument';
import { workingModel } from '../document/sync/takeIn';
import type { Block } from '../draft/block';
import { documentFile } from '../draft/documentFile';
import { isBaseline } from '../model/baseline';
import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import { paperProblems } from '../papers/agree';
import { notice, noticeProblems, noticeTitle, releasePage, type NoticeDetails } from '../papers/notice';
import { isPaper } from '../papers/readPaper';
import type { OtherRid } from '../papers/problem';
import { panelPaper, standardOf, type PaperDetails } from '../papers/panelPaper';
import type { PaperRelease } from '../papers/release';
import { openNewDocument } from '../word/newDocument';
import { readDocument } from './document';
import type { OtherFile } from './otherRid';

/** A paper or a notice that cannot be drafted; the message is for a person. */
export class PaperError extends Error {
  override readonly name = 'PaperError';
}

/** A document as a release of a paper. Throws a RefreshError for one that is no RID. */
export function paperRelease(document: OpenDocument, isLater = false): PaperRelease {
  const model = workingModel(document);
  return { model, baseline: baselinesOf(document).filter(isBaseline).at(-1) ?? null, isLater };
}

export interface PaperRequest extends PaperDetails {
  readonly releases: readonly PaperRelease[];
  /** Whether a RID without a baseline goes to the Panel for the first time. */
  readonly isFirst: boolean;
}

/** The paper to the Panel as a `.docx`; throws a PaperError for releases that no paper can be about. */
export function draftPaper({ releases, isFirst, ...details }: PaperRequest): Uint8Array {
  refuse(releases, isFirst);
  return documentFile(panelPaper(releases, details), details);
}

function refuse(releases: readonly PaperRelease[], isFirst: boolean): void {
  for (const [at, { model }] of releases.entries()) {
    const { name } = model.release;
    if (name === '') {
      throw new PaperError(
        'One of the RIDs does not say which release it is of. Write its name on the title page, such as “June 2020 SEC Release”.',
      );
    }
    const double = releases.slice(at + 1).some((other) => !isOtherRelease(model, other.model));
    if (double) {
      throw new PaperError(
        `Two of the RIDs are of the ${name}. A paper has one section for each release: leave out the older RID.`,
      );
    }
  }
  for (const { model, baseline, isLater } of releases) {
    const { name } = model.release;
    if (isLater) continue;
    if (baseline === null && !isFirst) {
      throw new PaperError(
        `The RID of the ${name} keeps no baseline, so what changed is not known. Record the version that the Panel baselined (“rid baseline”), or say that this goes to the Panel for the first time (--first).`,
      );
    }
    if (baseline !== null && baseline.version === model.document.version) {
      throw new PaperError(
        `The RID of the ${name} is numbered ${baseline.version}, as its baseline is. What goes to the Panel again has a number of its own: change the version, and enter it in the document history.`,
      );
    }
  }
}

/** What an author says of a paper that is drafted from the open RID alone. */
export interface OpenPaperDetails
  extends Omit<PaperDetails, 'classification' | 'words' | 'standardCriteria'>, Pick<PaperRequest, 'isFirst'> {
  /** Whether the Panel is asked to agree the standard acceptance criteria as well. */
  readonly asksForStandard: boolean;
  /** RIDs of later releases, whose scope alone is agreed. */
  readonly later: readonly OtherFile[];
}

/** Drafts the paper to the Panel from the open RID, and opens it beside; one round trip to read, one to open. */
export async function paperOfOpenRid({ later, asksForStandard, ...details }: OpenPaperDetails): Promise<void> {
  const document = await readDocument();
  const release = paperRelease(document);
  const classification = release.model.document.classification || 'White';
  const { reference } = document.reading.given;
  const standardCriteria = asksForStandard ? standardOf(reference) : null;
  const releases = [release, ...later.map((other) => paperRelease(other.document, true))];
  await openNewDocument(draftPaper({ releases, classification, words: reference.paper, standardCriteria, ...details }));
}

/** Drafts the notice of the open RID's release, or the text of its page; one round trip. */
export async function noticeOfOpenRid(
  kind: NoticeKind,
  details: NoticeDetails,
  today: IsoDate,
): Promise<DraftedNotice> {
  return draftNotice(otherRid('', await readDocument()), kind, details, today);
}

/** Opens what was drafted as a new document, in one round trip: the open one stays as it is. */
export function openDraft(file: Uint8Array): Promise<void> {
  return openNewDocument(file);
}

/** A RID that a paper, or another RID, is compared with. Throws a RefreshError for a document that is none. */
export function otherRid(file: string, document: OpenDocument): OtherRid {
  return {
    file,
    reading: document.reading,
    model: workingModel(document),
    baselines: baselinesOf(document),
  };
}

/** What the open paper says otherwise than its RIDs; throws a PaperError for a document that is no paper. */
export async function checkPaper(rids: readonly OtherRid[]): Promise<Diagnostic[]> {
  const { reading } = await readDocument();
  if (!isPaper(reading)) {
    throw new PaperError(
      'This document does not look like a paper to the Panel: it has no “Paper Reference”, and nothing that the Panel is requested to do.',
    );
  }
  return paperProblems(reading, rids);
}

export { releaseProblems } from '../papers/releasesAgree';

export type NoticeKind = 'notice' | 'page';

/** The notice of a release, or the text of its page, as blocks to be written; throws a PaperError where it cannot be. */
export function draftNotice(rid: OtherRid, kind: NoticeKind, details: NoticeDetails, today: IsoDate): DraftedNotice {
  const { model, baselines } = rid;
  if (model.release.name === '') {
    throw new PaperError('The RID does not say which release it is of. Write its name on the title page first.');
  }
  if (model.modifications.length === 0) {
    throw new PaperError('The RID has no modification in scope, so there is nothing to publish.');
  }
  const blocks = kind === 'page' ? releasePage(model, baselines, today) : notice(model, details);
  const title = kind === 'page' ? model.release.name : noticeTitle(model, details);
  const file = documentFile(blocks, { title, author: '', reference: '', classification: '' });
  return { blocks, title, file, problems: noticeProblems(model, details, today) };
}

export interface DraftedNotice {
  readonly blocks: readonly Block[];
  readonly title: string;
  /** The same as a `.docx`. */
  readonly file: Uint8Array;
  /** What in the RID is not as a notice would have it, a sentence each. */
  readonly problems: readonly string[];
}

export { asHtml, asMarkdown } from '../papers/markup';
