import type { Json } from '../model/difference';
import { pounds, sumOfPounds } from '../model/money';
import {
  costPhases,
  type ChangeRequest,
  type GlossaryEntry,
  type HistoryEntry,
  type Modification,
  type Narrative,
  type Rid,
  type SecDocument,
  type TimetableEvent,
} from '../model/rid';
import { isGoLive } from '../document/recognise/recognise';
import { changesOf, type RidChange } from './changes';
import { at, entriesOf, listKeys, type ListPath } from './lists';
import type { TellContext } from './tell/context';
import { amountChange, documentChange, impactField, narrativeChange } from './tell/impacts';
import {
  annexChange,
  eventChange,
  glossaryChange,
  historyChange,
  textsChange,
  valueChange,
  type Annex,
} from './tell/rest';
import { draftBecame, modificationAdded, modificationRemoved, requestChange, scopeField } from './tell/scope';
import { orderChange } from './tell/order';
import { changeGroups, inTable, told, type ToldChange } from './tell/told';

/** What changed from one RID to another, grouped as an author thinks: only what changed, and each thing once. */
export function tellChanges(before: Rid, after: Rid, context: TellContext = { elsewhere: [] }): ToldChange[] {
  const [old, now] = isOtherRelease(before, after) ? inBoth(before, after) : [withNumbersOf(before, after), after];
  const changes = changesOf(old, now);
  const all = [
    ...draftsBecame(before, after),
    ...firstOfEach(changes).flatMap((change) => tellChange(change, old, now, context)),
    ...sumChange(old, now),
  ];
  return changeGroups.flatMap((group) => all.filter((one) => one.group === group));
}

/** Whether they are of two releases: what such two do not share is no change. */
export function isOtherRelease(one: Rid, other: Rid): boolean {
  const [name, otherName] = [one.release.name, other.release.name];
  return name !== '' && otherName !== '' && name !== otherName;
}

/** Of two releases what both have: the modifications that were carried over, and what releases have in common. */
function inBoth(before: Rid, after: Rid): readonly [Rid, Rid] {
  const shared = (one: Rid, other: Rid): Rid => {
    const has = (path: ListPath): ((key: string) => boolean) => {
      const keys = new Set(entriesOf(other, path).map(({ key }) => key));
      return (key) => keys.has(key);
    };
    const [modifications, documents, acronyms] = [has('modifications'), has('documents'), has('glossary')];
    return {
      ...after,
      modifications: one.modifications.filter(({ id }) => modifications(id)),
      documents: one.documents.filter(({ reference }) => documents(reference)),
      glossary: one.glossary.filter(({ acronym }) => acronyms(acronym)),
      criteria: one.criteria,
    };
  };
  return [shared(before, after), shared(after, before)];
}

/** Draft Proposals that are Modification Proposals now, by their numbers, which they keep. */
function draftPairs(before: Rid, after: Rid): (readonly [Modification, Modification])[] {
  const has = (rid: Rid, id: string): boolean => rid.modifications.some((one) => one.id === id);
  return before.modifications.flatMap((draft) => {
    const id = draft.id.replace(/^DP/, 'MP');
    const now = after.modifications.find((one) => one.id === id);
    return now && id !== draft.id && !has(after, draft.id) && !has(before, id) ? [[draft, now] as const] : [];
  });
}

function withNumbersOf(before: Rid, after: Rid): Rid {
  const ids = new Map(draftPairs(before, after).map(([draft, { id }]) => [draft.id, id]));
  if (ids.size === 0) return before;
  return { ...before, modifications: before.modifications.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id })) };
}

function draftsBecame(before: Rid, after: Rid): ToldChange[] {
  return draftPairs(before, after).map(([draft, now]) => draftBecame(draft, now));
}

function tellChange(change: RidChange, before: Rid, after: Rid, context: TellContext): ToldChange[] {
  if (change.kind === 'value') return [valueChange(change.path, change.before, change.after)];
  if (change.kind === 'order') return orderChange(change.list, change.moved, before, after);
  const { list, key } = change;
  const entry = (model: Rid): Json => entriesOf(model, list).find((one) => one.key === key)?.entry ?? null;
  const both = <T>(): [T | null, T | null] => [entry(before), entry(after)] as [T | null, T | null];
  switch (list) {
    case 'modifications':
      return modificationChange(change, ...both<Modification>(), context);
    case 'changeRequests':
      return requestChange(...both<ChangeRequest>());
    case 'partyImpacts':
      return narrativeChange('party-impacts', ...both<Narrative>());
    case 'dccImpacts':
      return narrativeChange('dcc-impacts', ...both<Narrative>());
    case 'documents':
      return documentChange(...both<SecDocument>());
    case 'timetable': {
      const events = both<TimetableEvent>();
      return isToldAsGoLive(before, after, ...events) ? [] : eventChange(...events);
    }
    case 'history':
      return historyChange(...both<HistoryEntry>());
    case 'glossary':
      return glossaryChange(...both<GlossaryEntry>());
    case 'annexes':
      return annexChange(...both<Annex>());
    default:
      return textsChange(list, textsOf(before, list), textsOf(after, list));
  }
}

const textsOf = (model: Rid, list: ListPath): string[] => (at(model, list) as readonly Json[]).map(String);

/** What tells several changes at once: an entry its fields, and a list of texts all of them; null for one that is told alone. */
function tellerOf(change: RidChange): string | null {
  if (change.kind === 'value' || change.kind === 'order' || change.list === 'modifications') return null;
  return listKeys[change.list] === null ? change.list : `${change.list}\n${change.key}`;
}

function firstOfEach(changes: readonly RidChange[]): RidChange[] {
  const told = new Set<string>();
  return changes.filter((change) => {
    const teller = tellerOf(change);
    if (teller === null) return true;
    const isFirst = !told.has(teller);
    told.add(teller);
    return isFirst;
  });
}

function modificationChange(
  change: RidChange,
  old: Modification | null,
  now: Modification | null,
  context: TellContext,
): ToldChange[] {
  if (now === null) return old ? [modificationRemoved(old, context)] : [];
  if (old === null) return [modificationAdded(now)];
  const field = change.kind === 'changed' ? (change.field as keyof Modification) : 'id';
  return [...scopeField(field, old, now), ...impactField(field, old, now)];
}

/** The step of go-live moves with the date of the release, which tells it. */
function isToldAsGoLive(before: Rid, after: Rid, old: TimetableEvent | null, now: TimetableEvent | null): boolean {
  return (
    now !== null &&
    old !== null &&
    isGoLive(now.event) &&
    now.notes === old.notes &&
    old.date === before.release.goLive &&
    now.date === after.release.goLive &&
    old.date !== now.date
  );
}

/** What the rows of costs come to, where one of them changed. */
function sumChange(before: Rid, after: Rid): ToldChange[] {
  const sum = ({ modifications }: Rid): number =>
    sumOfPounds(
      modifications.flatMap(({ costs }) =>
        costPhases.flatMap((phase) => (typeof costs?.[phase] === 'number' ? [costs[phase]] : [])),
      ),
    );
  const [old, now] = [sum(before), sum(after)];
  if (old === now) return [];
  const words = { about: 'sum of', subject: 'DCC costs', before: pounds(old), after: pounds(now) };
  const place = inTable('dccCosts', 'dcc-costs', 'all rows');
  return [told('Costs', place, { ...words, text: `The rows of DCC costs come to ${amountChange(old, now)}.` })];
}
