import { UnusableFileError } from '../errors';
import { crc32 } from './crc32';
import { inflate } from './inflate';
import { readDirectory, startOf, type Entry } from './zipDirectory';

const megabyte = 1024 * 1024;
/** More than any RID needs; what a hostile file would need to fill memory. */
const limits = { part: 64 * megabyte, total: 256 * megabyte, entries: 10_000 };

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const damaged = () =>
  new UnusableFileError(
    'truncated',
    'This file is damaged or incomplete: copy or download it again, or open it in Word and save it once more.',
  );

const tooLarge = () =>
  new UnusableFileError(
    'too-large',
    'This file unpacks to more than can be read here: remove large pictures or attachments in Word and save it again.',
  );

/**
 * Entries in the order of the file. Sizes are checked before anything is unpacked, and again while unpacking, because a
 * header may lie. fflate's own reader does neither, nor does it compare checksums, and it unpacks on to the end of what
 * says that it is small; it also takes names as those of an object, of which `__proto__` is none.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOldFormats(bytes);
  const directory = readDirectory(bytes, limits.entries);
  if (directory === 'none') throw bytes[0] === 0x50 && bytes[1] === 0x4b ? damaged() : noZip();
  if (directory === 'damaged') throw damaged();
  if (directory === 'too many') throw tooLarge();
  let total = 0;
  for (const { size, isEncrypted } of directory) {
    if (isEncrypted) {
      throw new UnusableFileError('not-a-docx', 'This file is protected by a password: save it again without one.');
    }
    total += size;
    if (size > limits.part || total > limits.total) throw tooLarge();
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory) {
    const name = partName(entry.name);
    if (parts.has(name)) throw damaged();
    parts.set(name, unpack(bytes, entry));
  }
  return parts;
}

/** Some programs write names as Windows has paths, or with a slash in front. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function refuseOldFormats(bytes: Uint8Array): void {
  if (!oleHeader.every((byte, i) => bytes[i] === byte)) return;
  throw new UnusableFileError(
    'not-a-zip',
    holdsName(bytes, 'EncryptedPackage')
      ? 'This document is protected by a password: open it in Word, remove the password and save it again.'
      : 'This is a document of an old kind (.doc) or one protected by a password: open it in Word and save it as a Word Document (.docx) without a password.',
  );
}

function noZip(): UnusableFileError {
  return new UnusableFileError(
    'not-a-zip',
    'This file is not a Word document: choose one that Word saved as a Word Document (.docx).',
  );
}

/** Names in an OLE file’s directory are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const start = startOf(bytes, entry);
  if (start === undefined || start + entry.packedSize > bytes.length) throw damaged();
  const packed = bytes.subarray(start, start + entry.packedSize);
  const data = entry.method === stored ? packed.slice() : inflated(packed, entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged();
  return data;
}

const stored = 0;
const deflated = 8;

function inflated(packed: Uint8Array, { method, size }: Entry): Uint8Array {
  if (method !== deflated) {
    throw new UnusableFileError(
      'not-a-docx',
      'This file is packed in a way that is not read here: open it in Word and save it again.',
    );
  }
  try {
    return inflate(packed, size);
  } catch {
    throw damaged();
  }
}
