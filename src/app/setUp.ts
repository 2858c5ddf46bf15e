import { tagPrefix } from '../model/tags';
import { planSetUp, type SetUpOptions, type SetUpPlan } from '../setUp/plan';
import { removeControls, type RemovedControls } from '../word/removeControls';
import { write, type Course } from './course';
import { readDocument } from './document';

/** What setting up would find and do; one round trip, and nothing is written. */
export async function previewSetUp(options: SetUpOptions = {}, { signal }: Course = {}): Promise<SetUpPlan> {
  const document = await readDocument();
  signal?.throwIfAborted();
  return planSetUp(document, options);
}

/**
 * Puts content controls around the sections, tables, lists and fields of a plain RID; nothing that is seen changes. One
 * round trip to read, at most three to write. Where it stops half-way, doing it again does the rest.
 */
export async function setUpDocument(options: SetUpOptions = {}, course: Course = {}): Promise<SetUpPlan> {
  const document = await readDocument();
  const plan = planSetUp(document, options);
  await write(plan.edits, document.reading.snapshot, course);
  return plan;
}

export interface RemoveOptions {
  /** Takes the data model out of the document, too: authors' settings and what was last written go with it. */
  readonly withData?: boolean;
}

/** Takes RID Author's content controls away and leaves the text; where an author has locked what is around them, they stay. */
export function removeSetUp({ withData = false }: RemoveOptions = {}): Promise<RemovedControls> {
  return removeControls(tagPrefix, withData);
}
