import { tagPrefix } from '../model/tags';
import { planSetUp, type SetUpOptions, type SetUpPlan } from '../setUp/plan';
import { removeControls, type RemovedControls } from '../word/removeControls';
import { inTurn } from '../word/turns';
import type { Course } from './course';
import { readDocument } from './document';
import { write } from './write';

/** What setting up would find and do; one round trip, and nothing is written. */
export async function previewSetUp(options: SetUpOptions = {}, { signal }: Course = {}): Promise<SetUpPlan> {
  const document = await readDocument();
  signal?.throwIfAborted();
  return planSetUp(document, options);
}

/** Puts content controls around the sections, tables, lists and fields of a plain RID; nothing that is seen changes. */
export function setUpDocument(options: SetUpOptions = {}, course: Course = {}): Promise<SetUpPlan> {
  return write((document) => planSetUp(document, options), course);
}

export interface RemoveOptions {
  /** Takes the data model out of the document, too: authors' settings and what was last written go with it. */
  readonly withData?: boolean;
}

/** Takes RID Author’s content controls away and leaves the text; where an author has locked what is around them, they stay. */
export function removeSetUp({ withData = false }: RemoveOptions = {}, course: Course = {}): Promise<RemovedControls> {
  return inTurn(async () => {
    if (course.onWrite) course.onWrite(await readDocument());
    return removeControls(tagPrefix, withData);
  }, course.signal);
}
