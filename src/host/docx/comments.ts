import type { Document, Element } from '@xmldom/xmldom';
import { itemNotFound } from '../errors';
import { contentType, ns } from '../package/names';
import { paragraphsIn } from './blocks';
import {
  contains,
  descendants,
  elements,
  insertAfter,
  insertBefore,
  isW,
  makeW,
  remove,
  wAttribute,
  wChild,
  wChildren,
} from './dom';
import type { WordDocument } from './document';
import type { Extent } from './extent';
import { piecesOf, spanOf } from './inline';
import { isolateRuns, newRun, textNodes } from './runs';
import { between, stretchesOf } from './span';
import { author } from './tracking';

export function commentElements(document: WordDocument): Element[] {
  return wChildren(document.related('comments')?.documentElement, 'comment');
}

/** The comments whose words are in an extent, in the order of the words; answers to them are not among them. */
export function commentsIn(document: WordDocument, extent: Extent): Element[] {
  const all = commentElements(document).filter((comment) => parentId(document, comment) === null);
  const ids = paragraphsIn(document, extent).flatMap((paragraph) => {
    const starts = descendants(paragraph, 'commentRangeStart');
    const within = extent.kind === 'text' ? starts.filter((start) => isWithin(start, extent)) : starts;
    return within.map((start) => wAttribute(start, 'id'));
  });
  return ids
    .map((id) => all.find((comment) => wAttribute(comment, 'id') === id))
    .filter((comment) => comment !== undefined);
}

function isWithin(marker: Element, extent: { paragraph: Element; start: number; end: number }): boolean {
  const { start } = spanOf(marker, extent.paragraph);
  return start >= extent.start && start < Math.max(extent.end, extent.start + 1);
}

/** Puts a comment on an extent; answers its element in the comments part. */
export function addComment(document: WordDocument, extent: Extent, text: string): Element {
  const comments = document.ensureRelated(
    'comments',
    'comments.xml',
    contentType.comments,
    `<w:comments xmlns:w="${ns.w}"/>`,
  );
  const id = nextCommentId(document);
  const comment = makeW(comments, 'comment', { id, author, date: '2026-01-01T00:00:00Z', initials: 'RA' });
  comments.documentElement?.appendChild(comment);
  setCommentText(comment, text);
  mark(document, extent, id);
  document.touch(comments);
  return comment;
}

/** Answers a comment, on the same words. */
export function replyTo(document: WordDocument, comment: Element, text: string): Element {
  const extent = commentExtent(document, comment);
  if (!extent) throw itemNotFound();
  const reply = addComment(document, extent, text);
  const parent = ensureExtended(document, comment).getAttributeNS(ns.w15, 'paraId') ?? '';
  ensureExtended(document, reply).setAttributeNS(ns.w15, 'w15:paraIdParent', parent);
  return reply;
}

export function repliesTo(document: WordDocument, comment: Element): Element[] {
  const paraId = lastParagraph(comment)?.getAttributeNS(ns.w14, 'paraId');
  if (!paraId) return [];
  return commentElements(document).filter((other) => parentId(document, other) === paraId);
}

function parentId(document: WordDocument, comment: Element): string | null {
  return extended(document, comment)?.getAttributeNS(ns.w15, 'paraIdParent') || null;
}

function nextCommentId(document: WordDocument): number {
  return 1 + Math.max(-1, ...commentElements(document).map((comment) => Number(wAttribute(comment, 'id')) || 0));
}

export function setCommentText(comment: Element, text: string): void {
  // Whether it is resolved is kept under the id of its last paragraph.
  const paraId = lastParagraph(comment)?.getAttributeNS(ns.w14, 'paraId');
  for (const child of elements(comment)) remove(child);
  const owner = comment.ownerDocument as Document;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const paragraph = makeW(owner, 'p');
    const run = newRun(owner, undefined);
    for (const node of textNodes(owner, line)) run.appendChild(node);
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
  }
  if (paraId) lastParagraph(comment)?.setAttributeNS(ns.w14, 'w14:paraId', paraId);
}

