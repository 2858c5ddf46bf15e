import type { Rid } from '../../model/rid';
import { redo, undo, withEdit, type Stepped } from '../core/modelEdits';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkChanged } from './check';
import { storeModel } from './model';
import { enqueue, nothingSaid, say } from './work';

/** Shows a finished edit of the data model at once, and stores it as soon as nothing else is under way. */
export function changeModel(pane: Pane, before: Rid, after: Rid, what: string): Promise<void> {
  const { store } = pane;
  const edits = withEdit(store.get().edits, { what, before, after });
  store.set({ ...nothingSaid, model: after, unsaved: after, edits });
  say(pane, actionTexts.edited(what));
  return save(pane);
}

export function undoModel(pane: Pane, now: Rid): Promise<void> {
  return step(pane, now, undo(pane.store.get().edits, now), actionTexts.undone);
}

export function redoModel(pane: Pane, now: Rid): Promise<void> {
  return step(pane, now, redo(pane.store.get().edits, now), actionTexts.redone);
}

async function step(pane: Pane, now: Rid, stepped: Stepped | null, announce: (what: string) => string): Promise<void> {
  if (!stepped) return;
  const { edits, model, what } = stepped;
  pane.store.set({ ...nothingSaid, edits, model, unsaved: model });
  say(pane, model === now ? actionTexts.changedSince(what) : announce(what));
  await save(pane);
}

function save(pane: Pane): Promise<void> {
  return enqueue(pane, 'model', async () => {
    await storeModel(pane);
    // Several edits in a row need one check.
    pane.live.note({ paragraphs: null }, () => void checkChanged(pane));
  });
}
