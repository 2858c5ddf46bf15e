import { findIds } from '../language/identifiers';
import type { Reading } from './recognise';
import { sentencesOf } from '../language/sentences';
import { memoise } from '../reading/memoise';
import { findAmounts } from '../../model/money';

/** What the sentences on the DCC's implementation costs say of single modifications. */
export interface CostsInProse {
  /** Modifications whose costs a sentence gives. */
  readonly costed: ReadonlySet<string>;
  /** Modifications of which a sentence says that their costs are not known yet, or that they have none. */
  readonly explained: ReadonlySet<string>;
}

const unknown =
  /\b(?:not|no|nor|yet|once|until|unknown|awaited|pending|later|free)\b|\bto be (?:confirmed|provided|added|agreed)\b/i;

export const costsInProse = memoise(({ outline }: Reading): CostsInProse => {
  const costed = new Set<string>();
  const explained = new Set<string>();
  for (const { text } of (outline.section('dccCosts') ?? outline.section('costs'))?.paragraphs ?? []) {
    for (const sentence of sentencesOf(text)) {
      if (/\boperational\b/i.test(sentence.text)) continue;
      const ids = new Set(findIds(sentence.text).map(({ id }) => id));
      const amounts = findAmounts(sentence.text).length;
      // One amount for several modifications says what none of them costs.
      const known = ids.size === 1 ? amounts > 0 : amounts >= ids.size;
      if (!known && !unknown.test(sentence.text)) continue;
      for (const id of ids) (known ? costed : explained).add(id);
    }
  }
  return { costed, explained };
});

/** Whether a sentence beside the breakdown, or a note across it, says that a cost is not known yet. */
export function saysWhatIsUnknown({ outline, tables }: Reading): boolean {
  const sentences = [outline.section('costs'), outline.section('dccCosts')].flatMap((part) => part?.paragraphs ?? []);
  const notes = tables.get('dcc-costs')?.ownRows ?? [];
  return [...sentences.map(({ text }) => text), ...notes.map(({ name }) => name)].some((text) =>
    sentencesOf(text).some((sentence) => !/\boperational\b/i.test(sentence.text) && toCome.test(sentence.text)),
  );
}

const toCome =
  /\b(?:not (?:yet |been )?(?:known|confirmed|available|quoted|agreed)|unknown|awaited|pending|TBC|(?:to|will) be (?:confirmed|provided|added|agreed|updated|known)|will follow|to follow|(?:is|are) (?:being|still))\b/i;
