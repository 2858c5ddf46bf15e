import { findAmounts } from '../../model/money';
import type { Located, Place } from '../../model/place';
import type { Effort } from '../../model/rid';
import { countPattern, readCount } from '../language/numbers';
import type { Outline } from '../reading/outline';
import { sentencesOf } from '../language/sentences';

export interface CostFacts {
  /** The total of DCC implementation costs as its sentence states it. */
  readonly dccTotal: Located<number> | null;
  readonly operational: readonly string[];
  readonly secas: readonly SecasStatement[];
}

/** A sentence on SECAS's effort; its place is that of the amount. */
export interface SecasStatement extends Located<Effort & { readonly purpose: 'update' | 'management' }> {
  readonly daysPlace: Place;
}

export function recogniseCosts(outline: Outline): CostFacts {
  const dcc = outline.part('dccCosts')?.paragraphs ?? [];
  const operational = dcc.filter(({ text }) => /\boperational costs?\b/i.test(text)).map(({ text }) => text.trim());
  const statements = dcc.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) =>
      findAmounts(sentence.text).map((amount) => ({ paragraph, sentence, amount })),
    ),
  );
  const implementation = statements.filter(({ sentence }) => !/\boperational\b/i.test(sentence.text));
  const total = implementation.find(({ sentence }) => /\btotal\b/i.test(sentence.text)) ?? implementation[0];
  return {
    dccTotal: total
      ? {
          value: total.amount.pounds,
          place: outline.place(
            total.paragraph,
            total.sentence.start + total.amount.start,
            total.sentence.start + total.amount.end,
          ),
        }
      : null,
    operational,
    secas: recogniseSecas(outline),
  };
}

const effort = new RegExp(`\\b(${countPattern}) (?:Working )?days?\\b`, 'i');

function recogniseSecas(outline: Outline): CostFacts['secas'] {
  return (outline.part('secasCosts')?.paragraphs ?? []).flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) => {
      const stated = effort.exec(sentence.text);
      const daysText = stated?.[1] ?? '';
      const days = readCount(daysText);
      const amount = findAmounts(sentence.text)[0];
      if (!stated || days === null || !amount) return [];
      const purpose = /\bproject management\b/i.test(sentence.text) ? 'management' : 'update';
      const place = outline.place(paragraph, sentence.start + amount.start, sentence.start + amount.end);
      const daysStart = sentence.start + stated.index;
      const daysPlace = outline.place(paragraph, daysStart, daysStart + daysText.length);
      return [{ value: { days, pounds: amount.pounds, purpose }, place, daysPlace } as const];
    }),
  );
}
