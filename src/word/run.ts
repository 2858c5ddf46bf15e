/** What went wrong between the add-in and Word. The message is for a person. */
export class WordError extends Error {
  override readonly name = 'WordError';

  constructor(
    message: string,
    /** Office.js's own code, such as `GeneralException`, for a report. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether trying again is of no use: Word does not answer, or the author has to do something first. */
  get isFinal(): boolean {
    return ['NoAnswer', 'CursorInTable'].includes(this.code);
  }
}

/** Office.js's own code of a failure; empty for one that is none of its. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}

export function isItemNotFound(error: unknown): boolean {
  return codeOf(error) === (Word.ErrorCodes.itemNotFound as string);
}

/** What was read is not what stands there any more; nothing has been changed. */
export class DocumentChangedError extends WordError {
  constructor() {
    super(
      'RID Author could not change the document, and changed nothing: what it was to change is not there any more. Check again, then repeat the action.',
      'DocumentChanged',
    );
  }
}

/** A batch failed, and so did the look at what it had done. */
export class UnknownOutcomeError extends WordError {
  constructor(cause: WordError) {
    super(
      `RID Author could not change the document, and could not read it again: how much was changed is not known. ${whatToDo(cause.code)}`,
      cause.code,
      { cause },
    );
  }
}

/** A place that was not written, and Office.js's code for why. */
export interface NotDone {
  readonly place: string;
  readonly code: string;
}

interface Extent {
  /** Whether the document was read again and says what it said before. */
  readonly isUnchanged: boolean;
  /** Whether what is left to do is recorded in the document. */
  readonly isRecorded: boolean;
  readonly cause: WordError;
}

/** Some of an action was done and some was not, which is known from reading the document again. */
export class PartlyDoneError extends WordError {
  constructor(
    readonly done: readonly string[],
    readonly left: readonly NotDone[],
    { isUnchanged, isRecorded, cause }: Extent,
  ) {
    const sentences = [
      isUnchanged
        ? 'RID Author could not change the document. It was read again and says what it said before.'
        : 'RID Author could not make all of the changes.',
      ...(!isUnchanged && done.length > 0 ? [`Changed: ${quoted(done)}.`] : []),
      ...(!isUnchanged && left.length > 0
        ? [`Not changed, or only in part: ${left.map(({ place }) => `“${place}”`).join(', ')}.`]
        : []),
      ...(isRecorded ? ['What is left to do is recorded in the document: doing it again completes it.'] : []),
      whatToDo(left[0]?.code ?? cause.code),
    ];
    super(sentences.join(' '), left[0]?.code ?? cause.code, { cause });
  }
}

/** More places than a person reads are counted. */
const mostQuoted = 6;

function quoted(places: readonly string[]): string {
  const shown = places.length > mostQuoted ? places.slice(0, mostQuoted - 1) : places;
  const others = places.length - shown.length;
  const names = shown.map((place) => `“${place}”`).join(', ');
  return others === 0 ? names : `${names} and ${String(others)} more`;
}

const reasons: Readonly<Record<string, string>> = {
  AccessDenied: 'The document is read-only or protected. Allow editing, then try again.',
  NotAllowed: 'Word does not allow this change here: the place may be locked or protected.',
  ItemNotFound: 'The document has changed in the meantime. Check again, then repeat the action.',
  DocumentChanged: 'Others may be changing it at this moment. Wait until they pause, then try again.',
  WordsNotFound: 'Word does not find the words there: accept or reject tracked changes (Review), then try again.',
  CountedOtherwise:
    'Word counts the paragraphs there otherwise than the document does: accept or reject tracked changes (Review), then try again.',
  HostIsBusy: 'Word is busy. Close its open dialogs, then try again.',
};

/** What to do about a failure of Word's, by Office.js's code. */
export function whatToDo(code: string): string {
  return reasons[code] ?? 'Try again; if it happens again, save and reopen the document.';
}

/** How long a batch is waited for. */
export interface Patience {
  /** Called where Word has not answered for a while. */
  readonly onSlow?: () => void;
  /** Once it is aborted, Word is not waited for any more: what it was asked for may still be done. */
  readonly giveUp?: AbortSignal;
}

/** Milliseconds after which a person wonders. */
const aWhile = 20_000;

/** Runs a batch on Word; `doing` completes the sentence “RID Author could not …”. Throws a WordError. */
export async function run<T>(
  doing: string,
  batch: (context: Word.RequestContext) => Promise<T>,
  { onSlow, giveUp }: Patience = {},
): Promise<T> {
  let isDone = false;
  if (onSlow) {
    AbortSignal.timeout(aWhile).addEventListener('abort', () => {
      if (!isDone) onSlow();
    });
  }
  try {
    return await orGivenUp(Word.run(batch), doing, giveUp);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    throw new WordError(`RID Author could not ${doing}. ${whatToDo(code)}`, code, { cause: error });
  } finally {
    isDone = true;
  }
}

function orGivenUp<T>(work: Promise<T>, doing: string, giveUp: AbortSignal | undefined): Promise<T> {
  if (!giveUp) return work;
  const message = `RID Author asked Word to ${doing}, and Word has not answered. It may still do so: check again once Word responds, then repeat the action if it is needed.`;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new WordError(message, 'NoAnswer'));
    };
    if (giveUp.aborted) stop();
    giveUp.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject);
  });
}

/** Word does not find words that stand there, such as around tracked deletions; nothing has been changed. */
export function wordsNotFound(): WordError {
  return new WordError(
    'RID Author could not change the document, and changed nothing: Word does not find the words that it was to change. Accept or reject tracked changes there (Review), check again, then repeat the action.',
    'WordsNotFound',
  );
}

/** Word and the text of the document disagree about where a place is; nothing has been changed. */
export function countedOtherwise(): WordError {
  return new WordError(
    'RID Author could not find the place again: Word counts the paragraphs there otherwise than the document does, as it may where some are deleted with changes tracked. Accept or reject the tracked changes (Review), check again, then repeat the action.',
    'CountedOtherwise',
  );
}
