import { unzipSync, zipSync } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const markPrefix = 'paragraph-';

/** Elements around content that docx-preview loses, wholly or in rows, cells and links. */
const transparent = ['sdtContent', 'customXml', 'smartTag', 'fldSimple', 'dir', 'bdo'];
const leftOut = ['sdtPr', 'sdtEndPr', 'bookmarkStart', 'bookmarkEnd', 'customXmlPr', 'smartTagPr'];
const changes = ['ins', 'del'];

/** Bullets of Word's symbol fonts, which other systems do not have. */
const bullets: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '–',
};

/**
 * The copy of a document that is given to docx-preview: each paragraph of the body carries a mark with its index as
 * Word counts, and what docx-preview would leave out is laid open. A part that cannot be parsed stays as it is.
 * Also tells whether the document tracks changes, which the host does not say.
 */
export function drawable(docx: Uint8Array): { docx: Uint8Array; tracking: boolean } {
  const parts = unzipSync(docx);
  const main = target(parts, '', '/officeDocument') ?? 'word/document.xml';
  rewrite(parts, main, (xml) => {
    layOpen(xml);
    markParagraphs(xml);
  });
  const numbering = target(parts, main, '/numbering');
  if (numbering) rewrite(parts, numbering, replaceBullets);
  const settings = target(parts, main, '/settings');
  const xml = settings === undefined ? undefined : read(parts, settings);
  return { docx: zipSync(parts, { level: 0 }), tracking: xml !== undefined && isTracking(xml) };
}

/** The index in a mark's name, or undefined for another name. */
export function markedIndex(name: string): number | undefined {
  return name.startsWith(markPrefix) ? Number(name.slice(markPrefix.length)) : undefined;
}

/** The marks as docx-preview draws them: bookmarks become empty spans with the name as id. */
export const markSelector = `span[id^="${markPrefix}"]`;

type Parts = Record<string, Uint8Array>;

function read(parts: Parts, name: string): Document | undefined {
  const bytes = parts[name];
  if (!bytes) return undefined;
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const xml = new DOMParser().parseFromString(new TextDecoder(encoding).decode(bytes), 'application/xml');
  return xml.getElementsByTagName('parsererror').length > 0 ? undefined : xml;
}

function rewrite(parts: Parts, name: string, change: (xml: Document) => void): void {
  const xml = read(parts, name);
  if (!xml) return;
  change(xml);
  parts[name] = new TextEncoder().encode(new XMLSerializer().serializeToString(xml));
}

/** The part that a part, or the package itself (''), leads to by a relationship of this kind. */
function target(parts: Parts, source: string, kind: string): string | undefined {
  const relationships = read(parts, source.replace(/([^/]*)$/, '_rels/$1.rels'));
  const found = [...(relationships?.getElementsByTagName('Relationship') ?? [])].find((each) =>
    each.getAttribute('Type')?.endsWith(kind),
  );
  const path = found?.getAttribute('Target');
  return path ? new URL(path, `file:///${source}`).pathname.slice(1) : undefined;
}

const named = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS(w, name)];

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function layOpen(xml: Document): void {
  for (const name of leftOut) for (const element of named(xml, name)) element.remove();
  for (const name of [...transparent, 'sdt']) named(xml, name).forEach(unwrap);
  for (const [from, to] of [['moveFrom', 'del'] as const, ['moveTo', 'ins'] as const])
    for (const element of named(xml, from)) rename(element, to);
  for (const alternative of [...xml.getElementsByTagNameNS(mc, 'AlternateContent')]) {
    if (alternative.parentElement?.localName === 'r') continue;
    const choice = [...alternative.children].find((each) => each.localName === 'Choice');
    alternative.replaceWith(...(choice?.childNodes ?? []));
  }
  for (const link of named(xml, 'hyperlink')) {
    if ([...link.children].some((each) => changes.includes(each.localName))) splitLink(link);
  }
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElementNS(w, `w:${name}`);
  for (const attribute of [...element.attributes]) renamed.setAttributeNode(attribute.cloneNode() as Attr);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** A tracked change within a link becomes a link within a tracked change, which docx-preview knows. */
function splitLink(link: Element): void {
  const pieces = [...link.children].map((piece) => {
    const copy = link.cloneNode(false) as Element;
    if (!changes.includes(piece.localName)) {
      copy.append(piece);
      return copy;
    }
    copy.append(...piece.childNodes);
    piece.append(copy);
    return piece;
  });
  link.replaceWith(...pieces);
}

function markParagraphs(xml: Document): void {
  const body = named(xml, 'body')[0];
  if (!body) return;
  // As Word counts, and so the host: at any depth, without text boxes and the doubles of Fallback.
  const inBody = named(body, 'p').filter((paragraph) => {
    for (let at = paragraph.parentElement; at && at !== body; at = at.parentElement) {
      if (at.localName === 'txbxContent' || at.localName === 'Fallback') return false;
    }
    return true;
  });
  inBody.forEach((paragraph, index) => {
    const mark = xml.createElementNS(w, 'w:bookmarkStart');
    mark.setAttributeNS(w, 'w:name', `${markPrefix}${index}`);
    const properties = [...paragraph.children].find((each) => each.localName === 'pPr');
    if (properties) properties.after(mark);
    else paragraph.prepend(mark);
  });
}

function isTracking(settings: Document): boolean {
  const setting = named(settings, 'trackRevisions')[0];
  return setting !== undefined && !['0', 'false', 'off'].includes(setting.getAttributeNS(w, 'val') ?? '');
}

function replaceBullets(xml: Document): void {
  for (const level of named(xml, 'lvl')) {
    const text = named(level, 'lvlText')[0];
    const bullet = bullets[text?.getAttributeNS(w, 'val') ?? ''];
    if (!text || bullet === undefined) continue;
    text.setAttributeNS(w, 'w:val', bullet);
    for (const fonts of named(level, 'rFonts')) fonts.remove();
  }
}
