import type { Snapshot } from '../document/reading/snapshot';
import type { Edit } from '../model/edit';
import { applyEdits } from '../word/apply';

/** How far work has come: `writing` is when Word makes the changes, which nothing stops. */
export type Progress =
  { readonly kind: 'fixing'; readonly done: number; readonly of: number } | { readonly kind: 'writing' };

/** How work that may take long is followed, and stopped. */
export interface Course {
  /** Once it is aborted nothing is written any more, and the work throws its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Applies edits unless the work was stopped before. What is being written is not stopped: a batch is no transaction. */
export async function write(edits: readonly Edit[], snapshot: Snapshot, course: Course): Promise<void> {
  if (edits.length === 0) return;
  beforeWriting(course);
  await applyEdits(edits, snapshot);
}

/** To be called before anything is written in another way. */
export function beforeWriting({ signal, onProgress }: Course): void {
  signal?.throwIfAborted();
  onProgress?.({ kind: 'writing' });
}
