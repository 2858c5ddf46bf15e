import type { Element } from '@xmldom/xmldom';
import { generalException, itemNotFound, notImplemented } from '../errors';
import { blockNames, blocksOf, paragraphsIn } from './blocks';
import { contains, elements, isW, precedes } from './dom';
import type { WordDocument } from './document';
import type { Extent, PlainExtent, TextExtent } from './extent';
import { paragraphText } from './inline';

/** Some text of one paragraph. */
export interface Stretch {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
}

/** A place in the text of a paragraph. */
export interface Place {
  readonly paragraph: Element;
  readonly offset: number;
}

/** An extent from one place to another that follows the text. */
export function between(document: WordDocument, from: Place, to: Place): Extent {
  const live = (paragraph: Element, start: number, end: number): TextExtent => {
    const extent: TextExtent = { kind: 'text', paragraph, start, end };
    document.live.add(extent);
    return extent;
  };
  if (from.paragraph === to.paragraph) return live(from.paragraph, from.offset, to.offset);
  return {
    kind: 'span',
    from: live(from.paragraph, from.offset, from.offset),
    to: live(to.paragraph, to.offset, to.offset),
  };
}

/** The text of an extent, paragraph by paragraph. */
export function stretchesOf(document: WordDocument, extent: Extent): Stretch[] {
  if (extent.kind === 'text') return [extent];
  const { from, to } = extent.kind === 'span' ? extent : { from: undefined, to: undefined };
  return paragraphsIn(document, extent).map((paragraph) => ({
    paragraph,
    start: paragraph === from?.paragraph ? from.start : 0,
    end: paragraph === to?.paragraph ? to.end : paragraphText(paragraph).length,
  }));
}

/** Whole blocks, or an error that names the member: what begins or ends within paragraphs is for few members. */
export function plain(extent: Extent, member: string): PlainExtent {
  if (extent.kind === 'span') throw notImplemented(`Word.Range.${member} over parts of several paragraphs`);
  return extent;
}

/** Everything from one extent to another. */
export function spanning(document: WordDocument, a: Extent, b: Extent): Extent {
  if (isOfText(a) && isOfText(b)) {
    const [first, second] = isBehind(startOf(a), startOf(b)) ? [b, a] : [a, b];
    const [end, other] = [endOf(second), endOf(first)];
    return between(document, startOf(first), isBehind(other, end) ? other : end);
  }
  if (isOfText(a)) return wordsAndBlocks(document, a, blocksOf(plain(b, 'expandTo')));
  if (isOfText(b)) return wordsAndBlocks(document, b, blocksOf(a));
  return blocksSpanning(blocksOf(a), blocksOf(b));
}

/** From whole blocks to words behind them, or from the first words of a paragraph to whole blocks. */
function wordsAndBlocks(document: WordDocument, words: OfText, blocks: readonly Element[]): Extent {
  const { paragraph, offset } = startOf(words);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) throw itemNotFound();
  if (blocks.some((block) => block === paragraph || contains(block, paragraph))) return { kind: 'blocks', first, last };
  const top = document.paragraphs(first)[0];
  if (top && precedes(first, paragraph)) return between(document, { paragraph: top, offset: 0 }, endOf(words));
  if (offset === 0) return blocksSpanning([paragraph], blocks);
  throw notImplemented('Word.Range.expandTo from words to the paragraphs after them');
}

type OfText = Extract<Extent, { kind: 'text' | 'span' }>;

function isOfText(extent: Extent): extent is OfText {
  return extent.kind === 'text' || extent.kind === 'span';
}

function startOf(extent: OfText): Place {
  const { paragraph, start } = extent.kind === 'text' ? extent : extent.from;
  return { paragraph, offset: start };
}

function endOf(extent: OfText): Place {
  const { paragraph, end } = extent.kind === 'text' ? extent : extent.to;
  return { paragraph, offset: end };
}

function isBehind(place: Place, other: Place): boolean {
  if (place.paragraph === other.paragraph) return place.offset > other.offset;
  return precedes(other.paragraph, place.paragraph);
}

function blocksSpanning(a: readonly Element[], b: readonly Element[]): Extent {
  const both = [...a, ...b];
  const outermost = both.filter((block) => !both.some((other) => other !== block && contains(other, block)));
  const ordered = outermost.sort((x, y) => (x === y ? 0 : precedes(x, y) ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) throw itemNotFound();
  const container = sharedContainer(first, last);
  return {
    kind: 'blocks',
    first: rise(first, container, (siblings) => siblings[0]),
    last: rise(last, container, (siblings) => siblings.at(-1)),
  };
}

/** The deepest body, cell or content control that both are in. */
function sharedContainer(first: Element, last: Element): Element {
  let container = first.parentNode as Element | null;
  while (container && !contains(container, last.parentNode)) container = container.parentNode as Element | null;
  if (!container) throw itemNotFound();
  if (isW(container, 'tbl', 'tr')) throw notImplemented('Word.Range.expandTo across cells');
  return container;
}

/** The child of the container that a block stands for: what is around the block has to begin, or end, with it. */
function rise(
  block: Element,
  container: Element,
  edge: (siblings: readonly Element[]) => Element | undefined,
): Element {
  let at = block;
  while (at.parentNode !== container) {
    const parent = at.parentNode as Element;
    // Of the ways in which something may be drawn, Word has one, and all of them go along.
    if (parent.localName === 'AlternateContent') {
      at = parent;
      continue;
    }
    const siblings = elements(parent).filter((element) => isW(element, ...blockNames, 'sdtContent', 'tr', 'tc'));
    if (edge(siblings) !== at) {
      if (isW(parent, 'sdtContent')) throw generalException('the range would cut a content control in two');
      throw notImplemented('Word.Range.expandTo across tables');
    }
    at = parent;
  }
  return at;
}
