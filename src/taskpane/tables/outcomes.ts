import type { Outcome, RefreshedRegion } from '../../app';

/** What a refresh did, each outcome with the tables that it came to. */
export function byOutcome(tables: readonly RefreshedRegion[]): [Outcome, readonly RefreshedRegion[]][] {
  const found = new Map<Outcome, RefreshedRegion[]>();
  for (const table of tables) found.set(table.outcome, [...(found.get(table.outcome) ?? []), table]);
  return [...found];
}
