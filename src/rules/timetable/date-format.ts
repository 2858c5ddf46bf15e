import { readDate, tableDate } from '../../model/date';
import { dateCells } from '../../document/recognise/dateCells';
import type { Rule } from '../rule';

export const dateFormat: Rule = {
  id: 'timetable/date-format',
  severity: 'info',
  title: 'A date in another form than 02 Jun 20',
  why: 'One form throughout lets a reader scan the column, and nobody reads 03/04/20 as March.',
  source: 'Dates in tables are written 02 Jun 20, in every known RID.',
  *check({ reading }) {
    for (const { text, paragraph } of dateCells(reading)) {
      const date = readDate(text);
      if (date?.kind !== 'date' || date.form === 'table') continue;
      const wanted = tableDate(date.iso);
      yield {
        message: `“${text}” is written as ${wanted} in tables. One form throughout is easier to scan, and cannot be misread.`,
        place: reading.outline.place(paragraph),
        fix: {
          title: `Write it as ${wanted}`,
          safe: true,
          edits: [{ kind: 'setParagraph', paragraph: paragraph.index, text: wanted }],
        },
      };
    }
  },
};
