import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseModel } from '../app/drafting';
import { largestText } from '../model/json';
import type { Rid } from '../model/rid';
import type { ReferenceAdditions } from '../model/settings';
import { parseAdditions } from '../reference/additions';
import { FileError } from './terminal';

const largestDocument = 100 * 1024 * 1024;

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be read or written by you',
  ENOTDIR: 'does not exist',
  ENOSPC: 'does not fit on the disk',
  EROFS: 'is on a disk that cannot be written to',
};

export function fileError(file: string, error: unknown): FileError {
  return new FileError(`${file} ${reasons[codeOf(error)] ?? 'cannot be read or written'}.`, { cause: error });
}

/** A pipe or a device has no size that could be asked beforehand: never more than the limit is read. */
async function read(file: string, largest: number): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > largest) {
          throw new FileError(`${file} is larger than ${String(largest / 1024 / 1024)} MB, which no such file is.`);
        }
      }
      return Buffer.concat(chunks);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof FileError ? error : fileError(file, error);
  }
}

export async function readDocumentFile(file: string): Promise<Uint8Array> {
  return new Uint8Array(await read(file, largestDocument));
}

/** A text file, such as a scope that was typed or copied; throws a FileError for what is no text. */
export async function readTextFile(file: string): Promise<string> {
  const text = decodeText(await read(file, largestText));
  if (text.includes('\0')) {
    throw new FileError(
      `${file} is no text file, so its words cannot be read. Copy them into a text file, or save it as “Text”.`,
    );
  }
  return text;
}

/** As its byte order mark says; without one UTF-8, or what Windows calls ANSI, which Excel writes as “Text”. */
function decodeText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 takes a whole text for ISO 8859-1, which has no dashes and no curly quotes, but not a stream.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

/** A data model in a JSON file; throws a FileError that says which value is wrong. */
export async function readModelFile(file: string): Promise<Rid> {
  const parsed = parseModel(await readTextFile(file), file);
  if ('message' in parsed) throw new FileError(`${parsed.message} “rid model FILE.docx” prints one that can.`);
  return parsed.model;
}

/** A team's reference data in a JSON file; throws a FileError that says which value is wrong. */
export async function readReferenceFile(file: string): Promise<ReferenceAdditions> {
  const parsed = parseAdditions(await readTextFile(file), file);
  if ('message' in parsed) throw new FileError(parsed.message);
  return parsed.additions;
}

export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    // What does not exist is no folder.
    return false;
  }
}

export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    // One of them does not exist yet.
    return path.resolve(one) === path.resolve(other);
  }
}
