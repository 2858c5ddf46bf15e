import fc from 'fast-check';
import { standings } from '../../src/taskpane/release/calendar';
import { costSums, sumOf } from '../../src/taskpane/release/costs';
import { keysAfter } from '../../src/taskpane/release/keys';
import { timelineOf } from '../../src/taskpane/release/timeline';
import { amountTyped, dateKept, dateShown, dateTyped, daysTyped, poundsTyped } from '../../src/taskpane/release/typed';
import { calendar, dates, release, releases } from './releaseModels';

describe('what is typed', () => {
  test('is a date however it is written, and stays as it is where it is none', () => {
    for (const text of ['25 Jun 20', '25 June 2020', '25/06/2020', 'Thursday 25th June 2020', '2020-06-25']) {
      expect(dateTyped(text)).toBe('2020-06-25');
    }
    for (const text of ['tbc', '31 Jun 20', '', 'By 10 Working Days before UIT begins']) {
      expect(dateTyped(text)).toBe(text);
    }
  });

  test('shown again and left alone means the same', () => {
    fc.assert(fc.property(dates, (date) => dateTyped(dateShown(date)) === date));
  });

  test('is marked where it is kept as text, with the reason', () => {
    expect(['', '2020-06-25', '2 June 20', 'tbc', '31 Jun 20'].map(dateKept)).toEqual([
      null,
      null,
      null,
      'text',
      'impossible',
    ]);
  });

  test('is an amount with or without its sign and commas, in whole pounds only', () => {
    for (const text of ['£1,200', '1,200', '1200', ' £1200 ']) expect(amountTyped(text)).toBe(1200);
    for (const text of ['tbc', '', '£5,510.50', '-5', '12,00']) expect(amountTyped(text)).toBe(text);
    expect(poundsTyped('tbc')).toBeNull();
    expect([daysTyped('2'), daysTyped('1.5'), daysTyped('two'), daysTyped('')]).toEqual([2, 1.5, null, null]);
  });
});

describe('sums', () => {
  test('of rows and of columns come to the same, and words are counted, not added', () => {
    fc.assert(
      fc.property(releases, (model) => {
        const sums = costSums(model);
        const rows = model.modifications.flatMap(({ costs }) => (costs ? [sumOf(costs)] : []));
        expect(rows.reduce((sum, row) => sum + row, 0)).toBe(sums.total);
        expect(Object.values(sums.phases).reduce((sum, phase) => sum + phase, 0)).toBe(sums.total);
      }),
    );
    expect(costSums(release())).toMatchObject({ total: 80_211, unread: 1 });
  });
});

describe('how events stand', () => {
  test('in Working Days to the next one with a date and to go-live', () => {
    const [first, undated, last] = standings(['2020-06-12', 'tbc', '2020-06-25'], '25 June 2020', calendar);
    expect(first).toEqual({ day: '2020-06-12', isWorkingDay: true, isExpected: false, toNext: 9, toGoLive: 9 });
    expect(undated).toEqual({ day: null, isWorkingDay: null, isExpected: false, toNext: null, toGoLive: null });
    expect(last).toEqual({ day: '2020-06-25', isWorkingDay: true, isExpected: false, toNext: null, toGoLive: 0 });
  });

  test('is not known beyond the known bank holidays', () => {
    const [event] = standings(['2031-05-05', '2031-05-06'], null, calendar);
    expect(event).toEqual({ day: '2031-05-05', isWorkingDay: null, isExpected: false, toNext: null, toGoLive: null });
  });
});

describe('the picture of the timeline', () => {
  const space = { width: 290, mark: 18, label: 40 };
  const days = fc.array(fc.nat(900).map((day) => new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10)));

  test('has every dated event inside, later ones further right, and none above another', () => {
    fc.assert(
      fc.property(days, (all) => {
        const line = timelineOf(all, '2021-07-01', space);
        if (all.length === 0) {
          expect(line).toBeNull();
          return;
        }
        const marks = line?.marks ?? [];
        expect(marks.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(all.map((_, at) => at + 1));
        for (const [at, mark] of marks.entries()) {
          expect(mark.x).toBeGreaterThanOrEqual(space.mark / 2);
          expect(mark.x).toBeLessThanOrEqual(space.width - space.mark / 2);
          for (const other of marks.slice(at + 1)) {
            expect(other.x).toBeGreaterThanOrEqual(mark.x);
            if (other.lane === mark.lane) expect(other.x - mark.x).toBeGreaterThanOrEqual(space.mark);
          }
        }
      }),
    );
  });

  test('needs two days', () => {
    expect(timelineOf(['2020-06-25', null], '2020-06-25', space)).toBeNull();
    expect(timelineOf([null], '2020-06-25', space)).toBeNull();
  });

  test('names months with room between them', () => {
    const line = timelineOf(['2020-01-15'], '2020-06-25', space);
    expect(line?.months.map(({ label }) => label)).toEqual(['Feb 20', 'Mar 20', 'Apr 20', 'May 20', 'Jun 20']);
  });
});

describe('keys of entries', () => {
  const next = (before: readonly string[], after: readonly string[]): readonly number[] =>
    keysAfter(keysAfter({ entries: [], keys: [], next: 0 }, before, String), after, String).keys;

  test('go with an entry that moves, stay with one that is edited, and are new for a new one', () => {
    expect(next(['a', 'b', 'c'], ['b', 'a', 'c'])).toEqual([1, 0, 2]);
    expect(next(['a', 'b', 'c'], ['a', 'B', 'c'])).toEqual([0, 1, 2]);
    expect(next(['a', 'b', 'c'], ['a', 'c'])).toEqual([0, 2]);
    expect(next(['a', 'b'], ['a', 'b', 'c'])).toEqual([0, 1, 2]);
    expect(next(['a', 'b'], ['x', 'a', 'b'])).toEqual([2, 0, 1]);
  });

  test('go with an entry that was read anew at another place, by what it says or is called', () => {
    const entries = ['MP053', 'MP062', 'MP079', 'MP084'].map((id) => ({ id, status: 'targeted' }));
    const approved = entries.map((entry) => (entry.id === 'MP084' ? { ...entry, status: 'approved' } : { ...entry }));
    const [first, second, third, fourth] = approved;
    const nameOf = (entry: (typeof entries)[number] | undefined): string => entry?.id ?? '';
    const before = keysAfter({ entries: [], keys: [], next: 0 }, entries, nameOf);
    expect(keysAfter(before, [first, fourth, second, third], nameOf).keys).toEqual([0, 3, 1, 2]);
  });

  test('are never shared', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const keys = next(before, after);
        expect(keys).toHaveLength(after.length);
        expect(new Set(keys).size).toBe(after.length);
      }),
    );
  });
});
