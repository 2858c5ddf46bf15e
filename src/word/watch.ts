import { run } from './run';

/** Something in the document has changed, whoever did it. */
export interface DocumentChange {
  /** Word's names of the paragraphs whose words changed; null where paragraphs or content controls came or went. */
  readonly paragraphs: readonly string[] | null;
}

export interface Watching {
  /** False where Word has no such events: then only the focus of the pane and the button make a check. */
  readonly live: boolean;
  stop(): Promise<void>;
}

/**
 * Tells of every change of the document until it is stopped: the author's, a co-author's, and the add-in's own. Word
 * misses some tracked deletions (the check on focus finds those), and forgets the handlers with the pane.
 */
export async function watchDocument(onChange: (change: DocumentChange) => void): Promise<Watching> {
  const notLive: Watching = { live: false, stop: () => Promise.resolve() };
  try {
    return await run('follow what is typed', async (context) => {
      const { document } = context;
      const structure = (): Promise<void> => {
        onChange({ paragraphs: null });
        return Promise.resolve();
      };
      const handlers = [
        document.onParagraphChanged.add(({ uniqueLocalIds }) => {
          onChange({ paragraphs: namesOf(uniqueLocalIds) });
          return Promise.resolve();
        }),
        document.onParagraphAdded.add(structure),
        document.onParagraphDeleted.add(structure),
        document.onContentControlAdded.add(structure),
      ];
      await context.sync();
      return {
        live: true,
        stop: () => removeHandlers(handlers),
      };
    });
  } catch {
    // Some hosts claim the requirement set and lack the events: checks on focus and by the button go on without them.
    return notLive;
  }
}

/** Null where Word does not name the paragraphs, as it may not without a subscription. */
function namesOf(given: unknown): readonly string[] | null {
  const isName = (name: unknown): name is string => typeof name === 'string' && name !== '';
  return Array.isArray(given) && given.length > 0 && given.every(isName) ? given : null;
}

/** Handlers belong to the context that they were added in. */
export async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}

export type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;
