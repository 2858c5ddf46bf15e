import type { Element, Node } from '@xmldom/xmldom';
import { runText } from '../package/xml';
import { contains, documentOf, elements, insertAfter, isW, makeW, remove, wChild, wPath, wVal } from './dom';
import type { WordDocument } from './document';
import { markFormatting, paragraphText, piecesOf, spanOf, wrapperOf } from './inline';
import type { Piece } from './inline';
import { deleteRun, markInserted } from './tracking';
import { cut, formattingOf, headless, isBare, joinTexts, newRun, prune, splitRun, textNodes } from './runs';
import { isTracking } from './settings';

/**
 * Replaces text within one paragraph. New text takes the formatting of the first character it replaces, or of the one before it.
 * `inside` keeps an insertion within a link or content control at whose edge it is made.
 */
export function replaceText(
  document: WordDocument,
  paragraph: Element,
  start: number,
  end: number,
  text: string,
  inside?: Element,
): void {
  const clean = runText(text);
  cut(paragraph, start);
  cut(paragraph, end);
  const pieces = piecesOf(paragraph);
  const gone = pieces.filter(
    (piece) => piece.start >= start && piece.start + piece.text.length <= end && piece.text.length > 0,
  );
  const place = gone.length > 0 ? placeOf(gone, paragraph) : gapAt(pieces, paragraph, start, inside);
  if (isTracking(document)) {
    const last = strikeOut(document, gone);
    if (clean) insertTracked(document, last ? { ...place, after: last } : place, clean);
    if (isW(last, 'r')) prune(last);
  } else {
    if (clean) insertPlain(place, clean);
    erase(gone, paragraph, start, end);
  }
  joinTexts(paragraph);
  moveExtents(document, paragraph, start, end, clean.length);
  document.textChanged(paragraph);
}

/** Where new text goes: in a run before one of its nodes, or in a new run of its own. */
interface Place {
  readonly parent: Element;
  readonly before: Node | null;
  readonly formatting: Element | undefined;
  readonly run?: { readonly element: Element; readonly before: Node | null };
  readonly after?: Element;
}

function placeOf(gone: readonly Piece[], paragraph: Element): Place {
  const first = gone[0] as Piece;
  const link = wrapperOf(first.run, 'hyperlink');
  const linked = link ? piecesOf(paragraph).filter((piece) => contains(link, piece.run)) : [];
  const linkGoes = link !== undefined && linked.every((piece) => gone.some((other) => other.node === piece.node));
  // A link that goes whole does not take the new text with it, unless it is all there was to replace.
  if (link && linkGoes && gone.length > linked.length) {
    return { parent: link.parentNode as Element, before: link, formatting: withoutLinkStyle(formattingOf(first.run)) };
  }
  return inRun(first.run, first.node);
}

function inRun(run: Element, before: Node | null): Place {
  return {
    parent: run.parentNode as Element,
    before: run,
    formatting: formattingOf(run),
    run: { element: run, before },
  };
}

/** Between two characters the earlier one's run takes the text, but no link or control grows at its edge. */
function gapAt(pieces: readonly Piece[], paragraph: Element, offset: number, inside?: Element): Place {
  const allowed = pieces.filter((piece) => !inside || contains(inside, piece.run));
  const before = allowed.filter((piece) => piece.start + piece.text.length <= offset).at(-1);
  const after = allowed.find((piece) => piece.start >= offset);
  const wrapper = (piece: Piece | undefined): Node | null => {
    const found = piece && (wrapperOf(piece.run, 'sdt') ?? wrapperOf(piece.run, 'hyperlink'));
    return found && found !== inside ? found : null;
  };
  if (before && (wrapper(before) === null || wrapper(before) === wrapper(after)))
    return inRun(before.run, before.node.nextSibling);
  if (after && wrapper(after) === null) return inRun(after.run, after.node);
  const formatting =
    withoutLinkStyle(formattingOf((before ?? after)?.run)) ??
    (wPath(inside, 'sdtPr', 'rPr')?.cloneNode(true) as Element | undefined) ??
    markFormatting(paragraph);
  const edge = wrapper(before);
  if (edge) return { parent: edge.parentNode as Element, before: edge.nextSibling, formatting };
  const next = wrapper(after);
  if (next) return { parent: next.parentNode as Element, before: next, formatting };
  const parent = inside ? (wChild(inside, 'sdtContent') ?? inside) : paragraph;
  const empty = elements(parent).find(
    (element) => isW(element, 'r') && elements(element).every((child) => isW(child, 'rPr')),
  );
  return empty ? inRun(empty, null) : { parent, before: null, formatting };
}

