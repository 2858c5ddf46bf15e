import { useState } from 'react';

interface Keyed<T> {
  readonly entries: readonly T[];
  readonly keys: readonly number[];
  readonly next: number;
}

/**
 * A key for each entry of a list without identifiers, so that what is on the screen (an open entry, a half-typed text)
 * goes with its entry. The model is never changed in place: the same object is the same entry, and what stands where an
 * entry has gone is that entry edited.
 */
export function keysAfter<T>(before: Keyed<T>, entries: readonly T[]): Keyed<T> {
  const keys = new Array<number | undefined>(entries.length).fill(undefined);
  const gone = new Set(before.entries.keys());
  const inherit = (at: number, from: number): void => {
    if (keys[at] !== undefined || !gone.delete(from)) return;
    keys[at] = before.keys[from];
  };
  entries.forEach((entry, at) => {
    if (before.entries[at] === entry) inherit(at, at);
  });
  entries.forEach((entry, at) => {
    const from = [...gone].find((one) => before.entries[one] === entry);
    if (from !== undefined) inherit(at, from);
  });
  entries.forEach((_, at) => {
    inherit(at, at);
  });
  let next = before.next;
  return { entries, keys: keys.map((key) => key ?? next++), next };
}

/** The keys of the entries of a list, kept from one model to the next. */
export function useKeys<T>(entries: readonly T[]): readonly number[] {
  const [keyed, setKeyed] = useState<Keyed<T>>(() => keysAfter({ entries: [], keys: [], next: 0 }, entries));
  if (keyed.entries === entries) return keyed.keys;
  const after = keysAfter(keyed, entries);
  setKeyed(after);
  return after.keys;
}
