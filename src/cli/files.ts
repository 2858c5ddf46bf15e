import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseModel } from '../app';
import { largestText } from '../model/json';
import type { Rid } from '../model/rid';
import type { ReferenceAdditions } from '../model/settings';
import { parseAdditions } from '../reference/additions';
import { FileError } from './terminal';

const largestDocument = 100 * 1024 * 1024;

function codeOf(error: unknown): string {
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

function fileError(file: string, error: unknown): FileError {
  return new FileError(`${file} ${reasons[codeOf(error)] ?? 'cannot be read or written'}.`, { cause: error });
}

async function read(file: string, largest: number): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > largest) {
      throw new FileError(`${file} is larger than ${String(largest / 1024 / 1024)} MB, which no such file is.`);
    }
    return await readFile(file);
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

/** Writes beside the file and renames, so that a failure leaves what was there. */
export async function writeByRename(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  if (!(await isFolder(folder))) {
    throw new FileError(`${file} cannot be written: there is no folder ${folder}. Create it, or choose another.`);
  }
  const temporary = path.join(folder, `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileError(file, error);
  }
}
