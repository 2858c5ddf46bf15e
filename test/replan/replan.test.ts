import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { draftTimetable } from '../../src/draft/timetable';
import type { TimetableEvent } from '../../src/model/rid';
import { noAdditions } from '../../src/model/noAdditions';
import { isIsoDate, tableDate } from '../../src/model/date';
import { knownWith, shipped } from '../../src/reference/reference';
import { addDays, addWorkingDays, notWorking, workingDaysBetween } from '../../src/reference/workingDays';
import { timetableIcs } from '../../src/replan/ics';
import { readMeetings } from '../../src/replan/readCalendar';
import { moveInWords, withMove } from '../../src/replan/move';
import { replan, type Replan, type ReplanRequest } from '../../src/replan/replan';
import { aRid } from '../builders/rid';

const from = '2027-11-04';
const timetable = draftTimetable({ goLive: from, impactsSystems: true });
const today = '2026-01-15';

function moved(to: string, more: Partial<ReplanRequest> = {}): Replan {
  return replan({ timetable, from, to, today, known: shipped, ...more });
}

const dateOf = ({ steps }: Replan, key: string): string => steps.find((step) => step.key === key)?.after ?? '';

describe('a timetable that is moved', () => {
  it('stays as it is where go-live does', () => {
    const same = moved(from);
    expect(same.timetable).toEqual(timetable);
    expect(same.steps.every(({ outcome }) => outcome === 'same')).toBe(true);
  });

  it('by a month is the one that would be drafted', () => {
    const to = '2027-12-02';
    const drafted = draftTimetable({ goLive: to, impactsSystems: true });
    expect(moved(to).timetable.map(({ date, event }) => [date, event])).toEqual(
      drafted.map(({ date, event }) => [date, event]),
    );
  });

  it('by a week keeps the Panel’s meetings, and all that is counted from them', () => {
    const week = moved('2027-11-11');
    expect(dateOf(week, 'goLive')).toBe('2027-11-11');
    expect(dateOf(week, 'baselineSystems')).toBe('2026-11-13');
    expect(week.steps.find(({ key }) => key === 'goLive')).toMatchObject({
      before: from,
      after: '2027-11-11',
      outcome: 'moved',
      workingDays: 5,
    });
  });

  it('keeps what its author fixed, by its words or its name, and moves what is counted from it no further', () => {
    const kept = moved('2027-12-02', { keep: ['goNoGo', ' sit COMMENCES'] });
    expect(kept.steps.filter(({ outcome }) => outcome === 'kept').map(({ key }) => key)).toEqual([
      'sitStart',
      'goNoGo',
    ]);
    expect(dateOf(kept, 'operationalReview')).toBe(dateOf(moved(from), 'operationalReview'));
    expect(moved('2027-12-02', { keep: ['SIT begins'] }).unknown).toEqual(['SIT begins']);
  });

  it('leaves what has taken place, and what has no day', () => {
    const own: TimetableEvent[] = [
      { date: '2027-01-08', event: 'Panel baselines RID for system-impacting modifications', notes: '' },
      { date: '', event: 'A step of our own', notes: '' },
      { date: 'tbc', event: 'Another', notes: '' },
      { date: '01 Sep 27 – 14 Sep 27', event: 'Dress rehearsal', notes: '' },
      { date: from, event: 'Release go-live', notes: '' },
    ];
    const { steps } = moved('2027-11-11', { timetable: own, today: '2027-03-01' });
    expect(steps.map(({ outcome, after }) => [outcome, after])).toEqual([
      ['past', '2027-01-08'],
      ['unclear', ''],
      ['unclear', 'tbc'],
      ['moved', '08 Sep 27 – 21 Sep 27'],
      ['moved', '2027-11-11'],
    ]);
  });

  it('takes the meetings of each body from its calendar, and tells of one that is off the pattern', () => {
    const meetings = [
      { body: 'Panel', dates: ['2027-11-19'], source: '' },
      { body: 'TAG', dates: ['2027-11-02', '2027-10-05'], source: '' },
    ];
    const known = knownWith([{ ...noAdditions(), meetings }]);
    const own = timetable.map((step) => (/^TAG reviews UIT/.test(step.event) ? { ...step, date: '2027-10-05' } : step));
    const later = moved('2027-12-02', { timetable: own, known });
    expect(later.steps.find(({ key }) => key === 'goNoGo')).toMatchObject({ after: '2027-11-19', isSpecial: true });
    expect(dateOf(later, 'uitReview')).toBe('2027-11-02');
    expect(draftTimetable({ goLive: '2027-12-02', impactsSystems: true, known }).map(({ date }) => date)).toContain(
      '2027-11-19',
    );
  });

  it('says where bank holidays are only expected', () => {
    const far = moved('2030-11-07');
    expect(far.steps.filter(({ isExpected }) => isExpected).map(({ key }) => key)).toContain('goLive');
  });

  it('keeps gaps in Working Days, order and Working Days, wherever go-live goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 400 }), (days) => {
        const to = addDays(from, days);
        const plan = moved(to);
        const before = timetable.map(({ date }) => date);
        expect(plan.timetable).toHaveLength(timetable.length);
        const dates = plan.timetable.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        expect([...before].sort()).toEqual(before);
        for (const { key, after } of plan.steps)
          if (key !== 'goLive') expect([after, notWorking(after)]).toEqual([after, null]);
        const gap = (one: string, other: string): number => workingDaysBetween(dateOf(plan, one), dateOf(plan, other));
        expect(gap('operationalReview', 'goNoGo')).toBe(8);
        expect(gap('operationalEvidence', 'operationalReview')).toBe(5);
        expect(dateOf(plan, 'goNoGo') < to).toBe(true);
      }),
    );
  });
});

