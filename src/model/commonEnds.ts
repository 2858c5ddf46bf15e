/** Letters of a text, or entries of a list: what has a length and indexes. */
type Sequence<T> = string | readonly T[];

/** What two sequences share at their ends. The two never overlap in either of them. */
export interface CommonEnds {
  /** How many entries, or UTF-16 units, they begin with alike. */
  readonly start: number;
  /** How many of the rest they end with alike. */
  readonly end: number;
}

/** From the start first: of “aa” and “a” the start is 1 and the end 0. Entries are compared by `Object.is`, unless told otherwise. */
export function commonEnds<T>(
  one: Sequence<T>,
  other: Sequence<T>,
  isSame: (one: T | string | undefined, other: T | string | undefined) => boolean = Object.is,
): CommonEnds {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && isSame(one[start], other[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(one[one.length - 1 - end], other[other.length - 1 - end])) end += 1;
  return { start, end };
}
