import type { Baseline } from '../../model/baseline';
import type { Rid } from '../../model/rid';
import { defaultSettings, type ReferenceAdditions, type Settings } from '../../model/settings';
import type { Store, StoreReading } from '../../model/store';
import { knownWith } from '../../reference/reference';
import { readParts } from './copies';
import type { Edit } from '../../model/edit';
import { repairs, settled, withWholeRows } from './unfinished';
import { withProseOf } from './currentModel';
import { mergeFields } from '../fields/merge';
import { recognise, type Reading } from '../recognise/recognise';
import type { Snapshot } from '../reading/snapshot';
import { memoise } from '../reading/memoise';

/** The document as it is now: what it says, and what RID Author keeps in it. */
export interface OpenDocument {
  readonly reading: Reading;
  /** Where an intent was left open, the store is as if nothing half-way had happened. */
  readonly stored: StoreReading;
  /** Ids of further parts that have been taken into the one that counts: they go with the next write. */
  readonly merged: readonly string[];
  /** What puts right what was left half-way; to be done before anything else is planned. */
  readonly repairs: readonly Edit[];
}

/** Reads a snapshot with the reference data of RID Author, of the author's team, and of the document itself. */
export function openDocument(snapshot: Snapshot, team: readonly ReferenceAdditions[] = []): OpenDocument {
  const { stored, parts, merged } = readParts(snapshot);
  const { impactsSystems, reference } = settingsOf({ stored });
  const given = { reference: knownWith([...team, reference]), impactsSystems };
  const whole = parts.store === snapshot.store ? snapshot : { ...snapshot, ...parts };
  if (stored.kind !== 'store' || stored.intent === null) {
    return { reading: recognise(whole, given), stored, merged, repairs: [] };
  }
  const { snapshot: mended, merges } = withWholeRows(whole, stored.intent);
  const reading = recognise(mended, given);
  const store = settled(reading, stored.store, stored.intent);
  return {
    reading,
    stored: { ...stored, store },
    merged,
    repairs: [...merges, ...repairs(reading, stored.intent)],
  };
}

/** What is kept in the document, or null where there is nothing that can be used. */
export function storeOf({ stored }: Pick<OpenDocument, 'stored'>): Store | null {
  return stored.kind === 'store' ? stored.store : null;
}

export function settingsOf(document: Pick<OpenDocument, 'stored'>): Settings {
  const { stored } = document;
  if (stored.kind === 'unreadable') return stored.settings;
  return storeOf(document)?.settings ?? defaultSettings();
}

/** The versions that the document keeps as they were, the oldest first. */
export function baselinesOf(document: Pick<OpenDocument, 'stored'>): readonly Baseline[] {
  const { stored } = document;
  if (stored.kind === 'unreadable') return stored.baselines;
  return storeOf(document)?.baselines ?? [];
}

/** The data model as it is now: the one that the document keeps, brought up to date with its prose. */
export const currentModel = memoise((document: OpenDocument): Rid => {
  const { model } = document.reading;
  const store = storeOf(document);
  if (!store) return model;
  const { fields } = mergeFields(document.reading, store, store.model);
  return withProseOf(store.model, model, fields);
});
