import type { SectionKey } from '../../reference/template';
import type { Outline } from '../outline';
import { typedMark, type Paragraph } from '../snapshot';

export interface Criterion {
  /** Without a number that was typed in front. */
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Where its text starts in the paragraph. */
  readonly start: number;
}

const typedNumber = /^\s*(?:(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]{2,4})[.)]|\d+(?:\.\d+)+)\s+)?/;

/** The criteria of a set: list items, or paragraphs with a number typed in front. */
export function recogniseCriteria(outline: Outline, set: SectionKey): Criterion[] {
  return (outline.part(set)?.paragraphs ?? []).flatMap((paragraph): Criterion[] => {
    const front = typedMark(paragraph) || (typedNumber.exec(paragraph.text)?.[0] ?? '');
    const text = paragraph.text.slice(front.length).trim();
    const isItem = paragraph.list !== null || front.trim() !== '';
    return isItem && text !== '' ? [{ text, paragraph, start: front.length }] : [];
  });
}