function withoutLinkStyle(formatting: Element | undefined): Element | undefined {
  const style = wChild(formatting, 'rStyle');
  if (style && wVal(style) === 'Hyperlink') remove(style);
  return formatting;
}

function insertPlain(place: Place, text: string): void {
  const owner = documentOf(place.parent);
  const run = place.run?.element ?? newRun(owner, place.formatting);
  for (const node of textNodes(owner, text)) run.insertBefore(node, place.run?.before ?? null);
  if (!place.run) place.parent.insertBefore(run, place.before);
}

function insertTracked(document: WordDocument, place: Place, text: string): void {
  const owner = documentOf(place.parent);
  const run = newRun(owner, place.formatting);
  for (const node of textNodes(owner, text)) run.appendChild(node);
  if (place.after) insertAfter(run, place.after);
  else if (place.run) {
    splitRun(place.run.element, place.run.before);
    insertAfter(run, place.run.element);
    if (isBare(place.run.element)) remove(place.run.element);
  } else place.parent.insertBefore(run, place.before);
  markInserted(document, run);
}

/** Strikes out whole runs, split so that they hold nothing else; answers the last struck node, or an empty run where one was that is gone for good. */
function strikeOut(document: WordDocument, gone: readonly Piece[]): Element | undefined {
  let last: Element | undefined;
  const runs = new Set(gone.map((piece) => piece.run));
  for (const run of runs) {
    const nodes = gone.filter((piece) => piece.run === run).map((piece) => piece.node);
    const first = nodes[0];
    const end = nodes.at(-1);
    if (!first || !end) continue;
    splitRun(run, end.nextSibling);
    const struck = elements(run).find((child) => !isW(child, 'rPr')) === first ? run : headless(run, first);
    const marker = makeW(documentOf(run), 'r');
    insertAfter(marker, struck);
    deleteRun(document, struck);
    const wrapper = struck.parentNode;
    if (isW(last, 'r')) prune(last);
    last = isW(wrapper, 'del') ? wrapper : marker;
    if (last === wrapper) remove(marker);
  }
  return last;
}

function erase(gone: readonly Piece[], paragraph: Element, start: number, end: number): void {
  const controls = new Set(gone.map((piece) => wrapperOf(piece.run, 'sdt')).filter((control) => control !== undefined));
  const swallowed = [...controls].filter((control) => {
    const span = spanOf(control, paragraph);
    return span.start >= start && span.end <= end && (span.start > start || span.end < end);
  });
  for (const { node } of gone) remove(node);
  for (const { run } of gone) if (run.parentNode && isBare(run)) prune(run);
  for (const control of swallowed)
    if (piecesOf(paragraph).every((piece) => !contains(control, piece.run))) remove(control);
}

function moveExtents(document: WordDocument, paragraph: Element, start: number, end: number, length: number): void {
  const move = (offset: number): number =>
    offset <= start ? offset : offset >= end ? offset + length - (end - start) : start + length;
  for (const extent of document.live) {
    if (extent.paragraph !== paragraph) continue;
    const whole = extent.start === start && extent.end === end && end > start;
    extent.end = whole ? start + length : move(extent.end);
    extent.start = move(extent.start);
  }
}

/** Changes as little as it can: what the old and the new text begin and end with stays as it is. */
export function changeText(document: WordDocument, paragraph: Element, text: string): void {
  const old = paragraphText(paragraph);
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < text.length - head &&
    old[old.length - 1 - tail] === text[text.length - 1 - tail]
  )
    tail += 1;
  if (head + tail === old.length && old.length === text.length) return;
  replaceText(document, paragraph, head, old.length - tail, text.slice(head, text.length - tail));
}
