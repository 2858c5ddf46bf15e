/** What the directory at a zip's end says of one entry. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header stands, in the file as it is. */
  readonly offset: number;
}

const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};
const sizes = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 };

/** Where the directory stands, and how many entries it has. */
interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** How many bytes stand in front of the zip: its own offsets do not count them. */
  readonly before: number;
}

/**
 * The entries of a zip, which may have bytes in front of it and behind it, and a directory of the 64-bit form. `none`
 * where nothing looks like the directory of a zip.
 */
export function readDirectory(bytes: Uint8Array, most: number): Entry[] | 'none' | 'damaged' | 'too many' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return 'none';
  if (directory.count > most) return 'too many';
  const entries: Entry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + sizes.central > directory.end || view.getUint32(at, true) !== signatures.central) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + sizes.central + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.end) return 'damaged';
    const entry = readEntry(view, at, nameLength, extraLength, directory.before);
    if (!entry) return 'damaged';
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where an entry's data starts: its own header says how long the rest of that is. Undefined where there is none. */
export function startOf(bytes: Uint8Array, { offset }: Entry): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + sizes.local > bytes.length || view.getUint32(offset, true) !== signatures.local) return undefined;
  return offset + sizes.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Searched from the back: a comment, or what a mail programme has added, may follow it. */
function findDirectory(view: DataView): Directory | undefined {
  for (let at = view.byteLength - sizes.end; at >= 0; at -= 1) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== signatures.end) continue;
    const found = directory64(view, at) ?? directory32(view, at);
    if (found) return found;
  }
  return undefined;
}

function directory32(view: DataView, end: number): Directory | undefined {
  const size = view.getUint32(end + 12, true);
  return directoryAt(view, end - size, end, view.getUint16(end + 10, true), view.getUint32(end + 16, true));
}

/** The one with numbers of 64 bits, which stands in front of a locator and of the other. */
function directory64(view: DataView, end: number): Directory | undefined {
  const locator = end - sizes.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return undefined;
  // Where it says to stand is counted without what stands in front of the zip; it stands before the locator in any case.
  const at = locator - sizes.end64;
  if (at < 0 || view.getUint32(at, true) !== signatures.end64) return undefined;
  const [count, size, start] = [32, 40, 48].map((field) => number64(view, at + field));
  if (count === undefined || size === undefined || start === undefined) return undefined;
  return directoryAt(view, at - size, at, count, start);
}

/** The directory in front of its end, or where it is said to be, if one stands there: a comment may look like an end. */
function directoryAt(view: DataView, start: number, end: number, count: number, said: number): Directory | undefined {
  const isThere = (at: number): boolean =>
    at >= 0 &&
    (count === 0 ? at === end : at + sizes.central <= end && view.getUint32(at, true) === signatures.central);
  if (isThere(start) && start >= said) return { start, end, count, before: start - said };
  return isThere(said) ? { start: said, end, count, before: 0 } : undefined;
}

function readEntry(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  before: number,
): Entry | undefined {
  const name = at + sizes.central;
  const wide = wideNumbers(view, name + nameLength, extraLength);
  // Each number that does not fit its field stands among the wide ones, in this order.
  const [size, packedSize, offset] = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    return value === 0xffffffff && wide.length > 0 ? wide.shift() : value;
  });
  if (size === undefined || packedSize === undefined || offset === undefined) return undefined;
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + name, nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: offset + before,
  };
}

const wideField = 0x0001;

function wideNumbers(view: DataView, start: number, length: number): (number | undefined)[] {
  for (let at = start; at + 4 <= start + length;) {
    const fieldLength = view.getUint16(at + 2, true);
    const content = at + 4;
    if (content + fieldLength > start + length) return [];
    if (view.getUint16(at, true) === wideField) {
      return Array.from({ length: Math.floor(fieldLength / 8) }, (_, index) => number64(view, content + index * 8));
    }
    at = content + fieldLength;
  }
  return [];
}

/** Undefined for a number that no file here comes near. */
function number64(view: DataView, at: number): number | undefined {
  const number = view.getBigUint64(at, true);
  return number <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(number) : undefined;
}
