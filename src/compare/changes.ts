import { isRecord, type Json } from '../model/difference';
import type { Rid } from '../model/rid';
import { rising } from '../document/reading/order';
import { at, entriesOf, listPaths, valuePaths, type ListPath, type ValuePath } from './lists';

/** What changed from one RID to another, as data: all of it, so that the one can be made of the other. */
export type RidChange =
  | { readonly kind: 'value'; readonly path: ValuePath; readonly before: Json; readonly after: Json }
  | {
      readonly kind: 'added';
      readonly list: ListPath;
      readonly key: string;
      /** The key of the entry that it follows; null where it comes first. */
      readonly follows: string | null;
      readonly entry: Json;
    }
  | { readonly kind: 'removed'; readonly list: ListPath; readonly key: string; readonly entry: Json }
  | {
      readonly kind: 'changed';
      readonly list: ListPath;
      readonly key: string;
      /** Null where the entry has none. */
      readonly field: string | null;
      readonly before: Json;
      readonly after: Json;
    }
  /** The entries that both have stand in another order. */
  | {
      readonly kind: 'order';
      readonly list: ListPath;
      /** All of them, in their new order. */
      readonly keys: readonly string[];
      /** As few as had to move. */
      readonly moved: readonly string[];
    };

export function changesOf(before: Rid, after: Rid): RidChange[] {
  const values = valuePaths.flatMap((path): RidChange[] => {
    const [old, fresh] = [at(before, path), at(after, path)];
    return isSame(old, fresh) ? [] : [{ kind: 'value', path, before: old, after: fresh }];
  });
  return [...values, ...listPaths.flatMap((list) => listChanges(list, before, after))];
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function listChanges(list: ListPath, before: Rid, after: Rid): RidChange[] {
  const [old, fresh] = [entriesOf(before, list), entriesOf(after, list)];
  const was = new Map(old.map(({ key, entry }) => [key, entry]));
  const now = new Set(fresh.map(({ key }) => key));
  const kept = fresh.filter(({ key }) => was.has(key));
  const removed = old.filter(({ key }) => !now.has(key));
  const added = fresh.flatMap(({ key, entry }, index): RidChange[] =>
    was.has(key) ? [] : [{ kind: 'added', list, key, follows: fresh[index - 1]?.key ?? null, entry }],
  );
  return [
    ...removed.map(({ key, entry }): RidChange => ({ kind: 'removed', list, key, entry })),
    ...kept.flatMap(({ key, entry }) => entryChanges(list, key, was.get(key) ?? null, entry)),
    ...orderChange(
      list,
      old.map(({ key }) => key).filter((key) => now.has(key)),
      kept.map(({ key }) => key),
    ),
    ...added,
  ];
}

function entryChanges(list: ListPath, key: string, before: Json, after: Json): RidChange[] {
  if (!isRecord(before) || !isRecord(after)) {
    return isSame(before, after) ? [] : [{ kind: 'changed', list, key, field: null, before, after }];
  }
  return Object.entries(after).flatMap(([field, value]): RidChange[] => {
    const old = before[field] ?? null;
    return isSame(old, value) ? [] : [{ kind: 'changed', list, key, field, before: old, after: value }];
  });
}

function orderChange(list: ListPath, before: readonly string[], after: readonly string[]): RidChange[] {
  if (before.join('\n') === after.join('\n')) return [];
  const places = new Map(before.map((key, index) => [key, index]));
  const order = after.map((key) => places.get(key) ?? 0);
  const stays = rising(order);
  return [{ kind: 'order', list, keys: after, moved: after.filter((_, index) => !stays.has(order[index] ?? 0)) }];
}
