import { createContext, useContext, useState } from 'react';

/**
 * What the pane keeps of a view that goes, by names: texts that are half-typed or refused, forms that were begun. An
 * author who looks at another view, folds an entry away or presses Escape finds them as they were. It is not drawn from,
 * only begun with.
 */
export const Kept = createContext<Map<string, unknown> | null>(null);

/** What a name is within, such as an entry of a list: names need to differ only there. */
export const KeptIn = createContext('');

/** A state that outlives what is drawn of it; what it began with needs no keeping. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const kept = useContext(Kept);
  const key = `${useContext(KeptIn)}\n${name}`;
  const [value, setValue] = useState(() => (kept?.has(key) ? (kept.get(key) as T) : initial));
  return [
    value,
    (next) => {
      setValue(next);
      if (next === initial) kept?.delete(key);
      else kept?.set(key, next);
    },
  ];
}
