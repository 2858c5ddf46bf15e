import { useSyncExternalStore } from 'react';

/** One state that everything draws from: who has changed it is nobody's matter but that of the functions that do. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (change: Partial<T>) => void;
  /** Calls back after each change; the answer calls that off. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a component draws of a store: it is drawn again when just that has changed. */
export function useStore<T, S>({ get, subscribe }: Store<T>, select: (state: T) => S): S {
  return useSyncExternalStore(subscribe, () => select(get()));
}
