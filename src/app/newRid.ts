import type { FieldName } from '../model/tags';
import { headerAndFooterOf } from '../draft/headerAndFooter';
import { refuseTooWide } from '../draft/widest';
import { writeRid } from '../draft/writeRid';
import { fitnessOf } from '../document/sync/fitness';
import { refuseNewer } from '../document/sync/refusals';
import { planSetUp } from '../setUp/plan';
import type { Rid } from '../model/rid';
import { fieldPath, fieldPrefixes } from '../model/store';
import { PartlyDoneError } from '../word/run';
import { writeDocument } from '../word/writeDocument';
import { beforeWriting, type Course } from './course';
import { readDocument } from './document';
import { newStore, type NewStoreOptions } from './newStore';
import { write } from './write';

/** A RID that cannot be written where it was asked for; the message is for a person. */
export class NotBlankError extends Error {
  override readonly name = 'NotBlankError';
}

export type NewRidOptions = Course & NewStoreOptions;

/**
 * Writes a whole RID into the open document, which must be blank; throws a NotBlankError where it is not, and a
 * RefreshError for a release that is too large for Word. Two round trips to look and to keep the data model, two to write.
 */
export async function writeNewRid(model: Rid, options: NewRidOptions = {}): Promise<void> {
  refuseTooWide(model);
  const before = await readDocument();
  refuseNewer(before);
  const fitness = fitnessOf(before);
  if (fitness.usable || fitness.reason !== 'empty') {
    throw new NotBlankError(
      'There is text in this document, and a new RID would replace it. Open a blank document, then start the RID there.',
    );
  }
  const { store, fields, known } = newStore(model, options);
  beforeWriting(options);
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
