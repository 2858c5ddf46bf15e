import { commonEnds } from '../../model/commonEnds';
import { isSearchable, type Edit } from '../../model/edit';
import { rawSlice, typedMark, type Paragraph } from './snapshot';

/** Below this a whole paragraph is rewritten: a date, an amount, a tick. */
const shortest = 24;

/**
 * Makes some words of a paragraph say something else by changing only the words that differ, so that links, formatting
 * and comments on the others stay and a tracked change shows no more than what changed.
 */
export function rewrite(paragraph: Paragraph, start: number, end: number, wanted: string): Edit[] {
  const shown = paragraph.text.slice(start, end);
  const whole = (): Edit => ({
    kind: 'setParagraph',
    paragraph: paragraph.index,
    text: `${paragraph.text.slice(0, start)}${wanted}${paragraph.text.slice(end)}`,
  });
  const { links, inlineControls, raw, anchored } = paragraph;
  const isPlain = links.length === 0 && inlineControls.length === 0 && raw === undefined && anchored !== true;
  if (isPlain && paragraph.text.length < shortest) return [whole()];
  const part = narrowed(shown, wanted);
  let from = start + part.from;
  let to = start + part.to;
  let { text } = part;
  if (from === to) {
    // Nothing to search for where words are only added: the word in front, or behind, is taken along.
    const front = /\S+\s*$/.exec(paragraph.text.slice(0, from))?.[0] ?? '';
    const behind = /^\s*\S+/.exec(paragraph.text.slice(to))?.[0] ?? '';
    // Preferably the one that a line break or a non-breaking space is no part of: it is written anew.
    const keepsFront = rawSlice(paragraph, from - front.length, from) === front || behind === '';
    if (front !== '' && keepsFront) {
      from -= front.length;
      text = front + text;
    } else {
      to += behind.length;
      text += behind;
    }
  }
  const edits = replaceAround(paragraph, from, to, text);
  return edits.length > 0 ? edits : [whole()];
}

/** Word searches for fewer than 255 characters; a tab or a line break counts for two. */
const longestPiece = 120;

/**
 * Words between what hangs on a paragraph, such as a note: the first of them become the new ones and the others go, the
 * last first, so that each is counted as it was read. Nothing where there are no words that Word could search for.
 */
function replaceAround(paragraph: Paragraph, from: number, to: number, text: string): Edit[] {
  const hanging = anchorsOf(paragraph).filter((at) => from < at && at < to);
  const ends = [...hanging, to].sort((one, other) => one - other);
  const pieces: { readonly from: number; readonly to: number }[] = [];
  let start = from;
  for (const end of ends) {
    const isLong = rawSlice(paragraph, start, end).length > longestPiece;
    while (isLong && end - start > longestPiece) {
      pieces.push({ from: start, to: start + longestPiece });
      start += longestPiece;
    }
    pieces.push({ from: start, to: end });
    start = end;
  }
  const edits = pieces.flatMap((piece) => replaceSpan(paragraph, piece.from, piece.to, '') ?? []);
  return edits.map((edit, at) => (at === 0 ? { ...edit, text } : edit)).reverse();
}

/** Where something may hang on a paragraph. */
function anchorsOf({ uneven, anchored }: Paragraph): number[] {
  return anchored === true ? [...new Set(uneven.flatMap(({ start, end }) => [start, end]))] : [];
}

/** Whether edits of these paragraphs take away what an author has hung on them: a note, a comment, a bookmark, a picture. */
export function losesNotes(paragraphs: readonly Paragraph[], edits: readonly Edit[]): boolean {
  const noted = new Map(paragraphs.filter((one) => one.noted).map((one) => [one.index, one]));
  return edits.some((edit) => {
    const paragraph = 'paragraph' in edit ? noted.get(edit.paragraph) : undefined;
    if (!paragraph) return false;
    if (edit.kind === 'setParagraph' || edit.kind === 'deleteParagraph') return true;
    return edit.kind === 'replaceText' && takesAnchor(paragraph, edit.found);
  });
}

