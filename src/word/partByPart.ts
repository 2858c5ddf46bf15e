import { PartlyDoneError, WordError, type NotDone } from './run';

/** Something that was to be done, and how to do it by itself. */
export interface Part {
  /** What a person calls it. */
  readonly place: string;
  readonly work: () => Promise<void>;
}

/** The error of some work, where it is one of Word's that trying otherwise may help against; all others are thrown. */
export async function refusalOf(work: () => Promise<unknown>): Promise<WordError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof WordError) || error.isFinal) throw error;
    return error;
  }
}

/**
 * Does each part by itself, after a batch of them all has failed with `cause`: what Word refuses again is passed over,
 * and told at the end by a PartlyDoneError.
 */
export async function partByPart(parts: readonly Part[], cause: WordError): Promise<void> {
  const left: NotDone[] = [];
  const done: string[] = [];
  for (const { place, work } of parts) {
    const refusal = await refusalOf(work);
    if (refusal) left.push({ place, code: refusal.code });
    else done.push(place);
  }
  if (left.length > 0)
    throw new PartlyDoneError(done, left, { isUnchanged: done.length === 0, isRecorded: false, cause });
}
