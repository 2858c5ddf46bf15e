import type { Edit } from '../model/edit';
import type { Place } from '../model/place';
import { fieldEdits, placesToWrite } from './fields/edits';
import { mergeFields } from './fields/merge';
import { listEdits } from './lists/plan';
import { readLists } from './lists/read';
import { howToUnlock, lockAgainst, lockInWords } from './locks';
import { mergeGrid } from './merge';
import { currentModel, storeOf, type OpenDocument } from './openDocument';
import { planRefresh, type PartName } from './refresh';

/** A list, or what sentences state, that does not say what the data model says. */
export interface OutdatedWords {
  readonly caption: string;
  /** The first of the words that a refresh would change. */
  readonly place: Place;
  /** What they are to say; null where more changes than one text. */
  readonly wanted: string | null;
  /** Why a refresh leaves them as they are, in sentences; only where their author has locked them. */
  readonly locked?: string;
  /** The edits that refresh it, and what belongs with it. */
  plan(): readonly Edit[];
}

/** Tables have a status of their own. Without a data model of its own a document is out of date with nothing. */
export function outdatedWords(document: OpenDocument): OutdatedWords[] {
  return storeOf(document) ? [...outdatedFields(document), ...outdatedLists(document)] : [];
}

const planOf = (document: OpenDocument, name: PartName) => (): readonly Edit[] =>
  planRefresh(document, { only: [name] }).edits;

function outdatedFields(document: OpenDocument): OutdatedWords[] {
  const { reading } = document;
  const { fields } = mergeFields(reading, storeOf(document), currentModel(document));
  const plan = planOf(document, 'fields');
  return fields.flatMap((field) => {
    const [first] = placesToWrite(reading, [field]).filter((place) => fieldEdits(reading, [place]).length > 0);
    return first ? [{ caption: field.definition.title, place: first.place.place, wanted: first.text, plan }] : [];
  });
}

function outdatedLists(document: OpenDocument): OutdatedWords[] {
  const { outline, snapshot } = document.reading;
  const model = currentModel(document);
  const written = storeOf(document)?.written ?? {};
  return [...readLists(document.reading)].flatMap(([name, list]) => {
    const edits = listEdits(list, mergeGrid(list, model, written[name]));
    const [first] = edits;
    if (!first) return [];
    const paragraph = snapshot.paragraphs[standsAt(first)] ?? list.start;
    const { caption } = list.definition;
    const [lock] = edits.flatMap((edit) => lockAgainst(edit, snapshot) ?? []);
    const locked = lock ? { locked: `${lockInWords(lock)}. ${howToUnlock(lock)}, then refresh it.` } : {};
    return [{ caption, place: outline.place(paragraph), wanted: null, ...locked, plan: planOf(document, name) }];
  });
}

/** The paragraph that an edit of a list changes, or puts another beside. */
function standsAt(edit: Edit): number {
  if ('paragraph' in edit) return edit.paragraph;
  return edit.kind === 'insertParagraph' ? edit.after : -1;
}
