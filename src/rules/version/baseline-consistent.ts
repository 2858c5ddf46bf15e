import { proseDate, readDate, type IsoDate } from '../../model/date';
import type { Reading } from '../../document/recognise/recognise';
import { readSchedule } from '../../document/recognise/schedule';
import { cellText } from '../../document/reading/snapshot';
import type { Finding, Rule } from '../rule';

/** “Baselined by the Panel”, and not “presented to the Panel to be baselined”. */
const agreed =
  /(?<!\b(?:be|being|for|not|yet) )\b(?:(?:re-?)?baselined|approved|agreed|endorsed)\b|^\W*(?:first |second |new |re-?)?baseline\b|\bPanel (?:re-?)?baselines\b/i;
const baselined = /^(?:(?:this |the )?(?:version|document|RID)\s+)?(?:was\s+)?(?:re-?)?baselined\b/i;
const forComment = /\bfor (?:their |any |industry |further )?(?:comments?|consultation|feedback)\b/i;

export const baselineConsistent: Rule = {
  id: 'version/baseline-consistent',
  severity: 'warning',
  title: 'A row of the history does not fit its number or the timetable',
  why: 'The number and the history tell readers whether they hold what the Panel agreed to, or a draft.',
  source:
    '0.x are drafts before the first baseline, 1.0 is baselined, 1.x are drafts towards 2.0, which is re-baselined.',
  *check({ reading }) {
    const meetings = baselineMeetings(reading);
    for (const row of reading.tables.get('history')?.rows ?? []) {
      const changes = cellText(row.cell('changes'));
      const paragraph = row.cell('changes')?.paragraphs[0];
      const version = /^(?:version |v)?(\d+)\.(\d+)$/i.exec(cellText(row.cell('version')));
      if (!paragraph || !version || changes === '') continue;
      const date = readDate(cellText(row.cell('date')));
      const entry = {
        changes: changes.split('\n')[0]?.replace(/\.$/, '') ?? '',
        number: `${version[1] ?? ''}.${version[2] ?? ''}`,
        baseline: version[2] === '0' && version[1] !== '0' ? Number(version[1]) : null,
        date: date?.kind === 'date' ? date.iso : null,
      };
      const message = problemWith(entry, meetings);
      if (message !== null) yield { message, place: reading.outline.place(paragraph) } satisfies Finding;
    }
  },
};

interface Entry {
  /** As it is quoted: its first line. */
  readonly changes: string;
  readonly number: string;
  /** 1 for 1.0, 2 for 2.0; null for a draft. */
  readonly baseline: number | null;
  readonly date: IsoDate | null;
}

function problemWith({ changes, number, baseline, date }: Entry, meetings: readonly IsoDate[]): string | null {
  if (baseline === null) {
    if (baselined.test(changes)) {
      return `Version ${number} is numbered as a draft, but its row says “${changes}”. What the Panel baselines is a whole number, such as 1.0. Correct the number, or the words.`;
    }
    if (date !== null && meetings.includes(date) && forComment.test(changes) && !agreed.test(changes)) {
      return (
        `Version ${number} is dated ${proseDate(date)}, the day on which the Panel baselines the RID by the timetable, but its row says “${changes}”. ` +
        'Comments cannot be asked for on what is being baselined. Correct the date, or the words.'
      );
    }
    return null;
  }
  if (!agreed.test(changes)) {
    return `Version ${number} is numbered as baselined, but its row says “${changes}”. Readers take a whole number for what the Panel agreed to. Say that the Panel baselined it, or number it as a draft.`;
  }
  const meeting = meetings[baseline - 1];
  if (meeting === undefined || date === null || date === meeting) return null;
  return (
    `Version ${number} was baselined on ${proseDate(date)} by its row, but the Panel baselines the RID on ${proseDate(meeting)} by the timetable. ` +
    'Readers cannot tell since when the scope holds. Make the two dates agree.'
  );
}

/** The days on which the Panel baselines the RID and then re-baselines it; none where one of them has no date. */
function baselineMeetings(reading: Reading): IsoDate[] {
  const dates = (readSchedule(reading)?.events ?? [])
    .filter(({ key }) => key === 'baselineSystems' || key === 'baselineDocuments')
    .map(({ date }) => date);
  return dates.every((date) => date !== null) ? [...dates].sort() : [];
}
