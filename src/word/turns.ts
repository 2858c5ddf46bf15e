/** The part of the browser that lets pages of one origin take turns. */
interface Locks {
  request<T>(name: string, options: { readonly signal?: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

/**
 * Does some work on the document while no other pane, ribbon command or page of the add-in does any: where the browser
 * has Web Locks, which every one that Word uses has. Elsewhere, and between computers, two at once are told by the
 * revision of the data model and by the words, which each looks at before it writes. Waiting ends with the signal.
 */
export function inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { locks } = (globalThis as { readonly navigator?: { readonly locks?: Locks } }).navigator ?? {};
  return locks ? locks.request(`rid-author ${documentName()}`, signal ? { signal } : {}, work) : work();
}

/** Documents that were never saved have no address: they take turns with one another. */
function documentName(): string {
  const context = Office.context as Partial<Office.Context> | undefined;
  const document = context?.document as Partial<Office.Document> | undefined;
  return document?.url ?? '';
}
