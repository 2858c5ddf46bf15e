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
import { contains, elements, isW } from '../docx/dom';
import type { WordDocument } from '../docx/document';
import type { Extent, PlainExtent, TextExtent } from '../docx/extent';
import { paragraphText } from '../docx/inline';
import { between, plain } from '../docx/span';
import type { Place, Stretch } from '../docx/span';
import { generalException, notImplemented } from '../errors';
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
    const whole = plain(extent, 'insertText');
    const container = whole.kind === 'content' ? present(whole.container) : undefined;
    if (container) return linesExtent(document, setContentText(document, container, text), 0);
    const [first, ...rest] = blocksOf(whole);
    if (!first || !isW(first, 'p')) throw generalException('text cannot take the place of this');
    removeBlocks(document, rest);
    return linesExtent(document, replaceLines(document, first, 0, paragraphText(first).length, text), 0);
  }
  const { paragraph, start, end } = place(session, extent, location);
  present(paragraph);
  return linesExtent(document, replaceLines(document, paragraph, start, end, text, inside), start);
}

/**
 * The same for a range, which goes on from there: it holds what is put at its start or end, and not what is put before or
 * after it. Answers the new text and the range as it is now.
 */
export function insertIntoRange(
  session: Session,
  extent: Extent,
  text: string,
  location: InsertLocation,
): { inserted: Extent; range: Extent } {
  const { document } = session;
  if (extent.kind !== 'text' && extent.kind !== 'span') {
    return { inserted: insertText(session, extent, text, location), range: extent };
  }
  const edge = (end: 'start' | 'end'): TextExtent => {
    const { paragraph, ...at } = extent.kind === 'text' ? extent : end === 'start' ? extent.from : extent.to;
    return liveText(session, paragraph, at[end], at[end]);
  };
  const [from, to] = [edge('start'), edge('end')];
  const inserted = insertText(session, extent, text, location);
  if (location === 'Replace') return { inserted, range: inserted };
  const [first, last] = endsOf(inserted);
  const start = location === 'Start' ? first : location === 'Before' ? last : placeOf(from);
  const isAtEnd = from.paragraph === to.paragraph && from.start === to.start;
  const end = location === 'End' || (isAtEnd && location !== 'After') ? last : placeOf(to);
  return { inserted, range: between(document, start, end) };
}

const placeOf = ({ paragraph, start }: TextExtent): Place => ({ paragraph, offset: start });

/** Where a range of text begins and ends. */
function endsOf(extent: Extent): [Place, Place] {
  if (extent.kind === 'span') return [placeOf(extent.from), placeOf(extent.to)];
  if (extent.kind !== 'text') throw notImplemented('Word.Range.insertText at these blocks');
  return [placeOf(extent), { paragraph: extent.paragraph, offset: extent.end }];
}

/** The paragraph and offsets that an insertion is about. */
function place(session: Session, extent: Extent, location: InsertLocation): Stretch {
  const early = location === 'Start' || location === 'Before';
  if (extent.kind === 'span') return early ? extent.from : extent.to;
  if (extent.kind === 'text') {
    const { paragraph, start, end } = extent;
    return location === 'Replace'
      ? { paragraph, start, end }
      : { paragraph, start: early ? start : end, end: early ? start : end };
  }
  if (extent.kind === 'gap') return atGap(extent.before);
  const paragraphs = paragraphsIn(session.document, extent);
  const paragraph = early ? paragraphs[0] : paragraphs.at(-1);
  if (!paragraph) throw generalException('there is no paragraph to put text in');
  const offset = early ? 0 : paragraphText(paragraph).length;
  return { paragraph, start: offset, end: offset };
}

/** The place behind a block is where the next paragraph begins. */
function atGap(before: Node | null): Stretch {
  if (before && isW(before, 'p')) return { paragraph: before, start: 0, end: 0 };
  throw notImplemented('Word.Range.insertText at a place that is in no paragraph');
}

function linesExtent(
  document: WordDocument,
  { first, last, endOffset }: { first: Element; last: Element; endOffset: number },
  start: number,
): Extent {
  return between(document, { paragraph: first, offset: start }, { paragraph: last, offset: endOffset });
}

/** A new paragraph beside or within an extent; it takes the properties of the one it follows or precedes. */
export function insertParagraph(
  session: Session,
  extent: PlainExtent,
  text: string,
  location: Exclude<InsertLocation, 'Replace'>,
): Element {
  const { document } = session;
  const lines = text.split(/\r\n|\r|\n/);
  const early = location === 'Start' || location === 'Before';
  const neighbour = early ? blocksOf(extent)[0] : blocksOf(extent).at(-1);
  if (neighbour) present(neighbour);
  const { parent, before } = placeBeside(session, extent, location);
  const paragraphs = lines.map((line) =>
    makeParagraph(document, line, neighbour && isW(neighbour, 'p') ? neighbour : undefined, parent),
  );
  placeBlocks(document, paragraphs, parent, before);
  return paragraphs[0] as Element;
}

/** Beside the first or last paragraph of a control is within it, or outside (#3176, #4975). */
function placeBeside(
  session: Session,
  extent: PlainExtent,
  location: Exclude<InsertLocation, 'Replace'>,
): { parent: Element; before: Node | null } {
  const early = location === 'Start' || location === 'Before';
  let parent = containerOf(extent);
  let before = gapBeside(extent, early);
  const isBeside = location === 'Before' || location === 'After';
  while (session.faults.edgeParagraphsOutside && isBeside && isW(parent, 'sdtContent')) {
    const edge = early ? elements(parent)[0] : elements(parent).at(-1);
    const neighbour = early ? blocksOf(extent)[0] : blocksOf(extent).at(-1);
    if (!edge || !neighbour || (edge !== neighbour && !contains(edge, neighbour))) break;
    const control = parent.parentNode as Element;
    parent = control.parentNode as Element;
    before = early ? control : control.nextSibling;
  }
  return { parent, before };
}

/** Puts blocks beside, at an edge of or in the place of an extent. */
export function insertBlocks(
  session: Session,
  extent: PlainExtent,
  blocks: readonly Element[],
  location: InsertLocation,
): PlainExtent {
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

function gapBeside(extent: PlainExtent, early: boolean): Node | null {
  if (extent.kind === 'gap') return extent.before;
  const blocks = blocksOf(extent);
  return early ? (blocks[0] ?? null) : (blocks.at(-1)?.nextSibling ?? null);
}
