import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What another program leaves of a document that it opens and saves, as far as RID Author has something to lose. */
export const losses: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'keeps controls, drops custom XML parts (ONLYOFFICE, older)': (bytes) => withoutCustomXml(bytes),
  'keeps controls without their tags': (bytes) => inText(bytes, (document) => removeAll(document, 'tag')),
  'keeps controls around words only': (bytes) => inText(bytes, unwrapBlocks),
  'drops all controls': (bytes) => inText(bytes, unwrapAll),
  'drops controls and custom XML parts (Google Docs)': (bytes) => withoutCustomXml(inText(bytes, unwrapAll)),
  'drops these, bookmarks and heads that repeat (Google Docs)': (bytes) =>
    withoutCustomXml(
      inText(bytes, (document) => {
        unwrapAll(document);
        for (const name of ['bookmarkStart', 'bookmarkEnd', 'tblHeader', 'tblCaption']) removeAll(document, name);
      }),
    ),
};

function inText(bytes: Uint8Array, change: (document: Document) => void): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const document = new DOMParser().parseFromString(strFromU8(parts[name] ?? new Uint8Array()), 'text/xml');
  change(document);
  return zipSync({ ...parts, [name]: strToU8(new XMLSerializer().serializeToString(document)) });
}

function withoutCustomXml(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const relationships = 'word/_rels/document.xml.rels';
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'));
  const text = strFromU8(parts[relationships] ?? new Uint8Array()).replace(
    /<Relationship [^>]*\/customXml"[^>]*>/g,
    '',
  );
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  return zipSync({
    ...Object.fromEntries(kept),
    [relationships]: strToU8(text),
    '[Content_Types].xml': strToU8(types.replace(/<Override [^>]*PartName="\/customXml\/[^>]*>/g, '')),
  });
}

const named = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS(word, name)];

function removeAll(document: Document, name: string): void {
  for (const element of named(document, name)) element.parentNode?.removeChild(element);
}

function unwrapAll(document: Document): void {
  for (const control of named(document, 'sdt')) unwrap(control);
}

function unwrapBlocks(document: Document): void {
  for (const control of named(document, 'sdt')) if (control.parentNode?.localName !== 'p') unwrap(control);
}

/** Puts what a control holds in its place. */
function unwrap(control: Element): void {
  const content = [...control.childNodes].find((child) => child.localName === 'sdtContent');
  while (content?.firstChild) control.parentNode?.insertBefore(content.firstChild, control);
  control.parentNode?.removeChild(control);
}
