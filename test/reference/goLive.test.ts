import { nextGoLives, usualGoLive } from '../../src/reference/goLive';

test.each([
  [2020, 6, '2020-06-25'],
  [2021, 2, '2021-02-25'],
  [2021, 6, '2021-06-24'],
  [2021, 11, '2021-11-04'],
  [2022, 2, '2022-02-24'],
  [2022, 6, '2022-06-30'],
  [2022, 11, '2022-11-03'],
  [2022, 7, null],
])('the usual go-live of %i-%i is %s', (year, month, expected) => {
  expect(usualGoLive(year, month)).toBe(expected);
});

test('a new RID offers the next ones', () => {
  expect(nextGoLives('2026-11-05', 3)).toEqual([
    { month: 'February 2027', date: '2027-02-25' },
    { month: 'June 2027', date: '2027-06-24' },
    { month: 'November 2027', date: '2027-11-04' },
  ]);
});
