import { readReleaseKind, type KindSign } from '../../document/recognise/releaseKind';
import type { Reading } from '../../document/recognise/recognise';
import type { Rule } from '../rule';

export const dccSystemsConsistent: Rule = {
  id: 'impacts/dcc-systems-consistent',
  severity: 'error',
  title: 'Statements on whether DCC Systems are impacted contradict each other',
  why: 'Whether DCC Systems are impacted decides on the lead time, the testing and the criteria of a release: Parties plan by it.',
  source:
    'A release either impacts DCC Systems, with testing, criteria and costs that follow from it, or it does not. An author may set which.',
  *check({ reading }) {
    const { impactsSystems, set, signs } = readReleaseKind(reading);
    for (const sign of signs) {
      if (sign.impacts === impactsSystems) continue;
      const says = `This says that DCC Systems are ${sign.impacts ? '' : 'not '}impacted (${sign.because})`;
      const place = reading.outline.place(sign.paragraph, sign.start, sign.end);
      if (set) {
        yield {
          message:
            `${says}, but an author has set for this document that they are${sign.impacts ? ' not' : ''}. ` +
            'Lead time, testing and criteria follow from what is set. Correct the words, or change what is set.',
          place,
        };
        continue;
      }
      const other = signs.find(({ impacts }) => impacts !== sign.impacts);
      if (!other) continue;
      yield {
        message:
          `${says}, but ${other.because}: ${quote(reading, other)}. ` +
          'Lead time, testing and criteria follow from it. Find out which is right, and correct the other.',
        place,
      };
    }
  },
};

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
