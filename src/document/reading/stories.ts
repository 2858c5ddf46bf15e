import { groupBy } from './groupBy';
import { memoise } from './memoise';
import type { Paragraph, Snapshot } from './snapshot';

/**
 * Every paragraph that a reader comes across, headers and footers apart: those of the body, and behind each the text boxes
 * and the notes that hang on it.
 */
export const stories = memoise(({ paragraphs, boxes, notes }: Snapshot): readonly Paragraph[] => {
  if (boxes.length === 0 && notes.length === 0) return paragraphs;
  const hanging = groupBy([...boxes, ...notes], ({ anchor = -1 }) => anchor);
  return paragraphs.flatMap((paragraph) => [paragraph, ...(hanging.get(paragraph.index) ?? [])]);
});
