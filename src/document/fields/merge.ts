import type { FieldName } from '../../model/tags';
import type { Rid } from '../../model/rid';
import type { Store, WrittenTable } from '../../model/store';
import type { Conflict, Decision } from '../../model/conflict';
import type { Reading } from '../recognise/recognise';
import { fieldDefinitions } from './definitions';
import type { FieldDefinition, FieldPlace } from './field';
import { fieldPlaces } from './places';
import { knownTexts, lastWritten, toWrittenFields, writtenFields, type WrittenField } from './written';

/**
 * Three versions of each field meet, as those of a table do: what its places say, what was last written, and what the
 * model says. The places are one voice: where an author has changed one of them, the others follow.
 */
export interface FieldsMerge {
  readonly fields: readonly MergedField[];
  readonly conflicts: readonly Conflict[];
  /** What counts as last written from now on. */
  readonly written: WrittenTable;
  /** What content controls show that are bound to the store. */
  readonly bound: Store['fields'];
}

export interface MergedField {
  readonly definition: FieldDefinition;
  readonly places: readonly FieldPlace[];
  /** What it is to say, as prose states it; null where nobody says anything. */
  readonly value: string | null;
  /** Whether it was ever written: until then it is what the prose says. */
  readonly recorded: boolean;
  /** Whether places that say something else are to be written. */
  readonly changed: boolean;
}

export interface FieldsOptions {
  readonly decisions?: readonly Decision[];
  /** The model comes from elsewhere: it counts also where nothing was ever written. */
  readonly fromElsewhere?: boolean;
}

/** The one column of fields in conflicts. */
export const valueColumn = 'value';

/** Without a record of what was last written, places that disagree are left for the author to see. */
export function mergeFields(
  reading: Reading,
  store: Store | null,
  model: Rid,
  { decisions = [], fromElsewhere = false }: FieldsOptions = {},
): FieldsMerge {
  const before = writtenFields(store);
  const places = fieldPlaces(reading, knownTexts(store));
  const fields: MergedField[] = [];
  const conflicts: Conflict[] = [];
  const written = new Map<FieldName, WrittenField>();
  const bound: Record<string, string> = { ...store?.fields };
  for (const definition of fieldDefinitions) {
    const { name } = definition;
    const base = before.get(name);
    const stated = places.filter((place) => place.name === name);
    if (stated.length === 0 && definition.follows) continue;
    const shown = shownTexts(definition, stated, reading.model, base, store?.fields[name]);
    const decided = decisions.find((decision) => isAbout(decision, definition)) ?? null;
    const isStated = stated.length > 0 || shown.length > 0;
    const { conflict, value, changed } = settle({ definition, base, isStated, shown, model, decided, fromElsewhere });
    if (conflict) conflicts.push(conflict);
    fields.push({ definition, places: stated, value, recorded: base !== undefined, changed });
    // What is in conflict counts as it was last written, until the author decides; so does what is stated nowhere now.
    const record = conflict || value === null ? base : lastWritten(definition, stated, shown, { value, changed });
    if (record) written.set(name, record);
    if (!conflict && value !== null) bound[name] = value;
  }
  return { fields, conflicts, written: toWrittenFields(written), bound };
}

/** The model with what its fields are to say. */
export function withFields(model: Rid, fields: readonly MergedField[]): Rid {
  return fields.reduce(
    (before, { definition, value }) => (value === null ? before : (definition.read(value, before) ?? before)),
    model,
  );
}

/** What the document says of a field, each text once: its places do, or else what it says otherwise, such as in a table. */
function shownTexts(
  definition: FieldDefinition,
  places: readonly FieldPlace[],
  read: Rid,
  base: WrittenField | undefined,
  bound: string | undefined,
): string[] {
  const said = definition.write(read);
  const texts =
    places.length > 0
      ? // A place that an author has emptied says nothing: it is filled again.
        places.flatMap(({ text }) => (text.trim() === '' ? [] : [definition.plainly(text.trim()) ?? text.trim()]))
      : said === null
        ? []
        : [said];
  // Word writes into the store what is typed into a bound control, wherever that stands.
  const typed = base && bound && bound !== base.value && !base.shown.includes(bound) ? [bound] : [];
  return [...new Set([...texts, ...typed.map((text) => definition.plainly(text) ?? text)])];
}

function isAbout(decision: Decision, { title }: FieldDefinition): boolean {
  return 'all' in decision || (decision.row === title && decision.column === valueColumn);
}

interface Versions {
  readonly definition: FieldDefinition;
  readonly base: WrittenField | undefined;
  /** Whether the document has a place for it, if an empty one. */
  readonly isStated: boolean;
  readonly shown: readonly string[];
  readonly model: Rid;
  readonly decided: Decision | null;
  readonly fromElsewhere: boolean;
}

interface Settled extends Pick<MergedField, 'value' | 'changed'> {
  readonly conflict?: Conflict;
}

function settle({ definition, base, isStated, shown, model, decided, fromElsewhere }: Versions): Settled {
  const wanted = definition.write(model);
  if (!base) return { value: wanted ?? shown[0] ?? null, changed: fromElsewhere && wanted !== null };
  const typed = typedTexts(base, shown);
  const [text, ...others] = typed;
  const modelChanged = wanted !== null && wanted !== base.value;
  if (text === undefined) {
    // The author deleted every sentence that stated it.
    if (!isStated && !modelChanged) return { value: null, changed: false };
    return { value: wanted ?? base.value, changed: modelChanged };
  }
  const readable = typed.filter((candidate) => definition.read(candidate, model) !== null);
  const agreed = others.length === 0 && (text === wanted || (!modelChanged && readable.includes(text)));
  if (agreed) return { value: text, changed: true };
  const ours = wanted ?? base.value;
  const taken = decided ? settledBy(decided, readable[0], ours) : undefined;
  // What is written in the place of both has to be something that the field can say.
  const isSaid = taken !== undefined && (taken === ours || definition.read(taken, model) !== null);
  if (isSaid) return { value: taken, changed: true };
  const conflict = { row: definition.title, column: valueColumn, document: typed.join(', '), model: ours };
  return { value: ours, changed: false, conflict };
}

function settledBy(decision: Decision, document: string | undefined, model: string): string | undefined {
  if ('write' in decision) return decision.write;
  return decision.take === 'document' ? document : model;
}

/** The texts that were not there when the field was last written. */
function typedTexts({ value, shown: before }: WrittenField, shown: readonly string[]): readonly string[] {
  const fresh = shown.filter((text) => text !== value && !before.includes(text));
  if (fresh.length > 0) return fresh;
  // Places that disagreed now agree, on what the model did not have.
  return before.includes(value) && !shown.includes(value) ? shown : [];
}
