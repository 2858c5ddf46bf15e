import type { FieldName } from '../model/tags';
import { headerAndFooterOf } from '../draft/headerAndFooter';
import { refuseTooWide } from '../draft/widest';
import { writeRid } from '../draft/writeRid';
import { fieldDefinitions } from '../document/fields/definitions';
import { fitnessOf } from '../document/sync/fitness';
import { refuseNewer } from '../document/sync/refresh';
import { planSetUp } from '../setUp/plan';
import type { Rid } from '../model/rid';
import { defaultSettings, type ReferenceAdditions } from '../model/settings';
import { fieldPath, fieldPrefixes, writeStore } from '../model/store';
import { knownWith } from '../reference/reference';
import { PartlyDoneError } from '../word/run';
import { writeDocument } from '../word/writeDocument';
import { beforeWriting, type Course } from './course';
import { readDocument } from './document';
import { write } from './write';

/** A RID that cannot be written where it was asked for; the message is for a person. */
export class NotBlankError extends Error {
  override readonly name = 'NotBlankError';
}

export interface NewRidOptions extends Course {
  /** Reference data that the author brings. */
  readonly team?: readonly ReferenceAdditions[];
  /** Reference data that is kept in the document, such as that of the release before. */
  readonly kept?: ReferenceAdditions;
}

/**
 * Writes a whole RID into the open document, which must be blank; throws a NotBlankError where it is not, and a
 * RefreshError for a release that is too large for Word. Two round trips to look and to keep the data model, two to write.
 */
export async function writeNewRid(model: Rid, { team = [], kept, ...course }: NewRidOptions = {}): Promise<void> {
  refuseTooWide(model);
  const before = await readDocument();
  refuseNewer(before);
  const fitness = fitnessOf(before);
  if (fitness.usable || fitness.reason !== 'empty') {
    throw new NotBlankError(
      'There is text in this document, and a new RID would replace it. Open a blank document, then start the RID there.',
    );
  }
  const settings = { ...defaultSettings(), ...(kept ? { reference: kept } : {}) };
  const known = knownWith([...team, settings.reference]);
  const fields = Object.fromEntries(fieldDefinitions.map(({ name, write }) => [name, write(model) ?? '']));
  const store = writeStore({ model, written: {}, fields, settings, baselines: [] });
  beforeWriting(course);
  const writing = writeDocument(store, before.reading.snapshot.store, (storeItemId) => {
    const text = (name: FieldName): string => fields[name] ?? '';
    const binding = { storeItemId, xpath: fieldPath, text, prefixMappings: fieldPrefixes };
    return { body: writeRid(model, { binding, known }), ...headerAndFooterOf(model, { binding }) };
  });
  // A header or footer that Word refuses is no reason to leave the rest as it is.
  const left = await writing.catch((error: unknown) => {
    if (error instanceof PartlyDoneError) return error;
    throw error;
  });
  // What stands in its tables and lists counts as written from here on, and its sections get their controls.
  // What was begun is finished: the signal counts no more.
  await write((document) => planSetUp(document));
  if (left) throw left;
}
