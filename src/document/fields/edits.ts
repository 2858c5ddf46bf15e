import { fieldTag } from '../../model/tags';
import type { Edit } from '../../model/edit';
import type { Rid } from '../../model/rid';
import { capitalised } from '../language/phrases';
import type { Reading } from '../recognise/recognise';
import { sentencesOf } from '../language/sentences';
import { rawSlice, type Paragraph } from '../reading/snapshot';
import { narrowed, replaceSpan } from '../reading/textEdits';
import { type FieldPlace } from './field';
import type { MergedField } from './merge';
import { canWrite } from './written';

/** A place that is to say something else. */
export interface PlaceToWrite {
  readonly place: FieldPlace;
  /** In the form of the place. */
  readonly text: string;
  /** False where it is left to the author. */
  readonly canWrite: boolean;
}

/** The places that do not say what their field is to say: all where it has changed, otherwise those that were emptied. */
export function placesToWrite({ snapshot }: Reading, fields: readonly MergedField[]): PlaceToWrite[] {
  return fields.flatMap(({ definition, places, value, changed }) =>
    places.flatMap((place): PlaceToWrite[] => {
      const text = place.text.trim();
      if (value === null || (!changed && text !== '') || definition.plainly(text) === value) return [];
      const written = definition.like(value, place.text);
      const opening = opensSentence(snapshot.paragraphs[place.place.paragraph], place);
      const capital = capitalised(written);
      const wanted = opening && definition.plainly(capital) === value ? capital : written;
      return [{ place, text: wanted, canWrite: canWrite(definition, place, value) }];
    }),
  );
}

/** A figure at the start of a sentence may become a word, which takes a capital. */
function opensSentence(paragraph: Paragraph | undefined, { place }: FieldPlace): boolean {
  return paragraph !== undefined && sentencesOf(paragraph.text).some(({ start }) => start === place.start);
}

/** The edits that write them, and no more of them than differs. */
export function fieldEdits({ snapshot }: Reading, places: readonly PlaceToWrite[]): Edit[] {
  return places.flatMap(({ place, text, canWrite: isOurs }): Edit[] => {
    const paragraph = snapshot.paragraphs[place.place.paragraph];
    const edit = paragraph && isOurs ? placeEdit(paragraph, place, text) : null;
    return edit ? [edit] : [];
  });
}

function placeEdit(paragraph: Paragraph, { name, place, control }: FieldPlace, wanted: string): Edit | null {
  const { start, end } = place;
  const part = narrowed(paragraph.text.slice(start, end), wanted);
  const isPart = part.from < part.to && (part.from > 0 || part.to < end - start);
  // A bound control may already say it when its turn comes: Word changes it together with the one before.
  const words =
    isPart && control?.bound !== true && replaceSpan(paragraph, start + part.from, start + part.to, part.text);
  if (words) return withSpacesOf(words);
  if (control) {
    const text = spacedLike(rawSlice(paragraph, start, end), wanted);
    const { occurrence } = control;
    return { kind: 'setControl', paragraph: paragraph.index, tag: fieldTag(name), occurrence, text };
  }
  const whole = replaceSpan(paragraph, start, end, wanted);
  return whole && withSpacesOf(whole);
}

function withSpacesOf(edit: Extract<Edit, { kind: 'replaceText' }>): Edit {
  return { ...edit, text: spacedLike(edit.found, edit.text) };
}

/** An author who wrote a date with non-breaking spaces wants the next one to hold together too. */
function spacedLike(raw: string, text: string): string {
  return raw.includes('\u00A0') ? text.replaceAll(' ', '\u00A0') : text;
}

/**
 * The model as it is read from the document once the places are written: texts that it takes from prose, such as what
 * is said of other Codes, may name the release or its date.
 */
export function retold(model: Rid, { snapshot }: Reading, places: readonly PlaceToWrite[]): Rid {
  const written = places
    .filter((place) => place.canWrite)
    .sort(({ place: one }, { place: other }) => other.place.start - one.place.start);
  const paragraphs = new Set(written.flatMap(({ place }) => snapshot.paragraphs[place.place.paragraph] ?? []));
  const told = (text: string): string => {
    const paragraph = [...paragraphs].find((candidate) => text !== '' && candidate.text.includes(text));
    if (!paragraph) return text;
    const from = paragraph.text.indexOf(text);
    // From the end, so that the offsets of those in front still hold.
    return written.reduce((before, { place: { place }, text: wanted }) => {
      const isWithin = place.paragraph === paragraph.index && place.start >= from && place.end <= from + text.length;
      return isWithin ? before.slice(0, place.start - from) + wanted + before.slice(place.end - from) : before;
    }, text);
  };
  const { annexes, otherCodes, testStrategy, costs } = model;
  return {
    ...model,
    annexes: annexes.map((annex) => ({ ...annex, description: told(annex.description) })),
    otherCodes: otherCodes.map(told),
    testStrategy: { dcc: testStrategy.dcc.map(told), user: testStrategy.user.map(told) },
    costs: { ...costs, operational: costs.operational.map(told) },
  };
}
