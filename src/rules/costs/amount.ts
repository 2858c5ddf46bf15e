import { costCells } from '../../document/recognise/costCells';
import { saysWhatIsUnknown } from '../../document/recognise/costsInProse';
import { leftovers } from '../../document/recognise/leftovers';
import type { Reading } from '../../document/recognise/recognise';
import type { Paragraph } from '../../document/reading/snapshot';
import { malformedAmounts } from '../../model/money';
import { listed, plural } from '../wording';
import { rule } from '../rule';

interface Cells {
  readonly cells: readonly { readonly text: string; readonly row: string; readonly column: string }[];
}

interface Says {
  'not-amounts': Cells;
  /** What may well say something, though it cannot be told what. */
  words: Cells;
  sentence: { written: string };
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
      `${named(cells)} ${plural(cells.length, 'is not an amount', 'are not amounts')}, so the total cannot be checked. ` +
      'Readers add these figures up. Write each in pounds, with a pound sign and thousands commas, or leave its cell blank and explain in the text when the cost will be known.',
    words: ({ cells }) =>
      `${named(cells)} ${plural(cells.length, 'stands', 'stand')} where an amount belongs, so the total cannot be checked. ` +
      'Readers add these figures up. Leave it if it says what is meant; otherwise put in the amount.',
    sentence: ({ written }) =>
      `“${written}” is not written as an amount. Readers cannot tell which figure is meant. ` +
      'Check its figures, and put a comma between each three.',
  },
  *find({ reading }) {
    // A placeholder is told of as one.
    const left = new Set(leftovers(reading).map(({ paragraph }) => paragraph));
    const cells = costCells(reading).filter(({ paragraph }) => !left.has(paragraph));
    // What is yet to come needs a word of explanation.
    const isExplained = cells.some(({ cost }) => cost?.kind === 'unknown') && saysWhatIsUnknown(reading);
    const none = cells.filter(
      ({ cost }) => cost === null || (cost.kind === 'unknown' && !cost.isExplained && !isExplained),
    );
    const words = cells.filter(({ cost }) => cost?.kind === 'words');
    for (const [message, found, severity] of [
      ['not-amounts', none, 'error'],
      ['words', words, 'info'],
    ] as const) {
      const [first] = found;
      if (!first) continue;
      const about = found.map(({ row, column, text }) => [row, column, text].join('|')).join(', ');
      yield { message, severity, place: reading.outline.place(first.paragraph), about, cells: found };
    }
    for (const paragraph of sentencesOnCosts(reading)) {
      if (left.has(paragraph)) continue;
      for (const { text, start } of malformedAmounts(paragraph.text)) {
        const place = reading.outline.place(paragraph, start, start + text.length);
        yield { message: 'sentence', place, written: text };
      }
    }
  },
});

/** The paragraphs outside tables. */
function sentencesOnCosts({ snapshot }: Reading): readonly Paragraph[] {
  return snapshot.paragraphs.filter(({ cell, text }) => cell === null && text.includes('£'));
}

function named(cells: Cells['cells']): string {
  return listed(cells.map(({ text, row, column }) => `“${text}” (${row === '' ? '' : `${row}, `}${column})`));
}
