import { pounds, readAmount } from '../../model/money';
import { costPhases } from '../../model/rid';
import { cellText } from '../../document/snapshot';
import { replaceAt } from '../fix';
import type { Rule } from '../rule';

export const breakdownTotal: Rule = {
  id: 'costs/breakdown-total',
  severity: 'error',
  title: 'The stated total of DCC costs is not the sum of the table',
  why: 'Parties budget from these figures, and the Panel approves them: a total that its own table contradicts is public and hard to take back.',
  source: 'The total in the sentence is the sum of the cells of the breakdown below it.',
  *check({ reading }) {
    const stated = reading.costs.dccTotal;
    const table = reading.tables.get('dcc-costs');
    if (!stated || !table || table.rows.length === 0) return;
    const cells = table.rows.flatMap((row) => costPhases.map((phase) => cellText(row.cell(phase))));
    const amounts = cells.filter((text) => text !== '').map(readAmount);
    // A cell that is no amount makes the sum unknown: costs/amount speaks of it.
    if (amounts.length === 0 || amounts.includes(null)) return;
    const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
    const difference = sum - stated.value;
    if (difference === 0) return;
    yield {
      message:
        `The total is stated as ${pounds(stated.value)}, but the cells of “${table.definition.caption}” add up to ` +
        `${pounds(sum)}: ${pounds(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}. ` +
        'Readers rely on both. Find out which is right, then correct the sentence or the table.',
      place: stated.place,
      fix: {
        title: `Change the stated total to ${pounds(sum)}`,
        safe: false,
        edits: [replaceAt(reading, stated.place, pounds(sum))],
      },
    };
  },
};
