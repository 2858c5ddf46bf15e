import type { OpenDocument } from '../document/sync/openDocument';
import { applyEdits } from '../word/apply';
import { refusalOf } from '../word/partByPart';
import type { WordError } from '../word/run';
import type { SeenWords } from '../word/verify';
import { patienceOf, type Course } from './course';

export interface Mended {
  readonly document: OpenDocument;
  /** Why some of it is not put right; null where all is. */
  readonly refusal: WordError | null;
}

/**
 * Puts right what was left half-way in a document, before anything else is planned on it. Where Word refuses some of
 * that, each repair is made by itself, and what it refuses again is passed over: one place is no reason to stop all
 * others for ever.
 */
export async function mended(
  start: OpenDocument,
  read: () => Promise<OpenDocument>,
  seen: SeenWords,
  course: Course,
): Promise<Mended> {
  if (start.repairs.length === 0) return { document: start, refusal: null };
  const make = ({ repairs, reading }: OpenDocument, from: number, to: number): Promise<WordError | null> =>
    refusalOf(() => applyEdits(repairs.slice(from, to), reading.snapshot, seen, patienceOf(course)));
  let refusal = await make(start, 0, start.repairs.length);
  let document = await read();
  if (!refusal) return { document, refusal };
  /** What Word has refused stands before what is still to be made. */
  let passed = 0;
  for (let tries = start.repairs.length; tries > 0 && passed < document.repairs.length; tries -= 1) {
    const again = await make(document, passed, passed + 1);
    if (again) passed += 1;
    refusal = again ?? refusal;
    document = await read();
  }
  return { document, refusal: document.repairs.length > 0 ? refusal : null };
}
