import { monthAndYear, proseDate, type IsoDate } from '../../model/date';
import { baselineOf, lateBaseline } from '../../document/recognise/lateBaselines';
import { readSchedule } from '../../document/recognise/schedule';
import type { Reading } from '../../document/recognise/recognise';
import { leadTimes } from '../../reference/timetable';
import { inWords, plural } from '../wording';
import { rule, type Rule, type RuleMeaning } from '../rule';

interface Says {
  late: { date: IsoDate; months: number; goLive: IsoDate };
}

interface LeadTimeDefinition extends Omit<RuleMeaning, 'aliases' | 'fixIsSafe'> {
  readonly scope: keyof typeof leadTimes;
  readonly applies: (reading: Reading) => boolean;
}

/** A rule about a baselining that comes later than the release needs; lead times count calendar months, not days. */
export function leadTimeRule({ scope, applies, ...meaning }: LeadTimeDefinition): Rule {
  const needed = leadTimes[scope];
  return rule<Says>({
    ...meaning,
    messages: {
      late: ({ date, months, goLive }) =>
        `The scope ${scope === 'systems' ? 'on DCC Systems' : 'on SEC documentation'} is baselined on ${proseDate(date)}, ` +
        `${months < 1 ? 'in the month of go-live or later' : `${inWords(months)} calendar ${plural(months, 'month')} before go-live`}; ` +
        `the lead time is ${inWords(needed)} calendar months, so it was due in ${monthAndYear(monthsEarlier(goLive, needed))}. ` +
        'Parties and the DCC rely on that time to prepare. Move the date, or explain to the Panel why it is short.',
    },
    *find({ reading }) {
      const row = readSchedule(reading)?.first(baselineOf[scope]);
      const late = lateBaseline(reading, scope);
      if (!row || !late || !applies(reading)) return;
      yield { message: 'late', place: reading.outline.place(row.dateParagraph), ...late };
    },
  });
}

function monthsEarlier(date: IsoDate, months: number): IsoDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(total / 12))}-${String((total % 12) + 1).padStart(2, '0')}-01`;
}
