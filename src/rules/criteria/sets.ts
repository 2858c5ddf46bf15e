import type { Part } from '../../document/outline';
import type { Reading } from '../../document/recognise/recognise';
import { typedMark, type Paragraph } from '../../document/snapshot';
import { criteriaSetNames, type CriteriaSetName } from '../../reference/criteria';
import type { SectionKey } from '../../reference/template';

/** A set of acceptance criteria as the document has it. */
export interface CriteriaSet {
  readonly name: CriteriaSetName;
  readonly part: Part | undefined;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Where its words start, behind a number that was typed. */
  readonly start: number;
  /** As the set counts, from 1. */
  readonly number: number;
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
    const part = outline.part(sectionOf[name]);
    return { name, part, criteria: part ? criteriaOf(part) : [] };
  });
}

/** “…; and” leads to the next item. */
const listEnd = /(?:[;,]\s*(?:and|or))?\s*$/i;
const typedNumber = /^\s*(?:\d+[.)]|[a-z][.)])\s+/;

/** The items of the list: what stands one level below explains its item. */
export function criteriaOf({ paragraphs }: Part): Criterion[] {
  const items = paragraphs.filter(({ list, text }) => text.trim() !== '' && (list !== null || typedNumber.test(text)));
  const outermost = Math.min(...items.map(levelOf));
  return items
    .filter((paragraph) => levelOf(paragraph) === outermost)
    .map((paragraph, index) => {
      const front = typedMark(paragraph) || (typedNumber.exec(paragraph.text) ?? /^\s*/.exec(paragraph.text))?.[0];
      const start = front?.length ?? 0;
      return { text: paragraph.text.slice(start).replace(listEnd, ''), paragraph, start, number: index + 1 };
    });
}

function levelOf({ list }: Paragraph): number {
  return list?.level ?? 0;
}
