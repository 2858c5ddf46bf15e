import { criteriaSetNames, type CriteriaSetName } from '../../reference/criteria';
import type { SectionKey } from '../../reference/template';
import { listed } from '../../document/language/phrases';
import { numbered, paragraph, type Block } from '../block';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';

const sectionOf: Readonly<Record<CriteriaSetName, SectionKey>> = {
  operational: 'operationalCriteria',
  testing: 'testingCriteria',
  security: 'securityCriteria',
};

export function criteria({ model, terms, known: { reviewers } }: Paper): Block[] {
  const sets = criteriaSetNames.filter((name) => model.criteria[name].length > 0);
  // The Operations Group is known by its name; the others by their acronyms.
  const bodies = sets.map((name) =>
    name === 'operational' ? reviewers.operational.name : terms.body(reviewers[name]),
  );
  const advice =
    bodies.length === 1
      ? `The ${listed(bodies)} reviews where the release stands against them and advises the Panel.`
      : `The ${listed(bodies)} review where the release stands against them, and each advises the Panel.`;
  return [
    sectionHeading('criteria'),
    paragraph('The release goes ahead once the criteria below are met.'),
    ...(bodies.length === 0 ? [] : [paragraph(`${advice} With that advice the Panel decides.`)]),
    ...sets.flatMap((list) => [
      sectionHeading(sectionOf[list]),
      ...model.criteria[list].map((text) => numbered(list, terms.said(text))),
    ]),
  ];
}
