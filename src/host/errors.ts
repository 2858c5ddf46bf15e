/** Why a file was turned away. */
export type UnusableReason = 'not-a-zip' | 'truncated' | 'not-a-docx' | 'too-large' | 'doctype' | 'malformed-xml';

/** A file that cannot be used; the message is one sentence for a person: what is wrong and what to do. */
export class UnusableFileError extends Error {
  override readonly name = 'UnusableFileError';

  constructor(
    readonly reason: UnusableReason,
    message: string,
  ) {
    super(message);
  }
}

/** The error codes that Word's own `Word.ErrorCodes` names. */
export type WordErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'HostIsBusy'
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'SearchStringInvalidOrTooLong';

/** A failure that Word would answer at the wire; it ends the batch, not the session. */
export class WordError extends Error {
  override readonly name = 'WordError';

  constructor(
    readonly code: WordErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export function notImplemented(member: string): WordError {
  return new WordError('NotImplemented', `The host does not implement ${member}`);
}

export function invalidArgument(what: string): WordError {
  return new WordError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
}

export function apiNotFound(member: string): WordError {
  return new WordError('ApiNotFound', `The API ${member} could not be found.`);
}

export function itemNotFound(): WordError {
  return new WordError('ItemNotFound', "The requested resource doesn't exist.");
}

/** Word's answer to most of what it cannot do; the sentence says what, which Word's does not. */
export function generalException(why: string): WordError {
  return new WordError('GeneralException', `There was an internal error while processing the request: ${why}`);
}
