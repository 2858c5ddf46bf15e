import { UnusableFileError, WordHost } from '../host';
import { connectNode } from '../host/node';
import { localDay, type IsoDate } from '../model/date';
import { readDocumentFile } from './files';
import { FileError } from './terminal';

/** Opens a document in the host and points Office.js at it. Throws a FileError that names the file. */
export async function openInHost(file: string): Promise<WordHost> {
  const host = hostOf(await readDocumentFile(file), file);
  connectNode(host);
  return host;
}

function hostOf(bytes: Uint8Array, file: string): WordHost {
  try {
    return WordHost.open(bytes);
  } catch (error) {
    if (!(error instanceof UnusableFileError)) throw error;
    throw new FileError(`${file}: ${error.message}`, { cause: error });
  }
}

export function today(): IsoDate {
  return localDay(new Date());
}
