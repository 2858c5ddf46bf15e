import { proseDate, type IsoDate } from '../../model/date';
import type { Reading } from '../../document/recognise/recognise';
import { readSchedule } from '../../document/recognise/schedule';
import { cellText, type Paragraph } from '../../document/reading/snapshot';
import { lateBaselines } from '../../document/recognise/lateBaselines';
import { rule } from '../rule';
import { dayIn, historyOrder } from './historyOrder';

/** “Baselined by the Panel”, and not “presented to the Panel to be baselined”. */
const agreed =
  /(?<!\b(?:be|being|for|not|yet) )\b(?:(?:re-?)?baselined|approved|agreed|endorsed)\b|^\W*(?:first |second |new |re-?)?baseline\b|\bPanel (?:re-?)?baselines\b/i;
/** What is not yet agreed to. */
const asDraft =
  /\bdraft\b|\bfor (?:\w+ ){0,2}(?:comments?|reviews?|consultation|approval|baselining|re-baselining|decision|feedback)\b|\bto be (?:re-?)?baselined\b|\b(?:presented|submitted|sent|proposed|issued) (?:to|for)\b/i;
/** “Final version following Panel baselining” */
const isAgreed = (changes: string): boolean =>
  agreed.test(changes) ||
  (/\b(?:re-?)?baselin(?:e|es|ed|ing)\b|\bsigned off\b/i.test(changes) && !asDraft.test(changes));
const baselined = /^(?:(?:this |the )?(?:version|document|RID)\s+)?(?:was\s+)?(?:re-?)?baselined\b/i;
const forComment = /\bfor (?:their |any |industry |further )?(?:comments?|consultation|feedback)\b/i;

interface Says {
  'draft-baselined': Row;
  'draft-for-comment': Row & { date: IsoDate };
  'not-baselined': Row;
  'other-day': Row & { date: IsoDate; meeting: IsoDate };
}

interface Row {
  number: string;
  /** As it is quoted: its first line. */
  changes: string;
}

export const baselineConsistent = rule<Says>({
  id: 'version/baseline-consistent',
  severity: 'warning',
  since: '0.1.0',
  title: 'A row of the history does not fit its number or the timetable',
  why: 'The number and the history tell readers whether they hold what the Panel agreed to, or a draft.',
  source:
    '0.x are drafts before the first baseline, 1.0 is baselined, 1.x are drafts towards 2.0, which is re-baselined.',
  messages: {
    'draft-baselined': ({ number, changes }) =>
      `Version ${number} is numbered as a draft, but its row says “${changes}”. What the Panel baselines has a whole number, without a figure after the point. Correct the number, or the words.`,
    'draft-for-comment': ({ number, changes, date }) =>
      `Version ${number} is dated ${proseDate(date)}, the day on which the Panel baselines the RID by the timetable, but its row says “${changes}”. ` +
      'Comments cannot be asked for on what is being baselined. Correct the date, or the words.',
    'not-baselined': ({ number, changes }) =>
      `Version ${number} is numbered as baselined, but its row says “${changes}”. Readers take a whole number for what the Panel agreed to. Say that the Panel baselined it, or number it as a draft.`,
    'other-day': ({ number, date, meeting }) =>
      `Version ${number} was baselined on ${proseDate(date)} by its row, but the Panel baselines the RID on ${proseDate(meeting)} by the timetable. ` +
      'Readers cannot tell since when the scope holds. Make the two dates agree.',
  },
  *find({ reading, today }) {
    const rows = reading.tables.get('history')?.rows ?? [];
    const numbers = rows.map((row) => cellText(row.cell('version')));
    const wholes = new Set(numbers.filter((number) => /^\D*[1-9]\d*\.0$/.test(number)));
    // Where one of them has no row, which is meant by a version cannot be told.
    const meetings = baselineMeetings(reading).filter((_, __, all) => all.length >= wholes.size);
    const late = new Set(lateBaselines(reading));
    const { versions, dates } = historyOrder(reading);
    const misplaced = new Set<Paragraph | undefined>(
      [...versions.misplaced, ...dates.misplaced].map(({ paragraph }) => paragraph),
    );
    for (const row of rows) {
      // A number that is listed twice or out of order is told of by version/history-ascending, and so is such a date.
      if (numbers.filter((number) => number === cellText(row.cell('version'))).length > 1) continue;
      if (misplaced.has(row.cell('version')?.paragraphs[0])) continue;
      const isMisdated = misplaced.has(row.cell('date')?.paragraphs[0]);
      const text = cellText(row.cell('changes'));
      const paragraph = row.cell('changes')?.paragraphs[0];
      const version = /^(?:version |v)?(\d+)\.(\d+)$/i.exec(cellText(row.cell('version')));
      if (!paragraph || !version || text === '') continue;
      const place = reading.outline.place(paragraph);
      const changes = text.split('\n')[0]?.replace(/\.$/, '') ?? '';
      const number = `${version[1] ?? ''}.${version[2] ?? ''}`;
      const date = dayIn(cellText(row.cell('date')));
      if (version[2] !== '0' || version[1] === '0') {
        const isForComment = forComment.test(changes) && !agreed.test(changes);
        if (baselined.test(changes)) yield { message: 'draft-baselined', place, number, changes };
        else if (date !== null && meetings.includes(date) && isForComment)
          yield { message: 'draft-for-comment', place, number, changes, date };
        continue;
      }
      const meeting = meetings[Number(version[1]) - 1];
      if (!isAgreed(changes)) yield { message: 'not-baselined', place, number, changes };
      // A date ahead is told of by version/history-ascending, a baseline that came late by the rules on lead times.
      else if (
        meeting !== undefined &&
        !isMisdated &&
        date !== null &&
        date !== meeting &&
        date <= today &&
        !(late.has(meeting) && date < meeting)
      )
        yield { message: 'other-day', place, number, changes, date, meeting };
    }
  },
});

/** The days on which the Panel baselines the RID and then re-baselines it; none where one of them has no date. */
function baselineMeetings(reading: Reading): IsoDate[] {
  const dates = (readSchedule(reading)?.events ?? [])
    .filter(({ key }) => key === 'baselineSystems' || key === 'baselineDocuments')
    .map(({ date }) => date);
  return dates.every((date) => date !== null) ? [...dates].sort() : [];
}
