import { readCost } from '../../model/cost';
import { findAmounts } from '../../model/money';
import { costPhases } from '../../model/rid';
import { events as templates } from '../../reference/timetable';
import type { SectionKey } from '../../reference/template';
import type { Reading } from './recognise';
import { readSchedule } from './schedule';
import { findIds, startingId } from '../language/identifiers';
import { sentencesOf } from '../language/sentences';
import { cellText, type Paragraph } from '../reading/snapshot';
import { changesSystems, deniesSystems, speaksOfSystems, statementOf } from './systemsStatements';
import { memoise } from '../reading/memoise';

/** A place of the document that says, or shows, whether the release impacts DCC Systems. */
export interface KindSign {
  readonly impacts: boolean;
  /** What it is, in words that follow “because”. */
  readonly because: string;
  readonly paragraph: Paragraph;
  /** Offsets of the words. */
  readonly start: number;
  readonly end: number;
}

export interface ReleaseKind {
  /** Null where the document gives no sign and no author has set it. */
  readonly impactsSystems: boolean | null;
  /** Whether an author has set it, whatever the document says. */
  readonly set: boolean;
  /**
   * Whether places of the document contradict each other and no author has decided: then it is only the likelier answer,
   * and nothing may be asked for because of it.
   */
  readonly disputed: boolean;
  /** Whether all of the scope that impacts DCC Systems is only targeted, so that it may still change or go. */
  readonly stillTargeted: boolean;
  /** In the order of the document. */
  readonly signs: readonly KindSign[];
}

/**
 * Whether the release impacts DCC Systems, as the document says it: by sentences about the release, scope bullets and
 * DCC impacts, and by what only such a release has: testing events, testing and security criteria, a breakdown of DCC
 * costs.
 */
export const readReleaseKind = memoise((reading: Reading): ReleaseKind => {
  const explicit = stated(reading);
  const signs = [
    ...explicit,
    ...fromScope(reading),
    ...ofOneElsewhere(reading),
    ...fromCosts(reading),
    ...fromDccImpacts(reading),
    ...shown(reading),
  ].sort((one, other) => one.paragraph.index - other.paragraph.index);
  const { impactsSystems: set } = reading.given;
  const impactsSystems = set ?? agreed(explicit) ?? weighed(reading, signs);
  return {
    impactsSystems,
    set: set !== null,
    disputed: set === null && agreed(signs) === null && signs.length > 0,
    stillTargeted: impactsSystems === true && isStillTargeted(reading),
    signs,
  };
});

/** What all of them say; null where there are none, or where they say different things. */
function agreed(signs: readonly KindSign[]): boolean | null {
  const [first, ...others] = signs;
  return first && others.every(({ impacts }) => impacts === first.impacts) ? first.impacts : null;
}

/** The kind on which requirements may rest: not known as long as the document contradicts itself on it. */
export const settledKind = memoise((reading: Reading): ReleaseKind => {
  const kind = readReleaseKind(reading);
  return kind.disputed ? { ...kind, impactsSystems: null, stillTargeted: false } : kind;
});

/** What most signs say; the rule on contradictions names the others. */
function weighed(reading: Reading, signs: readonly KindSign[]): boolean | null {
  const yes = signs.filter(({ impacts }) => impacts).length;
  const no = signs.length - yes;
  return yes === no ? (shown(reading)[0]?.impacts ?? signs[0]?.impacts ?? null) : yes > no;
}

/** By the modifications that are known to impact DCC Systems; where none is known, by all of them. */
function isStillTargeted({ scope, model }: Reading): boolean {
  const changing = new Set([
    ...model.modifications.filter(({ impactsSystems }) => impactsSystems === true).map(({ id }) => id),
    ...[...scope.approved, ...scope.targeted]
      .filter(({ paragraph }) => changesSystems(paragraph.text))
      .map(({ id }) => id),
  ]);
  const approved = scope.approved.filter(({ id }) => changing.size === 0 || changing.has(id));
  return approved.length === 0 && scope.targeted.length > 0;
}

/** How it is known whether DCC Systems are impacted, in words that follow “because”; null where it is not known. */
export function reasonFor({ impactsSystems, set, signs }: ReleaseKind): string | null {
  if (set) return 'an author has set it for this document';
  return signs.find(({ impacts }) => impacts === impactsSystems)?.because ?? null;
}

/** How the kind of a release is known, in a sentence for its author. */
export function derivation({ impactsSystems, set, stillTargeted, signs }: ReleaseKind): string {
  if (impactsSystems === null) return 'The document does not say whether DCC Systems are impacted.';
  const what = `This release ${impactsSystems ? 'impacts' : 'does not impact'} DCC Systems`;
  const later = stillTargeted ? ' All of the scope that does so is still targeted.' : '';
  if (set) return `${what}, as an author has set for this document.${later}`;
  const reasons = [...new Set(signs.filter(({ impacts }) => impacts === impactsSystems).map(({ because }) => because))];
  const against = signs.filter(({ impacts }) => impacts !== impactsSystems).length;
  const doubt = against === 0 ? '' : ` ${String(against)} ${against === 1 ? 'place says' : 'places say'} otherwise.`;
  return `${what}: ${reasons.join('; ')}.${doubt}${later}`;
}

const telling: readonly SectionKey[] = [
  'about',
  'scope',
  'approved',
  'targeted',
  'impacts',
  'participantImpacts',
  'timeline',
  'testStrategy',
  'dccTesting',
  'userTesting',
  'costs',
  'dccCosts',
  'criteria',
  'testingCriteria',
  'securityCriteria',
];

