import { storeNamespace } from '../model/store';
import { partByPart, refusalOf, type Part } from './partByPart';
import { run } from './run';

/** What became of the add-in's content controls when they were to be taken away. */
export interface RemovedControls {
  readonly removed: number;
  /** How many are locked or stand inside a control that is: Word would refuse them, and all others with them. */
  readonly kept: number;
}

/**
 * Takes away every content control whose tag begins like this, and leaves what they hold; with the data model in the
 * document where asked. Two round trips, three where a control in the document is locked. Where Word refuses some of it,
 * all is taken away one by one, and a PartlyDoneError says what is left.
 */
export async function removeControls(prefix: string, withStore: boolean): Promise<RemovedControls> {
  const doing = 'remove its content controls';
  let outcome: RemovedControls = { removed: 0, kept: 0 };
  const refusal = await refusalOf(() =>
    run(doing, async (context) => {
      const stores = storesOf(context);
      const { free, kept } = await ownControls(context, prefix);
      outcome = { removed: free.length, kept };
      for (const control of free) control.delete(true);
      if (withStore) removeAll(stores);
      await context.sync();
    }),
  );
  if (!refusal) return outcome;
  /** What Word has refused stands before what is still to be taken away. */
  let passed = 0;
  const left = await run(doing, async (context) => (await ownControls(context, prefix)).free.map(titleOf));
  const parts = left.map((place): Part => ({
    place,
    work: async () => {
      passed += 1;
      await run(doing, async (context) => {
        (await ownControls(context, prefix)).free[passed - 1]?.delete(true);
        await context.sync();
      });
      passed -= 1;
    },
  }));
  const stores: Part = {
    place: 'RID Author’s data model',
    work: () =>
      run(doing, async (context) => {
        const stores = storesOf(context);
        await context.sync();
        removeAll(stores);
        await context.sync();
      }),
  };
  await partByPart(withStore ? [...parts, stores] : parts, refusal);
  return outcome;
}

const titleOf = ({ title, tag }: Word.ContentControl): string => title || tag;

interface OwnControls {
  /** Those that nothing keeps. */
  readonly free: readonly Word.ContentControl[];
  readonly kept: number;
}

async function ownControls(context: Word.RequestContext, prefix: string): Promise<OwnControls> {
  const { contentControls } = context.document;
  contentControls.load('items/tag,items/title,items/id,items/cannotEdit,items/cannotDelete');
  await context.sync();
  const own = contentControls.items.filter(({ tag }) => tag.startsWith(prefix));
  const inLocked = await idsWithin(contentControls.items.filter(({ cannotEdit }) => cannotEdit));
  const free = own.filter(({ id, cannotEdit, cannotDelete }) => !cannotEdit && !cannotDelete && !inLocked.has(id));
  return { free, kept: own.length - free.length };
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

function storesOf({ document }: Word.RequestContext): Word.CustomXmlPartScopedCollection {
  const stores = document.customXmlParts.getByNamespace(storeNamespace);
  stores.load('items/id');
  return stores;
}

function removeAll({ items }: Word.CustomXmlPartScopedCollection): void {
  // Word on the web has left `items` undefined for an empty collection.
  for (const store of (items as Word.CustomXmlPart[] | undefined) ?? []) store.delete();
}
