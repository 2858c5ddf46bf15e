import { storeOf, type OpenDocument } from '../document/sync/openDocument';
import { movedRows, surplusRows } from '../document/sync/movedRows';
import type { Intent } from '../model/store';
import { applyEdits } from '../word/apply';
import { DocumentChangedError, PartlyDoneError, UnknownOutcomeError, WordError } from '../word/run';
import { inTurn } from '../word/turns';
import type { SeenWords } from '../word/verify';
import { beforeWriting, patienceOf, type Course } from './course';
import { readDocument, type ReadOptions } from './document';
import { finish } from './finish';
import { mended, type Mended } from './mend';
import { recorded, type Planned } from './record';

export interface WriteOptions extends ReadOptions {
  /** The reading that the action starts from, where there is one: it is compared with the document all the same. */
  readonly from?: OpenDocument | undefined;
  /** Whether whoever asks has the turn already. */
  readonly hasTurn?: boolean;
}

/** How often a document that others keep changing is read and planned on. */
const mostReadings = 4;

/**
 * The one way by which an action changes the document: it takes its turn, plans on what it reads, looks whether all that
 * it will touch is still so, records what it is about to write, writes it, and strikes the record. What differs is
 * planned anew on a fresh reading, and so is what is left of a batch that failed; what fails again is finished part by part. One round trip to read, one to look, one to
 * write; one in all where nothing is to be changed.
 */
export function write<P extends Planned>(
  /** `hasFailed` where a batch has failed before: some of it may be done. */
  plan: (document: OpenDocument, hasFailed: boolean) => P,
  course: Course = {},
  { from, hasTurn = false, ...reading }: WriteOptions = {},
): Promise<P> {
  const work = async (): Promise<P> => {
    const seen: SeenWords = new Map();
    const start = from ?? (await readDocument(reading));
    let document = start;
    let failures = 0;
    /** Rows that are being moved where there is no data model to record it in. */
    let moving: Intent['moved'] = [];
    const read = async (): Promise<OpenDocument> => {
      const now = await readDocument(reading);
      return storeOf(now) ? now : { ...now, repairs: surplusRows(now.reading, moving) };
    };
    const readAfter = (failure: WordError): Promise<OpenDocument> =>
      read().catch((error: unknown) => {
        const isKnown = failure instanceof DocumentChangedError;
        throw error instanceof WordError && !isKnown ? new UnknownOutcomeError(failure) : error;
      });
    for (let readings = 1; ; readings += 1) {
      const mending = await mended(document, read, seen, course);
      document = mending.document;
      const planned = plan(document, failures > 0);
      const edits = recorded(document, planned.edits);
      if (edits.length === 0) return allMended(planned, mending.refusal);
      // What was begun is finished.
      if (failures === 0) beforeWriting(course);
      if (failures === 0) course.onWrite?.(document);
      if (failures === 0) moving = movedRows(planned.edits, document.reading.snapshot);
      try {
        await applyEdits(edits, document.reading.snapshot, seen, patienceOf(course));
      } catch (error) {
        if (!(error instanceof WordError) || error.isFinal) throw error;
        if (!(error instanceof DocumentChangedError)) failures += 1;
        if (failures > 1 || readings === mostReadings) {
          const refusal = await finish({
            plan: (now) => plan(now, true),
            start,
            error,
            read: () => readAfter(error),
            seen,
            course,
          });
          return allMended(planned, refusal);
        }
        document = await readAfter(error);
        continue;
      }
      return allMended(planned, mending.refusal);
    }
  };
  return hasTurn ? work() : inTurn(work, course.signal);
}

/** The outcome of an action, unless something that was half-way before it could not be put right: that is told. */
function allMended<P>(planned: P, refusal: Mended['refusal']): P {
  if (!refusal) return planned;
  const left = [{ place: 'What an earlier change had left half-way', code: refusal.code }];
  throw new PartlyDoneError([], left, { isUnchanged: false, isRecorded: false, cause: refusal });
}
