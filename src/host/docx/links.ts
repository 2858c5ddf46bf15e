import type { Document, Element } from '@xmldom/xmldom';
import { notImplemented } from '../errors';
import { ns, relation } from '../package/names';
import { contains, insertBefore, isW, makeW, setW, unwrap, wAttribute } from './dom';
import type { WordDocument } from './document';
import type { Extent } from './extent';
import { paragraphText, piecesOf, wrapperOf } from './inline';
import { isolateRuns } from './runs';
import { ensureChild } from './schema';
import { stretchesOf } from './span';
import { findStyle } from './styles';

/** The address of the first link in an extent; empty where there is none. */
export function linkOf(document: WordDocument, extent: Extent): string {
  for (const { paragraph, start, end } of stretchesOf(document, extent)) {
    const link = piecesOf(paragraph)
      .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
      .map((piece) => wrapperOf(piece.run, 'hyperlink'))
      .find((found) => found !== undefined);
    if (link) return addressOf(document, link);
  }
  return '';
}

export function addressOf(document: WordDocument, link: Element): string {
  const id = link.getAttributeNS(ns.r, 'id');
  const anchor = wAttribute(link, 'anchor');
  const target = id ? (document.package_.relationships(document.partOf(link)).byId(id)?.target ?? '') : '';
  return target + (anchor ? `#${anchor}` : '');
}

/** Makes a link of the text, or changes or takes away the one it has. */
export function setLink(document: WordDocument, extent: Extent, address: string): void {
  const text = asText(extent);
  if (!text) throw notImplemented('Word.Range.hyperlink over several paragraphs');
  const { paragraph } = text;
  for (const run of isolateRuns(paragraph, text.start, text.end)) {
    const old = wrapperOf(run, 'hyperlink');
    if (
      old &&
      piecesOf(paragraph).every(
        (piece) => !contains(old, piece.run) || (piece.start >= text.start && piece.start < text.end),
      )
    )
      unwrap(old);
  }
  const runs = isolateRuns(paragraph, text.start, text.end);
  const first = runs[0];
  if (address !== '' && first) {
    const link = makeW(first.ownerDocument as Document, 'hyperlink');
    const [target, anchor] = address.split('#', 2);
    if (target)
      link.setAttributeNS(
        ns.r,
        'r:id',
        document.package_.relationships(document.partOf(paragraph)).add(relation.hyperlink, target, true),
      );
    if (anchor) setW(link, { anchor });
    insertBefore(link, first);
    for (const run of runs) {
      if (run.parentNode !== link.parentNode)
        throw notImplemented('Word.Range.hyperlink across tracked changes or controls');
      link.appendChild(run);
      if (findStyle(document, 'character', 'Hyperlink'))
        setW(ensureChild(ensureChild(run, 'rPr'), 'rStyle'), { val: 'Hyperlink' });
    }
  }
  document.textChanged(paragraph);
}

function asText(extent: Extent): { paragraph: Element; start: number; end: number } | undefined {
  if (extent.kind === 'text') return extent;
  if (extent.kind !== 'blocks' || extent.first !== extent.last || !isW(extent.first, 'p')) return undefined;
  return { paragraph: extent.first, start: 0, end: paragraphText(extent.first).length };
}
