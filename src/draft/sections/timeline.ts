import { paragraph, type Block } from '../block';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';
import { table } from './tables';

export function timeline(paper: Paper): Block[] {
  const { impactsSystems, terms, known } = paper;
  const testing = impactsSystems
    ? ` It covers the ${terms.use('TAD')}, ${terms.use('SIT')}, ${terms.use('UIT')} and the reviews by the ${terms.body(known.reviewers.testing)}.`
    : '';
  return [
    sectionHeading('timeline'),
    paragraph(`This section gives the steps that lead to go-live.${testing}`),
    paragraph('Dates of meetings that lie ahead follow the usual calendar and can still move.'),
    ...table('timetable', paper),
  ];
}
