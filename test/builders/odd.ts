import { strFromU8, strToU8 } from 'fflate';
import { heading, paragraph } from './block';
import { writeZip } from '../../src/host/package/writeZip';
import { docxParts, zipParts } from './docx';

/** Documents as other programs write them, and as mail and disks leave them: Word opens each, and all say the same. */
type Make = () => Uint8Array;

export const oddWords = ['1. Scope', 'One “Modification Proposal” for Café & Co.'];

const main = 'word/document.xml';
const types = '[Content_Types].xml';
const settings = 'word/settings.xml';
const mainLinks = 'word/_rels/document.xml.rels';
type Parts = Map<string, string | Uint8Array>;

const sample = (): Map<string, string> => docxParts([heading(1, oddWords[0] ?? ''), paragraph(oddWords[1] ?? '')], {});

function changed(change: (parts: Map<string, string>) => Parts): Uint8Array {
  return zipParts(change(sample()));
}

function renamed(name: (old: string) => string): Parts {
  return new Map([...sample()].map(([old, xml]) => [name(old), xml]));
}

function replaced(part: string, from: string | RegExp, to: string): Uint8Array {
  return changed((parts) => parts.set(part, (parts.get(part) ?? '').replace(from, to)));
}

function encoded(encoding: string, encode: (xml: string) => Uint8Array): Uint8Array {
  const declare = (xml: string): string =>
    `<?xml version="1.0" encoding="${encoding}" standalone="yes"?>${xml.replace(/^<\?xml[^>]*\?>\s*/, '')}`;
  const own = new Set([main, settings, mainLinks]);
  return zipParts(new Map([...sample()].map(([name, xml]) => [name, own.has(name) ? encode(declare(xml)) : xml])));
}

const utf16 = (xml: string): Buffer => Buffer.from(xml, 'utf16le');
/** Windows-1252 is ISO 8859-1 but for a few characters, of which the sample has the two quotation marks. */
const windows1252 = (xml: string): Buffer =>
  Buffer.from(xml.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
const bigEndian = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** An embedded document: a part of its own, of any type, that the text has a place for. */
function withChunk(name: string, type: string, content: string | Uint8Array): Uint8Array {
  return changed((parts) => {
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const chunk = `<w:altChunk xmlns:r="${relation}" r:id="rIdChunk"/>`;
    const with_ = (part: string, end: string, addition: string): void =>
      void parts.set(part, (parts.get(part) ?? '').replace(end, `${addition}${end}`));
    with_(main, '<w:sectPr', chunk);
    with_(types, '</Types>', `<Override PartName="/word/${name}" ContentType="${type}"/>`);
    with_(mainLinks, '</Relationships>', `<Relationship Id="rIdChunk" Type="${relation}/aFChunk" Target="${name}"/>`);
    return new Map<string, string | Uint8Array>([...parts, [`word/${name}`, content]]);
  });
}

const strictNames = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
] as const;

