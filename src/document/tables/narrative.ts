import type { Narrative } from '../../model/rid';
import { lines, records, type Grid } from './table';

/** A table whose rows are a subject and its bullets: SEC Party impacts, DCC impacts. */
export function renderNarratives(narratives: readonly Narrative[]): Grid {
  return {
    columns: ['subject', 'impacts'],
    rows: narratives.map(({ subject, impacts }) => [subject, impacts.join('\n')]),
  };
}

export function absorbNarratives(grid: Grid): Narrative[] {
  return records(grid).map((row) => ({ subject: row.get('subject') ?? '', impacts: lines(row.get('impacts') ?? '') }));
}
