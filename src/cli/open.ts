import { WordHost } from '../host';
import { connectNode } from '../host/node';
import { readDocumentFile } from './files';

/** Opens a document in the host and points Office.js at it. Throws an UnusableFileError or a FileError. */
export async function openInHost(file: string): Promise<WordHost> {
  const host = WordHost.open(await readDocumentFile(file));
  connectNode(host);
  return host;
}

export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
