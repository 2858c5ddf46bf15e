/** Whether two values of plain data, such as two models, say the same. What they share is not looked into. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  const members = new Map<string, unknown>(theirs);
  return (
    mine.length === theirs.length && mine.every(([key, value]) => members.has(key) && isSame(value, members.get(key)))
  );
}

/** What comes after, or what was there before where that says the same: who knows the one need not look at the other. */
export function keepSame<T>(before: T, after: T): T {
  return isSame(before, after) ? before : after;
}
