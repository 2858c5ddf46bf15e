/** How many letters must be put in, taken out or changed to make one word of the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of Array.from(other).entries()) {
      const change = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A sentence that proposes the known name that was probably meant, with a space before it; empty where none is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const [nearest] = known
    .map((name) => ({ name, off: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, off }) => off <= Math.ceil(Math.max(word.length, name.length) / 3))
    .sort((one, other) => one.off - other.off);
  return nearest ? ` Did you mean “${nearest.name}”?` : '';
}
