import { monthAndYear, proseDate, type IsoDate } from '../../model/date';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import type { Reading } from '../../document/recognise/recognise';
import { leadTimes } from '../../reference/timetable';
import { monthsBetween } from '../../reference/workingDays';
import type { Finding } from '../rule';

/** A baselining that comes later than the release needs; lead times count calendar months, not days. */
export function* lateBaseline(
  reading: Reading,
  key: 'baselineSystems' | 'baselineDocuments',
  scope: keyof typeof leadTimes,
): Iterable<Finding> {
  const baseline = readSchedule(reading)?.first(key);
  const goLive = goLiveDate(reading);
  if (baseline?.date == null || goLive === null) return;
  const needed = leadTimes[scope];
  const months = monthsBetween(baseline.date, goLive);
  if (months >= needed) return;
  const due = monthAndYear(monthsEarlier(goLive, needed));
  const what = scope === 'systems' ? 'on DCC Systems' : 'on SEC documentation';
  yield {
    message:
      `The scope ${what} is baselined on ${proseDate(baseline.date)}, ${String(months)} calendar months before go-live; ` +
      `the lead time is ${String(needed)}, so it was due in ${due}. ` +
      'Parties and the DCC rely on that time to prepare. Move the date, or explain to the Panel why it is short.',
    place: placeOf(reading, baseline),
  };
}

function placeOf(reading: Reading, { dateParagraph }: ScheduledEvent): Finding['place'] {
  return reading.outline.place(dateParagraph);
}

function goLiveDate(reading: Reading): IsoDate | null {
  return readSchedule(reading)?.first('goLive')?.date ?? reading.release.goLive[0]?.value ?? null;
}

function monthsEarlier(date: IsoDate, months: number): IsoDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(total / 12))}-${String((total % 12) + 1).padStart(2, '0')}-01`;
}
