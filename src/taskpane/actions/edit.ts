import type { Rid } from '../../model/rid';
import type { Pane } from '../core/pane';
import { checkChanged } from './check';
import { editModel, redoEdit, storeModel, undoEdit } from './model';
import { enqueue } from './work';

/** A finished edit of the data model. */
export function changeModel(pane: Pane, before: Rid, after: Rid, what: string): Promise<void> {
  editModel(pane, before, after, what);
  return save(pane);
}

export function undoModel(pane: Pane, now: Rid): Promise<void> {
  undoEdit(pane, now);
  return save(pane);
}

export function redoModel(pane: Pane, now: Rid): Promise<void> {
  redoEdit(pane, now);
  return save(pane);
}

function save(pane: Pane): Promise<void> {
  return enqueue(pane, 'model', async () => {
    await storeModel(pane);
    // Several edits in a row need one check.
    pane.live.note({ paragraphs: null }, () => void checkChanged(pane));
  });
}