describe('the record of a move', () => {
  const move = {
    from: '2020-06-25',
    to: '2020-07-02',
    latest: '2020-07-30',
    by: 'Panel',
    reason: 'UIT runs late.',
    paper: 'SECP_80_0105_10',
  };

  it('is told in a sentence, as far as anybody has said', () => {
    expect(moveInWords(move)).toBe(
      'Go-live moved from 25 June 2020 to 2 July 2020, and no later than 30 July 2020; decided by the Panel (SECP_80_0105_10): UIT runs late.',
    );
    expect(moveInWords({ ...move, latest: '', by: '', reason: '', paper: '' })).toBe(
      'Go-live moved from 25 June 2020 to 2 July 2020.',
    );
  });

  it('stands in the history of a draft, and not in the row of what was baselined', () => {
    const at = (version: string) => {
      const history = [{ version, date: '2020-05-01', changes: 'Costs added.' }];
      const model = aRid({ document: { version, classification: '', reference: '' }, history });
      return withMove(model, { timetable: [] }, move);
    };
    expect(at('1.1')).toMatchObject({ isInHistory: true });
    expect(at('1.1').model.history[0]?.changes).toMatch(/^Costs added\. Go-live moved from/);
    expect(at('1.0').model.history[0]?.changes).toBe('Costs added.');
    expect(at('1.0').model.goLiveMoves).toEqual([move]);
  });
});

describe('a timetable as a calendar', () => {
  const release = 'November 2027 SEC Release; “a, b”';
  const text = timetableIcs({
    release,
    timetable: [
      ...timetable,
      {
        date: '01 Sep 27 – 14 Sep 27',
        event:
          'A window\nof two lines, and so long a name that no line of a calendar file could ever hold all of it at once – ✓',
        notes: '',
      },
    ],
    today,
  });

  it('is read by a parser of others: a day for each step, and no time of day', () => {
    const events = new ICAL.Component(ICAL.parse(text) as object[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(timetable.length + 1);
    for (const [at, { date, event }] of timetable.entries()) {
      const one = events[at];
      expect(one?.startDate.isDate).toBe(true);
      expect([one?.startDate.toString(), one?.summary]).toEqual([date, `${release}: ${event}`]);
      expect(one?.endDate.toString()).toBe(addDays(date, 1));
    }
    const last = events.at(-1);
    expect([last?.startDate.toString(), last?.endDate.toString()]).toEqual(['2027-09-01', '2027-09-15']);
    expect(last?.summary).toContain('A window\nof two lines');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(text).not.toMatch(/^DT(?:START|END)[^:]*:\d{8}T/m);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('comes in as the meetings of a body', () => {
    const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
    const own = calendar(
      ...event('DTSTART;VALUE=DATE:20270212'),
      ...event('DTSTART;TZID=Europe/London:20270115T1000', ' 00', 'SUMMARY:Panel'),
      ...event('DTSTART:20270312', 'STATUS:CANCELLED'),
    );
    expect(readMeetings(own, 'x/panel.ics', 'Panel')).toEqual({
      meetings: { body: 'Panel', dates: ['2027-01-15', '2027-02-12'], source: 'panel.ics' },
    });
    expect(readMeetings(text, 'own.ics', 'Panel')).toMatchObject({ meetings: { body: 'Panel' } });
    const refused = (given: string): unknown => readMeetings(given, 'panel.ics', 'Panel');
    expect(refused('{"Panel": []}')).toEqual({ message: expect.stringContaining('does not begin as a calendar file') });
    expect(refused(calendar())).toEqual({ message: expect.stringContaining('it has no meetings') });
    expect(refused(calendar(...event('DTSTART:20270115', 'RRULE:FREQ=YEARLY')))).toEqual({
      message: expect.stringContaining('repeats by a rule'),
    });
    expect(refused(calendar(...event('SUMMARY:When?')))).toEqual({ message: expect.stringContaining('has no day') });
  });
});

test('Working Days are the same on either side of a change of the clocks, in every time zone', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((more) => addDays('2019-01-01', more));
  fc.assert(
    fc.property(days, fc.integer({ min: -30, max: 30 }), (day, count) => {
      const then = addWorkingDays(day, count);
      expect(isIsoDate(then)).toBe(true);
      if (count !== 0) expect(workingDaysBetween(day, then)).toBe(count);
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(tableDate(day)).toMatch(/^\d{2} [A-Z][a-z]{2} \d{2}$/);
    }),
  );
  // The day on which the clocks change, as a machine sees it that keeps the time of London, or of far away.
  const script = `const d = ['2027-03-26','2027-03-29','2027-10-29','2027-11-01'];
    const add = (date, days) => new Date(Date.parse(date) + days * 86400000).toISOString().slice(0, 10);
    console.log(d.map((one) => add(one, 3)).join())`;
  const answers = ['Europe/London', 'Pacific/Auckland', 'America/St_Johns'].map((zone) =>
    execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  );
  expect(new Set(answers).size).toBe(1);
});
