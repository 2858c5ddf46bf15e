import type { OutlineSection } from '../../document/reading/outline';
import type { Reading } from '../../document/recognise/recognise';
import { criteriaIn, recogniseCriteria, type Criterion } from '../../document/recognise/criteria';
import { criteriaSetNames, type CriteriaSetName } from '../../reference/criteria';
import type { SectionKey } from '../../reference/template';

export type { Criterion } from '../../document/recognise/criteria';

/** A set of acceptance criteria as the document has it, its criteria without what leads from one to the next. */
export interface CriteriaSet {
  readonly name: CriteriaSetName;
  readonly part: OutlineSection | undefined;
  readonly criteria: readonly Criterion[];
}

export const setTitles: Readonly<Record<CriteriaSetName, string>> = {
  operational: 'Operational',
  testing: 'Testing',
  security: 'Security',
};

const sectionOf: Readonly<Record<CriteriaSetName, SectionKey>> = {
  operational: 'operationalCriteria',
  testing: 'testingCriteria',
  security: 'securityCriteria',
};

export function readSets({ outline }: Reading): CriteriaSet[] {
  return criteriaSetNames.map((name) => {
    const part = outline.section(sectionOf[name]);
    return { name, part, criteria: recogniseCriteria(outline, name).map(withoutEnd) };
  });
}

/** “…; and” leads to the next item, and is no part of what the criterion asks for. */
const listEnd = /(?:[;,]\s*(?:and|or)|(?<!\s))\s*$/i;

function withoutEnd(criterion: Criterion): Criterion {
  return { ...criterion, text: criterion.text.replace(listEnd, '') };
}

/** Whether a section has a list of criteria of its own. */
export function hasCriteria({ paragraphs }: OutlineSection): boolean {
  return criteriaIn(paragraphs).length > 0;
}
