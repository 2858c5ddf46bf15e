import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Node } from '@xmldom/xmldom';
import { UnusableFileError } from '../errors';
import { decodedXml } from './encoding';

const malformed = (name: string) =>
  new UnusableFileError(
    'malformed-xml',
    `A part of this document (${name}) cannot be read: open it in Word, let Word repair it and save it again.`,
  );

/** What xmldom finds fault with is an error, but for U+FFFD: it suspects an encoding, where Word and XML see a character. */
export function throwFault(level: string, message: string): void {
  if (!message.startsWith('Unicode replacement character detected')) throw new Error(`${level}: ${message}`);
}

/** Parses one part; `name` is told to the person when it fails. A DOCTYPE is refused: no Word writes one, and it can name other files. */
export function parseXml(text: string, name: string): Document {
  let document: Document;
  try {
    document = new DOMParser({ onError: throwFault }).parseFromString(text, 'text/xml');
  } catch {
    throw /<!DOCTYPE/i.test(text) ? doctype(name) : malformed(name);
  }
  if (document.doctype) throw doctype(name);
  if (depthOf(document) > deepest || hasBareAmpersand(text) || hasForbidden(text)) throw malformed(name);
  return document;
}

/** xmldom lets one pass that stands before a space. */
function hasBareAmpersand(text: string): boolean {
  const bare = /&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/i;
  return bare.test(text) && bare.test(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, ''));
}

/** A character that XML 1.0 does not allow, as itself or by its number: xmldom lets them pass. */
function hasForbidden(text: string): boolean {
  if (forbidden.test(text)) return true;
  if (!text.includes('&#')) return false;
  return [...text.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)].some(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0x10ffff || forbidden.test(String.fromCodePoint(code));
  });
}

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Deeper than any document that Word writes, and safe for code that goes down step by step. */
const deepest = 1000;

function depthOf(document: Document): number {
  let depth = 0;
  let found = 0;
  for (let node: Node | null = document; node;) {
    if (node.firstChild) {
      node = node.firstChild;
      found = Math.max(found, (depth += 1));
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return found;
}

function doctype(name: string): UnusableFileError {
  return new UnusableFileError(
    'doctype',
    `A part of this document (${name}) holds a DOCTYPE, which Word never writes: open it in Word and save it again.`,
  );
}

export function serialiseXml(document: Document): string {
  // A carriage return that was written as a reference would be read back as a line feed.
  return new XMLSerializer().serializeToString(document).replaceAll('\r', '&#13;');
}

/** The text of a part; throws UnusableFileError where its bytes are none. */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const text = decodedXml(bytes);
  if (text === undefined) throw malformed(name);
  return text;
}

/** The characters XML 1.0 allows; others would make a part that no one can read. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Text to be written into runs: the same, with Word's own line break and page break, which become elements there. */
export function runText(text: string): string {
  return text
    .split(/([\v\f])/)
    .map((part) => (part === '\v' || part === '\f' ? part : xmlText(part)))
    .join('');
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
