import type { Element } from '@xmldom/xmldom';
import { contentType, relation } from '../package/names';
import { parseXml, xmlText } from '../package/xml';
import { elements } from './dom';
import type { WordDocument } from './document';

const dc = 'http://purl.org/dc/elements/1.1/';
const cp = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** Where the object model's names for properties are kept. */
const homes: Readonly<Record<string, readonly [namespace: string, name: string]>> = {
  title: [dc, 'dc:title'],
  subject: [dc, 'dc:subject'],
  author: [dc, 'dc:creator'],
  comments: [dc, 'dc:description'],
  keywords: [cp, 'cp:keywords'],
  category: [cp, 'cp:category'],
};

export const propertyNames: readonly string[] = Object.keys(homes);

function root(document: WordDocument): Element | undefined {
  const name = document.package_.related('', relation.coreProperties);
  return name === undefined ? undefined : (document.part(name).documentElement ?? undefined);
}

function find(parent: Element | undefined, property: string): Element | undefined {
  const [namespace, name] = homes[property] ?? ['', ''];
  return elements(parent).find(
    (element) => element.namespaceURI === namespace && name.endsWith(`:${element.localName ?? ''}`),
  );
}

export function readProperty(document: WordDocument, property: string): string {
  return find(root(document), property)?.textContent ?? '';
}

export function writeProperty(document: WordDocument, property: string, value: string): void {
  const home = root(document) ?? make(document);
  const known = find(home, property);
  const [namespace, name] = homes[property] ?? ['', ''];
  const element =
    known ??
    home.appendChild((home.ownerDocument as NonNullable<typeof home.ownerDocument>).createElementNS(namespace, name));
  element.textContent = xmlText(value);
  document.touch(home);
}

function make(document: WordDocument): Element {
  const name = document.package_.freeName('docProps/core', '.xml');
  document.package_.addXml(
    name,
    parseXml(`<cp:coreProperties xmlns:cp="${cp}" xmlns:dc="${dc}"/>`, name),
    contentType.coreProperties,
  );
  document.package_.relationships('').add(relation.coreProperties, name);
  return document.part(name).documentElement as Element;
}
