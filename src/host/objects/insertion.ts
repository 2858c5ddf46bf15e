import type { Element, Node } from '@xmldom/xmldom';
import {
  blocksOf,
  containerOf,
  makeParagraph,
  paragraphsIn,
  placeBlocks,
  removeBlocks,
  replaceLines,
  setContentText,
} from '../docx/blocks';
import { isW } from '../docx/dom';
import type { Extent } from '../docx/extent';
import { paragraphText } from '../docx/inline';
import { generalException } from '../errors';
import type { Session } from '../session';
import { liveText, present } from './places';

export type InsertLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Where each class lets things be inserted (Microsoft's documentation). */
export const within = ['Replace', 'Start', 'End'] as const;
export const beside = ['Before', 'After'] as const;
export const anywhere = [...within, ...beside] as const;

/** Inserts or replaces text; answers where the new text is. `inside` holds the text within an inline content control. */
export function insertText(
  session: Session,
  extent: Extent,
  text: string,
  location: InsertLocation,
  inside?: Element,
): Extent {
  const { document } = session;
  if (location === 'Replace' && extent.kind !== 'text') {
    const container = extent.kind === 'content' ? present(extent.container) : undefined;
    if (container) return span(session, setContentText(document, container, text), 0, text);
    const [first, ...rest] = blocksOf(extent);
    if (!first || !isW(first, 'p')) throw generalException('text cannot take the place of this');
    removeBlocks(document, rest);
    return span(session, replaceLines(document, first, 0, paragraphText(first).length, text), 0, text);
  }
  const { paragraph, start, end } = place(session, extent, location);
  present(paragraph);
  return span(session, replaceLines(document, paragraph, start, end, text, inside), start, text);
}

/** The paragraph and offsets that an insertion is about. */
function place(
  session: Session,
  extent: Extent,
  location: InsertLocation,
): { paragraph: Element; start: number; end: number } {
  const early = location === 'Start' || location === 'Before';
  if (extent.kind === 'text') {
    const { paragraph, start, end } = extent;
    return location === 'Replace'
      ? { paragraph, start, end }
      : { paragraph, start: early ? start : end, end: early ? start : end };
  }
  if (extent.kind === 'gap') return atGap(session, extent.parent, extent.before);
  const paragraphs = paragraphsIn(session.document, extent);
  const paragraph = early ? paragraphs[0] : paragraphs.at(-1);
  if (!paragraph) throw generalException('there is no paragraph to put text in');
  const offset = early ? 0 : paragraphText(paragraph).length;
  return { paragraph, start: offset, end: offset };
}

/** Text put between two blocks goes to the start of the later one. */
function atGap(
  session: Session,
  parent: Element,
  before: Node | null,
): { paragraph: Element; start: number; end: number } {
  if (before && isW(before, 'p')) return { paragraph: before, start: 0, end: 0 };
  const last = session.document.paragraphs(parent).at(-1);
  if (!last) throw generalException('there is no paragraph to put text in');
  const offset = paragraphText(last).length;
  return { paragraph: last, start: offset, end: offset };
}

function span(
  session: Session,
  lines: { first: Element; last: Element; endOffset?: number },
  start: number,
  text: string,
): Extent {
  if (lines.first === lines.last) return liveText(session, lines.first, start, lines.endOffset ?? text.length);
  return { kind: 'blocks', first: lines.first, last: lines.last };
}

/** A new paragraph beside or within an extent; it takes the properties of the one it follows or precedes. */
export function insertParagraph(
  session: Session,
  extent: Extent,
  text: string,
  location: Exclude<InsertLocation, 'Replace'>,
): Element {
  const { document } = session;
  const lines = text.split(/\r\n|\r|\n/);
  const early = location === 'Start' || location === 'Before';
  const neighbour = early ? blocksOf(extent)[0] : blocksOf(extent).at(-1);
  if (neighbour) present(neighbour);
  const parent = containerOf(extent);
  const paragraphs = lines.map((line) =>
    makeParagraph(document, line, neighbour && isW(neighbour, 'p') ? neighbour : undefined, parent),
  );
  placeBlocks(document, paragraphs, parent, gapBeside(extent, early));
  return paragraphs[0] as Element;
}

/** Puts blocks beside, at an edge of or in the place of an extent. */
export function insertBlocks(
  session: Session,
  extent: Extent,
  blocks: readonly Element[],
  location: InsertLocation,
): Extent {
  const { document } = session;
  const parent = containerOf(extent);
  const before =
    location === 'Replace' ? gapBeside(extent, true) : gapBeside(extent, location === 'Start' || location === 'Before');
  const replaced = location === 'Replace' && extent.kind !== 'gap' ? blocksOf(extent) : [];
  placeBlocks(document, blocks, parent, before);
  removeBlocks(document, replaced);
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? { kind: 'blocks', first, last } : { kind: 'gap', parent, before };
}

function gapBeside(extent: Extent, early: boolean): Node | null {
  if (extent.kind === 'gap') return extent.before;
  const blocks = blocksOf(extent);
  return early ? (blocks[0] ?? null) : (blocks.at(-1)?.nextSibling ?? null);
}
