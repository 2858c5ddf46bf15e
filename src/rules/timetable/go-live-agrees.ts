import { monthAndYear, proseDate, tableDate, type IsoDate } from '../../model/date';
import type { Located } from '../../model/place';
import type { Reading } from '../../document/recognise/recognise';
import { readSchedule } from '../../document/recognise/schedule';
import { replaceAt } from '../fix';
import { rule } from '../rule';

interface Says {
  /** One place states another date than the timetable, or than the first place that states one. */
  differs: { stated: IsoDate; agreed: Located<IsoDate> };
  name: { name: string; agreed: Located<IsoDate> };
}

export const goLiveAgrees = rule<Says>({
  id: 'timetable/go-live-agrees',
  severity: 'error',
  since: '0.1.0',
  title: 'The go-live date differs between the text, the timetable and the release’s name',
  why: 'Parties plan their own systems and people around this one date.',
  source: 'A release is named after the month in which it goes live, and goes live once.',
  messages: {
    differs: ({ stated, agreed: { value, place } }) =>
      `Go-live is stated here as ${proseDate(stated)}, but ` +
      `${place.table === undefined ? `section “${place.section}”` : 'the timetable'} has ${proseDate(value)}. ` +
      'Readers will plan for the wrong day. Make every place say the same date.',
    name: ({ name, agreed }) =>
      `The release is called “${name}”, but it goes live on ${proseDate(agreed.value)}. ` +
      'A release is named after the month it goes live in. Correct the date, or the name wherever it stands.',
  },
  *find({ reading }) {
    const statements = [...reading.release.goLive];
    const inTimetable = timetableGoLive(reading);
    const agreed = inTimetable ?? statements[0];
    if (!agreed) return;
    for (const { value, place } of statements) {
      if (value !== agreed.value) yield { message: 'differs', place, stated: value, agreed };
    }
    const name = reading.release.name;
    // Where some place has the right name, version/release-name-agrees tells of the wrong one.
    const month = monthAndYear(agreed.value);
    if (name && !name.value.startsWith(month) && !isNamed(reading, month)) {
      yield { message: 'name', place: agreed.place, name: name.value, agreed };
    }
  },
  fixIsSafe: false,
  fix(found, { reading }) {
    if (found.message === 'name') return null;
    const { place, agreed } = found;
    const wanted = place.table === undefined ? proseDate(agreed.value) : tableDate(agreed.value);
    return { title: `Change “${place.text}” to ${wanted}`, edits: [replaceAt(reading, place, wanted)] };
  },
});

/** Whether the title page, headers, footers or About call the release by the month in which it goes live. */
function isNamed({ snapshot, outline }: Reading, month: string): boolean {
  const front = [outline.sections[0], outline.section('about')].flatMap((section) => section?.paragraphs ?? []);
  const named = new RegExp(`\\b${month} (?:SEC )?release\\b`, 'i');
  return [...snapshot.headersAndFooters, ...snapshot.boxes, ...front].some(({ text }) => named.test(text));
}

function timetableGoLive(reading: Reading): Located<IsoDate> | null {
  const row = readSchedule(reading)?.first('goLive');
  return row?.date == null ? null : { value: row.date, place: reading.outline.place(row.dateParagraph) };
}
