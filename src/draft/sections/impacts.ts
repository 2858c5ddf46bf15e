import { listed } from '../../document/language/phrases';
import { paragraph, type Block } from '../block';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';
import { bullets } from './lists';
import { table } from './tables';

export function impacts(paper: Paper): Block[] {
  const { modifications, otherCodes } = paper.model;
  return [
    sectionHeading('impacts'),
    paragraph(
      'This section shows whom and what the modifications in scope impact. It takes the targeted ones as approved.',
    ),
    sectionHeading('participantImpacts'),
    ...(modifications.length === 0
      ? [paragraph('No modification is in scope yet, so nothing is known of impacts on SEC Parties and the DCC.')]
      : participants(paper)),
    sectionHeading('documentImpacts'),
    ...documents(paper),
    sectionHeading('otherCodes'),
    ...otherCodes.map((text) => paragraph(paper.terms.said(text))),
  ];
}

function participants(paper: Paper): Block[] {
  const told = [...table('party-impacts', paper), ...table('dcc-impacts', paper)];
  return [
    paragraph('The matrix shows who is impacted by each modification.'),
    ...table('participant-matrix', paper),
    ...(told.length === 0 ? [] : [paragraph('What this means for each of them is summed up here.')]),
    ...told,
  ];
}

function documents(paper: Paper): Block[] {
  const { modifications, documents: changed } = paper.model;
  const open = modifications.filter(({ underInvestigation }) => underInvestigation).map(({ id }) => id);
  const note = open.length === 0 ? [] : [paragraph(`The impacts of ${listed(open)} are still under investigation.`)];
  if (changed.length === 0) return [paragraph('No SEC document is known to change with this release so far.'), ...note];
  const matrix =
    modifications.length === 0
      ? []
      : [paragraph('The matrix shows which modification changes each of them.'), ...table('document-matrix', paper)];
  return [
    paragraph('These SEC documents change with this release:'),
    ...bullets('document-list', paper),
    ...matrix,
    ...note,
    paragraph('The text of each change is annexed to the Modification Report of its modification.'),
  ];
}
