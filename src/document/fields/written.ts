import { fieldNames, type FieldName } from '../../model/tags';
import type { Store, WrittenTable } from '../../model/store';
import { type FieldDefinition, type FieldPlace } from './field';

/**
 * A field as it was last written. It is kept apart from the texts that content controls are bound to: those Word changes
 * by itself when an author types into one of them.
 */
export interface WrittenField {
  readonly value: string;
  /** What its places said then: some may say otherwise, such as where an author has yet to decide which is right. */
  readonly shown: readonly string[];
}

const key = 'fields';

/** The record of the fields, in the store beside those of the tables: a row each, of name, value and texts shown. */
export function writtenFields(store: Store | null): ReadonlyMap<FieldName, WrittenField> {
  const rows = store?.written[key] ?? [];
  return new Map(
    rows.flatMap(([name, value, ...shown]) => {
      const known = fieldNames.find((candidate) => candidate === name);
      return known && value !== undefined ? [[known, { value, shown }] as const] : [];
    }),
  );
}

/** What fields are known to have said, by name: a place that still says it is found by that. */
export type KnownTexts = ReadonlyMap<FieldName, readonly string[]>;

export function knownTexts(store: Store | null): KnownTexts {
  return new Map([...writtenFields(store)].map(([name, { value, shown }]) => [name, [value, ...shown]]));
}

export function toWrittenFields(fields: ReadonlyMap<FieldName, WrittenField>): WrittenTable {
  return [...fields].map(([name, { value, shown }]) => [name, value, ...shown]);
}

/** The record as part of what is written. */
export function writtenEntry(table: WrittenTable): Store['written'] {
  return { [key]: table };
}

export function hasWrittenFields(store: Store | null): boolean {
  return store?.written[key] !== undefined;
}

/**
 * Whether a place can be made to say something: not in text boxes, headers and footers, where Word counts no paragraphs,
 * not in what an author has locked, and not what would never be found again, such as “tbc” for a date in a sentence.
 */
export function canWrite(
  { plainly, isFound }: FieldDefinition,
  { place, control, locked = false }: FieldPlace,
  value: string,
): boolean {
  return place.paragraph >= 0 && !locked && plainly(value) === value && (control !== null || isFound(value));
}

/** What is to count as last written; undefined for a field of which nobody says anything. */
export function lastWritten(
  definition: FieldDefinition,
  places: readonly FieldPlace[],
  shown: readonly string[],
  { value, changed }: { readonly value: string | null; readonly changed: boolean },
): WrittenField | undefined {
  if (value === null) return undefined;
  const after = places.map((place) => {
    const text = place.text.trim();
    const isWritten = (changed || text === '') && canWrite(definition, place, value);
    return isWritten ? value : (definition.plainly(text) ?? text);
  });
  return { value, shown: [...new Set(places.length > 0 ? after : shown)] };
}
