import { Inflate, zipSync } from 'fflate';
import type { ZipOptions } from 'fflate';
import { UnusableFileError } from '../errors';

const megabyte = 1024 * 1024;
/** More than any RID needs; what a hostile file would need to fill memory. */
const limits = { part: 64 * megabyte, total: 256 * megabyte, entries: 10_000 };

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The earliest date a zip can hold, so that the same parts always give the same bytes. */
const fixedDate = '1980-01-01T00:00:00';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

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

/** Entries in the order of the file. Sizes are checked before anything is unpacked, and again while unpacking, because a header may lie. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOtherFormats(bytes);
  const entries = readDirectory(bytes);
  if (entries.length > limits.entries) throw tooLarge();
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (entry.size > limits.part || total > limits.total) throw tooLarge();
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (parts.has(entry.name)) throw damaged();
    parts.set(entry.name, unpack(bytes, entry));
  }
  return parts;
}

/** The same parts always give the same bytes. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const options: ZipOptions = { mtime: fixedDate, level: 6 };
  // No prototype: a part may be called anything, `__proto__` included.
  const files = Object.create(null) as Record<string, Uint8Array>;
  for (const [name, data] of parts) files[name] = data;
  return zipSync(files, options);
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (oleHeader.every((byte, i) => bytes[i] === byte)) {
    throw new UnusableFileError(
      'not-a-zip',
      holdsName(bytes, 'EncryptedPackage')
        ? 'This document is protected by a password: open it in Word, remove the password and save it again.'
        : 'This is a document of an old kind (.doc) or one protected by a password: open it in Word and save it as a Word Document (.docx) without a password.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new UnusableFileError(
      'not-a-zip',
      'This file is not a Word document: choose one that Word saved as a Word Document (.docx).',
    );
  }
}

/** Names in an OLE file's directory are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  const names = new TextDecoder();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.central) throw damaged();
    if (view.getUint16(at + 8, true) & 1) {
      throw new UnusableFileError('not-a-docx', 'This file is protected by a password: save it again without one.');
    }
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end is found from the back: a comment of up to 64 KB may follow it. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw damaged();
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== signatures.local) throw damaged();
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged();
  const packed = bytes.subarray(start, start + entry.packedSize);
  const data = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged();
  return data;
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method !== 8) throw damaged();
  const data = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > data.length) throw damaged();
    data.set(chunk, filled);
    filled += chunk.length;
  });
  // Small steps keep what a lying header can make us hold to a thousand times this.
  const step = 16 * 1024;
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    throw damaged();
  }
  if (filled !== data.length) throw damaged();
  return data;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
