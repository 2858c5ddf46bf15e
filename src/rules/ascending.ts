/**
 * Indexes of the values that stand out of order: all but the longest run in which each value may follow the one before
 * it. One misplaced value is then one index, whether it is too high or too low.
 */
export function outOfOrder<T>(values: readonly T[], mayFollow: (before: T, after: T) => boolean): number[] {
  const runs: { readonly length: number; readonly before: number }[] = [];
  values.forEach((after, at) => {
    let best = { length: 1, before: -1 };
    values.slice(0, at).forEach((before, index) => {
      const length = (runs[index]?.length ?? 0) + 1;
      if (length > best.length && mayFollow(before, after)) best = { length, before: index };
    });
    runs.push(best);
  });
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const kept = new Set<number>();
  for (let at = runs.findIndex(({ length }) => length === longest); at >= 0; at = runs[at]?.before ?? -1) kept.add(at);
  return [...values.keys()].filter((index) => !kept.has(index));
}