/** Word takes away with words what begins and ends in them. */
function takesAnchor(paragraph: Paragraph, found: string): boolean {
  const anchors = anchorsOf(paragraph);
  const { text } = paragraph;
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
    if (anchors.filter((anchor) => at <= anchor && anchor <= at + found.length).length > 1) return true;
  }
  return false;
}

/** Puts other words between two offsets of a paragraph's text; null where Word could not search for what is there. */
export function replaceSpan(
  paragraph: Paragraph,
  from: number,
  to: number,
  text: string,
): Extract<Edit, { kind: 'replaceText' }> | null {
  const found = rawSlice(paragraph, from, to);
  if (!isSearchable(found)) return null;
  const occurrence = rawSlice(paragraph, 0, from).split(found).length - 1;
  return { kind: 'replaceText', paragraph: paragraph.index, found, occurrence, text };
}

/** The part of a text between its offsets that is to be another, without the words in front and behind that stay. */
export function narrowed(shown: string, wanted: string): { from: number; to: number; text: string } {
  const { before, after } = sharedWords(shown, wanted);
  return { from: before, to: shown.length - after, text: wanted.slice(before, wanted.length - after) };
}

/** How many characters two texts share at the start and at the end, counted in whole words. */
function sharedWords(one: string, other: string): { before: number; after: number } {
  const ones = one.split(/(?<=\s)/);
  const others = other.split(/(?<=\s)/);
  const { start, end } = commonEnds(ones, others);
  const length = (words: readonly string[]): number => words.join('').length;
  return { before: length(ones.slice(0, start)), after: length(ones.slice(ones.length - end)) };
}

/** Where lines are put when there are no paragraphs, and how they look then. */
interface EmptyPlace {
  readonly after: number;
  readonly style: string;
}

/** Turns paragraphs into lines: those that already say a line, in order, are left alone. */
export function rewriteLines(paragraphs: readonly Paragraph[], wanted: readonly string[]): Edit[] {
  return rewriteFrom(paragraphs, wanted, () => '');
}

/** The same for the items of a list: bullets that were typed in front of them stay, and new items get one like them. */
export function rewriteItems(paragraphs: readonly Paragraph[], wanted: readonly string[], empty?: EmptyPlace): Edit[] {
  return rewriteFrom(paragraphs, wanted, typedMark, empty);
}

function rewriteFrom(
  paragraphs: readonly Paragraph[],
  wanted: readonly string[],
  /** What stands in front of a paragraph's words and is none of them. */
  front: (paragraph: Paragraph) => string,
  empty?: EmptyPlace,
): Edit[] {
  const shown = paragraphs.map((paragraph) => paragraph.text.slice(front(paragraph).length).trim());
  const { start, end } = commonEnds(shown, wanted);
  const old = paragraphs.slice(start, paragraphs.length - end);
  const lines = wanted.slice(start, wanted.length - end);
  const changed = old
    .slice(0, lines.length)
    .flatMap((paragraph, at) => rewrite(paragraph, front(paragraph).length, paragraph.text.length, lines[at] ?? ''));
  const gone = old.slice(lines.length).map(({ index }): Edit => ({ kind: 'deleteParagraph', paragraph: index }));
  const added = lines.slice(old.length);
  const first = paragraphs[0];
  const above = old.at(-1) ?? paragraphs[start - 1];
  if (!above && first) {
    return added.map((text) => ({ kind: 'insertAbove', paragraph: first.index, text: front(first) + text }));
  }
  const target = above ? { after: above.index } : empty;
  if (!target) return [...changed, ...gone];
  const mark = above ? front(above) : '';
  // Each is put directly below the same paragraph, so the last comes first.
  const below = added.reverse().map((text): Edit => ({ kind: 'insertParagraph', text: mark + text, ...target }));
  return [...changed, ...gone, ...below];
}
