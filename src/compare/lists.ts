import { isRecord, type Json } from '../model/difference';
import type { Rid } from '../model/rid';

/** The lists of a RID, by their paths in the model, and what tells their entries apart; null where the whole text does. */
export const listKeys = {
  annexes: 'letter',
  modifications: 'id',
  changeRequests: 'id',
  partyImpacts: 'subject',
  dccImpacts: 'subject',
  documents: 'reference',
  otherCodes: null,
  timetable: 'event',
  'testStrategy.dcc': null,
  'testStrategy.user': null,
  'costs.operational': null,
  'criteria.operational': null,
  'criteria.testing': null,
  'criteria.security': null,
  history: 'version',
  glossary: 'acronym',
} as const;
export type ListPath = keyof typeof listKeys;
export const listPaths = Object.keys(listKeys) as ListPath[];

/** What a RID says once. */
export const valuePaths = [
  'release.name',
  'release.goLive',
  'document.version',
  'document.classification',
  'document.reference',
  'costs.dccTotal',
  'costs.secasUpdate',
  'costs.secasManagement',
] as const;
export type ValuePath = (typeof valuePaths)[number];

export function at(model: Rid, path: ListPath | ValuePath): Json {
  return path.split('.').reduce<Json>((value, key) => (isRecord(value) ? (value[key] ?? null) : null), model);
}

export interface KeyedEntry {
  /** No two of a list have the same: a second one of its kind is counted. */
  readonly key: string;
  readonly entry: Json;
}

export function entriesOf(model: Rid, path: ListPath): KeyedEntry[] {
  const list = at(model, path);
  const used = new Set<string>();
  return (Array.isArray(list) ? (list as readonly Json[]) : []).map((entry) => {
    const field = listKeys[path];
    const named = field === null ? entry : isRecord(entry) ? entry[field] : '';
    const name = typeof named === 'string' ? named : JSON.stringify(named ?? '');
    let key = name;
    for (let count = 2; used.has(key); count += 1) key = `${name} (${String(count)})`;
    used.add(key);
    return { key, entry };
  });
}
