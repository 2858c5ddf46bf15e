import { blocksOf, paragraphsIn } from '../docx/blocks';
import type { Extent } from '../docx/extent';
import { paragraphText } from '../docx/inline';
import type { Session } from '../session';
import { liveText } from './places';
import type { WordObject } from './type';

export const rangeLocations = ['Whole', 'Start', 'End', 'Before', 'After', 'Content'] as const;

/** A range's edges, the places beside it, or what it holds. */
export function subrange(session: Session, extent: Extent, location: (typeof rangeLocations)[number]): WordObject {
  return session.objects.range(follow(session, edge(session, extent, location)));
}

function edge(session: Session, extent: Extent, location: (typeof rangeLocations)[number]): Extent {
  if (location === 'Whole' || extent.kind === 'gap') return extent;
  if (extent.kind === 'text') {
    const { paragraph, start, end } = extent;
    if (location === 'Content') return extent;
    const at = location === 'Start' || location === 'Before' ? start : end;
    return { kind: 'text', paragraph, start: at, end: at };
  }
  const blocks = blocksOf(extent);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return extent;
  const parent = first.parentNode as typeof first;
  if (location === 'Before') return { kind: 'gap', parent, before: first };
  if (location === 'After') return { kind: 'gap', parent, before: last.nextSibling };
  const paragraphs = paragraphsIn(session.document, extent);
  const paragraph = location === 'End' ? paragraphs.at(-1) : paragraphs[0];
  if (!paragraph) return extent;
  const length = paragraphText(paragraph).length;
  if (location === 'Content') return first === last ? { kind: 'text', paragraph, start: 0, end: length } : extent;
  const at = location === 'Start' ? 0 : length;
  return { kind: 'text', paragraph, start: at, end: at };
}

/** A stretch of text that was worked out has to follow its paragraph from now on. */
export function follow(session: Session, extent: Extent): Extent {
  return extent.kind === 'text' ? liveText(session, extent.paragraph, extent.start, extent.end) : extent;
}
