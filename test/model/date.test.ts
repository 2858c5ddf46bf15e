import fc from 'fast-check';
import {
  dateFromCell,
  dateToCell,
  findDates,
  monthAndYear,
  proseDate,
  readDate,
  tableDate,
  whyImpossible,
} from '../../src/model/date';

const isoDates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it.each([
    ['02 Jun 20', '2020-06-02', 'table'],
    ['25 June 2020', '2020-06-25', 'prose'],
    ['2 Jun 20', '2020-06-02', 'other'],
    ['25th June 2020', '2020-06-25', 'other'],
    ['14/08/2020', '2020-08-14', 'other'],
    ['14.08.20', '2020-08-14', 'other'],
    ['14-08-2020', '2020-08-14', 'other'],
    ['1 Sept 2021', '2021-09-01', 'other'],
    ['2020-06-25', '2020-06-25', 'other'],
    ['26-Jun-25', '2025-06-26', 'other'],
    ['5 Nov ’21', '2021-11-05', 'other'],
    ["5 Nov '21", '2021-11-05', 'other'],
    ['November 5, 2021', '2021-11-05', 'other'],
    ['Nov 5 2021', '2021-11-05', 'other'],
  ])('reads %s', (text, iso, form) => {
    expect(readDate(text)).toEqual({ kind: 'date', iso, form });
  });

  it.each([
    ['Thursday 25 June 2020', 'Thursday'],
    ['Friday, 25 June 2020', 'Friday'],
    ['Tue 26 Jun 25', 'Tuesday'],
    ['26 Jun 25 (Thurs)', 'Thursday'],
  ])('reads the weekday of %s, right or wrong', (text, weekday) => {
    expect(readDate(text)).toMatchObject({ kind: 'date', form: 'other', weekday });
    expect(findDates(`It is on ${text}.`)[0]?.reading).toMatchObject({ kind: 'date', weekday });
  });

  it('finds where a weekday stands, and a date without its year', () => {
    const text = 'It is on Friday 4 November 2021 and not on 11 November, in a monthly 5 June 2020.';
    const [first, second, third] = findDates(text);
    expect(text.slice(first?.weekday?.start, first?.weekday?.end)).toBe('Friday');
    expect(second?.reading).toEqual({ kind: 'yearless', month: 11, day: 11 });
    expect(third?.weekday).toBeUndefined();
  });

  it.each(['31 Jun 20', '29 February 2021', '32/01/2020', '2021-02-29', '01/13/2020', '31/12/9999', '4 November 0202'])(
    'knows that %s is no day',
    (text) => {
      expect(readDate(text)).toEqual({ kind: 'impossible' });
    },
  );

  it.each(['', 'tbc', 'June 2020', 'By 10 Working Days before UIT begins', '12', '6.14.1', '25 Jun 2020 at noon'])(
    'does not take “%s” for a date',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('finds dates in a sentence, with their offsets', () => {
    const text = 'Baselined 13 November 2020, then on 14/05/2021; Service Request 7.9 is no date.';
    const found = findDates(text);
    expect(found.map(({ reading }) => reading)).toEqual([
      { kind: 'date', iso: '2020-11-13', form: 'prose' },
      { kind: 'date', iso: '2021-05-14', form: 'other' },
    ]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('reads back every date that it writes', () => {
    fc.assert(
      fc.property(isoDates, (iso) => {
        expect(readDate(tableDate(iso))).toEqual({ kind: 'date', iso, form: 'table' });
        expect(readDate(proseDate(iso))).toEqual({ kind: 'date', iso, form: 'prose' });
      }),
    );
    expect(monthAndYear('2020-06-25')).toBe('June 2020');
  });

  it('keeps whatever a cell says, date or not', () => {
    const cells = fc.oneof(isoDates.map(tableDate), fc.constantFrom('', 'tbc', '14/08/2020', '31 Jun 20', '2 June 20'));
    fc.assert(
      fc.property(cells, (cell) => {
        expect(dateToCell(dateFromCell(cell))).toBe(cell);
      }),
    );
  });
});

test.each([
  ['31 June 2021', 'June has 30 days'],
  ['29/02/2021', 'February 2021 has 28 days'],
  ['30 Feb 20', 'February 2020 has 29 days'],
  ['01/13/2021', 'A year has 12 months'],
  ['3 May 3021', 'The year 3021 is centuries away'],
  ['3 May 2021', null],
  ['soon', null],
])('why %s means no day', (text, why) => {
  expect(whyImpossible(text)).toBe(why);
});
