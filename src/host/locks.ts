/** Web Locks as a browser has them, where there is none: whoever asks for the same name waits for those before. */
export class Locks {
  private readonly last = new Map<string, Promise<unknown>>();

  async request<T>(name: string, options: { readonly signal?: AbortSignal }, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name);
    const turn = (async () => {
      await before;
      options.signal?.throwIfAborted();
      return work();
    })();
    const end = turn.catch(() => undefined);
    this.last.set(name, end);
    return turn;
  }
}
