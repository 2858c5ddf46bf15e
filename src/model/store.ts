import * as z from 'zod/mini';
import { Baseline, packed, unpacked } from './baseline';
import { DifferenceError, isRecord, type Json } from './difference';
import { Rid } from './rid';
import { defaultSettings, Settings } from './settings';
import { childElements, element, parseXml, rootElement, writeXml, XmlError, type XmlElement } from './xml';

/**
 * What RID Author keeps inside the document, in a custom XML part of its own: the model; each table and each field as it
 * was last written, which tells an author's edit from a change of the model; the authors' settings; and earlier
 * versions of the model. The namespace never changes, so that every version of the add-in finds the part; the version does.
 */
export const storeNamespace = 'urn:rid-author:rid';

/** A table as text: rows of cells, the column heads first. Several paragraphs of a cell are several lines. */
export const WrittenTable = z.array(z.array(z.string()));
export type WrittenTable = z.infer<typeof WrittenTable>;

export const Store = z.object({
  model: Rid,
  /** By the table's name. */
  written: z.record(z.string(), WrittenTable),
  /** By the field's name. Word shows them wherever a content control is bound to one: see `fieldPath`. */
  fields: z.record(z.string(), z.string()),
  settings: Settings,
  /** Versions that were baselined or issued, the oldest first. */
  baselines: z.array(Baseline),
});
export type Store = z.infer<typeof Store>;

/**
 * What is about to be written into the document. It is recorded before the first change and struck after the last, so
 * that whoever finds it knows that the document may be half-way, and what it was to become.
 */
export const Intent = z.object({
  /** What the document was to say; null where that is what the model of the store says. */
  model: z.nullable(Rid),
  /** The rows that stood in the tables and lists to be changed, by the keys that tell them apart: none that is missing was deleted by an author. */
  rows: z.record(z.string(), z.array(z.string())),
  /** Every line that was to be written: what says no more than these is no author's. */
  lines: z.array(z.string()),
  /** Those of them that were to be paragraphs of their own, with how many paragraphs said the same before. */
  paragraphs: z.array(z.object({ text: z.string(), before: z.number() })),
  /** Words of the rows across a table that are split while its columns change, by the table's name. */
  across: z.record(z.string(), z.array(z.string())),
  /** Names of the tables that were to be made, and tags of the fields that were to get controls. */
  made: z.array(z.string()),
  /** Rows that a fix was to move, by what their cells say: how many said so before, and whether the copy comes below. */
  moved: z._default(z.array(z.object({ words: z.string(), before: z.number(), isBelow: z.boolean() })), []),
});
export type Intent = z.infer<typeof Intent>;

/** What is kept beside the store, of the writing itself. */
export interface WritingState {
  /** Rises with every write. */
  readonly revision: number;
  /** Null where all that was begun is done. */
  readonly intent: Intent | null;
}

export type StoreReading =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'store'; readonly store: Store } & WritingState)
  /** A newer version of the add-in wrote it: it may be kept, never written over. */
  | { readonly kind: 'newer'; readonly version: number }
  /** What authors have decided is kept where that much can be read. */
  | {
      readonly kind: 'unreadable';
      readonly message: string;
      readonly settings: Settings;
      readonly baselines: readonly Baseline[];
    };

const Part = z.extend(Store, { intent: z.optional(Intent) });

/** The kinds of value that XML text alone does not tell from a string. */
const kinds = { number: 'n', boolean: 'b', null: 'z', array: 'a', object: 'o' } as const;

/** A JSON value as an element. Names of elements are the model's own, so that Word can bind a field to one. */
function encode(name: string, value: Json): XmlElement {
  if (typeof value === 'string') return element(name, {}, ...(value === '' ? [] : [value]));
  if (value === null) return element(name, { k: kinds.null });
  if (typeof value === 'number') return element(name, { k: kinds.number }, String(value));
  if (typeof value === 'boolean') return element(name, { k: kinds.boolean }, String(value));
  if (Array.isArray(value)) {
    return element(name, { k: kinds.array }, ...value.map((entry: Json) => encode('entry', entry)));
  }
  const members = Object.entries(value).map(([key, member]) =>
    // A key that is no XML name (a table's `participant-matrix` is one, `1.` is not) travels in an attribute.
    /^[A-Za-z][\w-]*$/.test(key)
      ? encode(key, member)
      : { ...encode('entry', member), attributes: { ...encode('entry', member).attributes, key } },
  );
  return element(name, { k: kinds.object }, ...members);
}

/** No store is nested deeper; a part that is would exhaust whoever reads it. */
const deepest = 50;

