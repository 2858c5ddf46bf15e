import { useState } from 'react';

interface Keyed<T> {
  readonly entries: readonly T[];
  readonly keys: readonly number[];
  readonly next: number;
}

/** What an entry is called, by which it is known again when the document has been read anew. */
export type NameOf<T> = (entry: T, at: number) => string;

/**
 * A key for each entry of a list, so that what is on the screen (an open entry, a half-typed text) goes with its entry.
 * The model is never changed in place: the same object is the same entry. One that was read anew is the same where it
 * says the same or else is called the same, and what stands where an entry has gone is that entry edited.
 */
export function keysAfter<T>(before: Keyed<T>, entries: readonly T[], nameOf: NameOf<T>): Keyed<T> {
  const keys = new Array<number | undefined>(entries.length).fill(undefined);
  const gone = new Set(before.entries.keys());
  const inherit = (at: number, from: number | undefined): void => {
    if (from === undefined || keys[at] !== undefined || !gone.delete(from)) return;
    keys[at] = before.keys[from];
  };
  const inheritEqual = (signOf: (entry: T, at: number) => unknown): void => {
    const signs = before.entries.map(signOf);
    const now = entries.map(signOf);
    now.forEach((sign, at) => {
      if (signs[at] === sign) inherit(at, at);
    });
    now.forEach((sign, at) => {
      if (keys[at] === undefined)
        inherit(
          at,
          [...gone].find((from) => signs[from] === sign),
        );
    });
  };
  inheritEqual((entry) => entry);
  if (gone.size > 0) {
    inheritEqual((entry) => JSON.stringify(entry));
    inheritEqual(nameOf);
  }
  entries.forEach((_, at) => {
    inherit(at, at);
  });
  let next = before.next;
  return { entries, keys: keys.map((key) => key ?? next++), next };
}

/** The keys of the entries of a list, kept from one model to the next. */
export function useKeys<T>(entries: readonly T[], nameOf: NameOf<T>): readonly number[] {
  const [keyed, setKeyed] = useState<Keyed<T>>(() => keysAfter({ entries: [], keys: [], next: 0 }, entries, nameOf));
  if (keyed.entries === entries) return keyed.keys;
  const after = keysAfter(keyed, entries, nameOf);
  setKeyed(after);
  return after.keys;
}
