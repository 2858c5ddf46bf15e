import type { Outcome, RefreshedPart } from '../../app';

/** What a refresh did, each outcome with the tables that it came to. */
export function byOutcome(tables: readonly RefreshedPart[]): [Outcome, readonly RefreshedPart[]][] {
  const found = new Map<Outcome, RefreshedPart[]>();
  for (const table of tables) found.set(table.outcome, [...(found.get(table.outcome) ?? []), table]);
  return [...found];
}
