import type { Element } from '@xmldom/xmldom';
import { invalidArgument } from '../errors';
import { contentType, ns } from '../package/names';
import { isW, makeW, wAttribute, wChild, wChildren, wPath, wVal } from './dom';
import type { WordDocument } from './document';
import { addStyleNumbering } from './listStyles';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

/** Names that styles.xml keeps in lower case and Word shows otherwise. */
const shown: Readonly<Record<string, string>> = {
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  'annotation text': 'Comment Text',
  'annotation reference': 'Comment Reference',
  'annotation subject': 'Comment Subject',
  'footnote text': 'Footnote Text',
  'footnote reference': 'Footnote Reference',
  'endnote text': 'Endnote Text',
  'endnote reference': 'Endnote Reference',
  'page number': 'Page Number',
};

export function styleElements(document: WordDocument): Element[] {
  return wChildren(document.related('styles')?.documentElement, 'style');
}

const byId = new WeakMap<Element, Map<string, Element>>();

/** A style by its id; without one, the default of its type. */
export function findStyle(document: WordDocument, type: StyleType, id: string | undefined): Element | undefined {
  const root = document.related('styles')?.documentElement;
  if (!root) return undefined;
  let map = byId.get(root);
  if (!map) {
    map = new Map();
    for (const style of wChildren(root, 'style')) {
      const kind = wAttribute(style, 'type') ?? 'paragraph';
      map.set(`${kind}/${wAttribute(style, 'styleId') ?? ''}`, style);
      if (['1', 'true', 'on'].includes(wAttribute(style, 'default') ?? '')) map.set(`${kind}/`, style);
    }
    byId.set(root, map);
  }
  return map.get(`${type}/${id ?? ''}`) ?? map.get(`${type}/`);
}

/** Styles have come. */
export function forgetStyles(document: WordDocument): void {
  const root = document.related('styles')?.documentElement;
  if (root) byId.delete(root);
}

export function shownName(style: Element | undefined): string {
  const name = wVal(wChild(style, 'name')) ?? 'Normal';
  return shown[name] ?? name.replace(/^heading (\d)$/, 'Heading $1').replace(/^toc (\d)$/, 'TOC $1');
}

/** The value of Word.BuiltInStyleName for a style, "Other" for one's own. */
export function builtInName(style: Element | undefined): string {
  if (wAttribute(style, 'customStyle') === '1') return 'Other';
  return shownName(style).replace(/^TOC /, 'Toc').replace(/[ -]/g, '');
}

export function styleIdOf(block: Element): string | undefined {
  return isW(block, 'tbl') ? wVal(wPath(block, 'tblPr', 'tblStyle')) : wVal(wPath(block, 'pPr', 'pStyle'));
}

/** The id of the style of this name in styles.xml, if the document has it. */
export function styleIdIfAny(document: WordDocument, type: StyleType, name: string): string | undefined {
  const found = styleElements(document).find(
    (style) =>
      (wAttribute(style, 'type') ?? 'paragraph') === type && wVal(wChild(style, 'name'))?.toLowerCase() === name,
  );
  return found && wAttribute(found, 'styleId');
}

/** The id of the style that Word shows under a name, made if it is one of Word's own that the document does not hold yet. */
export function styleIdByName(document: WordDocument, type: StyleType, name: string): string {
  const found = styleElements(document).find(
    (style) =>
      (wAttribute(style, 'type') ?? 'paragraph') === type &&
      [shownName(style), builtInName(style)].some((known) => known.toLowerCase() === name.toLowerCase()),
  );
  if (found) return wAttribute(found, 'styleId') ?? '';
  const builtIn = builtInStyles[type]?.find((known) => bare(known) === bare(name));
  if (builtIn === undefined) throw invalidArgument(`style ${name}`);
  return addBuiltIn(document, type, builtIn);
}

const bare = (name: string): string => name.replaceAll(' ', '').toLowerCase();
const levels = (name: string, last: number): string[] => Array.from({ length: last }, (_, i) => `${name} ${i + 1}`);

/** Styles that every document has in Word, whether its file holds them or not: those that `Word.BuiltInStyleName` names, and lists. */
const builtInStyles: Partial<Readonly<Record<StyleType, readonly string[]>>> = {
  paragraph: [
    ...['Normal', 'Title', 'Subtitle', 'Caption', 'Quote', 'Intense Quote', 'No Spacing', 'TOC Heading'],
    ...['List Bullet', 'List Number', 'List Paragraph', 'Bibliography', 'Header', 'Footer'],
    ...[2, 3, 4, 5].flatMap((level) => [`List Bullet ${level}`, `List Number ${level}`]),
    ...['Footnote Text', 'Endnote Text', 'Body Text'],
    ...[...levels('Heading', 9), ...levels('TOC', 9)],
  ],
  character: [
    ...['Hyperlink', 'Strong', 'Emphasis', 'Subtle Emphasis', 'Intense Emphasis', 'Subtle Reference'],
    ...['Intense Reference', 'Book Title', 'Footnote Reference', 'Endnote Reference'],
  ],
  table: ['Table Grid', 'Plain Table 1', 'Plain Table 2', 'Plain Table 3', 'Plain Table 4', 'Plain Table 5'],
};

/** By name, and of lists with their list: what else Word makes it look like is in no document of Microsoft's. */
function addBuiltIn(document: WordDocument, type: StyleType, name: string): string {
  const id = name.replaceAll(' ', '');
  const styles = document.ensureRelated('styles', 'styles.xml', contentType.styles, `<w:styles xmlns:w="${ns.w}"/>`);
  const style = makeW(styles, 'style', { type, styleId: id });
  style.appendChild(makeW(styles, 'name', { val: nameInFile(name) }));
  const normal = findStyle(document, type, undefined);
  if (normal) style.appendChild(makeW(styles, 'basedOn', { val: wAttribute(normal, 'styleId') ?? '' }));
  if (type === 'paragraph') addStyleNumbering(document, style, name, id);
  styles.documentElement?.appendChild(style);
  forgetStyles(document);
  document.touch(styles);
  return id;
}

/** Files have some names in lower case. */
function nameInFile(name: string): string {
  const known = Object.entries(shown).find(([, other]) => other === name)?.[0];
  return known ?? name.replace(/^Heading (?=\d)/, 'heading ').replace(/^TOC (?=\d)/, 'toc ');
}

/** A paragraph's style and the styles that it is based on. */
export function paragraphStyles(document: WordDocument, paragraph: Element): Element[] {
  const seen = new Set<Element>();
  let style = findStyle(document, 'paragraph', styleIdOf(paragraph));
  while (style && !seen.has(style)) {
    seen.add(style);
    const base = wVal(wChild(style, 'basedOn'));
    style = base === undefined ? undefined : findStyle(document, 'paragraph', base);
  }
  return [...seen];
}

/** A paragraph's properties, its own first, then its styles'. */
export function paragraphProperties(document: WordDocument, paragraph: Element): Element[] {
  const holders = [paragraph, ...paragraphStyles(document, paragraph)];
  return holders.map((holder) => wChild(holder, 'pPr')).filter((properties) => properties !== undefined);
}

/** 1 to 9 for what the navigation pane shows, 10 for body text. */
export function outlineLevel(document: WordDocument, paragraph: Element): number {
  for (const properties of paragraphProperties(document, paragraph)) {
    const level = wVal(wChild(properties, 'outlineLvl'));
    if (level !== undefined) return Math.min(Number(level), 9) + 1;
  }
  return 10;
}
