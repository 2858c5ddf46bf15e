import type { Reading } from './recognise/recognise';
import type { Paragraph } from './snapshot';
import { eventOf } from '../reference/timetable';
import { events as templates } from '../reference/timetable';
import { cellText } from './snapshot';

/** A place of the document that says, or shows, whether the release impacts DCC Systems. */
export interface KindSign {
  readonly impacts: boolean;
  /** What it is, in words that follow “because”. */
  readonly because: string;
  readonly paragraph: Paragraph;
}

export interface ReleaseKind {
  /** Null where the document gives no sign. */
  readonly impactsSystems: boolean | null;
  readonly signs: readonly KindSign[];
}

const denied =
  /\b(?:(?:does|do|will) not|no|not?) (?:have an? )?(?:impact\w*|affect\w*)(?: on)?(?: the)? DCC(?:’s|'s)? Systems?\b|\bDCC Systems? (?:is|are) not (?:impacted|affected)\b|\bno (?:\w+ ){0,3}impacts? on (?:the )?DCC Systems?\b/i;
/** Sentences about later modifications, or about some of those in scope, say nothing of the release. */
const partial = /\bfurther\b|\bmay be added\b|\bmodifications? that (?:do|does) not\b|\bnon-?(?:DCC )?system/i;

/**
 * Whether the release impacts DCC Systems, as the document says it: by what the test strategy and the costs state, and
 * by what only such a release has: testing events, testing criteria, a breakdown of DCC costs.
 */
export function readReleaseKind(reading: Reading): ReleaseKind {
  const signs = [...stated(reading), ...shown(reading)];
  const first = signs[0];
  if (!first) return { impactsSystems: null, signs };
  const yes = signs.filter(({ impacts }) => impacts).length;
  // What most signs say; the rule on contradictions names the others.
  return { impactsSystems: yes * 2 === signs.length ? first.impacts : yes * 2 > signs.length, signs };
}

function stated({ outline }: Reading): KindSign[] {
  return (['testStrategy', 'dccTesting', 'userTesting', 'dccCosts', 'costs'] as const).flatMap((key) =>
    (outline.part(key)?.paragraphs ?? [])
      .filter(({ text }) => denied.test(text) && !partial.test(text))
      .map((paragraph): KindSign => ({
        impacts: false,
        because: 'the text says that DCC Systems are not impacted',
        paragraph,
      })),
  );
}

function shown({ outline, tables, model }: Reading): KindSign[] {
  const signs: KindSign[] = [];
  const systemsOnly = new Set(templates.filter(({ systemsOnly: only }) => only).map(({ key }) => key));
  const testing = tables.get('timetable')?.rows.find((row) => {
    const key = eventOf(cellText(row.cell('event')));
    return key !== null && key !== 'baselineSystems' && systemsOnly.has(key);
  });
  const testingEvent = testing?.cell('event')?.paragraphs[0];
  if (testingEvent) signs.push({ impacts: true, because: 'the timetable has testing events', paragraph: testingEvent });
  const criteria = outline.part('testingCriteria')?.heading;
  if (criteria && model.criteria.testing.length > 0) {
    signs.push({ impacts: true, because: 'there are Testing acceptance criteria', paragraph: criteria });
  }
  const cost = tables.get('dcc-costs')?.rows[0]?.cell('modification')?.paragraphs[0];
  if (cost) signs.push({ impacts: true, because: 'there is a breakdown of DCC implementation costs', paragraph: cost });
  const approach = outline
    .part('dccTesting')
    ?.paragraphs.find(({ text }) => /\bSIT\b|\bTesting Approach Document\b/.test(text));
  if (approach && !denied.test(approach.text)) {
    signs.push({ impacts: true, because: 'the test strategy describes the DCC’s testing', paragraph: approach });
  }
  return signs;
}
