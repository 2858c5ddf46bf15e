import { pounds } from '../../model/money';
import type { Effort } from '../../model/rid';
import { writeCount } from '../../document/language/numbers';
import { field, paragraph, prose, type Block, type Inline } from '../block';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';
import { table } from './tables';

export function costs(paper: Paper): Block[] {
  const { terms, model } = paper;
  return [
    sectionHeading('costs'),
    paragraph(`This section gives what the release costs the DCC and ${terms.use('SECAS')}.`),
    sectionHeading('dccCosts'),
    paragraph(total(paper)),
    ...breakdown(paper),
    ...model.costs.operational.map((text) => paragraph(terms.said(text))),
    sectionHeading('secasCosts'),
    paragraph(secas(paper)),
  ];
}

function total({ model, impactsSystems }: Paper): Inline[] {
  const { dccTotal } = model.costs;
  if (dccTotal !== null) {
    return prose`The DCC quotes a total of ${field('dcc-total', pounds(dccTotal))} for implementing this release.`;
  }
  return [
    impactsSystems
      ? 'The total of the DCC’s implementation costs is known once each DCC Impact Assessment is complete.'
      : 'The DCC has quoted no implementation costs for this release.',
  ];
}

function breakdown(paper: Paper): Block[] {
  if (paper.model.modifications.every((modification) => modification.costs === null)) return [];
  const { terms } = paper;
  const phases = `design, build and ${terms.use('PIT')}, ${terms.use('SIT')}, ${terms.use('UIT')} and the implementation to live`;
  return [
    paragraph(
      `For each DCC System-impacting modification the costs break down into ${phases}, as the table below shows:`,
    ),
    ...table('dcc-costs', paper),
  ];
}

function secas({ model }: Paper): Inline[] {
  const { secasUpdate, secasManagement } = model.costs;
  const update = secasUpdate
    ? prose`Updating the SEC takes SECAS ${field('secas-update-days', writeCount(secasUpdate.days))} ${daysAt(secasUpdate)} ${field('secas-update-pounds', pounds(secasUpdate.pounds))}.`
    : ['SECAS has yet to estimate its effort for updating the SEC.'];
  const management = secasManagement
    ? prose` Project management of the release takes it up to ${field('secas-management-days', writeCount(secasManagement.days))} ${daysAt(secasManagement)} ${field('secas-management-pounds', pounds(secasManagement.pounds))}.`
    : [' It has yet to estimate its effort for project management of the release.'];
  return [...update, ...management];
}

function daysAt({ days }: Effort): string {
  return `${days === 1 ? 'day' : 'days'} of effort, at around`;
}
