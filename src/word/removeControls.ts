import { storeNamespace } from '../model/store';
import { run } from './run';

/**
 * Takes away every content control whose tag begins like this, and leaves what they hold; with the data model in the
 * document where asked. Two round trips. Answers how many controls there were.
 */
export function removeControls(prefix: string, withStore: boolean): Promise<number> {
  return run('remove its content controls', async (context) => {
    const all = {
      controls: context.document.contentControls,
      stores: context.document.customXmlParts.getByNamespace(storeNamespace),
    };
    all.controls.load('items/tag');
    all.stores.load('items/id');
    await context.sync();
    const own = all.controls.items.filter(({ tag }) => tag.startsWith(prefix));
    for (const control of own) control.delete(true);
    // Word on the web has left `items` undefined for an empty collection.
    const stores = all.stores.items as Word.CustomXmlPart[] | undefined;
    if (withStore) for (const store of stores ?? []) store.delete();
    await context.sync();
    return own.length;
  });
}
