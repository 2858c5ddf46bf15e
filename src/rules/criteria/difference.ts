import type { Word } from './words';

/** Words of a text, and what the standard has in their place; either may be none. Both count words, the end not included. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly standardFrom: number;
  readonly standardTo: number;
}

/** The words that must change to make one text the other, and no others: what is left is their longest common part. */
export function differences(words: readonly Word[], standard: readonly Word[]): Difference[] {
  const common = commonLengths(words, standard);
  const found: Difference[] = [];
  let [at, standardAt] = [0, 0];
  while (at < words.length || standardAt < standard.length) {
    const [from, standardFrom] = [at, standardAt];
    while (
      (at < words.length || standardAt < standard.length) &&
      (at === words.length || standardAt === standard.length || words[at]?.key !== standard[standardAt]?.key)
    ) {
      const skipOurs = common[at + 1]?.[standardAt] ?? -1;
      const skipTheirs = common[at]?.[standardAt + 1] ?? -1;
      if (standardAt === standard.length || (at < words.length && skipOurs >= skipTheirs)) at += 1;
      else standardAt += 1;
    }
    if (at > from || standardAt > standardFrom) found.push({ from, to: at, standardFrom, standardTo: standardAt });
    else [at, standardAt] = [at + 1, standardAt + 1];
  }
  return found;
}

/** How many words the rest of both have in common, from each pair of places on. */
function commonLengths(one: readonly Word[], other: readonly Word[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        one[i]?.key === other[j]?.key
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
