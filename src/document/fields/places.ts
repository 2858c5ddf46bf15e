import { fieldOfTag, type FieldName } from '../../model/tags';
import { findAmounts } from '../../model/money';
import type { Place } from '../../model/place';
import { readLists } from '../lists/read';
import { lockOn } from '../reading/locks';
import type { Outline } from '../reading/outline';
import { statedCount } from '../recognise/counts';
import type { Reading } from '../recognise/recognise';
import { goLiveStatements, releaseName } from '../recognise/release';
import { sentencesOf } from '../language/sentences';
import { overlap, type Paragraph, type Snapshot } from '../reading/snapshot';
import { isReleaseName, shortName } from './definitions';
import { type FieldPlace } from './field';
import type { KnownTexts } from './written';

/**
 * Every place that states a field, in the order of the document; those in text boxes, headers and footers first. A content control
 * with a field's tag is one whatever it says; elsewhere the words tell. Tables and lists own their words, which are none.
 */
export function fieldPlaces(reading: Reading, known: KnownTexts = new Map()): FieldPlace[] {
  const { snapshot, outline } = reading;
  const tagged = [...snapshot.boxes, ...snapshot.headersAndFooters, ...snapshot.paragraphs].flatMap((paragraph) =>
    taggedPlaces(paragraph, outline),
  );
  const owned = ownedParagraphs(reading);
  const worded = wordedPlaces(reading, known).filter(
    ({ place }) => !owned.has(place.paragraph) && !tagged.some((control) => meet(control.place, place)),
  );
  return [...tagged, ...worded]
    .map((field) => (isLocked(field, snapshot) ? { ...field, locked: true } : field))
    .sort(({ place: one }, { place: other }) => one.paragraph - other.paragraph || one.start - other.start);
}

function isLocked({ place }: FieldPlace, { paragraphs }: Snapshot): boolean {
  const paragraph = paragraphs[place.paragraph];
  return paragraph !== undefined && lockOn(paragraph, place.start, place.end) !== null;
}

function taggedPlaces(paragraph: Paragraph, outline: Outline): FieldPlace[] {
  return paragraph.inlineControls.flatMap(({ tag, start, end, bound = false }, index) => {
    const name = fieldOfTag(tag);
    if (name === null) return [];
    const occurrence = paragraph.inlineControls.slice(0, index).filter((before) => before.tag === tag).length;
    const control = { occurrence, bound };
    return [{ name, place: outline.place(paragraph, start, end), text: paragraph.text.slice(start, end), control }];
  });
}

/** Paragraphs whose words are kept in step with the model as items of a list. */
function ownedParagraphs(reading: Reading): ReadonlySet<number> {
  const lists = [...readLists(reading).values()];
  return new Set(
    lists.flatMap(({ items }) =>
      items.flatMap(({ paragraph, points }) => [paragraph, ...points].map(({ index }) => index)),
    ),
  );
}

function meet(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && overlap(one, other);
}

function wordedPlaces(reading: Reading, known: KnownTexts): FieldPlace[] {
  const names = (known.get('release-name') ?? []).filter(isReleaseName);
  const places: FieldPlace[] = [];
  const add = (name: FieldName, place: Place | undefined): void => {
    if (place) places.push({ name, place, text: place.text, control: null });
  };
  for (const place of releaseNames(reading, names)) add('release-name', place);
  for (const place of goLiveDates(reading, names)) add('go-live', place);
  add('version', reading.release.version?.place);
  for (const place of dccTotals(reading, known.get('dcc-total') ?? [])) add('dcc-total', place);
  for (const purpose of ['update', 'management'] as const) {
    const stated = reading.costs.secas.find(({ value }) => value.purpose === purpose);
    add(`secas-${purpose}-days`, stated?.daysPlace);
    add(`secas-${purpose}-pounds`, stated?.place);
  }
  for (const status of ['approved', 'targeted'] as const) add(`${status}-count`, countPlace(reading, status));
  return places;
}

/** Words outside tables and the contents. */
function prose({ paragraphs }: Snapshot): Paragraph[] {
  return paragraphs.filter(({ cell, style }) => cell === null && !/^TOC/i.test(style));
}

/** Where the document names itself, whatever name it says, and wherever else a name stands that the release goes by. */
function releaseNames(reading: Reading, known: readonly string[]): Place[] {
  const { outline, snapshot, release } = reading;
  const own = release.name ? [release.name.place, ...aboutItself(reading)] : [];
  const names = [...new Set([...own.map(({ text }) => text), ...known])].flatMap((name) => [name, shortName(name)]);
  const echoes = prose(snapshot).flatMap((paragraph) =>
    occurrences(paragraph.text, names).map(({ start, end }) => outline.place(paragraph, start, end)),
  );
  return [...own, ...echoes].filter(
    (place, index, all) => all.findIndex((other) => other === place || meet(other, place)) === index,
  );
}

/** The name in the sentence that says what the document is. */
function aboutItself({ outline }: Reading): Place[] {
  for (const paragraph of outline.section('about')?.paragraphs ?? []) {
    for (const { text, start } of sentencesOf(paragraph.text)) {
      const named = /\b(?:Release Implementation Document|RID)\b/.test(text) ? releaseName.exec(text) : null;
      if (!named) continue;
      const at = start + named.index;
      return [outline.place(paragraph, at, at + named[0].length)];
    }
  }
  return [];
}

/** Where any of some words stand as whole words. */
function occurrences(text: string, words: readonly string[]): { readonly start: number; readonly end: number }[] {
  return [...new Set(words)].flatMap((word) => {
    const found: { start: number; end: number }[] = [];
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (!/\w$/.test(text.slice(0, start)) && !/^\w/.test(text.slice(end))) found.push({ start, end });
    }
    return found;
  });
}

/** A sentence may call the release by the name that it had until now. */
function goLiveDates({ snapshot, outline, release }: Reading, known: readonly string[]): Place[] {
  const names = [...(release.name ? [release.name.value] : []), ...known].flatMap((name) => [name, shortName(name)]);
  return goLiveStatements(snapshot, outline, names).map(({ place }) => place);
}

/** The sentence of the DCC's total, and those elsewhere that give the same total. */
function dccTotals({ snapshot, outline, costs }: Reading, known: readonly string[]): Place[] {
  const stated = costs.dccTotal;
  if (!stated) return [];
  const totals = new Set([stated.place.text, ...known]);
  const echoes = prose(snapshot).flatMap((paragraph) =>
    sentencesOf(paragraph.text)
      .filter(({ text }) => /\btotal\b/i.test(text) && /\bDCC\b/.test(text))
      .flatMap(({ text, start }) =>
        findAmounts(text).map((amount) => outline.place(paragraph, start + amount.start, start + amount.end)),
      ),
  );
  return [stated.place, ...echoes.filter((place) => totals.has(place.text) && !meet(place, stated.place))];
}

function countPlace({ outline, scope }: Reading, status: 'approved' | 'targeted'): Place | undefined {
  const part = outline.section(status);
  const stated = part && statedCount(part, scope[status][0]?.paragraph);
  // “A single Modification Proposal”: no other count fits that sentence.
  if (!stated || /^single\b/i.test(stated.words)) return undefined;
  return outline.place(stated.paragraph, stated.start, stated.start + stated.length);
}
