import { commonEnds } from '../../model/commonEnds';

/**
 * Makes a change again, from one value to another, on what has become of the first: only what the change touched, and
 * only where nobody else has changed that since. Gives back the very value that it was given where nothing is left to do.
 */
export function replay<T>(now: T, from: T, to: T): T {
  if (isSame(from, to) || isSame(now, to)) return now;
  if (isSame(now, from)) return to;
  if (isList(now) && isList(from) && isList(to)) return replayList(now, from, to) as T;
  if (isRecord(now) && isRecord(from) && isRecord(to)) return replayRecord(now, from, to) as T;
  return now;
}

function replayRecord(now: Fields, from: Fields, to: Fields): Fields {
  const changed = Object.keys(to).flatMap((key) => {
    const value = replay(now[key], from[key], to[key]);
    return value === now[key] ? [] : [[key, value] as const];
  });
  return changed.length === 0 ? now : { ...now, ...Object.fromEntries(changed) };
}

/** An author's change of a list is in one stretch of it. What stands before and after stays, whatever has become of it. */
function replayList(now: List, from: List, to: List): List {
  // Others have added or removed entries: which is which can be told only of names, such as those of participants.
  if (now.length !== from.length) return [now, from, to].every(isOfNames) ? replayNames(now, from, to) : now;
  const { start, end } = commonEnds(from, to, isSame);
  const before = from.slice(start, from.length - end);
  const after = to.slice(start, to.length - end);
  const here = now.slice(start, now.length - end);
  if (before.length === 1 && after.length === 1) {
    const [entry] = here;
    const changed = replay(entry, before[0], after[0]);
    return changed === entry ? now : now.with(start, changed);
  }
  // Entries that were added go again, whoever has filled them in; those that changed places stay as they are now.
  const isAddedOrRemoved = before.length === 0 || after.length === 0;
  return isAddedOrRemoved || isSame(here, before) ? now.toSpliced(start, here.length, ...after) : now;
}

/** What was added to names, or taken from them, is added or taken again; each stands in front of what it stood before. */
function replayNames(now: List, from: List, to: List): List {
  const gone = from.filter((name) => !to.includes(name));
  const come = to.filter((name) => !from.includes(name));
  if (gone.some((name) => !now.includes(name)) || come.some((name) => now.includes(name))) return now;
  const kept = now.filter((name) => !gone.includes(name));
  return come.reduceRight<List>((names, name) => {
    const next = to.slice(to.indexOf(name)).find((other) => names.includes(other));
    return names.toSpliced(next === undefined ? names.length : names.indexOf(next), 0, name);
  }, kept);
}

const isOfNames = (list: List): boolean =>
  list.every((entry) => typeof entry === 'string') && new Set(list).size === list.length;

type Fields = Readonly<Record<string, unknown>>;
type List = readonly unknown[];

const isList = (value: unknown): value is List => Array.isArray(value);
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isList(value);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
