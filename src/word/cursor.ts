import type { Snapshot } from '../document/reading/snapshot';
import { run } from './run';

/** Where the cursor stands: the paragraph that the selection begins in, and the words that are selected. */
export interface Cursor {
  readonly paragraph: number;
  readonly words: string;
}

/** The cursor in a document as it was just read; null where Word has no names for its paragraphs. */
export function readCursor({ localIds }: Pick<Snapshot, 'localIds'>): Promise<Cursor | null> {
  if (localIds.length === 0) return Promise.resolve(null);
  return run('find the cursor', async (context) => {
    const selection = context.document.getSelection();
    const { paragraphs } = selection;
    selection.load('text');
    paragraphs.load('items/uniqueLocalId');
    await context.sync();
    const paragraph = localIds.indexOf(paragraphs.items[0]?.uniqueLocalId ?? '');
    return paragraph < 0 ? null : { paragraph, words: selection.text };
  });
}
