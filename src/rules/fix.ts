import type { Edit } from '../model/edit';
import type { Place } from '../model/place';
import { rawSlice } from '../document/snapshot';
import type { Reading } from '../document/recognise/recognise';

/** An edit that puts other words where a place is. */
export function replaceAt({ snapshot }: Reading, place: Place, text: string): Edit {
  const paragraph = snapshot.paragraphs[place.paragraph];
  const found = paragraph ? rawSlice(paragraph, place.start, place.end) : place.text;
  const before = paragraph ? rawSlice(paragraph, 0, place.start) : '';
  return { kind: 'replaceText', paragraph: place.paragraph, found, occurrence: before.split(found).length - 1, text };
}
