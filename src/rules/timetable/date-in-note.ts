import { findDates, proseDate, type IsoDate } from '../../model/date';
import { readSchedule } from '../../document/recognise/schedule';
import { sentencesOf } from '../../document/language/sentences';
import { rule } from '../rule';

interface Says {
  contradicts: { words: string; noted: IsoDate; date: IsoDate };
}

export const dateInNote = rule<Says>({
  id: 'timetable/date-in-note',
  severity: 'warning',
  since: '0.2.0',
  title: 'A date in a note that contradicts its row',
  why: 'The row and its note are read together: where they name two days for one meeting, one is left from another release.',
  source: 'A note explains the step of its row.',
  messages: {
    contradicts: ({ words, noted, date }) =>
      `The note says “${words}”, but its row is dated ${proseDate(date)}. ` +
      `Readers cannot tell which day holds. Correct ${proseDate(noted)}, or the date of the row.`,
  },
  *find({ reading }) {
    for (const { row, date, written } of readSchedule(reading)?.events ?? []) {
      if (date === null) continue;
      const ofRow = findDates(written).flatMap((found) => (found.reading.kind === 'date' ? [found.reading.iso] : []));
      for (const paragraph of row.cell('notes')?.paragraphs ?? []) {
        for (const { text, start } of sentencesOf(paragraph.text)) {
          const match = takesPlace.exec(text);
          const [noted, ...others] = findDates(text);
          if (!match || otherDay.test(text) || noted?.reading.kind !== 'date' || others.length > 0) continue;
          if (noted.start < match.index || ofRow.includes(noted.reading.iso)) continue;
          const place = reading.outline.place(paragraph, start + noted.start, start + noted.end);
          yield { message: 'contradicts', place, words: text.replace(/\.$/, ''), noted: noted.reading.iso, date };
        }
      }
    }
  },
});

/** “Panel meeting on 14 June 2024”, “The decision is on 14 June”: the day of the step itself. */
const takesPlace =
  /^(?:(?:the |all |these )?(?:changes|release|modifications|amendments)\b[^.]{0,30}?\b(?:take effect|takes effect|goes? live|come into (?:force|effect)|comes into (?:force|effect)|are implemented|is implemented)\b|(?:submitted|presented|due|reviewed|approved|issued|published)\b[^.]{0,30}?\bon\b)|^(?:(?:the|at|an?) )*(?:extraordinary |special )?(?:[A-Z]\w+ ){0,3}?(?:meeting|decision|vote|review|go-live|window)\b[^.]{0,30}?\b(?:on|of|is|held|takes place)\b|^(?:the )?(?:SEC )?(?:Panel|TAG|SSC|Operations Group|Board) (?:meets|decides|votes|sits)\b[^.]{0,30}?\bon\b|^(?:implemented|deployed|live)\b[^.]{0,30}?\bon\b|^(?:on\b|takes place on\b|(?:will be )?held on\b|\d)/i;
const otherDay =
  /\b(?:original(?:ly)?|previous(?:ly)?|moved|changed|postponed|brought forward|before|after|until|by|no later than|from|since|papers?|next|following|last|instead|was|were|if|should|unless)\b/i;
