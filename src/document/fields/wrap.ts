import type { Edit, FieldBinding } from '../../model/edit';
import { fieldPath, fieldPrefixes, type Store } from '../../model/store';
import type { Reading } from '../recognise/recognise';
import { rawSlice } from '../snapshot';
import { replaceSpan } from '../textEdits';
import { fieldDefinition } from './definitions';
import { fieldTag, type FieldPlace } from './field';

/**
 * The edit that makes a place a content control of its own; null for one that is one already, or that Word cannot reach.
 * `fields` are those of the store that is kept in the document: it must be stored before.
 */
export function wrapFieldEdit({ snapshot }: Reading, place: FieldPlace, fields: Store['fields']): Edit | null {
  const paragraph = snapshot.paragraphs[place.place.paragraph];
  if (!paragraph || place.control !== null || place.place.paragraph < 0) return null;
  const { start, end } = place.place;
  const words = replaceSpan(paragraph, start, end, place.text);
  if (!words) return null;
  const { found, occurrence } = words;
  const isPlain = !paragraph.uneven.some((stretch) => stretch.start < end && stretch.end > start);
  return {
    kind: 'wrapField',
    paragraph: paragraph.index,
    found,
    occurrence,
    tag: fieldTag(place.name),
    title: fieldDefinition(place.name).title,
    isPlain,
    binding: isPlain ? bindingOf(place, rawSlice(paragraph, start, end), fields) : null,
  };
}

/**
 * Word shows one text in all controls that are bound to a field: a place in another form is kept equal by the add-in, as
 * is one with tracked changes, which a bound text would swallow.
 */
function bindingOf({ name }: FieldPlace, words: string, fields: Store['fields']): FieldBinding | null {
  return fields[name] === words ? { xpath: fieldPath(name), prefixes: fieldPrefixes } : null;
}
