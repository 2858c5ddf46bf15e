import type { WordError } from '../../app';

/** What went wrong, for the author, and the details for the diagnostics panel. */
export interface Failure {
  readonly message: string;
  readonly details: string;
}

export const notLoaded = 'A part of RID Author could not be loaded. Check the network connection, then try again.';
const unexpected =
  'RID Author could not finish that, by a fault of its own. Look at the document before you go on: what it should not have changed, Word’s Undo (Ctrl+Z) takes back. If it happens again, the details are under “Diagnostics” at the end of this pane.';

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: unexpected, details: String(error) };
  return { message: messageOf(error), details: detailsOf(error).join('\n') };
}

/** The error and what caused it, with Office's own code and the call that failed where there is one. */
function detailsOf(error: Error): string[] {
  const name = isWordError(error) ? `${error.name} ${error.code}` : error.name;
  const cause = error.cause instanceof Error ? detailsOf(error.cause) : [];
  return [
    `${name}: ${error.message}`,
    ...callOf(error),
    ...(error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line)),
    ...cause,
  ];
}

/** What Office.js says of the call that failed. `fullStatements` are left out: they can hold the document's words. */
function callOf(error: Error): string[] {
  const info: unknown = 'debugInfo' in error ? error.debugInfo : null;
  if (typeof info !== 'object' || info === null) return [];
  const told = info as Partial<OfficeExtension.DebugInfo>;
  return [
    ...(told.errorLocation ? [`at call: ${told.errorLocation}`] : []),
    ...(told.statement ? [`statement: ${told.statement}`] : []),
    ...(told.surroundingStatements ?? []).map((statement) => `  ${statement}`),
  ];
}

// By name: the classes are in the code that may have failed to load.
const isWordError = (error: Error): error is WordError => error.name === 'WordError';

/** Errors of the application whose message says what to do. */
const forPersons = [
  'RefreshError',
  'NotBlankError',
  'BaselineError',
  'PaperError',
  'DocxFileError',
  'OfficeFileError',
  'PlanError',
];

function messageOf(error: Error): string {
  if (isWordError(error) || forPersons.includes(error.name)) return error.message;
  return error.name === 'ChunkLoadError' ? notLoaded : unexpected;
}
