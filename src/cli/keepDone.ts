import { PartlyDoneError } from '../app';
import type { WordHost } from '../host';
import { PartlyWrittenError } from './terminal';
import { writeDocument, type Target } from './write';

/** Does an action; where one part of it is refused, what was done of the rest is written, and what was left is told. */
export async function keepDone<T>(host: WordHost, file: string, target: Target, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof PartlyDoneError) || error.done.length === 0) throw error;
    await writeDocument(host, file, target);
    throw new PartlyWrittenError(`${error.message} What was changed is in ${target.file}.`, { cause: error });
  }
}
