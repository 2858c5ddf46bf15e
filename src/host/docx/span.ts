import type { Element } from '@xmldom/xmldom';
import { generalException, itemNotFound, notImplemented } from '../errors';
import { blockNames, blocksOf } from './blocks';
import { contains, elements, isW, precedes } from './dom';
import type { Extent } from './extent';

/** The text or the blocks from one extent to another. */
export function spanning(a: Extent, b: Extent): Extent {
  if (a.kind === 'text' && b.kind === 'text' && a.paragraph === b.paragraph) {
    return { kind: 'text', paragraph: a.paragraph, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  }
  const both = [...blocksOf(a), ...blocksOf(b)];
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
    const siblings = elements(parent).filter((element) => isW(element, ...blockNames, 'sdtContent', 'tr', 'tc'));
    if (edge(siblings) !== at) {
      if (isW(parent, 'sdtContent')) throw generalException('the range would cut a content control in two');
      throw notImplemented('Word.Range.expandTo across tables');
    }
    at = parent;
  }
  return at;
}
