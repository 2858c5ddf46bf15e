import { storeNamespace } from '../model/store';
import { run } from './run';

/** What became of the add-in's content controls when they were to be taken away. */
export interface RemovedControls {
  readonly removed: number;
  /** How many are locked or stand inside a control that is: Word would refuse them, and all others with them. */
  readonly kept: number;
}

/**
 * Takes away every content control whose tag begins like this, and leaves what they hold; with the data model in the
 * document where asked. Two round trips, three where a control in the document is locked.
 */
export function removeControls(prefix: string, withStore: boolean): Promise<RemovedControls> {
  return run('remove its content controls', async (context) => {
    const all = {
      controls: context.document.contentControls,
      stores: context.document.customXmlParts.getByNamespace(storeNamespace),
    };
    all.controls.load('items/tag,items/id,items/cannotEdit,items/cannotDelete');
    all.stores.load('items/id');
    await context.sync();
    const own = all.controls.items.filter(({ tag }) => tag.startsWith(prefix));
    const inLocked = await idsWithin(all.controls.items.filter(({ cannotEdit }) => cannotEdit));
    const free = own.filter(({ id, cannotEdit, cannotDelete }) => !cannotEdit && !cannotDelete && !inLocked.has(id));
    for (const control of free) control.delete(true);
    // Word on the web has left `items` undefined for an empty collection.
    const stores = all.stores.items as Word.CustomXmlPart[] | undefined;
    if (withStore) for (const store of stores ?? []) store.delete();
    await context.sync();
    return { removed: free.length, kept: own.length - free.length };
  });
}

/** The content controls that stand inside these. */
async function idsWithin(controls: readonly Word.ContentControl[]): Promise<ReadonlySet<number>> {
  const [first] = controls;
  if (!first) return new Set();
  const inside = controls.map(({ contentControls }) => ({ contentControls }));
  for (const { contentControls } of inside) contentControls.load('items/id');
  await first.context.sync();
  return new Set(inside.flatMap(({ contentControls }) => contentControls.items.map(({ id }) => id)));
}
