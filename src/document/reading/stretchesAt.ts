import type { Stretch } from './snapshot';

/** Stretches are kept by how many times this many letters they stand from the start. */
const step = 128;

/** Finds the stretches that may reach over a place, among any number of them, without looking at each. */
export function stretchesAt<T extends Stretch>(stretches: readonly T[]): (at: number) => readonly T[] {
  const byStep = new Map<number, T[]>();
  for (const stretch of stretches) {
    for (let at = Math.floor(stretch.start / step); at * step <= stretch.end; at += 1) {
      const known = byStep.get(at);
      if (known) known.push(stretch);
      else byStep.set(at, [stretch]);
    }
  }
  return (at) => byStep.get(Math.floor(at / step)) ?? [];
}
