import type { Element, Node } from '@xmldom/xmldom';
import { itemNotFound, notImplemented } from '../errors';
import {
  closest,
  contains,
  descendants,
  documentOf,
  elements,
  insertBefore,
  isAttached,
  isW,
  makeW,
  remove,
  wChild,
} from './dom';
import type { WordDocument } from './document';
import { replaceText } from './edit';
import { dropFields } from './fields';
import { newRun, textNodes } from './runs';
import type { ContentExtent, Extent, PlainExtent, TextExtent } from './extent';
import { markFormatting, paragraphText, spanOf } from './inline';
import { isTracking } from './settings';
import { splitParagraph } from './split';
import { deleteBlock, markBlockInserted } from './tracking';
import { runText } from '../package/xml';

/** What stands side by side in a body, a cell or a block-level content control. */
export const blockNames = ['p', 'tbl', 'sdt', 'customXml'];
const markers = ['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd'];

export type ControlLevel = 'inline' | 'block' | 'row' | 'cell';

export function levelOf(control: Element): ControlLevel {
  const around = closest(control.parentNode, 'p', 'tc', 'tr', 'tbl', 'body', 'hdr', 'ftr');
  if (isW(around, 'p')) return 'inline';
  if (isW(around, 'tr')) return 'cell';
  return isW(around, 'tbl') ? 'row' : 'block';
}

/** What a content control holds. */
export function controlExtent(control: Element): TextExtent | ContentExtent {
  const content = wChild(control, 'sdtContent') ?? control;
  if (levelOf(control) !== 'inline') return { kind: 'content', container: content };
  const paragraph = closest(control, 'p');
  if (!paragraph) throw itemNotFound();
  return { kind: 'text', paragraph, ...spanOf(control, paragraph) };
}

/** The blocks of an extent, side by side; a text extent counts as the paragraph it is in. */
export function blocksOf(extent: PlainExtent): Element[] {
  switch (extent.kind) {
    case 'text':
      return [extent.paragraph];
    case 'content':
      return elements(extent.container).filter((element) => isW(element, ...blockNames, 'tr', 'tc'));
    case 'gap':
      return [];
    case 'blocks': {
      if (!isAttached(extent.first) || !isAttached(extent.last)) throw itemNotFound();
      const found: Element[] = [];
      for (let node: Node | null = extent.first; node; node = node.nextSibling) {
        if (isW(node, ...blockNames, 'tr', 'tc')) found.push(node);
        if (node === extent.last) return found;
      }
      throw itemNotFound();
    }
  }
}

export function paragraphsIn(document: WordDocument, extent: Extent): readonly Element[] {
  if (extent.kind === 'content') return document.paragraphs(extent.container);
  if (extent.kind === 'span') return paragraphsBetween(document, extent.from.paragraph, extent.to.paragraph);
  return blocksOf(extent).flatMap((block) => document.paragraphs(block));
}

/** Tables below an extent, without the ones inside other tables of it, as Word lists them. */
export function tablesIn(extent: PlainExtent): Element[] {
  if (extent.kind === 'text') return [];
  return blocksOf(extent).flatMap((block) =>
    isW(block, 'tbl') ? [block] : outermost(descendants(block, 'tbl'), block),
  );
}

function outermost(tables: Element[], root: Element): Element[] {
  return tables.filter((table) => {
    const around = closest(table.parentNode, 'tbl');
    return !around || !contains(root, around) || around === root;
  });
}

export function controlsIn(extent: PlainExtent): Element[] {
  if (extent.kind !== 'text')
    return blocksOf(extent).flatMap((block) => [...(isW(block, 'sdt') ? [block] : []), ...descendants(block, 'sdt')]);
  const { paragraph, start, end } = extent;
  const whole = start === 0 && end === paragraphText(paragraph).length;
  return descendants(paragraph, 'sdt').filter((control) => {
    const span = spanOf(control, paragraph);
    return whole || (span.start >= start && span.end <= end);
  });
}

/** The element whose children the blocks of an extent are. */
export function containerOf(extent: PlainExtent): Element {
  if (extent.kind === 'content') return extent.container;
  if (extent.kind === 'gap') return extent.parent;
  return (extent.kind === 'text' ? extent.paragraph : extent.first).parentNode as Element;
}

/** The paragraphs of a body, a header or a footer from one to another, cells included. */
function paragraphsBetween(document: WordDocument, first: Element, last: Element): readonly Element[] {
  const all = document.paragraphs(closest(first, 'hdr', 'ftr') ?? document.body);
  const [from, to] = [all.indexOf(first), all.indexOf(last)];
  if (from < 0 || to < from) throw itemNotFound();
  return all.slice(from, to + 1);
}

