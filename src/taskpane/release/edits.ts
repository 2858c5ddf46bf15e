import type { IsoDate } from '../../model/date';
import { newModification, participants, type CostPhase, type Effort, type Modification } from '../../model/rid';
import type { ModificationCosts, Participant, Rid } from '../../model/rid';
import { dayOf, type Calendar } from './calendar';
import { add, documents, glossary, modifications, remove, replace, timetable } from './lists';

/**
 * Every edit that the view makes besides those of a list's entries: pure, from a model to a model. One that would
 * change nothing, or would break the model, gives back the very model that it was given.
 */

export function setRelease(model: Rid, part: Partial<Rid['release']>): Rid {
  return { ...model, release: { ...model.release, ...part } };
}

export function setDocument(model: Rid, part: Partial<Rid['document']>): Rid {
  return { ...model, document: { ...model.document, ...part } };
}

export function hasModification(model: Rid, id: string): boolean {
  return model.modifications.some((modification) => modification.id === id);
}

/** Tables find a modification by its identifier, so no two may share one. */
export function addModification(model: Rid, id: string): Rid {
  return hasModification(model, id) ? model : add(model, modifications, newModification(id));
}

function setModification(model: Rid, at: number, part: Partial<Modification>): Rid {
  const modification = model.modifications[at];
  return modification ? replace(model, modifications, at, { ...modification, ...part }) : model;
}

/** Ticks a participant, or takes the tick away. Participants stay in the order of the matrix. */
export function toggleParticipant(model: Rid, at: number, participant: Participant): Rid {
  const ticked = model.modifications[at]?.participants ?? [];
  const wanted = toggled(ticked, participant);
  return setModification(model, at, { participants: participants.filter((one) => wanted.includes(one)) });
}

/** Ticks a SEC document, or takes the tick away. Documents stay in the order of their list, unlisted ones last. */
export function toggleDocument(model: Rid, at: number, reference: string): Rid {
  const wanted = toggled(model.modifications[at]?.documents ?? [], reference);
  const listed = model.documents.map((document) => document.reference).filter((one) => wanted.includes(one));
  return setModification(model, at, { documents: [...new Set([...listed, ...wanted])] });
}

function toggled<T>(list: readonly T[], entry: T): readonly T[] {
  return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}

export function hasDocument(model: Rid, reference: string): boolean {
  return model.documents.some((document) => document.reference === reference);
}

/** Ticks follow a document to its new reference; one that another document has is refused. */
export function renameDocument(model: Rid, at: number, reference: string): Rid {
  const document = model.documents[at];
  if (!document || hasDocument(model, reference)) return model;
  const renamed = replace(model, documents, at, { ...document, reference });
  return withTicks(renamed, document.reference, (ticks) => [
    ...new Set(ticks.map((one) => (one === document.reference ? reference : one))),
  ]);
}

/** Takes a document off the list, and its ticks with it. */
export function removeDocument(model: Rid, at: number): Rid {
  const reference = model.documents[at]?.reference;
  if (reference === undefined) return model;
  return withTicks(remove(model, documents, at), reference, (ticks) => ticks.filter((one) => one !== reference));
}

/** Changes the ticks of the modifications that tick a document. */
function withTicks(model: Rid, reference: string, change: (ticks: readonly string[]) => string[]): Rid {
  return {
    ...model,
    modifications: model.modifications.map((modification) =>
      modification.documents.includes(reference)
        ? { ...modification, documents: change(modification.documents) }
        : modification,
    ),
  };
}

const noCosts: ModificationCosts = { designBuildPit: '', sit: '', uit: '', live: '' };

/** Gives a modification a row of costs, all blank. */
export function addCosts(model: Rid, at: number): Rid {
  return model.modifications[at]?.costs === null ? setModification(model, at, { costs: noCosts }) : model;
}

export function removeCosts(model: Rid, at: number): Rid {
  return model.modifications[at]?.costs ? setModification(model, at, { costs: null }) : model;
}

export function setCost(model: Rid, at: number, phase: CostPhase, amount: number | string): Rid {
  const costs = model.modifications[at]?.costs;
  return costs ? setModification(model, at, { costs: { ...costs, [phase]: amount } }) : model;
}

export function setDccTotal(model: Rid, dccTotal: number | null): Rid {
  return { ...model, costs: { ...model.costs, dccTotal } };
}

export type EffortKind = 'secasUpdate' | 'secasManagement';

/** Days and pounds stand together: what has not been said counts as none, and with both cleared there is no effort. */
export function setEffort(model: Rid, kind: EffortKind, part: Partial<Effort>): Rid {
  const effort = { days: 0, pounds: 0, ...model.costs[kind], ...part };
  return { ...model, costs: { ...model.costs, [kind]: effort.days === 0 && effort.pounds === 0 ? null : effort } };
}

/** Moves an event's date; the same model where it has none, or bank holidays are not known so far. */
export function shiftEventByWorkingDays(model: Rid, at: number, days: number, calendar: Calendar): Rid {
  const event = model.timetable[at];
  const day = event ? dayOf(event.date) : null;
  const date = day && calendar.addWorkingDays(day, days);
  return event && date ? replace(model, timetable, at, { ...event, date }) : model;
}

/** Puts the timetable in order of date. An event without a date stays below the one that it follows. */
export function sortTimetable(model: Rid): Rid {
  const runs: { day: IsoDate; events: Rid['timetable'] }[] = [{ day: '', events: [] }];
  for (const event of model.timetable) {
    const day = dayOf(event.date);
    if (day) runs.push({ day, events: [event] });
    else runs.at(-1)?.events.push(event);
  }
  const sorted = runs.toSorted((one, other) => compare(one.day, other.day)).flatMap(({ events }) => events);
  return sameOrder(sorted, model.timetable) ? model : timetable.with(model, sorted);
}

/** Puts the glossary in the order of a dictionary. */
export function sortGlossary(model: Rid): Rid {
  const sorted = model.glossary.toSorted((one, other) =>
    one.acronym.localeCompare(other.acronym, 'en-GB', { sensitivity: 'base', numeric: true }),
  );
  return sameOrder(sorted, model.glossary) ? model : glossary.with(model, sorted);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function sameOrder<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.every((entry, at) => entry === other[at]);
}