function decode(node: Element, depth = 0): Json {
  if (depth > deepest) throw new XmlError('Its values are nested too deeply.');
  if (childElements(node).length > 0) return decodeMembers(node, depth + 1);
  const content = node.textContent;
  switch (node.getAttribute('k')) {
    case kinds.null:
      return null;
    case kinds.number:
      return Number(content);
    case kinds.boolean:
      return content === 'true';
    case kinds.array:
      return [];
    case kinds.object:
      return {};
    default:
      return content;
  }
}

function decodeMembers(node: Element, depth: number): Json {
  const members = childElements(node);
  if (node.getAttribute('k') === kinds.array) return members.map((member) => decode(member, depth));
  return Object.fromEntries(
    members.map((member) => [member.getAttribute('key') ?? member.localName, decode(member, depth)]),
  );
}

/** One step from a version to the next; the one at index n leads from version n + 1. */
export type Migration = (old: Json) => Json;
const migrations: readonly Migration[] = [
  // 1 had neither fields nor settings.
  (old) => ({ ...(isRecord(old) ? old : {}), fields: {}, settings: defaultSettings() }),
  // 2 had no baselines; what it does not say of its modifications has a default of its own.
  (old) => ({ ...(isRecord(old) ? old : {}), baselines: [] }),
  // 3 had neither a revision nor an intent.
  (old) => old,
];

/** What a field of the store is to Word, which binds content controls by XPath. */
export const fieldPrefixes = `xmlns:r='${storeNamespace}'`;
export function fieldPath(name: string): string {
  return `/r:rid[1]/r:fields[1]/r:${name}[1]`;
}

export function writeStore(store: Store, { revision, intent }: WritingState = { revision: 0, intent: null }): string {
  const whole = { ...store, baselines: packed(store.model, store.baselines), ...(intent && { intent }) };
  const { attributes, children } = encode('rid', whole);
  const version = { xmlns: storeNamespace, version: String(migrations.length + 1), revision: String(revision) };
  return writeXml(element('rid', { ...version, ...attributes }, ...children));
}

/**
 * Reads the part, whatever version wrote it; `xml` is null where the document has none. Never throws: the part is as
 * untrusted as any input. What it means is always today's version, whose number is one more than there are steps.
 */
export function readStore(xml: string | null, steps: readonly Migration[] = migrations): StoreReading {
  if (xml === null) return { kind: 'none' };
  let root: Element;
  let json: Json;
  try {
    root = rootElement(parseXml(xml));
    json = withWholeBaselines(decode(root));
  } catch (error) {
    if (error instanceof DifferenceError) return unreadable('A version that was baselined does not fit the others.');
    if (!(error instanceof XmlError)) throw error;
    return unreadable(error.message);
  }
  const version = Number(root.getAttribute('version'));
  if (root.namespaceURI !== storeNamespace || !Number.isInteger(version) || version < 1) {
    return unreadable('It does not say which version of RID Author wrote it.');
  }
  if (version > steps.length + 1) return { kind: 'newer', version };
  const migrated = steps.slice(version - 1).reduce((old, migrate) => migrate(old), json);
  const parsed = Part.safeParse(migrated);
  if (parsed.success) {
    const { intent = null, ...store } = parsed.data;
    return { kind: 'store', store, revision: Number(root.getAttribute('revision')) || 0, intent };
  }
  const kept = <T extends z.core.$ZodShape, D>(shape: T, otherwise: D) => {
    const read = z.object(shape).safeParse(migrated);
    return read.success ? read.data : otherwise;
  };
  const { path, message, code } = parsed.error.issues[0] ?? { path: [] };
  const reason = `Its value “${path.join('.')}” is not as expected.${code === 'custom' ? ` ${message ?? ''}` : ''}`;
  const { settings } = kept({ settings: Settings }, { settings: defaultSettings() });
  const { baselines } = kept({ baselines: z.array(Baseline) }, { baselines: [] });
  return unreadable(reason, settings, baselines);
}

/** What is read is migrated as a whole: each baseline with the model as it was. */
function withWholeBaselines(json: Json): Json {
  if (!isRecord(json) || !Array.isArray(json.baselines)) return json;
  return { ...json, baselines: unpacked(json.model ?? null, json.baselines as readonly Json[]) };
}

function unreadable(reason: string, settings = defaultSettings(), baselines: readonly Baseline[] = []): StoreReading {
  return {
    kind: 'unreadable',
    settings,
    baselines,
    message: `The data model kept inside this document cannot be read, so the tables are compared with the text alone. ${reason}`,
  };
}