/** Takes blocks out. What needs a paragraph keeps one, and ends of ranges that reach beyond the blocks stay. */
export function removeBlocks(document: WordDocument, blocks: readonly Element[]): void {
  for (const block of blocks) {
    const container = block.parentNode as Element;
    const isLast =
      elements(container)
        .filter((element) => isW(element, ...blockNames))
        .at(-1) === block;
    if (!isTracking(document)) rescueMarkers(block);
    document.structureChanged(block);
    for (const paragraph of document.paragraphs(block)) document.textChanged(paragraph);
    deleteBlock(document, block);
    if (isLast) ensureParagraph(document, container);
  }
}

function rescueMarkers(block: Element): void {
  const inside = markers.flatMap((name) => descendants(block, name));
  const key = (marker: Element): string =>
    `${marker.localName?.replace(/Start$|End$/, '') ?? ''} ${marker.getAttribute('w:id') ?? ''}`;
  for (const marker of inside) {
    if (inside.filter((other) => key(other) === key(marker)).length === 1) insertBefore(marker, block);
  }
}

/** A body, cell or block control cannot be without a paragraph, and a cell cannot end with a table. */
export function ensureParagraph(document: WordDocument, container: Element): void {
  if (!isW(container, 'body', 'tc', 'hdr', 'ftr', 'sdtContent')) return;
  const blocks = elements(container).filter((element) => isW(element, ...blockNames, 'tr', 'tc'));
  if (blocks.length > 0 && !(isW(container, 'tc', 'body') && isW(blocks.at(-1), 'tbl'))) return;
  const section = wChild(container, 'sectPr');
  container.insertBefore(makeW(documentOf(container), 'p'), section ?? null);
  document.structureChanged(container);
}

/** A paragraph of its own, like another one in all but its text. */
export function makeParagraph(
  document: WordDocument,
  text: string,
  like: Element | undefined,
  owner: Element,
): Element {
  const paragraph = makeW(documentOf(owner), 'p');
  const properties = wChild(like, 'pPr')?.cloneNode(true) as Element | undefined;
  const formatting = like && markFormatting(like);
  if (properties) {
    for (const name of ['sectPr', 'pPrChange', 'rPr']) {
      const child = wChild(properties, name);
      if (child) remove(child);
    }
    if (formatting) properties.appendChild(formatting.cloneNode(true));
    if (properties.firstChild) paragraph.appendChild(properties);
  }
  if (text) {
    const run = newRun(documentOf(owner), formatting);
    for (const node of textNodes(documentOf(owner), runText(text))) run.appendChild(node);
    paragraph.appendChild(run);
  }
  markBlockInserted(document, paragraph);
  return paragraph;
}

/** Puts blocks before a node of a container, or at its end (before the section's properties). */
export function placeBlocks(
  document: WordDocument,
  blocks: readonly Element[],
  parent: Element,
  before: Node | null,
): void {
  const place = before ?? wChild(parent, 'sectPr') ?? null;
  for (const block of blocks) parent.insertBefore(block, place);
  document.structureChanged(parent);
  for (const block of blocks)
    for (const paragraph of document.paragraphs(block)) document.changedParagraphs.add(paragraph);
  if (isW(blocks.at(-1), 'tbl')) ensureParagraph(document, parent);
}

/** Replaces text of one paragraph; a line feed starts a new paragraph. Answers the first and last paragraph that hold the new text. */
export function replaceLines(
  document: WordDocument,
  paragraph: Element,
  start: number,
  end: number,
  text: string,
  inside?: Element,
): { first: Element; last: Element; endOffset: number } {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1 || inside) {
    const line = lines.join('\v');
    replaceText(document, paragraph, start, end, line, inside);
    return { first: paragraph, last: paragraph, endOffset: start + line.length };
  }
  replaceText(document, paragraph, start, end, lines[0] ?? '');
  let last = paragraph;
  let offset = start + (lines[0] ?? '').length;
  for (const line of lines.slice(1)) {
    last = splitParagraph(document, last, offset);
    replaceText(document, last, 0, 0, line);
    offset = line.length;
  }
  return { first: paragraph, last, endOffset: offset };
}

/** Makes the text of a body, cell or control; its first paragraph's properties stay. */
export function setContentText(
  document: WordDocument,
  container: Element,
  text: string,
): { first: Element; last: Element; endOffset: number } {
  const blocks = elements(container).filter((element) => isW(element, ...blockNames));
  const kept = blocks.find((block) => isW(block, 'p'));
  if (!kept && blocks.some((block) => isW(block, 'sdt'))) {
    const control = blocks.find((block) => isW(block, 'sdt'));
    const content = wChild(control, 'sdtContent');
    if (content && blocks.length === 1) return setContentText(document, content, text);
  }
  removeBlocks(
    document,
    blocks.filter((block) => block !== kept),
  );
  const paragraph = kept ?? wChild(container, 'p');
  if (!paragraph) throw notImplemented('text in a container of this kind');
  if (!isTracking(document)) dropFields(paragraph);
  return replaceLines(document, paragraph, 0, paragraphText(paragraph).length, text);
}
