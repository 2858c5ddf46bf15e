import fc from 'fast-check';
import { draftTimetable, misplacedSteps, unheededPanelDates, type TimetableDraft } from '../../src/draft/timetable';
import { eventOf } from '../../src/reference/eventOf';
import { timings, type EventKey } from '../../src/reference/timetable';
import {
  addDays,
  addWorkingDays,
  isKnown,
  monthsBetween,
  notWorking,
  weekdayOf,
  workingDaysBetween,
} from '../../src/reference/workingDays';
import { tableDate, type IsoDate } from '../../src/model/date';

const goLives = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const june: TimetableDraft = { goLive: '2020-06-25', impactsSystems: true };
const drawn = (draft: TimetableDraft): string[] =>
  draftTimetable(draft).map(({ date, event }) => `${tableDate(date)} ${event}`);

/** The day of a step in the timetable that is drafted. */
const dayOf = (draft: TimetableDraft, step: EventKey): IsoDate =>
  draftTimetable(draft).find(({ event }) => eventOf(event) === step)?.date ?? 'not in it';

describe('A timetable from the go-live date', () => {
  it('gives the last steps of June 2020 the dates that they had', () => {
    expect(drawn({ ...june, impactsSystems: false })).toEqual([
      '13 Dec 19 Panel baselines RID',
      '26 May 20 DCC submits evidence against the operational acceptance criteria',
      '02 Jun 20 Operations Group reviews status against the operational acceptance criteria',
      '12 Jun 20 Panel go/no-go decision',
      '25 Jun 20 Release go-live',
    ]);
  });

  it('gives a release on DCC Systems every step of the template', () => {
    const keys = draftTimetable(june).map(({ event }) => eventOf(event));
    expect(new Set(keys)).toEqual(new Set([...Object.keys(timings), 'goLive']));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it('has the Panel baseline November 2021 when it did', () => {
    const rows = drawn({ goLive: '2021-11-04', impactsSystems: true });
    expect(rows).toContain('13 Nov 20 Panel baselines RID for system-impacting modifications');
    expect(rows).toContain('14 May 21 Panel baselines RID for non-system-impacting modifications');
  });

  it('keeps every gap in Working Days and each lead time in months, in order and never on a day off', () => {
    fc.assert(
      fc.property(goLives, fc.boolean(), (goLive, impactsSystems) => {
        const draft = { goLive, impactsSystems };
        const rows = draftTimetable(draft);
        for (const [at, { date, event, notes }] of rows.entries()) {
          expect(date >= (rows[at - 1]?.date ?? '')).toBe(true);
          const key = eventOf(event) ?? 'goLive';
          if (key === 'goLive') continue;
          expect(notWorking(date)).toBeNull();
          expect(notes.includes('not announced here')).toBe(!isKnown(date));
          const timing = timings[key];
          if (timing.on === 'Panel meeting') expect(weekdayOf(date)).toBe('Friday');
          if ('monthsBeforeGoLive' in timing) {
            expect(monthsBetween(date, goLive)).toBe(timing.monthsBeforeGoLive);
          } else {
            const gap = workingDaysBetween(date, dayOf(draft, timing.before));
            if (timing.on === 'day') expect(gap).toBe(timing.workingDays);
            else expect(gap).toBeGreaterThanOrEqual(timing.workingDays);
          }
        }
      }),
    );
  });

  it('moves what is counted from a meeting with the meeting', () => {
    const dates = { goNoGo: '2020-06-10' };
    const moved = drawn({ ...june, dates });
    expect(moved).toContain('10 Jun 20 Panel approves UIT Completion Report');
    expect(moved).toContain('29 May 20 Operations Group reviews status against the operational acceptance criteria');
    expect(moved).toContain('21 May 20 DCC submits evidence against the operational acceptance criteria');
    expect(moved).toContain('25 Jun 20 Release go-live');
  });

  it('takes the days on which the Panel is known to meet', () => {
    const rows = drawn({ ...june, panelDates: ['2019-06-20', '2019-12-11'] });
    expect(rows[0]).toBe('20 Jun 19 Panel baselines RID for system-impacting modifications');
    expect(rows).toContain('11 Dec 19 Panel baselines RID for non-system-impacting modifications');
  });

  it('takes the go/no-go decision to a day near it on which the Panel is known to meet', () => {
    const meetsOn = (...panelDates: string[]) => {
      const draft = { ...june, panelDates };
      const decided = dayOf(draft, 'goNoGo');
      expect(dayOf(draft, 'uitPanel')).toBe(decided);
      expect(unheededPanelDates(draft)).not.toContain(decided);
      return decided;
    };
    expect(meetsOn()).toBe('2020-06-12');
    expect(meetsOn('2020-06-05')).toBe('2020-06-05');
    expect(meetsOn('2020-05-29', '2020-06-18')).toBe('2020-06-18');
    expect(meetsOn('2020-05-29')).toBe('2020-05-29');
    expect(meetsOn('2020-05-28')).toBe('2020-06-12');
    expect(meetsOn('2020-06-25', '2020-06-26')).toBe('2020-06-12');
    const own = { ...june, panelDates: ['2020-06-05'], dates: { goNoGo: '2020-06-10' } };
    expect(dayOf(own, 'goNoGo')).toBe('2020-06-10');
  });

  it('takes the last of several meetings in a month that is early enough', () => {
    const latest = addWorkingDays(dayOf(june, 'uitStart'), -5);
    const panelDates = [latest, addDays(latest, -2), addDays(latest, 1)];
    expect(dayOf({ ...june, panelDates }, 'sitPanel')).toBe(latest);
  });

  it('tells of the days that no step of the Panel is on', () => {
    const panelDates = ['2019-06-20', '2019-08-01', '2020-06-05', '2021-01-01'];
    expect(unheededPanelDates({ ...june, panelDates })).toEqual(['2019-08-01', '2021-01-01']);
  });

  it('tells of steps that the release does not have, and that would come after go-live', () => {
    const dates = { goNoGo: '2020-06-26', sitStart: '2020-01-06', operationalReview: '2020-06-25' };
    expect(misplacedSteps({ ...june, dates })).toEqual({ missing: [], late: ['goNoGo'] });
    expect(misplacedSteps({ ...june, impactsSystems: false, dates })).toEqual({
      missing: ['sitStart'],
      late: ['goNoGo'],
    });
  });

  it('leaves a meeting that would be on Good Friday to the next Friday', () => {
    const meeting = (goLive: string, key: EventKey) => dayOf({ goLive, impactsSystems: false }, key);
    expect(meeting('2020-10-29', 'baselineDocuments')).toBe('2020-04-17');
    expect(meeting('2020-11-05', 'baselineDocuments')).toBe('2020-05-15');
  });
});
