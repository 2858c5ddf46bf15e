import { readBody } from '../document/reading/ooxml';
import { replaceParagraphs } from '../document/reading/replaceParagraphs';
import type { Paragraph, Snapshot, StoredPart } from '../document/reading/snapshot';
import { storeNamespace } from '../model/store';
import { isItemNotFound, run, WordError } from './run';

/** Takes a picture of the document in one round trip. */
export function takeSnapshot(): Promise<Snapshot> {
  return run('read the document', async (context) => {
    const { document } = context;
    const { paragraphs } = document.body;
    const stores = document.customXmlParts.getByNamespace(storeNamespace);
    paragraphs.load('items/uniqueLocalId');
    document.load('changeTrackingMode');
    stores.load('items/id');
    const texts = {
      body: document.body.getOoxml(),
      // Last, because Word fails the batch here when there is no part: by then all the rest is read.
      store: stores.getOnlyItemOrNullObject().getXml(),
    };
    let found = true;
    try {
      await context.sync();
    } catch (error) {
      if (!isItemNotFound(error)) throw error;
      found = false;
    }
    const content = readBody(texts.body.value);
    const localIds = paragraphs.items.map((paragraph) => paragraph.uniqueLocalId);
    return {
      ...content,
      // Word and the text may count differently around tracked deletions: then no name can be trusted.
      localIds: localIds.length === content.paragraphs.length ? localIds : [],
      store: await storedPart(context, stores, found ? texts.store.value : null),
      tracking: document.changeTrackingMode !== Word.ChangeTrackingMode.off,
    };
  });
}

/** More are read faster with the whole document. */
const mostParagraphs = 20;

/**
 * Reads again only the paragraphs that have changed since a snapshot, by Word's names of them, in one round trip. Null
 * where that would not be the document as it is now: names that the snapshot does not know, a paragraph that has
 * become several, or one in a check box.
 */
export async function retakeParagraphs(snapshot: Snapshot, localIds: readonly string[]): Promise<Snapshot | null> {
  const indexes = [...new Set(localIds)].map((id) => snapshot.localIds.indexOf(id));
  // A paragraph by itself does not tell whether the check box around it is ticked.
  const isInCheckBox = (index: number): boolean =>
    snapshot.paragraphs[index]?.limits?.some(({ checked }) => checked !== undefined) === true;
  if (indexes.length > mostParagraphs || indexes.includes(-1) || indexes.some(isInCheckBox)) return null;
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
    if (error instanceof WordError && error.code === Word.ErrorCodes.itemNotFound) return null;
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

/** Copying between documents can leave several parts: the first counts, none is lost. */
async function storedPart(
  context: Word.RequestContext,
  stores: Word.CustomXmlPartScopedCollection,
  only: string | null,
): Promise<StoredPart | null> {
  // Word on the web has left `items` undefined for an empty collection.
  const parts = stores.items as Word.CustomXmlPart[] | undefined;
  const first = parts?.[0];
  if (!first) return null;
  if (only !== null) return { id: first.id, xml: only };
  const texts = { store: first.getXml() };
  await context.sync();
  return { id: first.id, xml: texts.store.value };
}
