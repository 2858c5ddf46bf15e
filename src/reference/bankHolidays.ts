/**
 * Bank holidays in England and Wales, as the Government published them (gov.uk/bank-holidays). A substitute day stands
 * where the day itself is at a weekend. Checked in a test against an independent calendar.
 */
const newYear = 'New Year’s Day';
const goodFriday = 'Good Friday';
const easterMonday = 'Easter Monday';
const earlyMay = 'the early May bank holiday';
const spring = 'the spring bank holiday';
const summer = 'the summer bank holiday';
const christmas = 'Christmas Day';
const boxing = 'Boxing Day';

/** Month and day of each holiday of a year: the usual eight in order, unless `also` adds to them. */
function year(of: number, days: readonly string[], also: Readonly<Record<string, string>> = {}): [string, string][] {
  const names = [newYear, goodFriday, easterMonday, earlyMay, spring, summer, christmas, boxing];
  const usual = days.map((day, index): [string, string] => [`${String(of)}-${day}`, names[index] ?? '']);
  return [...usual, ...Object.entries(also).map(([day, name]): [string, string] => [`${String(of)}-${day}`, name])];
}

export const bankHolidays: ReadonlyMap<string, string> = new Map([
  ...year(2018, ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26']),
  ...year(2019, ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26']),
  // Moved from Monday 4 May for the 75th anniversary of VE Day.
  ...year(2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']),
  ...year(2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']),
  ...year(2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '08-29', '12-27', '12-26'], {
    '06-03': 'the Platinum Jubilee bank holiday',
    '09-19': 'the State Funeral of Queen Elizabeth II',
  }),
  ...year(2023, ['01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26'], {
    '05-08': 'the Coronation bank holiday',
  }),
  ...year(2024, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']),
  ...year(2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']),
  ...year(2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']),
  ...year(2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']),
  ...year(2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']),
]);

/** The years for which the holidays are known. */
export const knownYears = { first: 2018, last: 2028 } as const;

/**
 * The bank holidays that a year without announced ones is expected to have: those of every year, with a substitute day for
 * one at a weekend. What a Government adds or moves for an occasion cannot be known.
 */
export function expectedHolidays(of: number): ReadonlyMap<string, string> {
  const known = expected.get(of);
  if (known) return known;
  const easter = easterSunday(of);
  const days: [string, string][] = [
    [addDays(easter, -2), goodFriday],
    [addDays(easter, 1), easterMonday],
    [mondayOnOrAfter(`${String(of)}-05-01`), earlyMay],
    [mondayOnOrAfter(`${String(of)}-05-25`), spring],
    [mondayOnOrAfter(`${String(of)}-08-25`), summer],
  ];
  const taken = new Set<string>();
  // A day at a weekend gives way to those that are not: Boxing Day on a Monday stays, and Christmas Day moves beyond it.
  const fixed = [
    [`${String(of)}-01-01`, newYear],
    [`${String(of)}-12-25`, christmas],
    [`${String(of)}-12-26`, boxing],
  ] as const;
  for (const [day] of fixed) if (!isWeekend(day)) taken.add(day);
  for (const [day, name] of fixed) {
    let substitute: string = day;
    while (isWeekend(substitute) || (substitute !== day && taken.has(substitute))) substitute = addDays(substitute, 1);
    taken.add(substitute);
    days.push([substitute, name]);
  }
  const all = new Map(days);
  expected.set(of, all);
  return all;
}

const expected = new Map<number, ReadonlyMap<string, string>>();
const dayInMilliseconds = 86_400_000;
const daysInWeek = 7;

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

const weekday = (date: string): number => new Date(date).getUTCDay();
const isWeekend = (date: string): boolean => weekday(date) === 0 || weekday(date) === 6;
const mondayOnOrAfter = (date: string): string => addDays(date, (1 - weekday(date) + daysInWeek) % daysInWeek);

/** By the reckoning of the Gregorian calendar: the first Sunday after the full moon on or after 21 March. */
function easterSunday(of: number): string {
  const golden = of % 19;
  const century = Math.floor(of / 100);
  const leaps = Math.floor(century / 4);
  const moon =
    (19 * golden + century - leaps - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const days = (32 + 2 * (century % 4) + 2 * Math.floor((of % 100) / 4) - moon - ((of % 100) % 4)) % daysInWeek;
  const late = Math.floor((golden + 11 * moon + 22 * days) / 451);
  return addDays(`${String(of)}-03-22`, moon + days - daysInWeek * late);
}
