import type { CheckResult } from '../../app';
import type { Pane } from '../core/pane';

/** Shows the model of a checked document, unless an edit of the author's is still to be stored. */
export async function readModel({ world, store }: Pane, { document, usable }: CheckResult): Promise<void> {
  if (!usable || store.get().unsaved) return;
  const model = (await world.app()).workingModel(document);
  if (!store.get().unsaved) store.set({ model });
}

/** Stores the latest edit; what fails to be stored is stored with the next one. */
export async function storeModel({ world, store }: Pane): Promise<void> {
  const { unsaved } = store.get();
  if (!unsaved) return;
  store.set({ unsaved: null });
  try {
    await (await world.app()).saveModel(unsaved);
  } catch (error) {
    if (!store.get().unsaved) store.set({ unsaved });
    throw error;
  }
}
