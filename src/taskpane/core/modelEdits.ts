import type { Rid } from '../../model/rid';
import { replay } from './replay';

/** An edit of the data model that an author made in the pane. */
interface ModelEdit {
  readonly what: string;
  readonly before: Rid;
  readonly after: Rid;
}

export interface ModelEdits {
  /** The latest last. */
  readonly done: readonly ModelEdit[];
  readonly undone: readonly ModelEdit[];
}

export const noEdits: ModelEdits = { done: [], undone: [] };

export function withEdit({ done }: ModelEdits, edit: ModelEdit): ModelEdits {
  return { done: [...done, edit], undone: [] };
}

export interface Stepped {
  readonly edits: ModelEdits;
  /** The model as it was given where others have since changed all that the edit was about. */
  readonly model: Rid;
  readonly what: string;
}

/** Takes the last edit back; null when there is none. */
export function undo({ done, undone }: ModelEdits, now: Rid): Stepped | null {
  const edit = done.at(-1);
  if (!edit) return null;
  const edits = { done: done.slice(0, -1), undone: [...undone, edit] };
  return { edits, model: replay(now, edit.after, edit.before), what: edit.what };
}

/** Makes again what was taken back last; null when there is nothing. */
export function redo({ done, undone }: ModelEdits, now: Rid): Stepped | null {
  const edit = undone.at(-1);
  if (!edit) return null;
  const edits = { done: [...done, edit], undone: undone.slice(0, -1) };
  return { edits, model: replay(now, edit.before, edit.after), what: edit.what };
}
