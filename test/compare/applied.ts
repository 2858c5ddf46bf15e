import type { RidChange } from '../../src/compare/changes';
import { entriesOf, listPaths, type KeyedEntry } from '../../src/compare/lists';
import { isRecord, type Json } from '../../src/model/difference';
import { Rid } from '../../src/model/rid';

/** A model with changes made in it: what a difference says is all that makes the one of the other. */
export function applied(changes: readonly RidChange[], before: Rid): Rid {
  const model = structuredClone(before) as unknown as Json;
  for (const change of changes) if (change.kind === 'value') put(model, change.path, change.after);
  for (const list of listPaths) {
    let entries: KeyedEntry[] = entriesOf(before, list);
    for (const change of changes) {
      if (change.kind === 'value' || change.list !== list) continue;
      const place = 'key' in change ? entries.findIndex(({ key }) => key === change.key) : -1;
      switch (change.kind) {
        case 'removed':
          entries.splice(place, 1);
          break;
        case 'changed': {
          const { key, entry = null } = entries[place] ?? { key: '' };
          const { field, after } = change;
          entries[place] = {
            key,
            entry: field === null ? after : { ...(isRecord(entry) ? entry : {}), [field]: after },
          };
          break;
        }
        case 'order':
          entries = change.keys.flatMap((wanted) => entries.filter(({ key }) => key === wanted));
          break;
        case 'added':
          entries.splice(entries.findIndex(({ key }) => key === change.follows) + 1, 0, change);
      }
    }
    put(
      model,
      list,
      entries.map(({ entry }) => entry),
    );
  }
  return Rid.parse(model);
}

function put(model: Json, path: string, value: Json): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json>((inner, key) => (isRecord(inner) ? (inner[key] ?? null) : null), model);
  Object.assign(parent as object, { [last]: value });
}
