import { shortened } from '../../document/language/phrases';
import type { Publication, Spot } from '../../document/reading/leavings';
import { plain } from '../../document/reading/snapshot';
import type { Reading } from '../../document/recognise/recognise';
import type { Place } from '../../model/place';

/** What rules of publication share: where something was found. */

/** What a person calls headers and footers, which have no place in the text. */
const headersAndFooters = 'Headers and footers';

/** The place of some words; of their whole paragraph where they cannot be told apart in it. */
export function placeOf({ snapshot, outline }: Reading, { paragraph: index, words }: Spot): Place {
  const paragraph = snapshot.paragraphs[index];
  if (!paragraph) return inHeadersAndFooters(words);
  const sought = plain(words).trim();
  const start = sought === '' ? -1 : paragraph.text.indexOf(sought);
  return start < 0 ? outline.place(paragraph) : outline.place(paragraph, start, start + sought.length);
}

export function inHeadersAndFooters(words: string): Place {
  const text = words === '' ? headersAndFooters : words;
  return { section: headersAndFooters, text, paragraph: -1, start: 0, end: text.length };
}

/** The place of what is said of the document as a whole: where it begins. */
export function atStart({ snapshot, outline }: Reading): Place {
  const first = snapshot.paragraphs.find(({ text }) => text.trim() !== '') ?? snapshot.paragraphs[0];
  return first ? outline.place(first) : { section: '', text: '', paragraph: -1, start: 0, end: 0 };
}

/** Words as a message quotes them: the first of many. */
export function quoted(words: string): string {
  return shortened(words.replace(/\s+/g, ' ').trim());
}

export const leavingsOf = (publication: Publication | null | undefined): Publication['leavings'] | null =>
  publication?.leavings ?? null;
