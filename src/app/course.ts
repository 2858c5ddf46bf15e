import type { OpenDocument } from '../document/sync/openDocument';
import type { Patience } from '../word/run';

/**
 * How far work has come: `writing` is when Word makes the changes, which nothing stops; `waiting` is when Word has not
 * answered for a while.
 */
export type Progress =
  | { readonly kind: 'fixing'; readonly done: number; readonly of: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'waiting' };

/** How work that may take long is followed, and stopped. */
export interface Course {
  /** Once it is aborted nothing is written any more, and the work throws its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Once it is aborted, Word is not waited for any more, also while it writes: it may still make the changes. */
  readonly giveUp?: AbortSignal;
  /** Told of the document as it is before each write, from which the action can be taken back. */
  readonly onWrite?: (before: OpenDocument) => void;
}

/** To be called before anything is written in another way. */
export function beforeWriting({ signal, onProgress }: Course): void {
  signal?.throwIfAborted();
  onProgress?.({ kind: 'writing' });
}

export function patienceOf({ onProgress, giveUp }: Course): Patience {
  return {
    ...(onProgress && {
      onSlow: () => {
        onProgress({ kind: 'waiting' });
      },
    }),
    ...(giveUp && { giveUp }),
  };
}
