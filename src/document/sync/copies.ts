import type { Snapshot, StoredPart } from '../reading/snapshot';
import { readStore, type Store, type StoreReading } from '../../model/store';
import type { Rid } from '../../model/rid';
import { memoise, memoiseTexts } from '../reading/memoise';

/** What a document keeps, whichever of its parts has it. */
export interface Kept {
  readonly stored: StoreReading;
  /** The part that counts, and those beside it. */
  readonly parts: Pick<Snapshot, 'store' | 'copies'>;
  /** Ids of the parts that are taken into the one that counts: they can go. */
  readonly merged: readonly string[];
}

/** A check of what was typed finds the same part as the one before it, and need not read it again. */
const readPart = memoise((part: StoredPart): StoreReading => readText(part.xml));
/** A document that is read again keeps the same, or what it kept before the last action. */
const readText = memoiseTexts(2, (xml): StoreReading => readStore(xml));

/**
 * Copying, or two computers that wrote at once, can leave several parts. The one that was written most often counts, and
 * takes in what was decided in the others, and what they know of the same release that it lacks. A part that cannot be
 * read, or that a newer version wrote, is left alone.
 */
export function readParts({ store: first, copies = [] }: Pick<Snapshot, 'store' | 'copies'>): Kept {
  if (!first) return { stored: readStore(null), parts: { store: null }, merged: [] };
  if (copies.length === 0) return { stored: readPart(first), parts: { store: first }, merged: [] };
  const read = [first, ...copies].map((part) => ({ part, stored: readPart(part) }));
  const newer = read.find(({ stored }) => stored.kind === 'newer');
  const usable = read.flatMap(({ part, stored }) => (stored.kind === 'store' ? [{ part, stored }] : []));
  const [main, ...others] = usable.sort((one, other) => other.stored.revision - one.stored.revision);
  if (newer || !main)
    return { stored: (newer ?? read[0])?.stored ?? readPart(first), parts: { store: first, copies }, merged: [] };
  const store = others.reduce((before, { stored }) => merged(before, stored.store), main.stored.store);
  return {
    stored: { ...main.stored, store },
    parts: { store: main.part, copies: [first, ...copies].filter((part) => part !== main.part) },
    merged: others.map(({ part }) => part.id),
  };
}

function merged(main: Store, other: Store): Store {
  const { settings } = main;
  const hasReference = settings.reference.name !== '';
  const isSameRelease = main.model.release.name === other.model.release.name;
  return {
    ...main,
    model: isSameRelease ? withMissing(main.model, other.model) : main.model,
    settings: {
      impactsSystems: settings.impactsSystems ?? other.settings.impactsSystems,
      ignored: joined(settings.ignored, other.settings.ignored, (ignore) =>
        JSON.stringify([ignore.rule, ignore.problem]),
      ),
      reference: hasReference ? settings.reference : other.settings.reference,
    },
    baselines: isSameRelease
      ? joined(main.baselines, other.baselines, ({ version, date }) => `${version} ${date}`)
      : main.baselines,
  };
}

function withMissing(model: Rid, other: Rid): Rid {
  return {
    ...model,
    modifications: joined(model.modifications, other.modifications, ({ id }) => id),
    changeRequests: joined(model.changeRequests, other.changeRequests, ({ id }) => id),
    documents: joined(model.documents, other.documents, ({ reference }) => reference),
    timetable: joined(model.timetable, other.timetable, ({ event }) => event),
    history: joined(model.history, other.history, ({ version }) => version),
    glossary: joined(model.glossary, other.glossary, ({ acronym }) => acronym),
  };
}

function joined<T>(ones: readonly T[], others: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Set(ones.map(keyOf));
  return [...ones, ...others.filter((other) => !known.has(keyOf(other)))];
}