/** Parts as Word's “Strict Open XML Document” has them. */
function strict(isStrict: (name: string) => boolean): Uint8Array {
  const inStrict = (xml: string): string => strictNames.reduce((text, [from, to]) => text.replaceAll(from, to), xml);
  return changed((parts) => new Map([...parts].map(([name, xml]) => [name, isStrict(name) ? inStrict(xml) : xml])));
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const odd: Readonly<Record<string, Make>> = {
  'an embedded document': () => withChunk('chunk.docx', `${word}.document.main+xml`, zipParts(sample())),
  'an embedded web page': () => withChunk('chunk.htm', 'text/html', '<p>Not closed &nbsp;'),
  'an embedded web page that says it is XML': () => withChunk('c.xht', 'application/xhtml+xml', '<p>Not <b>closed'),
  'an embedded text that says it is a document': () => withChunk('c.txt', `${word}.document.main+xml`, 'Only words'),
  'an embedded document of no type': () => withChunk('chunk.bin', 'a/b', new Uint8Array([0, 1, 2])),
  'a target in other case': () => replaced('_rels/.rels', 'word/document.xml', 'Word/Document.XML'),
  'parts in other case': () => zipParts(renamed((name) => (name.startsWith('word') ? name.toUpperCase() : name))),
  'content types in other case': () => zipParts(renamed((name) => name.replace(types, '[content_types].XML'))),
  'names with backslashes': () => zipParts(renamed((name) => name.replaceAll('/', '\\'))),
  'names that begin with a slash': () => zipParts(renamed((name) => `/${name}`)),
  'targets with backslashes': () => replaced('_rels/.rels', 'word/document.xml', '\\word\\document.xml'),
  'a target that is no name but an address': () =>
    changed((parts) => {
      const links = (parts.get('_rels/.rels') ?? '').replace('word/document.xml', './word/my%20text.xml');
      const declared = (parts.get(types) ?? '').replace('/word/document.xml', '/word/my%20text.xml');
      const others = [...parts].map(([name, xml]) => [name.replace('document.xml', 'my text.xml'), xml] as const);
      return new Map([...others, ['_rels/.rels', links], [types, declared]]);
    }),
  'a part called __proto__': () =>
    // The tests' own writer takes names as those of an object.
    writeZip(
      new Map([...sample().set('__proto__', 'x').set('constructor', 'y')].map(([name, xml]) => [name, strToU8(xml)])),
    ),
  'a directory of 64 bits': () => inSixtyFourBits(zipParts(sample())),
  'bytes in front': () => Buffer.concat([Buffer.from('#!/bin/sh\nPK\n'), zipParts(sample())]),
  'bytes in front of a directory of 64 bits': () =>
    Buffer.concat([Buffer.alloc(99), inSixtyFourBits(zipParts(sample()))]),
  'bytes behind': () => Buffer.concat([zipParts(sample()), Buffer.alloc(100_000)]),
  'bytes behind that look like an end': () =>
    Buffer.concat([zipParts(sample()), Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(40, 1)]),
  'UTF-8 with its mark': () => encoded('UTF-8', (xml) => strToU8(`\uFEFF${xml}`)),
  'UTF-16 with its mark': () => encoded('UTF-16', (xml) => utf16(`\uFEFF${xml}`)),
  'UTF-16 without a mark': () => encoded('UTF-16', utf16),
  'UTF-16 of the other order without a mark': () => encoded('UTF-16', (xml) => bigEndian(utf16(xml))),
  'UTF-8 that says it is UTF-16': () => encoded('UTF-16', (xml) => strToU8(xml)),
  'Windows-1252': () => encoded('windows-1252', windows1252),
  'ISO 8859-1 as Windows has it': () => encoded('ISO-8859-1', windows1252),
  'US-ASCII with characters by number': () =>
    encoded('us-ascii', (xml) =>
      strToU8(xml.replace(/[^\0-\x7f]/g, (letter) => `&#${String(letter.codePointAt(0))};`)),
    ),
  'the strict format': () => strict(() => true),
  'a strict part among others': () => strict((name) => name === main),
  'a macro-enabled document': () =>
    replaced(types, `${word}.document.main+xml`, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
};

/** The same zip with its sizes, offsets and counts in fields of 64 bits. */
function inSixtyFourBits(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const wide = (...values: number[]): Buffer => {
    const buffer = Buffer.alloc(values.length * 8);
    values.forEach((value, at) => buffer.writeBigUInt64LE(BigInt(value), at * 8));
    return buffer;
  };
  const entries: Buffer[] = [];
  for (let at = start, i = 0; i < count; i += 1) {
    const nameLength = view.getUint16(at + 28, true);
    const head = Buffer.from(zip.slice(at, at + 46));
    const values = [24, 20, 42].map((field) => head.readUInt32LE(field));
    for (const field of [24, 20, 42]) head.writeUInt32LE(0xffffffff, field);
    head.writeUInt16LE(28 + 5, 30);
    const name = Buffer.from(zip.slice(at + 46, at + 46 + nameLength));
    const other = Buffer.from([0x99, 0x99, 1, 0, 7]);
    entries.push(head, name, other, Buffer.from([1, 0, 24, 0]), wide(...values));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const directory = Buffer.concat(entries);
  const end64 = Buffer.concat([
    Buffer.from('PK\x06\x06'),
    wide(44),
    Buffer.alloc(12),
    wide(count, count, directory.length, start),
  ]);
  const locator = Buffer.concat([
    Buffer.from('PK\x06\x07'),
    Buffer.alloc(4),
    wide(start + directory.length),
    Buffer.from([1, 0, 0, 0]),
  ]);
  const last = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(4), Buffer.alloc(12, 0xff), Buffer.alloc(2)]);
  return Buffer.concat([zip.slice(0, start), directory, end64, locator, last]);
}

/** The text of a part of a document, for looking at it. */
export function partText(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}
