import type { Document, Element, Node } from '@xmldom/xmldom';
import { documentOf, elements, insertAfter, isW, makeW, remove, wChild } from './dom';
import { piecesOf } from './inline';

/** Makes the offset a boundary between nodes. */
export function cut(paragraph: Element, offset: number): void {
  for (const piece of piecesOf(paragraph)) {
    if (piece.start >= offset || piece.start + piece.text.length <= offset) continue;
    const tail = piece.node.cloneNode(false) as Element;
    setText(tail, piece.text.slice(offset - piece.start));
    setText(piece.node, piece.text.slice(0, offset - piece.start));
    insertAfter(tail, piece.node);
    return;
  }
}

function setText(node: Element, text: string): void {
  node.textContent = text;
  if (/^\s|\s$|\s\s/.test(text)) node.setAttribute('xml:space', 'preserve');
}

export function formattingOf(run: Element | undefined): Element | undefined {
  return wChild(run, 'rPr')?.cloneNode(true) as Element | undefined;
}

export function newRun(owner: Document, formatting: Element | undefined): Element {
  const run = makeW(owner, 'r');
  if (formatting) run.appendChild(formatting);
  return run;
}

/** Text as the nodes of a run. */
export function textNodes(owner: Document, text: string): Element[] {
  return text
    .split(/(\t|\v|\f)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return makeW(owner, 'tab');
      if (part === '\v') return makeW(owner, 'br');
      if (part === '\f') return makeW(owner, 'br', { type: 'page' });
      const node = makeW(owner, 't');
      setText(node, part);
      return node;
    });
}

/** The runs that hold this text and nothing else, split off where they must be. */
export function isolateRuns(paragraph: Element, start: number, end: number): Element[] {
  cut(paragraph, start);
  cut(paragraph, end);
  const pieces = piecesOf(paragraph).filter(
    (piece) => piece.text.length > 0 && piece.start >= start && piece.start + piece.text.length <= end,
  );
  return [...new Set(pieces.map((piece) => piece.run))].map((run) => {
    const nodes = pieces.filter((piece) => piece.run === run).map((piece) => piece.node);
    const [first, last] = [nodes[0] as Element, nodes.at(-1) as Element];
    splitRun(run, last.nextSibling);
    return elements(run).find((child) => !isW(child, 'rPr')) === first ? run : headless(run, first);
  });
}

/** Moves what follows into a new run with the same formatting. */
export function splitRun(run: Element, before: Node | null): void {
  if (!before) return;
  const tail = newRun(documentOf(run), formattingOf(run));
  for (let node: Node | null = before; node;) {
    const next: Node | null = node.nextSibling;
    tail.appendChild(node);
    node = next;
  }
  insertAfter(tail, run);
}

export function isBare(run: Element): boolean {
  return elements(run).every((child) => isW(child, 'rPr'));
}

/** Splits before a node and answers the run that the node is in now. */
export function headless(run: Element, first: Node): Element {
  splitRun(run, first);
  return run.nextSibling as Element;
}

/** Takes out an empty run and the links, fields and insertions that held nothing else; a content control stays. */
export function prune(run: Element): void {
  let node: Node = run;
  for (;;) {
    const parent: Node | null = node.parentNode;
    remove(node);
    if (!isW(parent, 'hyperlink', 'ins', 'smartTag', 'fldSimple') || elements(parent).length > 0) return;
    node = parent;
  }
}

/** Undoes the cuts that were left over. */
export function joinTexts(paragraph: Element): void {
  for (const piece of piecesOf(paragraph)) {
    let next = piece.node.nextSibling;
    while (isW(piece.node, 't') && isW(next, 't')) {
      setText(piece.node, (piece.node.textContent ?? '') + (next.textContent ?? ''));
      remove(next);
      next = piece.node.nextSibling;
    }
  }
}

/** Takes out all text but a stretch of it. */
export function trimText(paragraph: Element, start: number, end: number): void {
  for (const piece of piecesOf(paragraph)) {
    const text = piece.text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start));
    if (text === piece.text) continue;
    if (text === '') remove(piece.node);
    else setText(piece.node, text);
    if (isBare(piece.run)) prune(piece.run);
  }
}
