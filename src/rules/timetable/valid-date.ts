import { findDates, readDate } from '../../model/date';
import { dateCells } from '../../document/recognise/dateCells';
import { rule } from '../rule';

interface Says {
  impossible: { text: string };
  unreadable: { text: string };
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
      `“${text}” is not a date that can be read. Write it as 02 Jun 20, or leave the cell blank and explain in the text when the date will follow.`,
  },
  *find({ reading }) {
    for (const { text, paragraph, relative } of dateCells(reading)) {
      const date = readDate(text);
      if (text === '' || relative || date?.kind === 'date') continue;
      const parts = findDates(text);
      const impossible = date?.kind === 'impossible' || parts.some((part) => part.reading.kind === 'impossible');
      // A window of two dates is readable, if not by the convention.
      if (!impossible && parts.length > 0) continue;
      yield { message: impossible ? 'impossible' : 'unreadable', place: reading.outline.place(paragraph), text };
    }
  },
});
