import type { Edit } from '../../model/edit';
import type { Place } from '../../model/place';
import { fieldDefinition } from '../fields/definitions';
import { fieldEdits, placesToWrite } from '../fields/edits';
import { headerAndFooterPlaces } from '../fields/headersAndFooters';
import { firstOfEach } from '../reading/firstOfEach';
import { listEdits } from './listEdits';
import { readLists } from '../lists/read';
import { howToUnlock, lockAgainst, lockInWords } from '../reading/locks';
import { mergeGrid } from './merge';
import { mergesOf } from './merges';
import { currentModel, storeOf, type OpenDocument } from './openDocument';
import { planRefresh } from './refresh';
import type { RegionName } from './regions';

/** A list, or what sentences state, that does not say what the data model says. */
export interface OutdatedWords {
  readonly caption: string;
  /** The first of the words that a refresh would change. */
  readonly place: Place;
  /** What they are to say; null where more changes than one text. */
  readonly wanted: string | null;
  /** Why a refresh leaves them as they are, in sentences: they are locked, or stand where Word lets no add-in write. */
  readonly locked?: string;
  /** The edits that refresh it, and what belongs with it. */
  plan(): readonly Edit[];
}

/** Tables have a status of their own. A document that keeps no data model has only itself to be out of date with. */
export function outdatedWords(document: OpenDocument): OutdatedWords[] {
  const kept = storeOf(document) ? [...outdatedFields(document), ...outdatedLists(document)] : [];
  return [...outdatedHeadersAndFooters(document), ...kept];
}

const planOf = (document: OpenDocument, name: RegionName) => (): readonly Edit[] =>
  planRefresh(document, { only: [name] }).edits;

function outdatedFields(document: OpenDocument): OutdatedWords[] {
  const { reading } = document;
  const { fields } = mergesOf(document).fields(currentModel(document));
  const plan = planOf(document, 'fields');
  return fields.flatMap((field) => {
    const [first] = placesToWrite(reading, [field]).filter((place) => fieldEdits(reading, [place]).length > 0);
    return first ? [{ caption: field.definition.title, place: first.place.place, wanted: first.text, plan }] : [];
  });
}

/** Headers and footers that call the release or the version otherwise than the rest of the document, each text once. */
function outdatedHeadersAndFooters(document: OpenDocument): OutdatedWords[] {
  const model = currentModel(document);
  const stated = firstOfEach(headerAndFooterPlaces(document.reading), ({ name, text }) => `${name} ${text}`);
  return stated.flatMap(({ name, text, place }) => {
    const { title, write, plainly, like } = fieldDefinition(name);
    const value = write(model);
    if (value === null || plainly(text) === value) return [];
    const locked = 'Change it in the header or footer.';
    return [{ caption: title, place, wanted: like(value, text), locked, plan: () => [] }];
  });
}

/** Lists that the data model has changes for; where the document contradicts itself, as its rules tell, that is none. */
function outdatedLists(document: OpenDocument): OutdatedWords[] {
  const { outline, snapshot, model: shown } = document.reading;
  const model = currentModel(document);
  const merges = mergesOf(document);
  return [...readLists(document.reading)].flatMap(([name, list]) => {
    const merge = merges.grid(name, model);
    const edits = merge ? listEdits(list, merge) : [];
    const [first] = edits;
    const isOwn = (): boolean => isSame(edits, listEdits(list, mergeGrid(list, shown, undefined)));
    if (!first || isOwn()) return [];
    const paragraph = snapshot.paragraphs[standsAt(first)] ?? list.start;
    const { caption } = list.definition;
    const [lock] = edits.flatMap((edit) => lockAgainst(edit, snapshot) ?? []);
    const locked = lock ? { locked: `${lockInWords(lock)}. ${howToUnlock(lock)}, then refresh it.` } : {};
    return [{ caption, place: outline.place(paragraph), wanted: null, ...locked, plan: planOf(document, name) }];
  });
}

const isSame = (one: readonly Edit[], other: readonly Edit[]): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The paragraph that an edit of a list changes, or puts another beside. */
function standsAt(edit: Edit): number {
  if ('paragraph' in edit) return edit.paragraph;
  return edit.kind === 'insertParagraph' ? edit.after : -1;
}
