import { readBody } from '../document/ooxml';
import type { Snapshot, StoredPart } from '../document/snapshot';
import { storeNamespace } from '../model/store';
import { isItemNotFound, run } from './run';

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
