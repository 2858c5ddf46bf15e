import type { Place } from '../../model/place';
import type { ListName } from '../../model/tags';
import { fieldDefinition } from '../fields/definitions';
import { fieldEdits, placesToWrite } from '../fields/edits';
import { headerAndFooterPlaces } from '../fields/headersAndFooters';
import { valueColumns } from '../fields/plan';
import { readLists } from '../lists/read';
import { firstOfEach } from '../reading/firstOfEach';
import { howToUnlock, lockAgainst, lockInWords } from '../reading/locks';
import type { Edit } from '../../model/edit';
import { isSame } from '../../model/same';
import { listEdits } from './listEdits';
import { mergeGrid } from './merge';
import { mergesOf } from './merges';
import { currentModel, storeOf, type OpenDocument } from './openDocument';
import { planRefresh } from './refresh';
import { conflictsOf, type RegionName } from './regions';
import type { RegionStatus } from './status';

/** A list, or one thing that sentences state: only where it does not say what the data model says, or conflicts with it. */
export interface WordsStatus extends RegionStatus {
  readonly name: 'fields' | ListName;
  readonly state: 'out of date' | 'conflict';
  /** The first of the words that it is about; null where they stand nowhere that is read. */
  readonly place: Place | null;
  /** What they are to say; null where more changes than one text. */
  readonly wanted: string | null;
}

/** Tables have a status of their own. A document that keeps no data model has only itself to be out of date with. */
export function wordsStatuses(document: OpenDocument): WordsStatus[] {
  const kept = storeOf(document) ? [...fieldStatuses(document), ...listStatuses(document)] : [];
  return [...headersAndFooters(document), ...kept];
}

const planOf = (document: OpenDocument, name: RegionName) => (): readonly Edit[] =>
  planRefresh(document, { only: [name] }).edits;

function fieldStatuses(document: OpenDocument): WordsStatus[] {
  const { reading } = document;
  const merge = mergesOf(document).fields(currentModel(document));
  const about = { name: 'fields', changes: [], columns: valueColumns, plan: planOf(document, 'fields') } as const;
  return merge.fields.flatMap((field): WordsStatus[] => {
    const caption = field.definition.title;
    const conflicts = merge.conflicts.filter(({ row }) => row === caption);
    if (conflicts.length > 0) {
      const place = field.places[0]?.place ?? null;
      return [{ ...about, caption, state: 'conflict', conflicts, place, wanted: null }];
    }
    const [first] = placesToWrite(reading, [field]).filter((place) => fieldEdits(reading, [place]).length > 0);
    if (!first) return [];
    return [{ ...about, caption, state: 'out of date', conflicts, place: first.place.place, wanted: first.text }];
  });
}

/** Headers and footers that call the release or the version otherwise than the rest of the document, each text once. */
function headersAndFooters(document: OpenDocument): WordsStatus[] {
  const model = currentModel(document);
  const stated = firstOfEach(headerAndFooterPlaces(document.reading), ({ name, text }) => `${name} ${text}`);
  const about = {
    name: 'fields',
    state: 'out of date',
    changes: [],
    conflicts: [],
    columns: [],
    plan: () => [],
  } as const;
  return stated.flatMap(({ name, text, place }): WordsStatus[] => {
    const { title, write, plainly, like } = fieldDefinition(name);
    const value = write(model);
    if (value === null || plainly(text) === value) return [];
    const locked = 'Change it in the header or footer.';
    return [{ ...about, caption: title, place, wanted: like(value, text), locked }];
  });
}

/** Lists that the data model has changes for; where the document contradicts itself, as its rules tell, that is none. */
function listStatuses(document: OpenDocument): WordsStatus[] {
  const { outline, snapshot, model: shown } = document.reading;
  const model = currentModel(document);
  const merges = mergesOf(document);
  return [...readLists(document.reading)].flatMap(([name, list]): WordsStatus[] => {
    const merge = merges.grid(name, model);
    if (!merge) return [];
    const edits = listEdits(list, merge);
    const conflicts = conflictsOf(name, merge);
    const [first] = edits;
    if (!first && conflicts.length === 0) return [];
    const own = mergeGrid(list, shown, undefined);
    if (isSame(edits, listEdits(list, own)) && isSame(conflicts, own.conflicts)) return [];
    const paragraph = (first && snapshot.paragraphs[standsAt(first)]) ?? list.start;
    const [lock] = edits.flatMap((edit) => lockAgainst(edit, snapshot) ?? []);
    return [
      {
        name,
        caption: list.definition.caption,
        state: conflicts.length > 0 ? 'conflict' : 'out of date',
        changes: [],
        conflicts,
        columns: list.definition.columns(model),
        place: outline.place(paragraph),
        wanted: null,
        ...(lock && { locked: `${lockInWords(lock)}. ${howToUnlock(lock)}, then refresh it.` }),
        plan: planOf(document, name),
      },
    ];
  });
}

/** The paragraph that an edit of a list changes, or puts another beside. */
function standsAt(edit: Edit): number {
  if ('paragraph' in edit) return edit.paragraph;
  return edit.kind === 'insertParagraph' ? edit.after : -1;
}
