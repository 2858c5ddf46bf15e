/**
 * The longest run of numbers that already rise: what may stay where it is when a list takes another order, so that as
 * little as possible is moved. What is not to move is in it where that is possible.
 */
export function rising(
  numbers: readonly number[],
  isFixed: (number: number) => boolean = () => false,
): ReadonlySet<number> {
  const best: { readonly weight: number; readonly previous: number }[] = [];
  let last = -1;
  const weightTo = (at: number): number => best[at]?.weight ?? 0;
  numbers.forEach((number, at) => {
    let previous = -1;
    for (let before = 0; before < at; before += 1) {
      if ((numbers[before] ?? 0) < number && weightTo(before) > weightTo(previous)) previous = before;
    }
    // One that is fixed outweighs all that are not.
    best.push({ weight: weightTo(previous) + (isFixed(number) ? numbers.length + 1 : 1), previous });
    if (weightTo(at) > weightTo(last)) last = at;
  });
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) kept.add(numbers[at] ?? -1);
  return kept;
}

/** A list with what it lacks of another, each where the other has it: behind what stands in front of it there. */
export function withMissing(list: readonly string[], wanted: readonly string[]): string[] {
  const present = new Set(list);
  const first: string[] = [];
  const behind = new Map<string, string[]>();
  let missing = first;
  for (const item of new Set(wanted)) {
    if (present.has(item)) {
      missing = behind.get(item) ?? [];
      behind.set(item, missing);
    } else missing.push(item);
  }
  return [...first, ...list.flatMap((item) => [item, ...(behind.get(item) ?? [])])];
}
