import { readReleaseKind, type KindSign } from '../../document/recognise/releaseKind';
import type { Reading } from '../../document/recognise/recognise';
import { rule } from '../rule';

interface Says {
  /** A statement contradicts what an author has set for the document. */
  'against-set': { sign: KindSign };
  contradiction: { sign: KindSign; other: KindSign; quoted: string };
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
      `${says(sign)}, but an author has set for this document that they are${sign.impacts ? ' not' : ''}. ` +
      'Lead time, testing and criteria follow from what is set. Correct the words, or change what is set.',
    contradiction: ({ sign, other, quoted }) =>
      `${says(sign)}, but ${other.because}: ${quoted}. ` +
      'Lead time, testing and criteria follow from it. Find out which is right, and correct the other.',
  },
  *find({ reading }) {
    const { impactsSystems, set, signs } = readReleaseKind(reading);
    for (const sign of signs) {
      if (sign.impacts === impactsSystems) continue;
      const place = reading.outline.place(sign.paragraph, sign.start, sign.end);
      const other = signs.find(({ impacts }) => impacts !== sign.impacts);
      if (set) yield { message: 'against-set', place, sign };
      else if (other) yield { message: 'contradiction', place, sign, other, quoted: quote(reading, other) };
    }
  },
});

function says({ impacts, because }: KindSign): string {
  return `This says that DCC Systems are ${impacts ? '' : 'not '}impacted (${because})`;
}

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