function stated({ outline }: Reading): KindSign[] {
  const paragraphs = telling.flatMap((key) => outline.section(key)?.paragraphs ?? []);
  const speaking = paragraphs.filter(({ text }) => speaksOfSystems(text));
  return speaking.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence): KindSign[] => {
      const statement = statementOf(sentence.text);
      if (statement === null) return [];
      const impacts = statement === 'impacts';
      return [
        sign(impacts, `the text says that DCC Systems are ${impacts ? '' : 'not '}impacted`, paragraph, sentence),
      ];
    }),
  );
}

function fromScope({ scope }: Reading): KindSign[] {
  return [...scope.approved, ...scope.targeted].flatMap(({ id, paragraph }) =>
    sentencesOf(paragraph.text)
      .filter(({ text }) => changesSystems(text))
      .slice(0, 1)
      .map((sentence) => sign(true, `the scope says that ${id} changes DCC Systems`, paragraph, sentence)),
  );
}

/** “MP210 will change the DCC Systems”, elsewhere than in the scope. */
function ofOneElsewhere({ outline, scope }: Reading): KindSign[] {
  const known = new Set([...scope.approved, ...scope.targeted].map(({ id }) => id));
  const sections = (['impacts', 'participantImpacts', 'testStrategy'] as const).map((key) => outline.section(key));
  return sections
    .flatMap((section) => section?.paragraphs ?? [])
    .flatMap((paragraph) =>
      sentencesOf(paragraph.text).flatMap((sentence): KindSign[] => {
        const id = startingId(sentence.text);
        if (id === null || !known.has(id) || !changesSystems(sentence.text)) return [];
        return [sign(true, `the text says that ${id} changes DCC Systems`, paragraph, sentence)];
      }),
    );
}

/** Costs of changes that a modification makes to DCC Systems. */
function fromCosts({ outline, scope }: Reading): KindSign[] {
  const known = new Set([...scope.approved, ...scope.targeted].map(({ id }) => id));
  const paragraphs = [
    ...(outline.section('costs')?.paragraphs ?? []),
    ...(outline.section('dccCosts')?.paragraphs ?? []),
  ];
  return paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence): KindSign[] => {
      const id = findIds(sentence.text).find((found) => known.has(found.id))?.id;
      const isCost = findAmounts(sentence.text).some(({ pounds }) => pounds > 0);
      if (id === undefined || !isCost || !changesSystems(sentence.text)) return [];
      return [sign(true, `the costs are of changes that ${id} makes to DCC Systems`, paragraph, sentence)];
    }),
  );
}

function fromDccImpacts({ tables }: Reading): KindSign[] {
  return (tables.get('dcc-impacts')?.rows ?? []).flatMap((row): KindSign[] => {
    const subject = cellText(row.cell('subject'));
    const isSystems = /^(?:the )?(?:DCC(?:[’']s)? )?(?:Total )?Systems?$/i.test(subject);
    const impacts = (row.cell('impacts')?.paragraphs ?? []).filter(({ text }) => text.trim() !== '');
    const [first] = impacts;
    if (!first) return [];
    const denied = impacts.find(({ text }) => deniesSystems(text));
    if (denied) return [sign(false, 'the DCC impacts say that DCC Systems are not impacted', denied)];
    if (/^(?:no|none|nil|not|n\/a|[-–])\b|^[-–]$/i.test(first.text.trim())) {
      return isSystems ? [sign(false, 'the DCC impacts name no impact on DCC Systems', first)] : [];
    }
    const changed = isSystems ? first : impacts.find(({ text }) => changesSystems(text));
    return changed ? [sign(true, 'the DCC impacts name changes to DCC Systems', changed)] : [];
  });
}

function shown(reading: Reading): KindSign[] {
  const { outline, tables, model } = reading;
  const signs: KindSign[] = [];
  const systemsOnly = new Set(templates.filter((template) => template.systemsOnly).map(({ key }) => key));
  const testing = readSchedule(reading)?.events.find(({ key, row, written }) => {
    const words = `${written} ${cellText(row.cell('notes'))}`;
    const isDropped = /\b(?:not|no longer) (?:applicable|required|needed)\b|\bn\/a\b/i.test(words);
    // A row without a date may be left from the template.
    const isPlanned = written !== '' && !isDropped;
    return key !== null && key !== 'baselineSystems' && systemsOnly.has(key) && isPlanned;
  });
  if (testing) signs.push(sign(true, 'the timetable has testing events', testing.eventParagraph));
  for (const [key, name, items] of [
    ['testingCriteria', 'Testing', model.criteria.testing],
    ['securityCriteria', 'Security', model.criteria.security],
  ] as const) {
    const heading = outline.section(key)?.heading;
    if (heading && items.length > 0) signs.push(sign(true, `there are ${name} acceptance criteria`, heading));
  }
  const cost = tables
    .get('dcc-costs')
    ?.rows.find((row) => costPhases.some((phase) => isCosted(cellText(row.cell(phase)))));
  const costed = cost?.cell('modification')?.paragraphs[0];
  if (costed) signs.push(sign(true, 'there is a breakdown of DCC implementation costs', costed));
  const approach = outline
    .section('dccTesting')
    ?.paragraphs.find(({ text }) => /\bSIT\b|\bTesting Approach Document\b/.test(text));
  if (approach && !/\b(?:not|no|without)\b/i.test(approach.text)) {
    signs.push(sign(true, 'the test strategy describes the DCC’s testing', approach));
  }
  return signs;
}

function isCosted(text: string): boolean {
  const cost = readCost(text);
  return cost?.kind === 'amount' && cost.pounds > 0;
}

function sign(
  impacts: boolean,
  because: string,
  paragraph: Paragraph,
  { start, text }: { readonly start: number; readonly text: string } = { start: 0, text: paragraph.text },
): KindSign {
  return { impacts, because, paragraph, start, end: start + text.length };
}
