import { BaselineError } from '../app/baselines';
import { PaperError } from '../app/papers';
import { RefreshError, WordError } from '../app';
import { FileError, PartlyWrittenError, UsageError } from './terminal';

/** What to tell a person about a failure: known ones bring their sentence, another is a fault of the tool's own. */
export function messageFor(error: unknown): string {
  const known = [UsageError, FileError, PartlyWrittenError, WordError, RefreshError, BaselineError, PaperError];
  if (known.some((type) => error instanceof type) && error instanceof Error) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `RID Author failed on this file, through a fault of its own; nothing was written. Please report it with these words: ${detail}`;
}
