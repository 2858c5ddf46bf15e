import { listed } from '../document/language/phrases';
import { bullet, gap, heading, numbered, paragraph, type Block } from '../draft/block';
import type { Rid } from '../model/rid';
import { isSame } from '../model/same';
import { criteriaSetNames, reviewers, type CriteriaSetName, type StandardCriteria } from '../reference/criteria';
import { sectionOf, type SectionKey } from '../reference/template';
import type { PaperWords } from '../model/settings';
import type { ReleaseNews } from './release';

/** Acceptance criteria in a paper: those of RIDs that changed, and the standard ones as an item of their own. */

type Sets = StandardCriteria['sets'];

/** What a paper asks for, as a bullet and as its purpose says it. */
export interface CriteriaRequest {
  readonly what: string;
  readonly purpose: string;
}

export interface PaperCriteria {
  readonly sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
  readonly requests: readonly CriteriaRequest[];
  readonly annexes: readonly Block[];
}

/** `standard` are the criteria that the Panel is asked to agree for all releases from now on; null where it is not asked. */
export function paperCriteria(news: readonly ReleaseNews[], standard: Sets | null, words: PaperWords): PaperCriteria {
  const changed = news.filter(({ release, changes }) => !release.isLater && changes.some(isOfCriteria));
  const models = news.filter(({ release }) => !release.isLater).map(({ release }) => release.model);
  const annexOfChanged = standard === null ? 1 : 2;
  return {
    sections: [
      ...(standard === null
        ? []
        : [{ title: 'Acceptance criteria for SEC Releases', blocks: standardBlocks(standard, models, words) }]),
      ...(changed.length === 0
        ? []
        : [{ title: 'Acceptance criteria', blocks: changedBlocks(changed, annexOfChanged) }]),
    ],
    requests: [
      ...(changed.length === 0 ? [] : [changedRequest(changed, annexOfChanged)]),
      ...(standard === null ? [] : [standardRequest]),
    ],
    annexes: [
      ...(standard === null ? [] : annex(1, 'Standard acceptance criteria of SEC Releases', standard, true)),
      ...changed
        .slice(0, 1)
        .flatMap(({ release: { model } }) =>
          annex(annexOfChanged, `Acceptance criteria of the ${model.release.name}`, model.criteria, false),
        ),
    ],
  };
}

const isOfCriteria = ({ group }: ReleaseNews['changes'][number]): boolean => group === 'Acceptance criteria';

const standardRequest: CriteriaRequest = {
  what: 'the standard acceptance criteria to be used for SEC Releases, as Annex 1 has them',
  purpose: 'agree the standard acceptance criteria for SEC Releases',
};

function standardBlocks(standard: Sets, models: readonly Rid[], { panel }: PaperWords): Block[] {
  const hasThem = ({ criteria }: Rid): boolean =>
    criteriaSetNames.every((set) => criteria[set].length === 0 || isSame(criteria[set], standard[set]));
  const names = (some: readonly Rid[]): string => listed(some.map(({ release }) => `the ${release.name}`));
  const [alike, otherwise] = [models.filter(hasThem), models.filter((model) => !hasThem(model))];
  return [
    paragraph([
      'A RID has the standard criteria from its first baseline on, and criteria of its own once its scope and its testing are clear. ',
      gap('why the standard criteria are put forward'),
    ]),
    paragraph(
      `The ${panel} is asked to agree the criteria of Annex 1 as the standard for SEC Releases. A RID that differs from them says so when it is baselined again.`,
    ),
    ...(alike.length === 0 ? [] : [paragraph(`The RID of ${names(alike)} has them as they stand there.`)]),
    ...(otherwise.length === 0 ? [] : [paragraph(`The RID of ${names(otherwise)} has criteria in other words.`)]),
  ];
}

function changedBlocks(changed: readonly ReleaseNews[], annexOfChanged: number): Block[] {
  return [
    ...changed.flatMap(({ release, changes }) => [
      paragraph(`In the RID of the ${release.model.release.name}:`),
      ...changes.filter(isOfCriteria).map(({ text }) => bullet(text)),
    ]),
    paragraph([`Annex ${String(annexOfChanged)} has the criteria in full. `, gap('why the criteria changed')]),
  ];
}

function changedRequest(changed: readonly ReleaseNews[], annexOfChanged: number): CriteriaRequest {
  const names = listed(changed.map(({ release }) => `the ${release.model.release.name}`));
  return {
    what: `the changed acceptance criteria for ${names}, as Annex ${String(annexOfChanged)} has them`,
    purpose: `agree the changed acceptance criteria for ${names}`,
  };
}

const setHeadings: Readonly<Record<CriteriaSetName, SectionKey>> = {
  operational: 'operationalCriteria',
  testing: 'testingCriteria',
  security: 'securityCriteria',
};

/** An annex is in the paper: the criteria in full. */
function annex(
  number: number,
  title: string,
  sets: Readonly<Record<CriteriaSetName, readonly string[]>>,
  isStandard: boolean,
): Block[] {
  return [
    heading(1, `Annex ${String(number)}: ${title}`, true),
    ...criteriaSetNames
      .filter((set) => sets[set].length > 0)
      .flatMap((set) => [
        heading(2, `${sectionOf(setHeadings[set]).heading} – reviewed by the ${reviewers[set].name}`),
        ...sets[set].map((text) => numbered(isStandard ? `standard ${set}` : set, text)),
      ]),
  ];
}
