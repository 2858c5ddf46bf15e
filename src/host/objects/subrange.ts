import { blocksOf, paragraphsIn } from '../docx/blocks';
import type { Extent } from '../docx/extent';
import { paragraphText } from '../docx/inline';
import { between } from '../docx/span';
import type { Session } from '../session';
import type { WordObject } from './type';

type RangeLocation = 'Whole' | 'Start' | 'End' | 'Before' | 'After' | 'Content';

/** The parts that Word's documentation names for each class. */
export const rangeLocations = ['Whole', 'Start', 'End', 'After', 'Content'] as const;
export const tableLocations = ['Whole', 'Start', 'End', 'After'] as const;
export const controlLocations = ['Whole', 'Start', 'End', 'Before', 'After', 'Content'] as const;

/** A range's edges, the places beside it, or what it holds. */
export function subrange(session: Session, extent: Extent, location: RangeLocation): WordObject {
  return session.objects.range(part(session, extent, location));
}

function part(session: Session, extent: Extent, location: RangeLocation): Extent {
  const { document } = session;
  if (extent.kind === 'gap') return extent;
  if (extent.kind === 'text' || extent.kind === 'span') {
    const [from, to] = extent.kind === 'text' ? [extent, extent] : [extent.from, extent.to];
    const start = { paragraph: from.paragraph, offset: from.start };
    const end = { paragraph: to.paragraph, offset: to.end };
    if (location === 'Whole' || location === 'Content') return between(document, start, end);
    const at = location === 'Start' || location === 'Before' ? start : end;
    return between(document, at, at);
  }
  if (location === 'Whole') return extent;
  const blocks = blocksOf(extent);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return extent;
  const parent = first.parentNode as typeof first;
  if (location === 'Before') return { kind: 'gap', parent, before: first };
  if (location === 'After') return { kind: 'gap', parent, before: last.nextSibling };
  const paragraphs = paragraphsIn(document, extent);
  const [head, tail] = [paragraphs[0], paragraphs.at(-1)];
  if (!head || !tail) return extent;
  const start = { paragraph: head, offset: 0 };
  const end = { paragraph: tail, offset: paragraphText(tail).length };
  if (location === 'Content') return first === last ? between(document, start, end) : extent;
  const at = location === 'Start' ? start : end;
  return between(document, at, at);
}
