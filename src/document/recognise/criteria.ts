import { listTag } from '../../model/tags';
import type { Rid } from '../../model/rid';
import type { Outline } from '../reading/outline';
import { itemText, typedMark, type Paragraph } from '../reading/snapshot';

export interface Criterion {
  /** As the document has it, without a number or bullet that was typed in front. */
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Where its text starts in the paragraph. */
  readonly start: number;
  /** As the set counts, from 1. */
  readonly number: number;
  /** What stands one level below, which explains the criterion and is a part of it. */
  readonly points: readonly string[];
  readonly pointParagraphs: readonly Paragraph[];
}

const typedNumber = /^\s*(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]{2,4})[.)]|\d+(?:\.\d+)+)\s+/;

/** The criteria of a set, in its section or in a content control of its own. */
export function recogniseCriteria(outline: Outline, set: keyof Rid['criteria']): Criterion[] {
  return criteriaIn(outline.paragraphsOf(`${set}Criteria`, listTag(`${set}-criteria`)));
}

/** List items, or paragraphs with a number typed in front. */
export function criteriaIn(paragraphs: readonly Paragraph[]): Criterion[] {
  const items = paragraphs.filter(
    (paragraph) => itemText(paragraph) !== '' && (paragraph.list !== null || typedNumber.test(paragraph.text)),
  );
  const counts = items.some(isNumbered);
  const outermost = Math.min(...items.filter((item) => !counts || !isTypedBullet(item)).map(levelOf));
  const criteria: (Criterion & { points: string[]; pointParagraphs: Paragraph[] })[] = [];
  for (const paragraph of items) {
    // Beside numbers, a bullet that was typed stands below the number above it: how deep cannot be told.
    if (levelOf(paragraph) > outermost || (counts && isTypedBullet(paragraph))) {
      criteria.at(-1)?.points.push(itemText(paragraph));
      criteria.at(-1)?.pointParagraphs.push(paragraph);
      continue;
    }
    const front = typedMark(paragraph) || (typedNumber.exec(paragraph.text) ?? /^\s*/.exec(paragraph.text))?.[0];
    const start = front?.length ?? 0;
    const text = paragraph.text.slice(start).trim();
    criteria.push({ text, paragraph, start, number: criteria.length + 1, points: [], pointParagraphs: [] });
  }
  return criteria;
}

/** A criterion as the model keeps it: what belongs to it stands in lines of its own. */
export function criterionText({ text, points }: Pick<Criterion, 'text' | 'points'>): string {
  return [text, ...points].join('\n');
}

function levelOf({ list }: Paragraph): number {
  return list?.level ?? 0;
}

function isTypedBullet({ list }: Paragraph): boolean {
  return list?.typed !== undefined;
}

function isNumbered({ list, text }: Paragraph): boolean {
  return list?.ordered === true || (list === null && typedNumber.test(text));
}
