import { costCells } from '../../document/recognise/costCells';
import { saysWhatIsUnknown } from '../../document/recognise/costsInProse';
import { listed, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  'not-amounts': { cells: readonly { readonly text: string; readonly row: string; readonly column: string }[] };
}

export const amount = rule<Says>({
  id: 'costs/amount',
  severity: 'error',
  since: '0.1.0',
  title: 'Costs that are not amounts',
  why: 'Parties and the Panel add these figures up: one that is none leaves the total unknown.',
  source: 'Amounts are written £1,180,042: a pound sign, thousands commas, no pence.',
  messages: {
    'not-amounts': ({ cells }) =>
      `${listed(cells.map(({ text, row, column }) => `“${text}” (${row === '' ? '' : `${row}, `}${column})`))} ` +
      `${plural(cells.length, 'is not an amount', 'are not amounts')}, so the total cannot be checked. ` +
      'Readers add these figures up. Write each in pounds, with a pound sign and thousands commas, or leave its cell blank and explain in the text when the cost will be known.',
  },
  *find({ reading }) {
    // What is yet to come needs a word of explanation.
    const cells = costCells(reading).filter(
      ({ cost }) => cost === null || (cost.kind === 'unknown' && !saysWhatIsUnknown(reading)),
    );
    const [first] = cells;
    if (!first) return;
    const about = cells.map(({ row, column, text }) => [row, column, text].join('|')).join(', ');
    yield { message: 'not-amounts', place: reading.outline.place(first.paragraph), about, cells };
  },
});
