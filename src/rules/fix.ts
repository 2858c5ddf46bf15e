import type { Edit } from '../model/edit';
import type { Place } from '../model/place';
import { rawSlice, type Paragraph } from '../document/reading/snapshot';
import { losesNotes, rewrite } from '../document/reading/textEdits';
import type { Reading } from '../document/recognise/recognise';

/** An edit that puts other words where a place is. */
export function replaceAt(reading: Reading, place: Place, text: string): Edit {
  return { kind: 'replaceText', paragraph: place.paragraph, ...textAt(reading, place), text };
}

/** Makes a paragraph say something else; null where that would take away what an author has hung on its words. */
export function sayInstead(paragraph: Paragraph, text: string): readonly Edit[] | null {
  if (paragraph.text === text) return [];
  const edits = rewrite(paragraph, 0, paragraph.text.length, text);
  return losesNotes([paragraph], edits) ? null : edits;
}

/** The words of a place as the document has them, and which of their occurrences in the paragraph they are. */
export function textAt({ snapshot }: Reading, place: Place): { readonly found: string; readonly occurrence: number } {
  const paragraph = snapshot.paragraphs[place.paragraph];
  const found = paragraph ? rawSlice(paragraph, place.start, place.end) : place.text;
  const before = paragraph ? rawSlice(paragraph, 0, place.start) : '';
  return { found, occurrence: before.split(found).length - 1 };
}
