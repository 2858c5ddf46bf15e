import { findAmounts, pounds, sumOfPounds } from '../../model/money';
import type { Place } from '../../model/place';
import { findIds } from '../../document/language/identifiers';
import { sentencesOf } from '../../document/language/sentences';
import type { Reading } from '../../document/recognise/recognise';
import { costCells, costTotals } from '../../document/recognise/costCells';
import { replaceAt } from '../fix';
import type { Finding, Rule } from '../rule';

export const breakdownTotal: Rule = {
  id: 'costs/breakdown-total',
  severity: 'error',
  title: 'The stated total of DCC costs is not the sum of the table',
  why: 'Parties budget from these figures, and the Panel approves them: a total that its own table contradicts is public and hard to take back.',
  source:
    'The total in the sentence is the sum of the cells of the breakdown below it, and so are totals in the table.',
  *check({ reading }) {
    yield* statedTotal(reading);
    for (const { row, column, text, amount, sum, paragraph } of costTotals(reading)) {
      if (amount === sum) continue;
      const place = reading.outline.place(paragraph);
      yield {
        message:
          `The total under “${column}” in the row “${row}” is ${text}, but what it adds up comes to ${pounds(sum)}: ` +
          `${difference(sum - amount)}. Readers rely on both. Find out which is right, then correct the total or what it adds up.`,
        place,
        fix: {
          title: `Change the total to ${pounds(sum)}`,
          safe: false,
          edits: [replaceAt(reading, place, pounds(sum))],
        },
      };
    }
  },
};

/** The total that a sentence states. */
function* statedTotal(reading: Reading): Iterable<Finding> {
  const stated = reading.costs.dccTotal;
  const table = reading.tables.get('dcc-costs');
  if (!stated || !table || table.rows.length === 0) return;
  const cells = costCells(reading);
  if (cells.length === 0 || !isOfAll(reading, stated.place)) return;
  const sum = sumOfPounds(cells.map(({ amount }) => amount ?? 0));
  // A cell that is no amount makes the sum unknown, which costs/amount says: only too low a total is sure to be wrong.
  const isSumKnown = cells.every(({ amount }) => amount !== null);
  if (sum === stated.value || (!isSumKnown && sum < stated.value)) return;
  yield {
    message:
      `The total is stated as ${pounds(stated.value)}, but the cells of “${table.definition.caption}” ${isSumKnown ? '' : 'that are amounts already '}add up to ` +
      `${pounds(sum)}: ${difference(sum - stated.value)}. ` +
      'Readers rely on both. Find out which is right, then correct the sentence or the table.',
    place: stated.place,
    ...(isSumKnown && {
      fix: {
        title: `Change the stated total to ${pounds(sum)}`,
        safe: false,
        edits: [replaceAt(reading, stated.place, pounds(sum))],
      },
    }),
  };
}

function difference(amount: number): string {
  return `${pounds(Math.abs(amount))} ${amount > 0 ? 'more' : 'less'}`;
}

/** Whether an amount is said to be the total of the release, and not a part of it or the cost of one modification. */
function isOfAll({ snapshot, tables }: Reading, { paragraph, start }: Place): boolean {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const sentence = sentencesOf(text).find((candidate) => start < candidate.start + candidate.text.length);
  if (!sentence) return false;
  const named = findIds(sentence.text).length;
  const isTotal = /\btotal|\boverall\b|\baltogether\b/i.test(sentence.text) || findAmounts(text).length === 1;
  return isTotal && (named === 0 || named >= (tables.get('dcc-costs')?.rows.length ?? 0));
}
