import { findAmounts, type FoundAmount, type Stated } from '../../model/money';
import type { Located, Place } from '../../model/place';
import type { Effort } from '../../model/rid';
import { countPattern, readCount } from '../language/numbers';
import { isOfOtherRelease } from '../language/otherReleases';
import type { Outline } from '../reading/outline';
import { sentencesOf } from '../language/sentences';

export interface CostFacts {
  /** The total of DCC implementation costs, where its sentence states one figure. */
  readonly dccTotal: Located<number> | null;
  /** The same in the precision that the sentence gives it with; a range, too. */
  readonly statedTotal: Located<Stated> | null;
  readonly operational: readonly string[];
  readonly secas: readonly SecasStatement[];
}

/** A sentence on SECAS's effort; its place is that of the amount. */
export interface SecasStatement extends Located<Effort & { readonly purpose: 'update' | 'management' }> {
  readonly daysPlace: Place;
}

/** The costs of the release that goes by this name. */
export function recogniseCosts(outline: Outline, name: string | null): CostFacts {
  const dcc = outline.section('dccCosts')?.paragraphs ?? [];
  const operational = dcc.filter(({ text }) => /\boperational costs?\b/i.test(text)).map(({ text }) => text.trim());
  const statements = dcc.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) =>
      isOfOtherRelease(sentence.text, name)
        ? []
        : currentAmounts(sentence.text).map((amount) => ({ paragraph, sentence, amount })),
    ),
  );
  const implementation = statements.filter(({ sentence }) => !/\boperational\b/i.test(sentence.text));
  const total = implementation.find(({ sentence }) => /\btotal\b/i.test(sentence.text)) ?? implementation[0];
  const place =
    total &&
    outline.place(total.paragraph, total.sentence.start + total.amount.start, total.sentence.start + total.amount.end);
  return {
    dccTotal: place && !total.amount.isRange ? { value: total.amount.pounds, place } : null,
    statedTotal: place ? { value: total.amount, place } : null,
    operational,
    secas: recogniseSecas(outline),
  };
}

/** In front of an amount that is no longer right: “down from £1,200,000”. */
const former =
  /\b(?:(?:up|down|increas\w+|reduc\w+|ris\w+|rose|fall\w*|fell|drop\w*|chang\w+|revis\w+|mov\w+) from|previous\w*|original\w*|former\w*|earlier|instead of|rather than|compared (?:with|to)|against)\b[^£.;]*$/i;
const longestFront = 60;

/** The amounts of a sentence without those that it says to be former ones, unless there are no others. */
function currentAmounts(sentence: string): FoundAmount[] {
  const amounts = findAmounts(sentence);
  const current = amounts.filter(({ start }) => !former.test(sentence.slice(Math.max(0, start - longestFront), start)));
  return current.length > 0 ? current : amounts;
}

const effort = new RegExp(
  `(?:\\b(half) a|\\b(one) and a half|\\b(${countPattern}))[ -](?:(?:Working|person|man|full)[ -])?days?\\b`,
  'i',
);
/** “seven to nine days” say no number, and “£600 a day” is no sum. */
const ofSeveral = new RegExp(`\\b${countPattern} ?(?:to|or|and|[-–]) ?${countPattern} (?:[\\w-]+ )?days?\\b`, 'i');
const perDay = /^ ?(?:a|per|each) (?:Working )?day\b|^ ?\/ ?day\b/i;

function recogniseSecas(outline: Outline): CostFacts['secas'] {
  return (outline.section('secasCosts')?.paragraphs ?? []).flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) => {
      const stated = effort.exec(sentence.text);
      const [, half, oneAndAHalf, count = ''] = stated ?? [];
      const days = half !== undefined ? 0.5 : oneAndAHalf !== undefined ? 1.5 : readCount(count);
      const amount = findAmounts(sentence.text).find(({ end }) => !perDay.test(sentence.text.slice(end)));
      if (!stated || days === null || !amount || amount.isRange || ofSeveral.test(sentence.text)) return [];
      const purpose = /\bproject management\b/i.test(sentence.text) ? 'management' : 'update';
      const place = outline.place(paragraph, sentence.start + amount.start, sentence.start + amount.end);
      const daysStart = sentence.start + stated.index;
      const daysPlace = outline.place(paragraph, daysStart, daysStart + stated[0].replace(/[ -].*$/, '').length);
      return [{ value: { days, pounds: amount.pounds, purpose }, place, daysPlace } as const];
    }),
  );
}
