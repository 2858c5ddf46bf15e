import { gzipSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import { bullet, heading, paragraph, title } from './block';
import { docx, docxParts, zipParts } from './docx';
import { bold } from './inline';
import { table } from './table';

/** Files that are no RID, each made in memory and made once. They break formats on purpose, so their XML is text. */
type Make = () => Uint8Array;

function once(make: Make): Make {
  let made: Uint8Array | undefined;
  return () => (made ??= make());
}

const documentPart = 'word/document.xml';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const sample = (): Map<string, string> => docxParts([heading(1, '1. Scope'), paragraph('One Modification Proposal.')]);

function withDocument(change: (xml: string) => string | Uint8Array): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(sample());
  parts.set(documentPart, change(sample().get(documentPart) ?? ''));
  return zipParts(parts);
}

const rawDocument = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`;
const rawParagraph = (content: string): string => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;

const signatures = { local: 0x04034b50, central: 0x02014b50 };

/** Every header of a zip for this entry, with the offset of its uncompressed size. */
function sizeFields(zip: Uint8Array, name: string): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const nameBytes = strToU8(name);
  const found: number[] = [];
  for (let at = 0; at + 46 < zip.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature !== signatures.local && signature !== signatures.central) continue;
    const nameAt = at + (signature === signatures.local ? 30 : 46);
    if (nameBytes.every((byte, index) => zip[nameAt + index] === byte))
      found.push(at + (signature === signatures.local ? 22 : 24));
  }
  return found;
}

/** A zip whose headers say that an entry unpacks to this many bytes. */
export function sayingSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (const at of sizeFields(lying, name)) view.setUint32(at, size, true);
  return lying;
}

/** Cut after this share of the bytes. */
export function truncated(zip: Uint8Array, share: number): Uint8Array {
  return zip.slice(0, Math.floor(zip.length * share));
}

/** A .docx with one more part of so many megabytes, in a thousandth of the space. */
export function withHugePart(name: string, megabytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (filename: string, content: Uint8Array): void => {
    // zlib packs these sizes ten times as fast as a stream in JavaScript; gzip ends with the checksum that a zip wants.
    const packed = gzipSync(content, { level: 1 });
    const crc = packed.readUInt32LE(packed.length - 8);
    const mtime = new Date(2020, 0, 10);
    const file: ZipInputFile = { filename, size: content.length, crc, compression: 8, mtime };
    zip.add(file);
    file.ondata?.(null, packed.subarray(10, -8), true);
  };
  const parts = sample();
  for (const [path, content] of parts) if (path !== name) add(path, strToU8(content));
  const [start = '', end = ''] = (parts.get(name) ?? '<a>|</a>').replace('</w:body>', '|</w:body>').split('|');
  const huge = Buffer.alloc(megabytes * 2 ** 20, ' ');
  huge.write(start);
  huge.write(end, huge.length - Buffer.byteLength(end));
  add(name, huge);
  zip.end();
  return Buffer.concat(chunks);
}

const hugePart = once(() => withHugePart(documentPart, 200));

/** The start of the container of .doc files, and of .docx files that have a password. */
function ole(entry: string): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0], 24);
  file.set(
    Array.from(entry).flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return file;
}

/** What is no .docx, or one that has been damaged: to be refused with a sentence that helps. */
export const unreadable: Readonly<Record<string, Make>> = {
  'an empty file': () => new Uint8Array(0),
  'a text file': () => strToU8('SEC Release Implementation Document\r\nVersion 1.1\r\n'),
  'a web page': () => strToU8('<!doctype html><title>Sign in</title>'),
  'a Word 97 document': () => ole('WordDocument'),
  'a document with a password': () => ole('EncryptedPackage'),
  'a zip that is no document': () => zipParts(new Map([['readme.txt', 'hello']])),
  'an empty zip': () => zipParts(new Map()),
  'a workbook': () => workbook(),
  'a document without its main part': () => zipParts(new Map([...sample()].filter(([path]) => path !== documentPart))),
  'a document without content types': () => zipParts(new Map([...sample()].slice(1))),
  'a presentation': presentation,
  'a control character in the text': () => withDocument((xml) => xml.replace('One', 'One\u0000')),
  'a control character by its number': () => withDocument((xml) => xml.replace('One', 'One&#x1;')),
  'half a character by its number': () => withDocument((xml) => xml.replace('One', 'One&#xD83D;')),
  'an encoding that nobody knows': () => withDocument((xml) => xml.replace(/encoding="[^"]*"/, 'encoding="ebcdic-x"')),
  'a main part that is another format': () => withDocument(() => '<html><body>Hello</body></html>'),
  'a document cut in its first header': () => docx().slice(0, 20),
  'a document cut in its first part': () => truncated(docx(), 0.1),
  'a document cut in the middle': () => truncated(docx(), 0.5),
  'a document cut in its directory': () => truncated(docx(), 0.95),
  'a document without its last byte': () => docx().slice(0, -1),
  'XML that stops in a tag': () => withDocument((xml) => xml.slice(0, xml.indexOf('<w:t>') + 2)),
  'XML that is not closed': () => withDocument((xml) => xml.replace('</w:body></w:document>', '')),
  'XML with crossed tags': () => withDocument((xml) => xml.replace('</w:t></w:r>', '</w:r></w:t>')),
  'XML with a bare ampersand': () => withDocument((xml) => xml.replace('One', 'Design & Build')),
  'XML that is no UTF-8': () => withDocument((xml) => Buffer.from(xml.replace('One', 'Caf\u00e9 & co'), 'latin1')),
  'an empty main part': () => withDocument(() => ''),
};

function workbook(): Uint8Array {
  return ofOtherProgram('xl/workbook.xml', 'spreadsheetml.sheet', 'workbook');
}

function presentation(): Uint8Array {
  return ofOtherProgram('ppt/presentation.xml', 'presentationml.presentation', 'presentation');
}

function ofOtherProgram(main: string, kind: string, root: string): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  const relationships = sample().get('_rels/.rels') ?? '';
  return zipParts(
    new Map([
      [
        '[Content_Types].xml',
        `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
      ],
      ['_rels/.rels', relationships.replace('word/document.xml', main)],
      [main, `<${root} xmlns="http://schemas.openxmlformats.org/${kind.split('.')[0] ?? ''}/2006/main"/>`],
    ]),
  );
}

function billionLaughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY lol${String(index + 1)} "${`&lol${String(index)};`.repeat(10)}">`,
  );
  return rawDocument(rawParagraph('&lol9;'), `<!DOCTYPE w:document [<!ENTITY lol0 "lol">${entities.join('')}]>`);
}

/** What is made to exhaust or mislead a reader: to be refused, or read without harm, in bounded time and memory. */
export const hostile: Readonly<Record<string, Make>> = {
  'a main part of 200 MB': hugePart,
  'a picture of 200 MB': once(() => withHugePart('word/media/image1.bin', 200)),
  'a part of 200 MB that says it is small': once(() => sayingSize(hugePart(), documentPart, 1000)),
  'a part that says it is 4 GB': () => sayingSize(docx(), documentPart, 0xfffffff0),
  'a part that says it is empty': () => sayingSize(docx(), documentPart, 0),
  'entities that multiply': () => withDocument(billionLaughs),
  'an entity that reads a file': () =>
    withDocument(() =>
      rawDocument(rawParagraph('&file;'), '<!DOCTYPE w:document [<!ENTITY file SYSTEM "file:///etc/hostname">]>'),
    ),
  'a document type without entities': () =>
    withDocument(() => rawDocument(rawParagraph('hello'), '<!DOCTYPE w:document SYSTEM "https://example.com/x.dtd">')),
  'controls nested 20,000 deep': () =>
    withDocument(() => {
      const deep = 20_000;
      const inner = rawParagraph('deep');
      return rawDocument('<w:sdt><w:sdtContent>'.repeat(deep) + inner + '</w:sdtContent></w:sdt>'.repeat(deep));
    }),
  'tables nested 5,000 deep': () =>
    withDocument(() => {
      const deep = 5000;
      return rawDocument('<w:tbl><w:tr><w:tc>'.repeat(deep) + '<w:p/>' + '<w:p/></w:tc></w:tr></w:tbl>'.repeat(deep));
    }),
  'a part outside the package': () => zipParts(new Map([...sample(), ['../../outside.xml', '<a/>']])),
  'a part named like a property': () => zipParts(new Map([...sample(), ['constructor', '<a/>']])),
};

/** Good documents that are no RID: to be read, and to be told apart from one. */
export const notRids: Readonly<Record<string, Make>> = {
  'an empty document': () => docx(),
  'a document without even a paragraph': () => docx([]),
  'a document without tables': () =>
    docx([
      title('SEC Release Implementation Document'),
      heading(2, 'About this document'),
      paragraph('This is the Release Implementation Document (RID) for the June 2020 SEC Release.'),
      heading(1, '1. Scope'),
      heading(2, 'Approved Modification Proposals'),
      paragraph('There are no approved Modification Proposals in this release.'),
    ]),
  'a letter': () =>
    docx([
      paragraph('14 January 2020', { align: 'right' }),
      paragraph('Dear Ms Okafor'),
      paragraph(bold('Your request for a second copy')),
      paragraph('Thank you for your letter of 7 January. You will find enclosed:'),
      bullet('the minutes of the meeting, and'),
      bullet('the list of those present.'),
      paragraph('The copy costs £12, which we ask you to pay by 31 January 2020.'),
      paragraph('Yours sincerely\nJ. Whitcombe'),
    ]),
  'a table and nothing else': () => docx([table('', ['Date', 'Event'], [['Monday', 'Bins']], { caption: 'none' })]),
};
