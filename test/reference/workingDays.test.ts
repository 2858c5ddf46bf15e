import Holidays from 'date-holidays';
import { bankHolidays, expectedHolidays, knownYears } from '../../src/reference/bankHolidays';
import {
  addWorkingDays,
  monthsBetween,
  notWorking,
  weekdayOf,
  workingDaysBetween,
} from '../../src/reference/workingDays';

describe('bank holidays in England and Wales', () => {
  it('are those of an independent calendar, year by year', () => {
    const calendar = new Holidays('GB', 'ENG');
    const { first, last }: { first: number; last: number } = knownYears;
    for (let year = first; year <= last; year += 1) {
      const theirs = calendar
        .getHolidays(year)
        .filter(({ type, date }) => type === 'public' && !['Saturday', 'Sunday'].includes(weekdayOf(date.slice(0, 10))))
        .map(({ date }) => date.slice(0, 10));
      const ours = [...bankHolidays.keys()].filter((date) => date.startsWith(String(year)));
      expect([year, ours.sort()]).toEqual([year, [...new Set(theirs)].sort()]);
    }
  });

  it.each([
    ['2020-05-04', null],
    ['2020-05-08', 'the early May bank holiday'],
    ['2022-06-03', 'the Platinum Jubilee bank holiday'],
    ['2022-09-19', 'the State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'the Coronation bank holiday'],
    ['2020-11-29', 'a Sunday'],
  ])('%s is %s', (date, expected) => {
    expect(notWorking(date)).toBe(expected);
  });
});

describe('bank holidays that are not announced', () => {
  const expectedOf = (year: number): string[] => [...expectedHolidays(year).keys()].sort();

  it('are expected as those of announced years were, but for what was moved or added for an occasion', () => {
    const special = [2020, 2022, 2023];
    for (let year: number = knownYears.first; year <= knownYears.last; year += 1) {
      const announced = [...bankHolidays.keys()].filter((date) => date.startsWith(String(year))).sort();
      if (!special.includes(year)) expect([year, expectedOf(year)]).toEqual([year, announced]);
    }
  });

  it('are those of an independent calendar for half a century', () => {
    const calendar = new Holidays('GB', 'ENG');
    for (let year = knownYears.last + 1; year <= knownYears.last + 50; year += 1) {
      const theirs = calendar
        .getHolidays(year)
        .filter(({ type, date }) => type === 'public' && !['Saturday', 'Sunday'].includes(weekdayOf(date.slice(0, 10))))
        .map(({ date }) => date.slice(0, 10));
      expect([year, expectedOf(year)]).toEqual([year, [...new Set(theirs)].sort()]);
    }
  });

  it('make no Working Days of the days that they are', () => {
    expect(notWorking('2029-04-02')).toBe('Easter Monday');
    expect(notWorking('2032-12-27')).toBe('Christmas Day');
  });
});

describe('Working Day arithmetic', () => {
  it('gives the gaps of the June 2020 RID', () => {
    expect(workingDaysBetween('2020-05-26', '2020-06-02')).toBe(5);
    expect(workingDaysBetween('2020-06-02', '2020-06-12')).toBe(8);
    expect(workingDaysBetween('2020-06-12', '2020-06-25')).toBe(9);
    expect(workingDaysBetween('2020-05-20', '2020-05-27')).toBe(4);
    expect(addWorkingDays('2020-06-25', -9)).toBe('2020-06-12');
    expect(addWorkingDays('2020-12-24', 1)).toBe('2020-12-29');
  });

  it('counts lead times in calendar months', () => {
    expect(monthsBetween('2020-11-13', '2021-11-04')).toBe(12);
    expect(monthsBetween('2021-05-14', '2021-11-04')).toBe(6);
    expect(monthsBetween('2019-10-11', '2020-06-25')).toBe(8);
    expect(monthsBetween('2020-01-17', '2020-06-25')).toBe(5);
  });
});
