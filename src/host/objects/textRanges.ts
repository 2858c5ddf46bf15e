import type { Extent, TextExtent } from '../docx/extent';
import { paragraphText } from '../docx/inline';
import type { Session } from '../session';
import { liveText } from './places';

/** Cuts text after each of the ending marks. */
export function sentencesOf(
  session: Session,
  extent: TextExtent,
  endingMarks: readonly string[],
  trimSpacing: boolean,
): Extent[] {
  const text = paragraphText(extent.paragraph);
  const found: Extent[] = [];
  let start = extent.start;
  for (let at = extent.start; at < extent.end; at += 1) {
    if (!endingMarks.includes(text[at] ?? '') && at + 1 < extent.end) continue;
    const piece = text.slice(start, at + 1);
    const lead = trimSpacing ? piece.length - piece.trimStart().length : 0;
    const tail = trimSpacing ? piece.length - piece.trimEnd().length : 0;
    if (piece.length > lead + tail) found.push(liveText(session, extent.paragraph, start + lead, at + 1 - tail));
    start = at + 1;
  }
  return found;
}
