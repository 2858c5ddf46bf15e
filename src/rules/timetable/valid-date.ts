import { dateCells, type DateCell } from '../../document/recognise/dateCells';
import { rule } from '../rule';

interface Says {
  impossible: { text: string };
  unreadable: { text: string };
  /** Words where a date belongs: the author may well mean them. */
  words: { text: string };
}

export const validDate = rule<Says>({
  id: 'timetable/valid-date',
  severity: 'error',
  since: '0.1.0',
  title: 'A date that is none',
  why: 'Parties put these dates into their plans: one that does not exist, or cannot be read, is a gap in each of them.',
  source: 'Dates in tables are written 02 Jun 20.',
  messages: {
    impossible: ({ text }) =>
      `There is no such day as “${text}”, or it is centuries away. Readers plan by this table: correct the day or the month.`,
    unreadable: ({ text }) =>
      `“${text}” is not a date that can be read. Readers plan by this table. Write the day, three letters of the month and two figures of the year, or leave the cell blank and explain in the text when the date will follow.`,
    words: ({ text }) =>
      `“${text}” says no day. Readers plan by this table. Leave it if that is what is meant; otherwise put in the date.`,
  },
  *find({ reading }) {
    for (const cell of dateCells(reading)) {
      const { text, when, paragraph, relative } = cell;
      if (text === '' || relative || saysWhen(cell)) continue;
      const place = reading.outline.place(paragraph);
      if (when?.kind === 'words' && cell.table === 'timetable')
        yield { message: 'words', severity: 'info', place, text };
      else yield { message: when?.kind === 'impossible' ? 'impossible' : 'unreadable', place, text };
    }
  },
});

/** A plan may be a quarter, or yet to come; what is past has a day. */
function saysWhen({ when, table }: DateCell): boolean {
  if (when?.kind === 'day' || when?.kind === 'window') return true;
  return table === 'timetable' && when !== null && when.kind !== 'impossible' && when.kind !== 'words';
}
