import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, lstat, open, readlink, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { WordHost } from '../host';
import { codeOf, fileError, isFolder, isSameFile } from './files';
import { FileError } from './terminal';

const onlyMine = 0o600;
/** As far as the user's own mask lets it. */
const everybody = 0o666;

/** Where a command writes to. */
export interface Target {
  /** As it was given. */
  readonly file: string;
  /** Whether a file that is read-only, or somebody else's, is written over. */
  readonly force: boolean;
}

const wordExtensions = ['.docx', '.docm', '.dotx', '.dotm'];

/** Writes what has become of a document; throws a FileError for a name under which Word would not open it. */
export async function writeDocument(host: WordHost, input: string, target: Target): Promise<void> {
  const { file } = target;
  const extension = path.extname(file).toLowerCase();
  const isOther = wordExtensions.includes(extension) && extension !== host.extension;
  if (isOther && !(await isSameFile(input, file))) {
    throw new FileError(
      `Word would not open ${file}: ${input} is a document of the kind ${host.extension}, and stays one. Choose a name that ends in ${host.extension}.`,
    );
  }
  await writeByRename(target, host.save());
}

/**
 * Writes beside the file and renames, so that a failure leaves what was there. What stands there keeps its permissions
 * and its owner; a symbolic link stays one, and the file that it leads to is written. Another name of the same file (a
 * hard link) keeps the old document: copies that are kept so are backups, and stay what they were.
 */
export async function writeByRename({ file, force }: Target, bytes: Uint8Array): Promise<void> {
  const real = await followed(file);
  const folder = path.dirname(real);
  if (!(await isFolder(folder))) {
    throw new FileError(`${file} cannot be written: there is no folder ${folder}. Create it, or choose another.`);
  }
  const before = await statsOf(real);
  if (before) await refuseUnwritable(file, real, before, force);
  const temporary = path.join(folder, `.${path.basename(real)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', before ? onlyMine : everybody);
    try {
      await handle.writeFile(bytes);
      if (before) await likeBefore(handle, before, { file, force });
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, real);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof FileError ? error : fileError(file, error);
  }
}

/** Where symbolic links lead to in the end; the file need not be there. */
async function followed(file: string): Promise<string> {
  const most = 40;
  let at = file;
  for (let step = 0; step < most; step += 1) {
    const isLink = await lstat(at).then(
      (stats) => stats.isSymbolicLink(),
      () => false,
    );
    if (!isLink) return at;
    at = path.resolve(path.dirname(at), await readlink(at));
  }
  throw new FileError(`${file} is a symbolic link that leads nowhere. Choose another place.`);
}

async function statsOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw fileError(file, error);
  }
}

/** Refuses what is no file of a document's, and what somebody has protected. */
async function refuseUnwritable(file: string, real: string, stats: Stats, force: boolean): Promise<void> {
  if (stats.isDirectory()) throw new FileError(`${file} is a folder. Name a file in it.`);
  if (!stats.isFile()) {
    throw new FileError(`${file} is ${kindOf(stats)}, which no document can be written to. Choose a file.`);
  }
  const isReadOnly = (stats.mode & 0o222) === 0 || !(await mayWrite(real));
  if (isReadOnly && !force) {
    throw new FileError(`${file} is read-only. Choose another file, or say --force to write over it.`);
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

async function mayWrite(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Gives a new file the owner and the permissions of the one that it is to replace. */
async function likeBefore(handle: FileHandle, { uid, gid, mode }: Stats, { file, force }: Target): Promise<void> {
  const permissions = 0o7777;
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) {
    try {
      await handle.chown(uid, gid);
    } catch (error) {
      if (!force) {
        throw new FileError(
          `${file} belongs to another user or group, and would be yours once written. Choose another file, or say --force to take it over.`,
          { cause: error },
        );
      }
      await handle.chmod(mode & 0o777);
      return;
    }
  }
  // After the owner: a change of owner takes some permissions away.
  await handle.chmod(mode & permissions);
}
