import { readDate, tableDate } from '../../model/date';
import { dateCells } from '../../document/recognise/dateCells';
import type { Paragraph } from '../../document/reading/snapshot';
import { sayInstead } from '../fix';
import { groupBy } from '../../document/reading/groupBy';
import { inWords, listed } from '../wording';
import { rule } from '../rule';

interface Says {
  'other-forms': { cells: readonly [OddDate, ...OddDate[]] };
}

interface OddDate {
  readonly text: string;
  readonly wanted: string;
  readonly paragraph: Paragraph;
}

export const dateFormat = rule<Says>({
  id: 'timetable/date-format',
  severity: 'info',
  since: '0.1.0',
  title: 'Dates in another form than 02 Jun 20',
  why: 'One form throughout lets a reader scan the column, and nobody reads 03/04/20 as March.',
  source: 'Dates in tables are written 02 Jun 20, in every known RID.',
  messages: {
    'other-forms'({ cells: [{ text, wanted }, ...others] }) {
      const more =
        others.length > 2
          ? `${inWords(others.length)} more dates`
          : listed(others.map((other) => `“${other.text}” as ${other.wanted}`));
      return (
        `Tables write “${text}” as ${wanted}${more === '' ? '' : `, and ${more}${others.length > 2 ? ' likewise' : ''}`}. ` +
        `One form throughout is easier to scan, and cannot be misread. Write ${others.length === 0 ? 'it' : 'them'} so.`
      );
    },
  },
  *find({ reading }) {
    const odd = dateCells(reading).flatMap(({ text, paragraph, table }): (OddDate & { table: string })[] => {
      const date = readDate(text);
      if (date?.kind !== 'date' || date.form === 'table') return [];
      return [{ text, wanted: tableDate(date.iso), paragraph, table }];
    });
    for (const cells of groupBy(odd, ({ table }) => table).values()) {
      const about = cells.map(({ text }) => text).join(', ');
      yield { message: 'other-forms', place: reading.outline.place(cells[0].paragraph), about, cells };
    }
  },
  fixIsSafe: true,
  fix({ cells }) {
    const fixed = cells.flatMap((cell) => {
      const edits = sayInstead(cell.paragraph, cell.wanted);
      return edits ? [{ ...cell, edits }] : [];
    });
    const [first, ...others] = fixed;
    if (!first) return null;
    return {
      title:
        others.length === 0
          ? `Write “${first.text}” as ${first.wanted}`
          : `Write ${inWords(fixed.length)} dates of tables in one form, such as ${first.wanted}`,
      edits: fixed.flatMap(({ edits }) => edits),
    };
  },
});
