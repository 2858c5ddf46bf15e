import type { Document, Element, Node } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import { contentType, ns, relation } from '../package/names';
import { relationshipsName, resolveTarget } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { escapeXml } from '../package/xml';
import { elements, isW } from './dom';
import type { WordDocument } from './document';

/** Parts that Word puts beside every piece of a document. */
const always: readonly string[] = [
  relation.styles,
  relation.numbering,
  relation.settings,
  relation.theme,
  relation.fontTable,
];

/** Parts that come when something in the piece refers to them by number. */
const byMention = new Map<string, string>([
  [relation.comments, 'commentReference'],
  [relation.footnotes, 'footnoteReference'],
  [relation.endnotes, 'endnoteReference'],
]);

/**
 * A piece of the document as Word hands it out: a package in one XML file. Only what the piece refers to comes with it.
 * It is put together from parts that are XML already; to build it as a tree would parse every style at each call.
 */
export function flatPackage(
  document: WordDocument,
  blocks: readonly Node[],
  source: Element,
  { withoutStories: isWithoutStories = false } = {},
): string {
  const copy = bodyOf(document, blocks);
  const part = document.partOf(source);
  const { package_ } = document;
  const relationships = relationshipsUsed(document, part, copy).filter(
    ({ type }) => !isWithoutStories || (type !== relation.header && type !== relation.footer),
  );
  const main = new XMLSerializer().serializeToString(copy);
  const parts = [
    xmlPart(
      '/_rels/.rels',
      contentType.relationships,
      relationshipsXml([{ id: 'rId1', type: relation.document, target: 'word/document.xml', external: false }]),
    ),
    xmlPart('/word/document.xml', contentType.document, main),
    xmlPart(`/${relationshipsName('word/document.xml')}`, contentType.relationships, relationshipsXml(relationships)),
  ];
  for (const { target, external } of relationships) {
    if (external) continue;
    const name = resolveTarget(part, target);
    const type = package_.typeOf(name) ?? 'application/xml';
    if (!package_.has(name)) continue;
    const flatName = `/${resolveTarget('word/document.xml', target)}`;
    if (!package_.isXml(name)) parts.push(binaryPart(flatName, type, package_.bytes(name) ?? new Uint8Array()));
    else {
      parts.push(xmlPart(flatName, type, withoutDeclaration(package_.text(name))));
      const own = package_.relationships(name).all();
      if (own.length > 0 && own.every((relationship) => relationship.external)) {
        parts.push(xmlPart(relationshipsName(flatName), contentType.relationships, relationshipsXml(own)));
      }
    }
  }
  return `<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="${ns.flat}">${parts.join('')}</pkg:package>`;
}

/** What a part of the document leads to, as far as a piece of it needs that. */
function relationshipsUsed({ package_ }: WordDocument, part: string, piece: Element): Relationship[] {
  const used = referenceIds(piece);
  return package_
    .relationships(part)
    .all()
    .filter(({ id, type }) => used.has(id) || always.includes(type) || mentions(piece, byMention.get(type)));
}

/** The parts with words in them, or with what words look like. */
const read: readonly string[] = [
  relation.styles,
  relation.numbering,
  relation.header,
  relation.footer,
  relation.footnotes,
  relation.endnotes,
];

/** The roots of the parts that come with the whole body and are read, under the names that they have in a flat package. */
export function bodyParts(document: WordDocument): Map<string, Element> {
  const { package_, main } = document;
  const { mainName } = package_;
  const parts = new Map<string, Element>();
  const add = (name: string, { documentElement }: Document): void => {
    if (documentElement) parts.set(name, documentElement);
  };
  add('/word/document.xml', main);
  add(`/${relationshipsName('word/document.xml')}`, package_.relationships(mainName).xml);
  for (const { type, target, external } of relationshipsUsed(document, mainName, main.documentElement as Element)) {
    const name = resolveTarget(mainName, target);
    if (external || !read.includes(type) || !package_.has(name) || !package_.isXml(name)) continue;
    const flatName = `/${resolveTarget('word/document.xml', target)}`;
    add(flatName, package_.xml(name));
    add(relationshipsName(flatName), package_.relationships(name).xml);
  }
  return parts;
}

/** The main part's root with nothing but these blocks in its body, and the section's properties. */
function bodyOf(document: WordDocument, blocks: readonly Node[]): Element {
  const root = document.main.documentElement as Element;
  if (blocks[0]?.parentNode === document.body && blocks.length === elements(document.body).length) return root;
  const copy = root.cloneNode(false) as Element;
  const body = document.body.cloneNode(false) as Element;
  copy.appendChild(body);
  for (const block of blocks) body.appendChild(block.cloneNode(true));
  const section = elements(document.body).find((element) => isW(element, 'sectPr'));
  if (section && !blocks.includes(section)) {
    const plain = section.cloneNode(true) as Element;
    for (const child of elements(plain)) if (isW(child, 'headerReference', 'footerReference')) plain.removeChild(child);
    body.appendChild(plain);
  }
  return copy;
}

function referenceIds(root: Element): Set<string> {
  const found = new Set<string>();
  const visit = (parent: Element): void => {
    for (let i = 0; i < parent.attributes.length; i += 1) {
      const attribute = parent.attributes.item(i);
      if (attribute?.namespaceURI === ns.r) found.add(attribute.value);
    }
    for (const child of elements(parent)) visit(child);
  };
  visit(root);
  return found;
}

function mentions(root: Element, name: string | undefined): boolean {
  return name !== undefined && elements(root).some((child) => isW(child, name) || mentions(child, name));
}

function xmlPart(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${escapeXml(name)}" pkg:contentType="${escapeXml(type)}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function binaryPart(name: string, type: string, bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `<pkg:part pkg:name="${escapeXml(name)}" pkg:contentType="${escapeXml(type)}" pkg:compression="store"><pkg:binaryData>${btoa(binary)}</pkg:binaryData></pkg:part>`;
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  const inner = relationships
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('');
  return `<Relationships xmlns="${ns.relationships}">${inner}</Relationships>`;
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '');
}

/** A part of the package that was handed in, parsed or as bytes. */
export interface FlatPart {
  readonly name: string;
  readonly type: string;
  readonly root: Element | undefined;
  readonly bytes: Uint8Array | undefined;
}

/** The parts of a flat package, by name without the leading slash. */
export function readFlat(document: Document): Map<string, FlatPart> {
  const parts = new Map<string, FlatPart>();
  for (const part of elements(document.documentElement)) {
    if (part.namespaceURI !== ns.flat || part.localName !== 'part') continue;
    const name = (part.getAttributeNS(ns.flat, 'name') ?? '').replace(/^\//, '');
    const content = elements(part)[0];
    parts.set(name, {
      name,
      type: part.getAttributeNS(ns.flat, 'contentType') ?? '',
      root: content?.localName === 'xmlData' ? elements(content)[0] : undefined,
      bytes: content?.localName === 'binaryData' ? decode(content.textContent ?? '') : undefined,
    });
  }
  return parts;
}

function decode(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
}
