import { findDates, proseDate, weekdayOf, type IsoDate } from '../../model/date';
import { stories } from '../../document/reading/stories';
import type { Place } from '../../model/place';
import { replaceAt } from '../fix';
import { rule } from '../rule';

interface Says {
  wrong: { written: string; date: IsoDate; right: string; at: Place };
}

export const weekday = rule<Says>({
  id: 'timetable/weekday',
  severity: 'error',
  since: '0.2.0',
  title: 'A weekday that is not the date’s',
  why: 'Readers keep to the weekday or to the date: where they differ, some come on the wrong day.',
  source: 'The calendar.',
  messages: {
    wrong: ({ written, date, right }) =>
      `${proseDate(date)} is a ${right}, not a ${written}. Readers keep to the one or to the other. Correct the weekday, or the date.`,
  },
  *find({ reading: { snapshot, outline } }) {
    for (const paragraph of stories(snapshot)) {
      if (!/\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(paragraph.text)) continue;
      for (const { start, end, reading, weekday: named } of findDates(paragraph.text)) {
        if (reading.kind !== 'date' || !named) continue;
        const right = weekdayOf(reading.iso);
        if (right === named.name) continue;
        const at = outline.place(paragraph, named.start, named.end);
        const place = outline.place(paragraph, Math.min(start, named.start), Math.max(end, named.end));
        yield { message: 'wrong', place, written: named.name, date: reading.iso, right, at };
      }
    }
  },
  fixIsSafe: false,
  fix({ right, at }, { reading }) {
    const word = at.text.length <= 4 ? right.slice(0, 3) : right;
    return { title: `Change “${at.text}” to “${word}”`, edits: [replaceAt(reading, at, word)] };
  },
});
