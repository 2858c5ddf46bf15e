import { costCells } from '../../document/recognise/costCells';
import { rule } from '../rule';

interface Says {
  'not-an-amount': { text: string; row: string; column: string };
}

export const amount = rule<Says>({
  id: 'costs/amount',
  severity: 'error',
  since: '0.1.0',
  title: 'A cost that is not an amount',
  why: 'Parties and the Panel add these figures up: one that is none leaves the total unknown.',
  source: 'Amounts are written £1,180,042: a pound sign, thousands commas, no pence.',
  messages: {
    'not-an-amount': ({ text, row, column }) =>
      `“${text}” is not an amount, so what ${row === '' ? 'this row' : row} costs under “${column}” and the total cannot be checked. ` +
      'Write it as £26,639, or leave the cell blank and explain in the text when it will be known.',
  },
  *find({ reading }) {
    for (const { row, column, text, amount: read, paragraph } of costCells(reading)) {
      if (read !== null) continue;
      yield { message: 'not-an-amount', place: reading.outline.place(paragraph), text, row, column };
    }
  },
});
