/** What a JSON file or a part says, before it is known what it means. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export function isRecord(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/**
 * How one JSON value becomes another, itself as JSON: what two versions of a RID share is kept once. Its keys are short,
 * for it is written into documents.
 */
export type Difference =
  | { readonly is: Json }
  /** Members that differ, and the names of those that go. */
  | { readonly of: Readonly<Record<string, Difference>>; readonly gone?: readonly string[] }
  /** Stretches of a list that differ, from its start on. */
  | { readonly list: readonly Stretch[] };

interface Stretch {
  /** Where it begins in the old list, and how many entries of that go. */
  readonly at: number;
  readonly out: number;
  /** What comes instead; one that is `of` or `list` is told from the entry that went from its place. */
  readonly put: readonly Difference[];
}

/** Null where they are equal. */
export function difference(before: Json, after: Json): Difference | null {
  if (before === after) return null;
  if (Array.isArray(before) && Array.isArray(after))
    return ofLists(before as readonly Json[], after as readonly Json[]);
  if (isRecord(before) && isRecord(after)) return ofRecords(before, after);
  return { is: after };
}

function ofRecords(
  before: { readonly [key: string]: Json },
  after: { readonly [key: string]: Json },
): Difference | null {
  const changed = Object.entries(after).flatMap(([key, value]) => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const found = old === undefined ? { is: value } : difference(old, value);
    return found === null ? [] : [[key, found] as const];
  });
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  if (changed.length + gone.length === 0) return null;
  return { of: Object.fromEntries(changed), ...(gone.length > 0 ? { gone } : {}) };
}

function ofLists(before: readonly Json[], after: readonly Json[]): Difference | null {
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  for (const [at, other] of [...common(before, after), [before.length, after.length] as const]) {
    const [old, fresh] = [before.slice(from, at), after.slice(to, other)];
    if (old.length + fresh.length > 0) {
      const put = fresh.map((entry, index): Difference => {
        const was = old[index];
        return (was !== undefined && isRecord(entry) && isRecord(was) ? difference(was, entry) : null) ?? { is: entry };
      });
      stretches.push({ at: from, out: old.length, put });
    }
    [from, to] = [at + 1, other + 1];
  }
  return stretches.length === 0 ? null : { list: stretches };
}

/** The entries that two lists have in common, in the order of both: the longest such row of them, by their places. */
function common(before: readonly Json[], after: readonly Json[]): (readonly [number, number])[] {
  const [one, other] = [before.map((entry) => JSON.stringify(entry)), after.map((entry) => JSON.stringify(entry))];
  const longest = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  const lengthAt = (at: number, to: number): number => longest[at]?.[to] ?? 0;
  for (let at = one.length - 1; at >= 0; at -= 1) {
    const row = longest[at];
    for (let to = other.length - 1; row && to >= 0; to -= 1) {
      row[to] =
        one[at] === other[to] ? lengthAt(at + 1, to + 1) + 1 : Math.max(lengthAt(at + 1, to), lengthAt(at, to + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [at, to] = [0, 0]; at < one.length && to < other.length;) {
    if (one[at] === other[to]) pairs.push([at++, to++]);
    else if (lengthAt(at + 1, to) >= lengthAt(at, to + 1)) at += 1;
    else to += 1;
  }
  return pairs;
}

/** A difference that does not fit what it is applied to: it may come from a file that anybody has written. */
export class DifferenceError extends Error {
  override readonly name = 'DifferenceError';
}

/** What becomes of a value by a difference from it; throws a DifferenceError for one that is none, or of another value. */
export function withDifference(before: Json, change: Json): Json {
  if (!isRecord(change)) throw new DifferenceError();
  if (change.is !== undefined) return change.is;
  if (isRecord(change.of) && isRecord(before)) {
    const gone = Array.isArray(change.gone) ? (change.gone as readonly Json[]) : [];
    const kept = Object.entries(before).filter(([key]) => !gone.includes(key));
    const members = Object.entries(change.of).map(
      ([key, inner]) =>
        [key, withDifference(Object.hasOwn(before, key) ? (before[key] ?? null) : null, inner)] as const,
    );
    return Object.fromEntries([...kept, ...members]);
  }
  if (Array.isArray(change.list) && Array.isArray(before)) {
    return withStretches(before as readonly Json[], change.list as readonly Json[]);
  }
  throw new DifferenceError();
}

function withStretches(before: readonly Json[], stretches: readonly Json[]): Json[] {
  const entries: Json[] = [];
  let from = 0;
  for (const stretch of stretches) {
    if (!isRecord(stretch)) throw new DifferenceError();
    const { at, out, put } = stretch;
    const fits = typeof at === 'number' && typeof out === 'number' && at >= from && out >= 0;
    if (!fits || at + out > before.length || !Array.isArray(put)) throw new DifferenceError();
    const fresh = put as readonly Json[];
    entries.push(
      ...before.slice(from, at),
      ...fresh.map((one, index) => withDifference(before[at + index] ?? null, one)),
    );
    from = at + out;
  }
  return [...entries, ...before.slice(from)];
}
