import type { Element, Node } from '@xmldom/xmldom';
import { generalException } from '../errors';
import { closest, contains, insertAfter, isW, remove, setW, wChild, wPath } from './dom';
import type { WordDocument } from './document';
import { piecesOf } from './inline';
import { cut, isBare, splitRun } from './runs';
import { isTracking } from './settings';
import { markNew } from './tracking';

/** Splits a paragraph in two; the second has the same properties. Answers the second. */
export function splitParagraph(document: WordDocument, paragraph: Element, offset: number): Element {
  refuseWithinControl(paragraph, offset);
  cut(paragraph, offset);
  const tail = tailFrom(document, paragraph, offset);
  const second = paragraph.cloneNode(false) as Element;
  for (const name of ['w14:paraId', 'w14:textId']) second.removeAttribute(name);
  const properties = wChild(paragraph, 'pPr')?.cloneNode(true) as Element | undefined;
  if (properties) second.appendChild(properties);
  for (let node: Node | null = tail ?? null; node;) {
    const next: Node | null = node.nextSibling;
    second.appendChild(node);
    node = next;
  }
  insertAfter(second, paragraph);
  // The old mark, with what is tracked about it and the section that it ends, belongs to the second now.
  for (const path of [['rPr', 'ins'], ['rPr', 'del'], ['sectPr']]) {
    const gone = wPath(paragraph, 'pPr', ...path);
    if (gone) remove(gone);
  }
  if (isTracking(document)) markNew(document, paragraph);
  for (const extent of document.live) {
    if (extent.paragraph !== paragraph) continue;
    if (extent.start >= offset && extent.end > offset) {
      extent.paragraph = second;
      extent.start -= offset;
      extent.end -= offset;
    } else extent.end = Math.min(extent.end, offset);
  }
  document.structureChanged(paragraph);
  document.textChanged(paragraph);
  return second;
}

/** Word lets no content control that is within a paragraph go on in the next. */
function refuseWithinControl(paragraph: Element, offset: number): void {
  const pieces = piecesOf(paragraph);
  const after = pieces.find((piece) => piece.start + piece.text.length > offset);
  for (
    let control = after && closest(after.run, 'sdt', 'p');
    isW(control, 'sdt');
    control = closest(control.parentNode, 'sdt', 'p')
  ) {
    const around = control;
    if (pieces.some((piece) => piece.start < offset && contains(around, piece.run))) {
      throw generalException('a paragraph cannot be split inside a content control');
    }
  }
}

/** The first child of the paragraph that goes, once the run and the links around the place are split. */
function tailFrom(document: WordDocument, paragraph: Element, offset: number): Element | undefined {
  const piece = piecesOf(paragraph).find((candidate) => candidate.start >= offset);
  if (!piece) return undefined;
  splitRun(piece.run, piece.node);
  let node = isBare(piece.run) ? piece.run : (piece.run.nextSibling as Element);
  while (node.parentNode !== paragraph) {
    const wrapper = node.parentNode as Element;
    node =
      isW(wrapper, 'sdt', 'sdtContent') || wrapper.firstChild === node
        ? wrapper
        : splitWrapper(document, wrapper, node);
  }
  return node;
}

/** Splits a link or the mark of a tracked change before one of its children; answers the second half. */
export function splitWrapper(document: WordDocument, wrapper: Element, from: Element): Element {
  const copy = wrapper.cloneNode(false) as Element;
  if (!isW(copy, 'hyperlink')) setW(copy, { id: document.nextId() });
  for (let node: Node | null = from; node;) {
    const next: Node | null = node.nextSibling;
    copy.appendChild(node);
    node = next;
  }
  insertAfter(copy, wrapper);
  return copy;
}
