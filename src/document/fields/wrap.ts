import { fieldTag } from '../../model/tags';
import type { Edit, FieldBinding } from '../../model/edit';
import { fieldPath, fieldPrefixes, type Store } from '../../model/store';
import type { Reading } from '../recognise/recognise';
import { covers, overlap, rawSlice, type Paragraph, type Stretch } from '../reading/snapshot';
import { replaceSpan } from '../reading/textEdits';
import { fieldDefinition } from './definitions';
import { type FieldPlace } from './field';

/**
 * The edit that makes a place a content control of its own; null for one that is one already, or that Word cannot reach.
 * `fields` are those of the store that is kept in the document: it must be stored before.
 */
export function wrapFieldEdit({ snapshot }: Reading, place: FieldPlace, fields: Store['fields']): Edit | null {
  const paragraph = snapshot.paragraphs[place.place.paragraph];
  if (!paragraph || place.control !== null || place.place.paragraph < 0 || cutsSomething(paragraph, place.place))
    return null;
  const { start, end } = place.place;
  const words = replaceSpan(paragraph, start, end, place.text);
  if (!words) return null;
  const { found, occurrence } = words;
  const isPlain = arePlainWords(paragraph, place.place);
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

/** Whether a control around words would have one of its ends in the middle of a link, a field or another control. */
export function cutsSomething({ inlineControls, wholes = [] }: Paragraph, words: Stretch): boolean {
  return [...inlineControls, ...wholes].some(
    (one) => overlap(one, words) && !covers(one, words) && !covers(words, one),
  );
}

/** A control for plain text holds no link, field or other control; within a link it would make one text of two. */
function arePlainWords({ inlineControls, wholes = [], uneven }: Paragraph, words: Stretch): boolean {
  const inside = inlineControls.filter((control) => !covers(control, words));
  return ![...uneven, ...wholes, ...inside].some((one) => overlap(one, words));
}

/**
 * Word shows one text in all controls that are bound to a field: a place in another form is kept equal by the add-in, as
 * is one with tracked changes, which a bound text would swallow.
 */
function bindingOf({ name }: FieldPlace, words: string, fields: Store['fields']): FieldBinding | null {
  return fields[name] === words ? { xpath: fieldPath(name), prefixes: fieldPrefixes } : null;
}