/** The marks around the words and the reference after them. */
function mark(document: WordDocument, extent: Extent, id: number): void {
  const stretches = stretchesOf(document, extent);
  const [head, tail] = [stretches[0], stretches.at(-1)];
  if (!head || !tail) return;
  const [first, last] = [head.paragraph, tail.paragraph];
  const owner = first.ownerDocument as Document;
  const start = makeW(owner, 'commentRangeStart', { id });
  const end = makeW(owner, 'commentRangeEnd', { id });
  const from = isolateRuns(first, head.start, head.end)[0];
  const to = isolateRuns(last, tail.start, tail.end).at(-1);
  const isWords = extent.kind === 'text' || extent.kind === 'span';
  if (isWords && from) insertBefore(start, from);
  else first.insertBefore(start, wChild(first, 'pPr')?.nextSibling ?? first.firstChild);
  if (isWords && to) insertAfter(end, to);
  else last.appendChild(end);
  const reference = makeW(owner, 'r');
  reference.appendChild(makeW(owner, 'commentReference', { id }));
  insertAfter(reference, end);
  for (const paragraph of new Set([first, last])) document.textChanged(paragraph);
}

/** Its answers go with it. */
export function deleteComment(document: WordDocument, comment: Element): void {
  for (const reply of repliesTo(document, comment)) deleteComment(document, reply);
  const id = wAttribute(comment, 'id');
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
    for (const marker of descendants(document.body, name)) {
      if (wAttribute(marker, 'id') !== id) continue;
      const run = marker.parentNode;
      remove(marker);
      if (isW(run, 'r') && elements(run).every((child) => isW(child, 'rPr'))) remove(run);
    }
  }
  document.touch(comment);
  document.touch(document.body);
  remove(comment);
}

/** The words a comment is about. */
export function commentExtent(document: WordDocument, comment: Element): Extent | undefined {
  const id = wAttribute(comment, 'id');
  const of = (name: string): Element | undefined =>
    descendants(document.body, name).find((marker) => wAttribute(marker, 'id') === id);
  const [from, to] = [of('commentRangeStart'), of('commentRangeEnd')];
  const first = from && document.paragraphs().find((paragraph) => contains(paragraph, from));
  const last = to && document.paragraphs().find((paragraph) => contains(paragraph, to));
  if (!first || !last) return undefined;
  return between(
    document,
    { paragraph: first, offset: offsetOf(from, first) },
    { paragraph: last, offset: offsetOf(to, last) },
  );
}

function offsetOf(marker: Element, paragraph: Element): number {
  return piecesOf(paragraph).length === 0 ? 0 : spanOf(marker, paragraph).start;
}

function lastParagraph(comment: Element): Element | undefined {
  return wChildren(comment, 'p').at(-1);
}

/** Resolved comments are kept in a part of their own, by the id of the comment's last paragraph. */
export function isResolved(document: WordDocument, comment: Element): boolean {
  return ['1', 'true'].includes(extended(document, comment)?.getAttributeNS(ns.w15, 'done') ?? '');
}

export function setResolved(document: WordDocument, comment: Element, resolved: boolean): void {
  ensureExtended(document, comment).setAttributeNS(ns.w15, 'w15:done', resolved ? '1' : '0');
}

/** What is kept of a comment under the id of its last paragraph; makes it where there is none. */
function ensureExtended(document: WordDocument, comment: Element): Element {
  const paragraph = lastParagraph(comment);
  if (!paragraph) throw itemNotFound();
  const known = paragraph.getAttributeNS(ns.w14, 'paraId');
  const paraId = known ?? (0x10000000 + Number(wAttribute(comment, 'id') ?? 0)).toString(16).toUpperCase();
  if (!known) paragraph.setAttributeNS(ns.w14, 'w14:paraId', paraId);
  const root = extendedRoot(document);
  let entry = extended(document, comment);
  if (!entry) {
    entry = (root.ownerDocument as Document).createElementNS(ns.w15, 'w15:commentEx');
    entry.setAttributeNS(ns.w15, 'w15:paraId', paraId);
    entry.setAttributeNS(ns.w15, 'w15:done', '0');
    root.appendChild(entry);
  }
  document.touch(comment);
  document.touch(root);
  return entry;
}

function extended(document: WordDocument, comment: Element): Element | undefined {
  const paraId = lastParagraph(comment)?.getAttributeNS(ns.w14, 'paraId');
  return elements(document.related('commentsExtended')?.documentElement).find(
    (entry) => paraId && entry.getAttributeNS(ns.w15, 'paraId') === paraId,
  );
}

function extendedRoot(document: WordDocument): Element {
  const known = document.related('commentsExtended')?.documentElement;
  if (known) return known;
  const made = document.ensureRelated(
    'commentsExtended',
    'commentsExtended.xml',
    contentType.commentsExtended,
    `<w15:commentsEx xmlns:w15="${ns.w15}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w15"/>`,
  );
  return made.documentElement as Element;
}
