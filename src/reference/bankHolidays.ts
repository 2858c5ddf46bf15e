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
