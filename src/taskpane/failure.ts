import { WordError } from '../app';
import { texts } from './texts';

/** What went wrong, for the author, and the details for the diagnostics panel. */
export interface Failure {
  readonly message: string;
  readonly details: string;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: texts.unexpected, details: String(error) };
  const code = error instanceof WordError ? ` (${error.code})` : '';
  return { message: messageOf(error), details: `${error.name}${code}: ${error.stack ?? error.message}` };
}

function messageOf(error: Error): string {
  // By name, so that the code of a refresh need not be loaded to know its error.
  if (error instanceof WordError || error.name === 'RefreshError') return error.message;
  return error.name === 'ChunkLoadError' ? texts.notLoaded : texts.unexpected;
}
