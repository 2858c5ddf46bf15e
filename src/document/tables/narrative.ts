import type { Narrative } from '../../model/rid';
import { lines, records, type Grid } from './table';

/** What the column of impacts is headed by, beside “Summary of impacts”. */
export const impactHeads: readonly string[] = [
  'Impacts',
  'Impact',
  'Summary',
  'Summary of impact',
  'Impact summary',
  'Description',
  'Description of impact',
  'Description of impacts',
  'Impact description',
  'Details of impact',
  'Details of impacts',
  'Details',
  'What changes',
  'Changes',
];

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
