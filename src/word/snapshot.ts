import { readBody } from '../document/ooxml';
import type { Snapshot } from '../document/snapshot';
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
      store: found ? texts.store.value : await firstOf(context, stores),
      tracking: document.changeTrackingMode !== Word.ChangeTrackingMode.off,
    };
  });
}

/** Copying between documents can leave several parts: the first counts, none is lost. */
async function firstOf(
  context: Word.RequestContext,
  stores: Word.CustomXmlPartScopedCollection,
): Promise<string | null> {
  // Word on the web has left `items` undefined for an empty collection.
  const parts = stores.items as Word.CustomXmlPart[] | undefined;
  const xml = parts?.[0]?.getXml();
  if (!xml) return null;
  await context.sync();
  return xml.value;
}
