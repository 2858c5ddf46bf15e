import { readReleaseKind, type KindSign } from '../../document/recognise/releaseKind';
import type { Reading } from '../../document/recognise/recognise';
import type { Place } from '../../model/place';
import { capitalised, inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  /** A statement contradicts what an author has set for the document. */
  'against-set': { sign: KindSign };
  contradiction: { sign: KindSign; other: KindSign; quoted: string; more: number };
}

export const dccSystemsConsistent = rule<Says>({
  id: 'impacts/dcc-systems-consistent',
  severity: 'error',
  since: '0.1.0',
  title: 'Statements on whether DCC Systems are impacted contradict each other',
  why: 'Whether DCC Systems are impacted decides on the lead time, the testing and the criteria of a release: Parties plan by it.',
  source:
    'A release either impacts DCC Systems, with testing, criteria and costs that follow from it, or it does not. An author may set which.',
  messages: {
    'against-set': ({ sign }) =>
      `${capitalised(sign.because)}, but an author has set for this document that DCC Systems are ${sign.impacts ? 'not ' : ''}impacted. ` +
      'Lead time, testing and criteria follow from what is set. Correct the words, or change what is set.',
    contradiction: ({ sign, other, quoted, more }) =>
      `${capitalised(sign.because)}${more > 0 ? ` (and so ${plural(more, 'does', 'do')} ${inWords(more)} more ${plural(more, 'place')})` : ''}, ` +
      `but ${other.because}: ${quoted}. ` +
      'Lead time, testing and criteria follow from whether DCC Systems are impacted, and are not checked until it is settled. ' +
      'Find out which is right, and correct the other.',
  },
  *find({ reading }) {
    const { impactsSystems, set, signs } = readReleaseKind(reading);
    const placeOf = ({ paragraph, start, end }: KindSign): Place => reading.outline.place(paragraph, start, end);
    const against = signs.filter(({ impacts }) => impacts !== impactsSystems);
    if (set) {
      for (const sign of against) yield { message: 'against-set', place: placeOf(sign), sign };
      return;
    }
    // One cause, one message: correcting the one or the other side is one decision.
    const [sign, ...others] = against;
    const other = signs.find(({ impacts }) => impacts === impactsSystems);
    if (!sign || !other) return;
    const quoted = quote(reading, other);
    yield { message: 'contradiction', place: placeOf(sign), sign, other, quoted, more: others.length };
  },
});

const longestQuote = 90;

/** Where the other statement stands, and its words. */
function quote({ outline }: Reading, { paragraph, start, end }: KindSign): string {
  const { section, text, table } = outline.place(paragraph, start, end);
  const words =
    text.trim().length > longestQuote
      ? `${text
          .trim()
          .slice(0, longestQuote)
          .replace(/\s+\S*$/, '')} …`
      : text.trim();
  return `“${words}” in ${table === undefined || table === '' ? `“${section}”` : `the table “${table}”`}`;
}
