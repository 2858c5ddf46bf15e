import type { Modification } from '../model/rid';

/** That a modification comes in parts, as a RID says it in words: its data has them only where somebody entered them. */

const part = /^[\s,–—-]*\(?((?:part|phase|stage) (?:\d{1,2}|[A-C]|one|two|three))\b/i;

/** `part 1`, where that follows the title in so many words; empty where nothing does. */
export function statedPart({ summary }: Pick<Modification, 'summary'>): string {
  return part.exec(summary)?.[1]?.toLowerCase() ?? '';
}

/** Whether words say that what they are about is implemented in shares: `partly in June`, `the second part of`. */
export function saysParts(words: string): boolean {
  return /\b(?:parts?|phases?|stages?|partly|in part|split)\b/i.test(words);
}

/** Whether words say that what they are about goes to another release. */
export function saysMoved(words: string): boolean {
  return /\b(?:mov(?:ed?|es|ing)|deferred|postponed|delayed|brought forward|carried over|transferred|removed from)\b/i.test(
    words,
  );
}
