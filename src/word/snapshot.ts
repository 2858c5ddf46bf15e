import { readBody } from '../document/reading/ooxml';
import { memoiseTexts } from '../document/reading/memoise';
import { replaceParagraphs } from '../document/reading/replaceParagraphs';
import type { Paragraph, Snapshot } from '../document/reading/snapshot';
import { storeNamespace } from '../model/store';
import { readHeadersAndFooters } from './headersAndFooters';
import { trustedNames } from './names';
import { codeOf, isItemNotFound, run, WordError } from './run';

/** A document that nobody changed since it was read last, or that was changed back, is not read through again. */
const readWhole = memoiseTexts(2, readBody);

export interface SnapshotOptions {
  /** Is given the package that the picture is taken from, for whoever reads more in it. */
  readonly onPackage?: (flatPackage: string) => void;
}

/**
 * Takes a picture of the document in one round trip. Another follows where Word's names of the paragraphs do not match
 * them, where headers and footers were left out, and where there are several parts of the add-in's own.
 */
export function takeSnapshot({ onPackage }: SnapshotOptions = {}): Promise<Snapshot> {
  return run('read the document', async (context) => {
    const { document } = context;
    const stores = document.customXmlParts.getByNamespace(storeNamespace);
    const { names, body, store } = await read(context, stores);
    onPackage?.(body);
    const { lacksHeadersAndFooters, ...content } = readWhole(body);
    return {
      ...content,
      headersAndFooters: lacksHeadersAndFooters ? await readHeadersAndFooters(context) : content.headersAndFooters,
      localIds: await trustedNames(context, names, content),
      ...(await storedParts(context, stores, store)),
      tracking: document.changeTrackingMode !== Word.ChangeTrackingMode.off,
    };
  });
}

interface Read {
  readonly names: readonly unknown[];
  readonly body: string;
  /** The only part of the add-in's own; null where there is none, or more than one. */
  readonly store: string | null;
}

async function read(context: Word.RequestContext, stores: Word.CustomXmlPartScopedCollection): Promise<Read> {
  const paragraphs = namesOf(context);
  const rest = readRest(context, stores);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ApiNotFound') return readWithoutNames(context, stores);
    // Word may fail the batch at its last action where there is no part: by then all the rest is read.
    if (!isItemNotFound(error)) throw error;
  }
  return {
    names: paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId),
    body: rest.body.value,
    store: textOf(rest.store),
  };
}

/** Some builds lack the names that their requirement set has. */
async function readWithoutNames(
  context: Word.RequestContext,
  stores: Word.CustomXmlPartScopedCollection,
): Promise<Read> {
  const rest = readRest(context, stores);
  await context.sync().catch((error: unknown) => {
    if (!isItemNotFound(error)) throw error;
  });
  return { names: [], body: rest.body.value, store: textOf(rest.store) };
}

function namesOf({ document }: Word.RequestContext): Word.ParagraphCollection {
  const { paragraphs } = document.body;
  paragraphs.load('items/uniqueLocalId');
  return paragraphs;
}

function readRest(
  { document }: Word.RequestContext,
  stores: Word.CustomXmlPartScopedCollection,
): { body: OfficeExtension.ClientResult<string>; store: OfficeExtension.ClientResult<string> } {
  document.load('changeTrackingMode');
  stores.load('items/id');
  return { body: document.body.getOoxml(), store: stores.getOnlyItemOrNullObject().getXml() };
}

/** What a method of a null object answers differs from Word to Word: an error, null, nothing at all. */
function textOf(result: OfficeExtension.ClientResult<string>): string | null {
  try {
    const value: unknown = result.value;
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** More are read as fast with the whole document: each carries all styles (`npm run bench`). */
const mostParagraphs = 5;

/**
 * Reads again only the paragraphs that have changed since a snapshot, by Word's names of them, in one round trip. Null
 * where that would not be the document as it is now: names that the snapshot does not know, a paragraph that has
 * become several, or one in a check box.
 */
export async function retakeParagraphs(
  snapshot: Snapshot,
  localIds: readonly string[],
  most = mostParagraphs,
): Promise<Snapshot | null> {
  const indexes = [...new Set(localIds)].map((id) => (id === '' ? -1 : snapshot.localIds.indexOf(id)));
  // A paragraph by itself does not tell whether the check box around it is ticked.
  const isInCheckBox = (index: number): boolean =>
    snapshot.paragraphs[index]?.limits?.some(({ checked }) => checked !== undefined) === true;
  if (indexes.length > most || indexes.includes(-1) || indexes.some(isInCheckBox)) return null;
  try {
    return await run('read what was typed', async (context) => {
      const { document } = context;
      const read = indexes.map((index) => ({
        index,
        ooxml: document.getParagraphByUniqueLocalId(snapshot.localIds[index] ?? '').getOoxml(),
      }));
      document.load('changeTrackingMode');
      await context.sync();
      const now = new Map<number, Paragraph>();
      for (const { index, ooxml } of read) {
        const paragraph = onlyParagraph(ooxml.value);
        if (paragraph) now.set(index, paragraph);
      }
      if (now.size < indexes.length) return null;
      const tracking = document.changeTrackingMode !== Word.ChangeTrackingMode.off;
      return { ...replaceParagraphs(snapshot, now), tracking };
    });
  } catch (error) {
    // It has gone in the meantime.
    if (error instanceof WordError && error.code === (Word.ErrorCodes.itemNotFound as string)) return null;
    throw error;
  }
}

/** The paragraph that a package holds, besides the empty one that Word may put behind it. */
function onlyParagraph(ooxml: string): Paragraph | null {
  const { blocks, paragraphs, boxes } = readBody(ooxml);
  const [first, ...others] = paragraphs;
  const isAlone = others.every(({ text }) => text === '') && others.length < 2;
  // Text boxes are counted apart, and in a table there is more than the paragraph.
  return first && isAlone && boxes.length === 0 && blocks[0] === first ? first : null;
}

/** Copying between documents can leave several parts. */
async function storedParts(
  context: Word.RequestContext,
  stores: Word.CustomXmlPartScopedCollection,
  only: string | null,
): Promise<Pick<Snapshot, 'store' | 'copies'>> {
  // Word on the web has left `items` undefined for an empty collection.
  const parts = (stores.items as Word.CustomXmlPart[] | undefined) ?? [];
  const [first] = parts;
  if (!first) return { store: null };
  if (only !== null && parts.length === 1) return { store: { id: first.id, xml: only } };
  const read = parts.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  const [store = null, ...copies] = read.map(({ part, xml }) => ({ id: part.id, xml: xml.value }));
  return { store, ...(copies.length > 0 ? { copies } : {}) };
}
