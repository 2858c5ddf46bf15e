import { missingCosts } from '../../document/recognise/missingCosts';
import { rule } from '../rule';

interface Says {
  'no-row': { id: string; caption: string };
}

export const breakdownCoversModifications = rule<Says>({
  id: 'costs/breakdown-covers-modifications',
  severity: 'error',
  since: '0.1.0',
  title: 'A modification that impacts DCC Systems has no costs in the breakdown',
  why: 'The Panel approves what the breakdown shows: a modification without a row looks as though it cost nothing.',
  source:
    'The breakdown of DCC implementation costs has a row for each modification that impacts DCC Systems, unless a sentence beside it gives its costs or says why they are missing.',
  messages: {
    'no-row': ({ id, caption }) =>
      `${id} impacts DCC Systems, as is said here, but has no row in “${caption}”. ` +
      'It looks as though it cost nothing. Add its costs, or correct what is said here.',
  },
  *find({ reading }) {
    const { caption } = reading.tables.get('dcc-costs')?.definition ?? { caption: '' };
    for (const { id, paragraph, start, end } of missingCosts(reading)) {
      yield { message: 'no-row', place: reading.outline.place(paragraph, start, end), about: id, id, caption };
    }
  },
});
