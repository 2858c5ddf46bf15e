import { isOtherRelease, tellChanges } from '../compare/tell';
import type { ToldChange } from '../compare/tell/told';
import { currentBaseline, type OfferedBaseline } from '../compare/offered';
import { baselinesOf, type OpenDocument } from '../document/sync/openDocument';
import { storeEdit, storeFor } from '../document/sync/refresh';
import { workingModel } from '../document/sync/takeIn';
import { isBaseline, mostBaselines, type Baseline } from '../model/baseline';
import type { Edit } from '../model/edit';
import type { Rid } from '../model/rid';
import type { Course } from './course';
import type { OtherFile } from './otherRid';
import { write } from './write';

/** A baseline that cannot be recorded, found or removed; the message is for a person. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** What an author says of a version; what is left out is read from the document. */
export interface BaselineDetails {
  readonly version?: string;
  readonly date?: string;
  readonly paper?: string;
  /** Why it was issued between baselines; a baseline without. */
  readonly cause?: string;
  /** An older file's model: what is in the document now without. */
  readonly model?: Rid;
}

/** The versions that a document keeps, the oldest first. */
export function listBaselines(document: OpenDocument): readonly Baseline[] {
  return baselinesOf(document);
}

/** What the history says that the Panel baselined and that is not kept yet; null where there is nothing to offer. */
export function offeredBaseline(document: OpenDocument): OfferedBaseline | null {
  return currentBaseline(document.reading.model, baselinesOf(document));
}

/**
 * Keeps a version of the model as it is now, or as an older file has it. Throws a BaselineError for what cannot be kept,
 * and a RefreshError as a refresh does.
 */
export async function recordBaseline(details: BaselineDetails = {}, course: Course = {}): Promise<Baseline> {
  const { kept } = await write((document) => withBaseline(document, details), course);
  return kept;
}

function withBaseline(
  document: OpenDocument,
  details: BaselineDetails,
): { readonly kept: Baseline; readonly edits: readonly Edit[] } {
  const store = storeFor(document);
  const model = details.model ?? workingModel(document);
  const baseline = baselineOf(model, details);
  refuse(baseline, store.baselines, details.model ? store.model : null);
  const agreed = isBaseline(baseline) ? baseline.date : '';
  const kept = { ...baseline, model: withAgreement(model, model, agreed) };
  const baselines = inOrder([...store.baselines, kept]);
  return { kept, edits: [storeEdit({ ...store, model: withAgreement(store.model, model, agreed), baselines })] };
}

/** Forgets a version; throws a BaselineError where there is none of it. */
export async function removeBaseline(version: string, course: Course = {}): Promise<void> {
  await write((document) => {
    const store = storeFor(document);
    const gone = baselineCalled(document, version);
    const baselines = store.baselines.filter((one) => one.version !== gone.version);
    return { edits: [storeEdit({ ...store, baselines })] };
  }, course);
}

/** A kept version by its number, or the last `baseline`, or what was last issued; throws a BaselineError where none is. */
export function baselineCalled(document: OpenDocument, version: string): Baseline {
  const baselines = baselinesOf(document);
  const found =
    version === 'baseline'
      ? baselines.filter(isBaseline).at(-1)
      : version === 'issue'
        ? baselines.at(-1)
        : baselines.find((one) => one.version === version);
  if (found) return found;
  const kept = baselines.map((one) => one.version).join(', ');
  throw new BaselineError(
    kept === ''
      ? 'This document keeps no baseline to compare with. Record one first; one that is older than the add-in can be taken from an older file.'
      : `This document keeps no version ${version}. It keeps ${kept}.`,
  );
}

/** With which versions the document can be compared: the last baseline and, where one came since, the last issue. */
export function comparisonsOf(document: OpenDocument): Baseline[] {
  const baselines = baselinesOf(document);
  const last = baselines.filter(isBaseline).at(-1);
  const issue = baselines.at(-1);
  return [...(last ? [last] : []), ...(issue && issue !== last ? [issue] : [])];
}

/** What changed in the document since a version that it keeps; `elsewhere` are RIDs of other releases. */
export function changesSince(document: OpenDocument, version: string, elsewhere: readonly Rid[] = []): ToldChange[] {
  const { model } = baselineCalled(document, version);
  return tellChanges(model, workingModel(document), { elsewhere });
}

/** What changed in the document since an older file of it, or what it and another release’s RID have otherwise. */
export function changesFrom(before: OtherFile, document: OpenDocument): ToldChange[] {
  return tellChanges(workingModel(before.document), workingModel(document));
}

function baselineOf(model: Rid, details: BaselineDetails): Baseline {
  const version = (details.version ?? model.document.version).trim();
  const row = model.history.find((entry) => entry.version === version);
  return {
    version,
    date: details.date ?? row?.date ?? '',
    // The footer names the paper of the version in hand.
    paper: details.paper ?? (version === model.document.version ? model.document.reference : ''),
    cause: (details.cause ?? '').trim(),
    model,
  };
}

function refuse({ version, model }: Baseline, kept: readonly Baseline[], current: Rid | null): void {
  if (version === '') {
    throw new BaselineError('A baseline is known by its version, and the document says none. Say which version it is.');
  }
  if (kept.some((one) => one.version === version)) {
    throw new BaselineError(
      `Version ${version} is recorded already, and recording it again would lose how it was. Remove it first if it was recorded too early.`,
    );
  }
  if (kept.length >= mostBaselines) {
    throw new BaselineError(
      `A document keeps at most ${String(mostBaselines)} versions, and this one has them. Remove one that nothing is compared with any more.`,
    );
  }
  if (current && isOtherRelease(model, current)) {
    throw new BaselineError(
      `The older file is of the ${model.release.name}, and this document of the ${current.release.name}. A baseline is an earlier version of the same release: choose a file of that.`,
    );
  }
}

/** Modifications in the scope that the Panel baselined are agreed to since that day; it decides nothing on them. */
function withAgreement(model: Rid, baselined: Rid, date: string): Rid {
  if (date === '') return model;
  const ids = new Set(baselined.modifications.map(({ id }) => id));
  return {
    ...model,
    modifications: model.modifications.map((one) =>
      ids.has(one.id) && one.stages.agreed === '' ? { ...one, stages: { ...one.stages, agreed: date } } : one,
    ),
  };
}

/** By version: an older one may be recorded later. Versions that are no numbers stay where they were recorded. */
function inOrder(baselines: readonly Baseline[]): Baseline[] {
  const numberOf = ({ version }: Baseline): number => {
    const match = /^(\d+)\.(\d+)$/.exec(version);
    return match ? Number(match[1]) * 1000 + Number(match[2]) : NaN;
  };
  return [...baselines].sort((one, other) => {
    const order = numberOf(one) - numberOf(other);
    return Number.isNaN(order) ? 0 : order;
  });
}
