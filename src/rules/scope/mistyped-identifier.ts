import { identifierSlips, type IdentifierSlip } from '../../document/recognise/slips';
import { groupBy } from '../../document/reading/groupBy';
import { replaceAt } from '../fix';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  'looks-like': { slips: readonly [IdentifierSlip, ...IdentifierSlip[]] };
}

export const mistypedIdentifier = rule<Says>({
  id: 'scope/mistyped-identifier',
  severity: 'error',
  since: '0.2.0',
  title: 'An identifier that looks like that of a modification in scope',
  why: 'Readers search for one identifier: behind a mistyped one they find nothing, or another modification.',
  source: 'Identifiers are written as the SEC’s register has them, such as SECMP0053 or MP079.',
  messages: {
    'looks-like': ({ slips: [{ text, meant }, ...others] }) =>
      `“${text}” looks like ${meant.join(' or ')}` +
      (others.length > 0 ? `, here and in ${inWords(others.length)} more ${plural(others.length, 'place')}. ` : '. ') +
      'Readers search for the identifier, and find nothing or another modification. Write it as the scope does.',
  },
  *find({ reading }) {
    for (const slips of groupBy(identifierSlips(reading), ({ text, meant }) => `${text} ${meant.join()}`).values()) {
      const [{ paragraph, start, end }] = slips;
      yield { message: 'looks-like', place: reading.outline.place(paragraph, start, end), slips };
    }
  },
  fixIsSafe: false,
  fix({ slips }, { reading }) {
    const [{ text, meant }] = slips;
    const [only, ...others] = meant;
    if (others.length > 0) return null;
    const edits = slips.map(({ paragraph, start, end }) =>
      replaceAt(reading, reading.outline.place(paragraph, start, end), only),
    );
    return { title: `Change “${text}” to ${only}`, edits };
  },
});
