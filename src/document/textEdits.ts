import { longestSearch, type Edit } from '../model/edit';
import { rawSlice, type Paragraph } from './snapshot';

/** Below this a whole paragraph is rewritten: a date, an amount, a tick. */
const shortest = 24;

/**
 * Makes some words of a paragraph say something else by changing only the words that differ, so that links, formatting
 * and comments on the others stay and a tracked change shows no more than what changed.
 */
export function rewrite(paragraph: Paragraph, start: number, end: number, wanted: string): Edit {
  const shown = paragraph.text.slice(start, end);
  const whole = (): Edit => ({
    kind: 'setParagraph',
    paragraph: paragraph.index,
    text: `${paragraph.text.slice(0, start)}${wanted}${paragraph.text.slice(end)}`,
  });
  if (paragraph.text.length < shortest && paragraph.links.length === 0) return whole();
  const { before, after } = sharedWords(shown, wanted);
  let from = start + before;
  let to = end - after;
  let text = wanted.slice(before, wanted.length - after);
  if (from === to) {
    // Nothing to search for where words are only added: the word in front, or behind, is taken along.
    const front = /\S+\s*$/.exec(paragraph.text.slice(0, from))?.[0] ?? '';
    const behind = /^\s*\S+/.exec(paragraph.text.slice(to))?.[0] ?? '';
    if (front !== '') {
      from -= front.length;
      text = front + text;
    } else {
      to += behind.length;
      text += behind;
    }
  }
  const found = rawSlice(paragraph, from, to);
  if (found.trim() === '' || found.length > longestSearch) return whole();
  const occurrence = rawSlice(paragraph, 0, from).split(found).length - 1;
  return { kind: 'replaceText', paragraph: paragraph.index, found, occurrence, text };
}

/** How many characters two texts share at the start and at the end, counted in whole words. */
function sharedWords(one: string, other: string): { before: number; after: number } {
  const ones = one.split(/(?<=\s)/);
  const others = other.split(/(?<=\s)/);
  const most = Math.min(ones.length, others.length);
  let front = 0;
  while (front < most && ones[front] === others[front]) front += 1;
  let back = 0;
  while (back < most - front && ones.at(-1 - back) === others.at(-1 - back)) back += 1;
  const length = (words: readonly string[]): number => words.join('').length;
  return { before: length(ones.slice(0, front)), after: length(ones.slice(ones.length - back)) };
}

/** Turns paragraphs into lines: those that already say a line, in order, are left alone. */
export function rewriteLines(
  paragraphs: readonly Paragraph[],
  wanted: readonly string[],
  /** Where lines are put when there are no paragraphs, and how they look then. */
  empty?: { readonly after: number; readonly style: string },
): Edit[] {
  const shown = paragraphs.map(({ text }) => text.trim());
  let start = 0;
  while (start < shown.length && start < wanted.length && shown[start] === wanted[start]) start += 1;
  let end = 0;
  while (
    end < shown.length - start &&
    end < wanted.length - start &&
    shown[shown.length - 1 - end] === wanted[wanted.length - 1 - end]
  ) {
    end += 1;
  }
  const old = paragraphs.slice(start, paragraphs.length - end);
  const lines = wanted.slice(start, wanted.length - end);
  const changed = old
    .slice(0, lines.length)
    .map((paragraph, at): Edit => rewrite(paragraph, 0, paragraph.text.length, lines[at] ?? ''));
  const gone = old.slice(lines.length).map(({ index }): Edit => ({ kind: 'deleteParagraph', paragraph: index }));
  const above = old.at(-1) ?? paragraphs[start - 1] ?? paragraphs[0];
  const target = above ? { after: above.index } : empty;
  if (!target) return [...changed, ...gone];
  // Each is put directly below the same paragraph, so the last comes first.
  const added = lines
    .slice(old.length)
    .reverse()
    .map((text): Edit => ({ kind: 'insertParagraph', text, ...target }));
  return [...changed, ...gone, ...added];
}
