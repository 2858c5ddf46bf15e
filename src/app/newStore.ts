import { fieldDefinitions } from '../document/fields/definitions';
import type { Rid } from '../model/rid';
import { defaultSettings, type ReferenceAdditions } from '../model/settings';
import { writeStore } from '../model/store';
import { knownWith, type ReferenceData } from '../reference/reference';

export interface NewStoreOptions {
  /** Reference data that the author brings. */
  readonly team?: readonly ReferenceAdditions[];
  /** Reference data that is kept in the document, such as that of the release before. */
  readonly kept?: ReferenceAdditions;
}

/** What a new RID keeps, as its custom XML part says it, and what it is drafted with. */
export interface NewStore {
  readonly store: string;
  /** What each field says, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly known: ReferenceData;
}

export function newStore(model: Rid, { team = [], kept }: NewStoreOptions): NewStore {
  const settings = { ...defaultSettings(), ...(kept ? { reference: kept } : {}) };
  const fields = Object.fromEntries(fieldDefinitions.map(({ name, write }) => [name, write(model) ?? '']));
  const store = writeStore({ model, written: {}, fields, settings, baselines: [] });
  return { store, fields, known: knownWith([...team, settings.reference]) };
}
