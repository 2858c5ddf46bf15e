/**
 * XML, read and written in one place. Writing goes through `element`, which escapes; reading through `parseXml`, which
 * refuses what no document part needs. Reading uses the DOMParser of the browser, or the one that the host puts there.
 */

/** An XML element to be written: a name with its prefix, attributes, and children, which are elements or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** XML has no way to say these, escaped or not, and one of them makes the whole unreadable. Words copied out of Word have some. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without the control characters, and halves of characters, that XML cannot carry. */
export function withoutUnwritable(text: string): string {
  return text.replace(unwritable, '');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const escapeText = (text: string): string =>
  withoutUnwritable(text).replace(/[&<>\r]/g, (char) => escapes[char] ?? char);
const escapeAttribute = (text: string): string =>
  withoutUnwritable(text)
    .replace(/[&<>"\r]/g, (char) => escapes[char] ?? char)
    .replace(/[\n\t]/g, (char) => `&#${String(char.charCodeAt(0))};`);

/** Writes an element without an XML declaration: with one, Word on Windows ignores an update of a custom XML part. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const opening = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  if (children.length === 0) return `<${name}${opening.join('')}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeXml(child)));
  return `<${name}${opening.join('')}>${content.join('')}</${name}>`;
}

/** XML that cannot be read; the message is a sentence for a person. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Parses XML; throws an XmlError for a document type declaration and for what is not well formed. */
export function parseXml(xml: string): Document {
  if (/<!DOCTYPE/i.test(xml))
    throw new XmlError('The XML declares a document type, which no part of a Word document does.');
  let parsed: Document;
  try {
    parsed = new DOMParser().parseFromString(xml, 'application/xml');
  } catch {
    throw new XmlError('The XML is not well formed.');
  }
  // Browsers report an error as a document; the parser in Node throws instead.
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new XmlError('The XML is not well formed.');
  return parsed;
}

const elementNode = 1;

/** The child elements of a node, in order. */
export function childElements(node: Node): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === elementNode) found.push(child as Element);
  }
  return found;
}

/** The root element of a parsed document. */
export function rootElement(document: Document): Element {
  return document.documentElement;
}
