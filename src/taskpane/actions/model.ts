import type { CheckResult } from '../../app';
import type { Rid } from '../../model/rid';
import { redo, undo, withEdit, type Stepped } from '../core/modelEdits';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { say } from './work';

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

/** Shows an edit of the data model; it is stored as soon as nothing else is under way. */
export function editModel(pane: Pane, before: Rid, after: Rid, what: string): void {
  const { store } = pane;
  store.set({ model: after, unsaved: after, edits: withEdit(store.get().edits, { what, before, after }) });
  say(pane, actionTexts.edited(what));
}

export function undoEdit(pane: Pane, now: Rid): void {
  step(pane, now, undo(pane.store.get().edits, now), actionTexts.undone);
}

export function redoEdit(pane: Pane, now: Rid): void {
  step(pane, now, redo(pane.store.get().edits, now), actionTexts.redone);
}

function step(pane: Pane, now: Rid, stepped: Stepped | null, announce: (what: string) => string): void {
  if (!stepped) return;
  const { edits, model, what } = stepped;
  pane.store.set({ edits, model, unsaved: model });
  say(pane, model === now ? actionTexts.changedSince(what) : announce(what));
}
