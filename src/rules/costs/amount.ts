import { costCells } from '../../document/recognise/costCells';
import type { Rule } from '../rule';

export const amount: Rule = {
  id: 'costs/amount',
  severity: 'error',
  title: 'A cost that is not an amount',
  why: 'Parties and the Panel add these figures up: one that is none leaves the total unknown.',
  source: 'Amounts are written £1,180,042: a pound sign, thousands commas, no pence.',
  *check({ reading }) {
    for (const { row, column, text, amount: read, paragraph } of costCells(reading)) {
      if (read !== null) continue;
      yield {
        message:
          `“${text}” is not an amount, so what ${row === '' ? 'this row' : row} costs under “${column}” and the total cannot be checked. ` +
          'Write it as £26,639, or leave the cell blank and explain in the text when it will be known.',
        place: reading.outline.place(paragraph),
      };
    }
  },
};
