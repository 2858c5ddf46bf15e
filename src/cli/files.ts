import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { readJson } from '../model/json';
import { Rid } from '../model/rid';
import type { ReferenceAdditions } from '../model/settings';
import { parseAdditions } from '../reference/additions';
import { FileError } from './terminal';

const largestDocument = 100 * 1024 * 1024;
const largestModel = 10 * 1024 * 1024;

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

// What ships to Word goes without zod's messages, for their size; a person with a file of their own needs them.
z.config(z.locales.en());

/** A text file, such as a scope that was typed or copied. */
export async function readTextFile(file: string): Promise<string> {
  return (await read(file, largestModel)).toString('utf8').replace(/^\uFEFF/, '');
}

/** A data model in a JSON file; throws a FileError that says which value is wrong. */
export async function readModelFile(file: string): Promise<Rid> {
  const json = readJson(await readTextFile(file));
  if ('fault' in json) throw new FileError(`${file} is not JSON: ${json.fault}.`);
  const parsed = Rid.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new FileError(
    `${file} is not a data model of a RID: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as expected'}. ` +
      '“rid model FILE.docx” prints one that is.',
  );
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
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileError(file, error);
  }
}
