import type { Rid } from '../model/rid';

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

/** Changes only the parts that the edit changed, and that nobody else has changed since. */
function replay(now: Rid, from: Rid, to: Rid): Rid {
  const parts = Object.keys(to) as (keyof Rid)[];
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const changed = parts.filter((part) => !isSame(from[part], to[part]) && isSame(now[part], from[part]));
  return { ...now, ...Object.fromEntries(changed.map((part) => [part, to[part]])) };
}
