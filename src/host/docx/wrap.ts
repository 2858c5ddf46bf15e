import type { Element } from '@xmldom/xmldom';
import { generalException } from '../errors';
import { blocksOf, containerOf } from './blocks';
import { freeControlIds } from './controls';
import { contains, descendants, documentOf, elements, insertBefore, isW, makeW, moveInto, setW } from './dom';
import type { WordDocument } from './document';
import type { PlainExtent, TextExtent } from './extent';
import { openFields } from './fields';
import { piecesOf } from './inline';
import { isolateRuns } from './runs';
import { ensureChild } from './schema';
import { splitWrapper } from './split';

/** The kinds of content control that the host makes. */
export type NewControlType = 'RichText' | 'PlainText';

/** Puts a content control around text or blocks; answers it. */
export function wrapInControl(document: WordDocument, extent: PlainExtent, type: NewControlType): Element {
  const wrapped = extent.kind === 'text' ? textToWrap(document, extent) : blocksToWrap(extent);
  if (type === 'PlainText') refuseRichContent(wrapped);
  const owner = documentOf(containerOf(extent));
  const control = makeW(owner, 'sdt');
  const properties = ensureChild(control, 'sdtPr');
  setW(ensureChild(properties, 'id'), { val: freeControlIds(document)() });
  if (type === 'PlainText') ensureChild(properties, 'text');
  const content = makeW(owner, 'sdtContent');
  control.appendChild(content);
  insertBefore(control, wrapped[0] as Element);
  moveInto(content, wrapped[0] as Element, wrapped.at(-1) as Element);
  document.structureChanged(control);
  return control;
}

function blocksToWrap(extent: PlainExtent): Element[] {
  const blocks = blocksOf(extent);
  // What is around a block and no block itself, such as a smart tag, comes along.
  const [first, last] = extent.kind === 'blocks' ? [extent.first, extent.last] : [blocks[0], blocks.at(-1)];
  if (!first || !last) throw generalException('a content control cannot be put around this');
  return siblings(first, last);
}

/** Everything from one element to another, markers between them included. */
function siblings(first: Element, last: Element): Element[] {
  const all = elements(first.parentNode);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
}

/** The runs and links that hold the text and nothing else, all side by side. */
function textToWrap(document: WordDocument, extent: TextExtent): Element[] {
  const { paragraph } = extent;
  const runs = isolateRuns(paragraph, extent.start, extent.end);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw generalException('a content control cannot be put around a place without text');
  let container = first.parentNode as Element;
  while (!contains(container, last)) container = container.parentNode as Element;
  // A link that is covered from end to end comes along.
  while (isW(container, 'hyperlink', 'ins', 'moveTo') && holdsOnly(paragraph, container, runs)) {
    container = container.parentNode as Element;
  }
  const start = rise(document, paragraph, first, container, runs, 'start');
  const end = rise(document, paragraph, last, container, runs, 'end');
  return wholeFields(siblings(start, end));
}

/** Whether all text of a wrapper is among these runs. */
function holdsOnly(paragraph: Element, wrapper: Element, runs: readonly Element[]): boolean {
  return piecesOf(paragraph).every(({ run, text }) => text === '' || !contains(wrapper, run) || runs.includes(run));
}

/** The child of the container that holds the run; marks of tracked changes are split where they must be, nothing else is. */
function rise(
  document: WordDocument,
  paragraph: Element,
  run: Element,
  container: Element,
  runs: readonly Element[],
  edge: 'start' | 'end',
): Element {
  let at = run;
  while (at.parentNode !== container) {
    const parent = at.parentNode as Element;
    if (holdsOnly(paragraph, parent, runs)) {
      at = parent;
    } else if (!isW(parent, 'ins', 'moveTo')) {
      const what = isW(parent, 'sdtContent') ? 'content control' : 'link or a field';
      throw generalException(`the range would cut a ${what} in two`);
    } else if (edge === 'start') {
      at = elements(parent)[0] === at ? parent : splitWrapper(document, parent, at);
    } else {
      const after = elements(parent)[elements(parent).indexOf(at) + 1];
      if (after) splitWrapper(document, parent, after);
      at = parent;
    }
  }
  return at;
}

/** A field of several runs lies all within the control or all without: its marks beside the text come along. */
function wholeFields(wrapped: Element[]): Element[] {
  const all = elements(wrapped[0]?.parentNode);
  let first = all.indexOf(wrapped[0] as Element);
  let last = all.indexOf(wrapped.at(-1) as Element);
  const cutFields = (): ReturnType<typeof openFields> => openFields(all.slice(first, last + 1));
  while (cutFields().before) {
    first -= 1;
    if (first < 0 || hasText(all[first] as Element)) throw generalException('the range would cut a field in two');
  }
  while (cutFields().after > 0) {
    last += 1;
    if (last >= all.length || hasText(all[last] as Element))
      throw generalException('the range would cut a field in two');
  }
  return all.slice(first, last + 1);
}

function hasText(element: Element): boolean {
  return descendants(element, 't').length > 0;
}

/** Word puts a plain text control around words of one paragraph only, without anything in them but words. */
function refuseRichContent(wrapped: readonly Element[]): void {
  const rich = ['tbl', 'sdt', 'hyperlink', 'fldSimple', 'fldChar', 'drawing', 'pict', 'object'];
  const paragraphs = wrapped.filter((element) => isW(element, 'p'));
  const isRich = (element: Element): boolean =>
    isW(element, ...rich) || rich.some((name) => descendants(element, name).length > 0);
  if (paragraphs.length > 1 || wrapped.some(isRich))
    throw generalException('a plain text control cannot be put around this');
}
