/** One node of a drawn paragraph that counts as text, in the characters that Word's `paragraph.text` has for it. */
interface Piece {
  readonly node: Text | Element;
  readonly text: string;
  readonly start: number;
}

const separateContent = ['DEL', 'IMG', 'svg', 'math'];

function pieces(paragraph: Element): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const add = (node: Text | Element, text: string): void => {
    found.push({ node, text, start });
    start += text.length;
  };
  const visit = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) add(node, node.data);
      else if (!(node instanceof Element) || separateContent.includes(node.nodeName)) continue;
      else if (node.nodeName === 'WBR') add(node, '\u001e');
      // A browser puts a break of its own into a line that has become empty.
      else if (node.nodeName === 'BR') add(node, node.hasAttribute('data-drawn') ? '\v' : '');
      else visit(node);
    }
  };
  visit(paragraph);
  return found;
}

/** The paragraph's text as Word would give it; text that a tracked change deleted does not count. */
export function drawnText(paragraph: Element): string {
  return pieces(paragraph)
    .map((piece) => piece.text)
    .join('');
}

/** A tab as docx-preview draws it. */
export function isTab(node: Node | null): node is Text {
  return node instanceof Text && node.data === '\u2003';
}

/** Tabs and line breaks as docx-preview draws them, made recognisable. */
export function prepareText(paragraph: Element): void {
  for (const span of paragraph.querySelectorAll('span')) {
    const only = span.firstChild;
    if (isTab(only) && span.childNodes.length === 1) only.data = '\t';
  }
  for (const lineBreak of paragraph.querySelectorAll('br')) lineBreak.setAttribute('data-drawn', '');
  openLastLine(paragraph);
}

/** A break at the very end shows no line of its own, and typing would swallow it, without another one behind it. */
export function openLastLine(paragraph: Element): void {
  const last = [...paragraph.querySelectorAll('br')].at(-1);
  if (last?.hasAttribute('data-drawn') && drawnText(paragraph).endsWith('\v')) last.after(document.createElement('br'));
}

/** How many characters of the paragraph stand before a point of the DOM. */
export function offsetOf(paragraph: Element, node: Node, offset: number): number {
  const all = pieces(paragraph);
  const own = all.find((piece) => piece.node === node && node instanceof Text);
  if (own) return own.start + offset;
  const next = node.childNodes[offset];
  const isBefore = (piece: Piece): boolean => {
    if (next) return (next.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const place = node.compareDocumentPosition(piece.node);
    return (place & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
  };
  const last = all.filter(isBefore).at(-1);
  return last ? last.start + last.text.length : 0;
}

/** The point of the DOM behind so many characters; at a seam it is the end of the earlier text, or the start of the later. */
export function pointAt(
  paragraph: Element,
  offset: number,
  at: 'end' | 'start' = 'end',
): { node: Node; offset: number } {
  const all = pieces(paragraph).filter((piece) => piece.text !== '');
  const reached = (piece: Piece): boolean => {
    const end = piece.start + piece.text.length;
    return at === 'end' ? end >= offset : end > offset;
  };
  const piece = all.find(reached) ?? all.at(-1);
  if (!piece) return { node: paragraph, offset: 0 };
  const within = Math.max(0, Math.min(offset - piece.start, piece.text.length));
  if (piece.node instanceof Text) return { node: piece.node, offset: within };
  const parent = piece.node.parentNode ?? paragraph;
  const index = [...parent.childNodes].indexOf(piece.node);
  return { node: parent, offset: index + (within > 0 ? 1 : 0) };
}

/** The stretch of a drawn paragraph between two offsets. */
export function rangeOf(paragraph: Element, start: number, end: number): Range {
  const range = document.createRange();
  const from = pointAt(paragraph, start, 'start');
  const to = pointAt(paragraph, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
