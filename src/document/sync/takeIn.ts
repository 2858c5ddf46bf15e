import type { Rid } from '../../model/rid';
import { keepSame } from '../../model/same';
import { withGoLiveOfTimetable, withGoLiveRow } from '../fields/goLiveRow';
import { withFields, type FieldsMerge } from '../fields/merge';
import { retold, type PlaceToWrite } from '../fields/edits';
import { placesOf } from '../fields/plan';
import { memoise } from '../reading/memoise';
import { withSystemImpacts } from '../recognise/recognise';
import type { Merge } from './merge';
import { mergesOf, type Settlement } from './merges';
import { currentModel, storeOf, type OpenDocument } from './openDocument';
import { withRenamed } from './questions';
import { refuseUnusable } from './refusals';
import { gridNames, type GridName, type RegionName } from './regions';

export interface TakeInOptions extends Settlement {
  /** All regions when not given. */
  readonly only?: readonly RegionName[];
}

/** A document and its data model, once all that was typed into the one is in the other. */
export interface TakenIn {
  readonly model: Rid;
  /** How the fields stand to what lists and tables say. */
  readonly fields: FieldsMerge;
  /** Where they do not say what they are to say; none where they are not asked for. */
  readonly places: readonly PlaceToWrite[];
  /** How a list or a table stands to the model; null for one that the document lacks. */
  merge(name: GridName): Merge | null;
  /** Where rows keep their order though the model had another. */
  readonly unmoved: ReadonlySet<GridName>;
}

/**
 * Takes in what was typed into the regions, without planning anything: what is typed in one changes what another is to say.
 * Throws a RefreshError for a document that is no RID, or whose data model must not be written over.
 */
export function takeIn(document: OpenDocument, options: TakeInOptions = {}): TakenIn {
  refuseUnusable(document);
  const { reading } = document;
  const { only, model: fromElsewhere, answers = {} } = options;
  const before = storeOf(document);
  const merges = mergesOf(document, options);
  const isAsked = (name: RegionName): boolean => only?.includes(name) ?? true;
  const given = withRenamed(fromElsewhere ?? currentModel(document), answers);
  const withFieldsOf = (model: Rid): Rid => {
    const settled = withFields(model, merges.fields(model).fields);
    // A model from elsewhere has dates of its own.
    return fromElsewhere ? settled : withGoLiveRow(settled, before);
  };
  const settled = isAsked('fields') ? keepSame(given, withFieldsOf(given)) : given;
  const unmoved = new Set<GridName>();
  const typed = gridNames.filter(isAsked).reduce((model, name) => {
    const merge = merges.grid(name, model);
    if (merge?.unmoved) unmoved.add(name);
    return merge?.model ?? model;
  }, settled);
  const impacting = keepSame(typed, { ...typed, modifications: withSystemImpacts(typed.modifications) });
  const merged = fromElsewhere ? impacting : withGoLiveOfTimetable(impacting, reading, before);
  // The fields last: how many modifications there are follows from the lists.
  const fields = merges.fields(merged);
  const places = isAsked('fields') ? placesOf(reading, fields) : [];
  const model = isAsked('fields')
    ? keepSame(merged, retold(withFields(merged, fields.fields), reading, places))
    : merged;
  return { model, fields, places, merge: (name) => merges.grid(name, model), unmoved };
}

/** The data model to work on: what the document keeps, with what was typed into it since. Throws a RefreshError as `takeIn`. */
export const workingModel = memoise((document: OpenDocument): Rid => takeIn(document).model);
