import { deflateSync } from 'fflate';
import { crc32 } from './crc32';

/** Midnight on 1 January 1980, the earliest a zip can hold, so that the same parts always give the same bytes. */
const fixedDate = 0x0021;
const version = 20;
/** Said only of names that need it, as Word does. */
const namesAreUtf8 = 0x0800;
const deflated = 8;

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** The same parts always give the same bytes. A part may be called anything, `__proto__` included. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const packed: Packed[] = [];
  let offset = 0;
  const add = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const [name, content] of parts) {
    const entry = {
      name: encoder.encode(name),
      data: deflateSync(content, { level: 6 }),
      size: content.length,
      crc: crc32(content),
      offset,
    };
    packed.push(entry);
    add(numbers([4, 0x04034b50], [2, version], ...common(entry), [2, 0]));
    add(entry.name);
    add(entry.data);
  }
  const start = offset;
  for (const entry of packed) {
    // Extra field and comment have no length, and nothing is said of disks and attributes.
    add(
      numbers(
        [4, 0x02014b50],
        [2, version],
        [2, version],
        ...common(entry),
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, entry.offset],
      ),
    );
    add(entry.name);
  }
  const { length } = packed;
  add(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, length], [2, length], [4, offset - start], [4, start], [2, 0]));
  return joined(chunks, offset);
}

/** What both headers of an entry say. */
function common({ name, data, size, crc }: Packed): (readonly [bytes: 2 | 4, value: number])[] {
  return [
    [2, name.every((byte) => byte < 0x80) ? 0 : namesAreUtf8],
    [2, deflated],
    [2, 0],
    [2, fixedDate],
    [4, crc],
    [4, data.length],
    [4, size],
    [2, name.length],
  ];
}

function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
