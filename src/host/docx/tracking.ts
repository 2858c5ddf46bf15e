import type { Element } from '@xmldom/xmldom';
import {
  closest,
  documentOf,
  elements,
  insertAfter,
  insertBefore,
  isW,
  makeW,
  remove,
  setW,
  wAttribute,
  wChild,
  wChildren,
} from './dom';
import type { WordDocument } from './document';
import { ensureChild } from './schema';
import { isTracking } from './settings';

export const author = 'Word host';
/** A clock would make two runs of one test differ. */
const date = '2026-01-01T00:00:00Z';

export function revision(document: WordDocument): Record<string, string | number> {
  return { id: document.nextId(), author, date };
}

function isOwn(element: Element | undefined): boolean {
  return element !== undefined && wAttribute(element, 'author') === author;
}

/** A run taken out of the document: gone, or struck out while changes are tracked. What one's own tracking put in just goes. */
export function deleteRun(document: WordDocument, run: Element): void {
  const insertion = closest(run, 'ins', 'p');
  if (!isTracking(document) || (isW(insertion, 'ins') && isOwn(insertion))) {
    const parent = run.parentNode;
    remove(run);
    if (isW(parent, 'ins') && !wChild(parent, 'r')) remove(parent);
    return;
  }
  for (const text of wChildren(run, 't')) {
    const gone = makeW(documentOf(run), 'delText');
    gone.textContent = text.textContent ?? '';
    gone.setAttribute('xml:space', 'preserve');
    run.replaceChild(gone, text);
  }
  const wrapper = makeW(documentOf(run), 'del', revision(document));
  insertBefore(wrapper, run);
  wrapper.appendChild(run);
}

/** A new run, already in its place, marked as inserted while changes are tracked. */
export function markInserted(document: WordDocument, run: Element): void {
  if (!isTracking(document)) return;
  const around = closest(run, 'ins', 'p');
  if (isW(around, 'ins') && isOwn(around)) return;
  const wrapper = makeW(documentOf(run), 'ins', revision(document));
  insertBefore(wrapper, run);
  wrapper.appendChild(run);
  if (isW(wrapper.parentNode, 'ins')) liftOut(document, wrapper, wrapper.parentNode);
}

/** Splits somebody else's insertion, so that one's own stands between its halves and not inside it. */
function liftOut(document: WordDocument, own: Element, other: Element): void {
  const tail = setW(other.cloneNode(false) as Element, { id: document.nextId() });
  while (own.nextSibling) tail.appendChild(own.nextSibling);
  insertAfter(own, other);
  if (tail.firstChild) insertAfter(tail, own);
  if (!other.firstChild) remove(other);
}

/** A new paragraph, table or control: its runs, marks and rows are shown as inserted. */
export function markBlockInserted(document: WordDocument, block: Element): void {
  if (!isTracking(document)) return;
  if (isW(block, 'p')) {
    markNew(document, block);
    markRuns(document, block);
    return;
  }
  if (isW(block, 'tr')) setW(ensureChild(ensureChild(block, 'trPr'), 'ins'), revision(document));
  for (const child of elements(block))
    if (isW(child, 'tbl', 'tr', 'tc', 'p', 'sdt', 'sdtContent')) markBlockInserted(document, child);
}

/** The mark of a paragraph that was not there before. */
export function markNew(document: WordDocument, paragraph: Element): void {
  const mark = ensureChild(ensureChild(paragraph, 'pPr'), 'rPr');
  if (!wChild(mark, 'ins')) setW(ensureChild(mark, 'ins'), revision(document));
}

function markRuns(document: WordDocument, parent: Element): void {
  for (const child of elements(parent)) {
    if (isW(child, 'r')) markInserted(document, child);
    else if (isW(child, 'hyperlink', 'sdt', 'sdtContent', 'smartTag')) markRuns(document, child);
  }
}

/** A row that goes; with tracking on it stays, marked, and so does what it holds. */
export function deleteRow(document: WordDocument, row: Element): void {
  const properties = wChild(row, 'trPr');
  if (!isTracking(document) || isOwn(wChild(properties, 'ins'))) {
    remove(row);
    return;
  }
  for (const cell of wChildren(row, 'tc'))
    for (const block of elements(cell)) if (!isW(block, 'tcPr')) deleteContent(document, block);
  setW(ensureChild(ensureChild(row, 'trPr'), 'del'), revision(document));
}

/** A paragraph, table or control that goes. */
export function deleteBlock(document: WordDocument, block: Element): void {
  const insertedMark = wChild(wChild(wChild(block, 'pPr'), 'rPr'), 'ins');
  if (!isTracking(document) || isOwn(insertedMark)) {
    remove(block);
    return;
  }
  deleteContent(document, block);
}

function deleteContent(document: WordDocument, block: Element): void {
  if (isW(block, 'p')) {
    const mark = ensureChild(ensureChild(block, 'pPr'), 'rPr');
    if (!wChild(mark, 'del')) setW(ensureChild(mark, 'del'), revision(document));
    deleteRuns(document, block);
  } else if (isW(block, 'tbl', 'sdt', 'sdtContent')) {
    for (const child of elements(block)) deleteContent(document, child);
  } else if (isW(block, 'tr')) deleteRow(document, block);
}

function deleteRuns(document: WordDocument, parent: Element): void {
  for (const child of elements(parent)) {
    if (isW(child, 'r')) deleteRun(document, child);
    else if (isW(child, 'hyperlink', 'sdt', 'sdtContent', 'smartTag', 'ins')) deleteRuns(document, child);
  }
}
