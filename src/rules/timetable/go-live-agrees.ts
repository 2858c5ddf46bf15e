import { monthAndYear, proseDate, readDate, tableDate, type IsoDate } from '../../model/date';
import type { Located } from '../../model/place';
import { isGoLive, type Reading } from '../../document/recognise/recognise';
import { cellText } from '../../document/reading/snapshot';
import { replaceAt } from '../fix';
import type { Finding, Rule } from '../rule';

export const goLiveAgrees: Rule = {
  id: 'timetable/go-live-agrees',
  severity: 'error',
  title: 'The go-live date differs between the text, the timetable and the release’s name',
  why: 'Parties plan their own systems and people around this one date.',
  source: 'A release is named after the month in which it goes live, and goes live once.',
  *check({ reading }) {
    const statements = [...reading.release.goLive];
    const inTimetable = timetableGoLive(reading);
    const agreed = inTimetable ?? statements[0];
    if (!agreed) return;
    for (const statement of statements) {
      if (statement.value !== agreed.value) yield differs(reading, statement, agreed);
    }
    const name = reading.release.name;
    const month = monthAndYear(agreed.value);
    if (name && !name.value.startsWith(month)) {
      yield {
        message:
          `The release is called “${name.value}”, but it goes live on ${proseDate(agreed.value)}. ` +
          'A release is named after the month it goes live in. Correct the date, or the name wherever it stands.',
        place: agreed.place,
      };
    }
  },
};

function timetableGoLive(reading: Reading): Located<IsoDate> | null {
  const row = reading.tables.get('timetable')?.rows.find((candidate) => isGoLive(cellText(candidate.cell('event'))));
  const paragraph = row?.cell('date')?.paragraphs[0];
  if (!paragraph) return null;
  const date = readDate(paragraph.text);
  return date?.kind === 'date' ? { value: date.iso, place: reading.outline.place(paragraph) } : null;
}

function differs(reading: Reading, statement: Located<IsoDate>, agreed: Located<IsoDate>): Finding {
  const wanted = statement.place.table === undefined ? proseDate(agreed.value) : tableDate(agreed.value);
  const where = agreed.place.table === undefined ? `section “${agreed.place.section}”` : 'the timetable';
  return {
    message:
      `Go-live is stated here as ${proseDate(statement.value)}, but ${where} has ${proseDate(agreed.value)}. ` +
      'Readers will plan for the wrong day. Make every place say the same date.',
    place: statement.place,
    fix: { title: `Change this date to ${wanted}`, safe: false, edits: [replaceAt(reading, statement.place, wanted)] },
  };
}
