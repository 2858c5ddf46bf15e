import { monthAndYear, proseDate, type IsoDate } from '../../model/date';
import { readSchedule } from '../../document/recognise/schedule';
import type { Reading } from '../../document/recognise/recognise';
import { leadTimes } from '../../reference/timetable';
import { monthsBetween } from '../../reference/workingDays';
import { rule, type Rule, type RuleMeaning } from '../rule';

interface Says {
  late: { date: IsoDate; months: number; goLive: IsoDate };
}

interface LeadTimeDefinition extends Omit<RuleMeaning, 'aliases' | 'fixIsSafe'> {
  readonly baseline: 'baselineSystems' | 'baselineDocuments';
  readonly scope: keyof typeof leadTimes;
  readonly applies: (reading: Reading) => boolean;
}

/** A rule about a baselining that comes later than the release needs; lead times count calendar months, not days. */
export function leadTimeRule({ baseline, scope, applies, ...meaning }: LeadTimeDefinition): Rule {
  const needed = leadTimes[scope];
  return rule<Says>({
    ...meaning,
    messages: {
      late: ({ date, months, goLive }) =>
        `The scope ${scope === 'systems' ? 'on DCC Systems' : 'on SEC documentation'} is baselined on ${proseDate(date)}, ` +
        `${String(months)} calendar months before go-live; ` +
        `the lead time is ${String(needed)}, so it was due in ${monthAndYear(monthsEarlier(goLive, needed))}. ` +
        'Parties and the DCC rely on that time to prepare. Move the date, or explain to the Panel why it is short.',
    },
    *find({ reading }) {
      const row = readSchedule(reading)?.first(baseline);
      const goLive = goLiveDate(reading);
      if (!applies(reading) || row?.date == null || goLive === null) return;
      const months = monthsBetween(row.date, goLive);
      if (months >= needed) return;
      yield { message: 'late', place: reading.outline.place(row.dateParagraph), date: row.date, months, goLive };
    },
  });
}

function goLiveDate(reading: Reading): IsoDate | null {
  return readSchedule(reading)?.first('goLive')?.date ?? reading.release.goLive[0]?.value ?? null;
}

function monthsEarlier(date: IsoDate, months: number): IsoDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(total / 12))}-${String((total % 12) + 1).padStart(2, '0')}-01`;
}
