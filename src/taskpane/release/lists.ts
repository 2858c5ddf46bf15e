import type { ChangeRequest, GlossaryEntry, HistoryEntry, Modification, Narrative, Rid } from '../../model/rid';
import type { SecDocument, TimetableEvent } from '../../model/rid';

/** One of the model's lists: where it is, and the model with another in its place. */
export interface ListOf<T> {
  readonly of: (model: Rid) => readonly T[];
  readonly with: (model: Rid, list: T[]) => Rid;
}

export type CriteriaSet = keyof Rid['criteria'];

/** A set of acceptance criteria. */
export function criteriaOf(set: CriteriaSet): ListOf<string> {
  return {
    of: (model) => model.criteria[set],
    with: (model, list) => ({ ...model, criteria: { ...model.criteria, [set]: list } }),
  };
}

export const modifications: ListOf<Modification> = {
  of: (model) => model.modifications,
  with: (model, list) => ({ ...model, modifications: list }),
};
export const changeRequests: ListOf<ChangeRequest> = {
  of: (model) => model.changeRequests,
  with: (model, list) => ({ ...model, changeRequests: list }),
};
export const partyImpacts: ListOf<Narrative> = {
  of: (model) => model.partyImpacts,
  with: (model, list) => ({ ...model, partyImpacts: list }),
};
export const dccImpacts: ListOf<Narrative> = {
  of: (model) => model.dccImpacts,
  with: (model, list) => ({ ...model, dccImpacts: list }),
};
export const documents: ListOf<SecDocument> = {
  of: (model) => model.documents,
  with: (model, list) => ({ ...model, documents: list }),
};
export const timetable: ListOf<TimetableEvent> = {
  of: (model) => model.timetable,
  with: (model, list) => ({ ...model, timetable: list }),
};
export const history: ListOf<HistoryEntry> = {
  of: (model) => model.history,
  with: (model, list) => ({ ...model, history: list }),
};
export const glossary: ListOf<GlossaryEntry> = {
  of: (model) => model.glossary,
  with: (model, list) => ({ ...model, glossary: list }),
};

/** The model with one more entry, at the end of the list where no other place is given. */
export function add<T>(model: Rid, list: ListOf<T>, entry: T, at = list.of(model).length): Rid {
  return list.with(model, list.of(model).toSpliced(at, 0, entry));
}

/** The model without an entry; the same where there is none. */
export function remove<T>(model: Rid, list: ListOf<T>, at: number): Rid {
  return has(model, list, at) ? list.with(model, list.of(model).toSpliced(at, 1)) : model;
}

/** The model with an entry at another place of its list; the same where there is no such place. */
export function move<T>(model: Rid, list: ListOf<T>, from: number, to: number): Rid {
  const entry = list.of(model).at(from);
  if (entry === undefined || from === to || !has(model, list, from) || !has(model, list, to)) return model;
  return list.with(model, list.of(model).toSpliced(from, 1).toSpliced(to, 0, entry));
}

/** The model with another entry in the place of one; the same where there is none. */
export function replace<T>(model: Rid, list: ListOf<T>, at: number, entry: T): Rid {
  return has(model, list, at) ? list.with(model, list.of(model).with(at, entry)) : model;
}

function has<T>(model: Rid, list: ListOf<T>, at: number): boolean {
  return Number.isInteger(at) && at >= 0 && at < list.of(model).length;
}
