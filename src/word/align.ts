import { rising } from '../document/reading/order';

/** By what a paragraph is told from others, when names are missing. */
export interface Likeness {
  readonly text: string;
  /** How many tables it stands in. */
  readonly depth: number;
}

/**
 * Where Word's paragraphs and those of the text are not the same number: for each paragraph of the text, the index of
 * Word's that is surely the same, or null. What is there once on both sides holds the two lists together; between such
 * paragraphs, only those count that stand at one place however the rest is taken.
 */
export function align(text: readonly Likeness[], word: readonly Likeness[]): (number | null)[] {
  const [known, found] = [text.map(keyOf), word.map(keyOf)];
  const partners = known.map((): number | null => null);
  let [from, start] = [0, 0];
  const anchors = [...anchorsOf(known, found), [known.length, found.length] as const];
  for (const [to, end] of anchors) {
    between(known.slice(from, to), found.slice(start, end)).forEach((partner, at) => {
      if (partner !== null) partners[from + at] = start + partner;
    });
    if (to < known.length) partners[to] = end;
    [from, start] = [to + 1, end + 1];
  }
  return partners;
}

/** Word's text and that of a snapshot differ in their spaces and signs. */
function keyOf({ text, depth }: Likeness): string {
  return `${String(depth)} ${text.replace(/[^\p{L}\p{N}]/gu, '')}`;
}

/** The pairs of what is there once on both sides, in the order of both. */
function anchorsOf(known: readonly string[], found: readonly string[]): (readonly [number, number])[] {
  const [there, here] = [placesOfOnly(found), placesOfOnly(known)];
  const pairs = known.flatMap((key, at) => {
    const partner = here.has(key) ? there.get(key) : undefined;
    return partner === undefined ? [] : [[at, partner] as const];
  });
  const kept = rising(pairs.map(([, partner]) => partner));
  return pairs.filter(([, partner]) => kept.has(partner));
}

function placesOfOnly(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const seen = new Set<string>();
  keys.forEach((key, at) => {
    if (seen.has(key)) places.delete(key);
    else places.set(key, at);
    seen.add(key);
  });
  return places;
}

/** Two short lists: the longest common run, taken as early and as late as it can be; where both agree it is sure. */
function between(known: readonly string[], found: readonly string[]): (number | null)[] {
  if (known.length === found.length && known.every((key, at) => key === found[at])) return known.map((_, at) => at);
  const early = common(known, found);
  const late = common(known.toReversed(), found.toReversed()).toReversed();
  return early.map((partner, at) => {
    const other = late[at] ?? null;
    return partner !== null && other !== null && partner === found.length - 1 - other ? partner : null;
  });
}

/** The longest common subsequence, each key with its earliest partner. */
function common(known: readonly string[], found: readonly string[]): (number | null)[] {
  const width = found.length + 1;
  const lengths = new Uint32Array((known.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = known.length - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        known[row] === found[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  let column = 0;
  return known.map((key, row) => {
    let at = column;
    while (at < found.length && (key !== found[at] || lengthAt(row, column) !== lengthAt(row + 1, at + 1) + 1)) at += 1;
    if (at === found.length) return null;
    column = at + 1;
    return at;
  });
}
