import { readDate, tableDate } from '../../model/date';
import { dateCells } from '../../document/recognise/dateCells';
import { rule } from '../rule';

interface Says {
  'other-form': { text: string; wanted: string };
}

export const dateFormat = rule<Says>({
  id: 'timetable/date-format',
  severity: 'info',
  since: '0.1.0',
  title: 'A date in another form than 02 Jun 20',
  why: 'One form throughout lets a reader scan the column, and nobody reads 03/04/20 as March.',
  source: 'Dates in tables are written 02 Jun 20, in every known RID.',
  messages: {
    'other-form': ({ text, wanted }) =>
      `“${text}” is written as ${wanted} in tables. One form throughout is easier to scan, and cannot be misread.`,
  },
  *find({ reading }) {
    for (const { text, paragraph } of dateCells(reading)) {
      const date = readDate(text);
      if (date?.kind !== 'date' || date.form === 'table') continue;
      yield { message: 'other-form', place: reading.outline.place(paragraph), text, wanted: tableDate(date.iso) };
    }
  },
  fixIsSafe: true,
  fix: ({ wanted, place: { paragraph } }) => ({
    title: `Write it as ${wanted}`,
    edits: [{ kind: 'setParagraph', paragraph, text: wanted }],
  }),
});
