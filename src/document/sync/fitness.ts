import type { OpenDocument } from './openDocument';
import { isRid } from '../recognise/recognise';

export type Fitness =
  /** It can be checked; a notice says what is worth knowing first. */
  | { readonly usable: true; readonly notice: string | null }
  | { readonly usable: false; readonly reason: 'empty' | 'no RID'; readonly notice: string };

/** Whether a document can be checked, in a sentence for its author. */
export function fitnessOf({ reading, stored }: OpenDocument): Fitness {
  const { paragraphs, boxes } = reading.snapshot;
  if ([...paragraphs, ...boxes].every(({ text }) => text.trim() === '')) {
    return { usable: false, reason: 'empty', notice: 'This document is empty, so there is nothing to check yet.' };
  }
  if (!isRid(reading)) {
    return {
      usable: false,
      reason: 'no RID',
      notice:
        'This document does not look like a Release Implementation Document: it has none of its sections or tables. Open a RID to check it.',
    };
  }
  if (stored.kind === 'newer') {
    return {
      usable: true,
      notice:
        'A newer version of RID Author has worked on this document. Its data model is left as it is: update the add-in to refresh tables.',
    };
  }
  if (stored.kind === 'unreadable') return { usable: true, notice: stored.message };
  if (reading.tables.size === 0) {
    return {
      usable: true,
      notice:
        'This RID has none of its tables, so what they should agree with cannot be checked. “Refresh tables” inserts them.',
    };
  }
  return { usable: true, notice: null };
}
