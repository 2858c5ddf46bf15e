import { canAgree, findAmounts, pounds, totalOf } from '../../model/money';
import type { Place } from '../../model/place';
import { findIds } from '../../document/language/identifiers';
import { sentencesOf } from '../../document/language/sentences';
import type { Reading } from '../../document/recognise/recognise';
import { breakdownTotalOf, costCells, costTotals, sumOf } from '../../document/recognise/costCells';
import { missingCosts } from '../../document/recognise/missingCosts';
import { replaceAt } from '../fix';
import { rule, type Found } from '../rule';

interface Says {
  /** A sentence states another total than the table has. */
  sentence: { written: string; stated: number; sum: number; caption: string };
  /** The cells that are amounts already come to more than a sentence states; others are not known. */
  'sentence-too-low': { written: string; stated: number; sum: number; caption: string };
  /** A total within the table is not what it adds up. */
  table: { row: string; column: string; written: string; stated: number; sum: number };
}

export const breakdownTotal = rule<Says>({
  id: 'costs/breakdown-total',
  severity: 'error',
  since: '0.1.0',
  title: 'The stated total of DCC costs is not the sum of the table',
  why: 'Parties budget from these figures, and the Panel approves them: a total that its own table contradicts is public and hard to take back.',
  source:
    'The total in the sentence is the sum of the cells of the breakdown below it, and so are totals in the table.',
  messages: {
    sentence: (found) => sentenceText(found, ''),
    'sentence-too-low': (found) => sentenceText(found, 'that are amounts already '),
    table: ({ row, column, written, stated, sum }) =>
      `The total under “${column}” in the row “${row}” is ${written}, but what it adds up comes to ${pounds(sum)}: ` +
      `${difference(sum - stated)}. Readers rely on both. Find out which is right, then correct the total or what it adds up.`,
  },
  *find({ reading }) {
    yield* statedTotal(reading);
    for (const { row, column, text, amount, sum, paragraph } of costTotals(reading)) {
      if (canAgree(amount, sum)) continue;
      const place = reading.outline.place(paragraph);
      yield { message: 'table', place, row, column, written: text, stated: amount.pounds, sum: sum.pounds };
    }
  },
  fixIsSafe: false,
  fix: ({ message, place, sum }, { reading }) =>
    message === 'sentence-too-low'
      ? null
      : {
          title: `Change the ${message === 'table' ? '' : 'stated '}total to ${pounds(sum)}`,
          edits: [replaceAt(reading, place, pounds(sum))],
        },
});

/** The total that a sentence states. */
function* statedTotal(reading: Reading): Iterable<Found<Says>> {
  const stated = reading.costs.statedTotal;
  const table = reading.tables.get('dcc-costs');
  if (!stated || !table || table.rows.length === 0) return;
  const cells = costCells(reading);
  if (cells.length === 0 || !isOfAll(reading, stated.place)) return;
  const { place, value } = stated;
  // Where a cost is yet to come, a row of totals may say what there is.
  const sum = sumOf(cells.map(({ cost }) => cost)) ?? breakdownTotalOf(reading);
  const known = totalOf(cells.flatMap(({ cost }) => (cost?.kind === 'amount' ? [cost] : [])));
  // Without one, only too low a total is sure to be wrong.
  if (sum === null ? known.least <= value.most : canAgree(sum, value)) return;
  // What is missing from the table is told of by costs/breakdown-covers-modifications.
  if (sum !== null && sum.most < value.least && missingCosts(reading).length > 0) return;
  const { caption } = table.definition;
  const summed = (sum ?? known).pounds;
  yield {
    message: sum === null ? 'sentence-too-low' : 'sentence',
    place,
    written: place.text,
    stated: summed > value.most ? value.most : value.least,
    sum: summed,
    caption,
  };
}

function sentenceText({ written, stated, sum, caption }: Says['sentence'], which: string): string {
  return (
    `The total is stated as ${written}, but the cells of “${caption}” ${which}add up to ` +
    `${pounds(sum)}: ${difference(sum - stated)}. ` +
    'Readers rely on both. Find out which is right, then correct the sentence or the table.'
  );
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
