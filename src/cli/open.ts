import { UnusableFileError, WordHost } from '../host';
import { localDay, type IsoDate } from '../model/date';
import { readDocumentFile } from './files';
import { FileError } from './terminal';

/** Opens a document in the host and points Office.js at it. Throws a FileError that names the file. */
export async function openInHost(file: string): Promise<WordHost> {
  const host = await openHost(file);
  const { connectNode } = await import('../host/node');
  connectNode(host);
  return host;
}

/** Opens a document in the host, without Office.js. Throws a FileError that names the file. */
export async function openHost(file: string): Promise<WordHost> {
  const bytes = await readDocumentFile(file);
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
