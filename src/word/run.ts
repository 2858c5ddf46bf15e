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
}

/** Office.js's own code of a failure; empty for one that is none of its. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}

export function isItemNotFound(error: unknown): boolean {
  return codeOf(error) === Word.ErrorCodes.itemNotFound;
}

const reasons: Readonly<Record<string, string>> = {
  AccessDenied: 'The document is read-only or protected. Allow editing, then try again.',
  NotAllowed: 'Word does not allow this change here: the place may be locked or protected.',
  ItemNotFound: 'The document has changed in the meantime. Check again, then repeat the action.',
  HostIsBusy: 'Word is busy. Close its open dialogs, then try again.',
};

/** Runs a batch on Word; `doing` completes the sentence “RID Author could not …”. Throws a WordError. */
export async function run<T>(doing: string, batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    const reason =
      reasons[code] ?? 'Nothing you typed is lost. Try again; if it happens again, save and reopen the document.';
    throw new WordError(`RID Author could not ${doing}. ${reason}`, code, { cause: error });
  }
}

/** What was to be changed is not in the document any more; nothing has been changed. */
export function documentChanged(): WordError {
  return new WordError(
    'RID Author could not change the document. What it was to change is not there any more. Check again, then repeat the action.',
    'ItemNotFound',
  );
}

/** Word and the text of the document disagree about where a place is; nothing has been changed. */
export function countedOtherwise(): WordError {
  return new WordError(
    'RID Author could not find the place again: Word counts the paragraphs there otherwise than the document does, as it may where some are deleted with changes tracked. Accept or reject the tracked changes (Review), check again, then repeat the action.',
    'ItemNotFound',
  );
}
