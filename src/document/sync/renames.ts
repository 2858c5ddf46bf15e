import type { Cells, KeyedRow } from '../tables/keyedGrid';

/**
 * Rows that go by another key than they were written with, such as an event that was renamed: for the new key, the old
 * one. Such a row stands between the same neighbours and is like the old one in its key; or it is the only one there, and
 * has a word of the key or everything else in common, or the old one is gone on the other side, too: what was changed on
 * both sides is one row to decide about, not two.
 */
export function renamedRows(
  written: readonly KeyedRow[],
  now: readonly KeyedRow[],
  keyColumn: string,
  isGoneFromBoth: (key: string) => boolean,
): ReadonlyMap<string, string> {
  const [before, after] = [new Set(written.map(({ key }) => key)), new Set(now.map(({ key }) => key))];
  const gone = byGap(written, after);
  const renamed = new Map<string, string>();
  for (const [gap, come] of byGap(now, before)) {
    const left = gone.get(gap) ?? [];
    const isOnly = left.length === 1 && come.length === 1;
    for (const row of come) {
      const old = left.find(({ key, cells }) => {
        const isTaken = [...renamed.values()].includes(key);
        const isSameWhereAlone = (): boolean =>
          sharesWord(key, row.key) || saysTheSame(cells, row.cells, keyColumn) || isGoneFromBoth(key);
        return !isTaken && (isLike(key, row.key) || (isOnly && isSameWhereAlone()));
      });
      if (old) renamed.set(row.key, old.key);
    }
  }
  return renamed;
}

/** The rows whose key the other does not have, by the last one above that it has. */
function byGap(rows: readonly KeyedRow[], others: ReadonlySet<string>): Map<string, KeyedRow[]> {
  const gaps = new Map<string, KeyedRow[]>();
  let gap = '';
  for (const row of rows) {
    if (others.has(row.key)) gap = row.key;
    else gaps.set(gap, [...(gaps.get(gap) ?? []), row]);
  }
  return gaps;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z\d’']+/g) ?? [];

/** Whether two texts have a word in common; a number of a version is none. */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one).filter((word) => /[a-z]{2}/.test(word)));
  return wordsOf(other).some((word) => words.has(word));
}

/** Whether two texts of several words have most of them in common. */
export function isLike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const common = words.filter((word) => others.includes(word)).length;
  return words.length > 2 && common * 2 > Math.max(words.length, others.length);
}

function saysTheSame(one: Cells, other: Cells, keyColumn: string): boolean {
  const said = [...one].filter(([column, text]) => column !== keyColumn && text !== '');
  return said.length > 0 && [...one].every(([column, text]) => column === keyColumn || other.get(column) === text);
}
