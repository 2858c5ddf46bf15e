import type { Element, Node } from '@xmldom/xmldom';
import { ns } from '../package/names';
import { closest, contains, isElement, isOn, isW, wAttribute, wChild, wPath } from './dom';

/** Word's simple markup shows what is there now; the original leaves insertions out and keeps deletions. */
export type View = 'current' | 'original';
/** Everything: what is deleted and what is inserted. */
type AnyView = View | 'all';

/** One node of a run that counts as text. */
export interface Piece {
  readonly node: Element;
  readonly run: Element;
  readonly text: string;
  readonly start: number;
}

const containers = [
  'hyperlink',
  'sdt',
  'sdtContent',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'ins',
  'moveTo',
  'del',
  'moveFrom',
];
const hiddenIn: Readonly<Record<AnyView, readonly string[]>> = {
  all: [],
  current: ['del', 'moveFrom'],
  original: ['ins', 'moveTo'],
};

export function piecesOf(paragraph: Element, view: AnyView = 'current'): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isW(node, 'r')) {
        for (let part = node.firstChild; part; part = part.nextSibling) {
          const text = isElement(part) ? textOfNode(part) : undefined;
          if (text === undefined) continue;
          pieces.push({ node: part as Element, run: node, text, start });
          start += text.length;
        }
      } else if (isW(node, ...containers) && !isW(node, ...hiddenIn[view])) visit(node);
    }
  };
  visit(paragraph);
  return pieces;
}

export function paragraphText(paragraph: Element, view: View = 'current'): string {
  return piecesOf(paragraph, view)
    .map((piece) => piece.text)
    .join('');
}

/** Paragraphs joined as Word joins them. A tracked change of a paragraph mark joins two paragraphs in one of the views. */
export function textOf(paragraphs: readonly Element[], view: View = 'current', separator = '\r'): string {
  let text = '';
  let joined = true;
  for (const paragraph of paragraphs) {
    text += (joined ? '' : separator) + paragraphText(paragraph, view);
    joined = markIsGone(paragraph, view);
  }
  return text;
}

/** Whether the paragraph's mark does not exist in this view, so that the paragraph runs into the next. */
export function markIsGone(paragraph: Element, view: View): boolean {
  return wPath(paragraph, 'pPr', 'rPr', view === 'current' ? 'del' : 'ins') !== undefined;
}

function textOfNode(node: Element): string | undefined {
  if (node.namespaceURI !== ns.w) return undefined;
  switch (node.localName) {
    case 't':
    case 'delText':
      return node.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'cr':
      return '\v';
    case 'br':
      return breakText(node);
    case 'noBreakHyphen':
      return '\u001e';
    case 'softHyphen':
      return '\u001f';
    case 'sym':
      return String.fromCharCode(parseInt(wAttribute(node, 'char') ?? '20', 16));
    default:
      return undefined;
  }
}

function breakText(node: Element): string {
  const type = wAttribute(node, 'type');
  return type === 'page' ? '\f' : type === 'column' ? '\u000e' : '\v';
}

/** The formatting that new text takes when there is no run to take it from: the paragraph mark's. */
export function markFormatting(paragraph: Element): Element | undefined {
  const properties = wPath(paragraph, 'pPr', 'rPr');
  if (!properties) return undefined;
  const copy = properties.cloneNode(true) as Element;
  for (const name of ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']) {
    const child = wChild(copy, name);
    if (child) copy.removeChild(child);
  }
  return copy.firstChild ? copy : undefined;
}

/** The link, or content control within the paragraph, that a run stands in. */
export function wrapperOf(run: Element, name: 'hyperlink' | 'sdt'): Element | undefined {
  const wrapper = closest(run, name, 'p');
  return wrapper && isW(wrapper, name) ? wrapper : undefined;
}

export function showsPlaceholder(control: Element): boolean {
  return isOn(wPath(control, 'sdtPr', 'showingPlcHdr'));
}

/** Where a link or an inline content control starts and ends in its paragraph's text. */
export function spanOf(wrapper: Element, paragraph: Element): { start: number; end: number } {
  const pieces = piecesOf(paragraph);
  const inside = pieces.filter((piece) => contains(wrapper, piece.run));
  const first = inside[0];
  const last = inside.at(-1);
  if (first && last) return { start: first.start, end: last.start + last.text.length };
  const start = lengthBefore(wrapper, pieces);
  return { start, end: start };
}

function lengthBefore(wrapper: Element, pieces: readonly Piece[]): number {
  const order = new Map<Node, number>();
  let count = 0;
  const visit = (node: Node): void => {
    order.set(node, count++);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  const paragraph = closest(wrapper, 'p');
  if (paragraph) visit(paragraph);
  const place = order.get(wrapper) ?? 0;
  const before = pieces.filter((piece) => (order.get(piece.run) ?? 0) < place).at(-1);
  return before ? before.start + before.text.length : 0;
}

/** Where in a paragraph's text something stands that is no text: what is deleted with changes tracked, the ends of fields, marks of notes. */
export function hiddenMarks(paragraph: Element): number[] {
  const found: number[] = [];
  let length = 0;
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      const isMark = isW(node, 'del', 'moveFrom', 'fldSimple', 'fldChar', 'footnoteReference', 'endnoteReference');
      if (isMark) found.push(length);
      if (isW(node, 'del', 'moveFrom')) continue;
      const text = isW(node.parentNode, 'r') ? textOfNode(node) : undefined;
      length += text?.length ?? 0;
      if (isW(node, 'r', ...containers)) visit(node);
      if (isW(node, 'fldSimple')) found.push(length);
    }
  };
  visit(paragraph);
  return found;
}
