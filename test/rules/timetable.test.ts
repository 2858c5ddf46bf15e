import { fixed, linesOf, problemsOf, wordsOf } from './sketched';

function timetable(...rows: readonly (readonly [date: string, event: string])[]): string {
  return [
    '# 3. Implementation timeline',
    '| Release implementation timetable |',
    '| Date | Event | Notes |',
    ...rows.map(([date, event]) => `| ${date} | ${event} | |`),
  ].join('\n');
}

describe('timetable/chronological', () => {
  const rule = 'timetable/chronological';
  const tooHigh = timetable(
    ['12 Apr 19', 'Panel baselines RID for system-impacting modifications'],
    ['09 Aug 19', 'Panel baselines RID for non-system-impacting modifications'],
    ['14 May 19', 'TAG reviews draft SEC Release TAD'],
    ['26 Jun 19', 'TAG reviews updated SEC Release TAD'],
    ['27 Feb 20', 'Release go-live'],
  );
  const tooLow = timetable(
    ['12 Apr 19', 'Panel baselines RID'],
    ['04 Feb 20', 'Operations Group reviews status against the operational acceptance criteria'],
    ['', 'Panel approves UIT Completion Report'],
    ['28 Jan 20', 'DCC submits evidence against the operational acceptance criteria'],
    ['14 Feb 20', 'Panel go/no-go decision'],
  );

  it.each([
    ['too high up', tooHigh, ['09 Aug 19'], 'above “TAG reviews updated SEC Release TAD” on 26 June 2019'],
    ['too far down', tooLow, ['28 Jan 20'], 'below “Operations Group reviews status'],
  ])('names only the row that stands %s', async (_, markdown, words, message) => {
    expect(await wordsOf(rule, markdown)).toEqual(words);
    expect((await problemsOf(rule, markdown))[0]?.message).toContain(message);
  });

  it.each([
    ['too high up', tooHigh, ['12 Apr 19', '14 May 19', '26 Jun 19', '09 Aug 19', '27 Feb 20']],
    ['too far down', tooLow, ['12 Apr 19', '28 Jan 20', '04 Feb 20', '14 Feb 20']],
  ])('moves the row that stands %s', async (_, markdown, dates) => {
    const line = await fixed(rule, markdown);
    expect((await linesOf(line)).filter((text) => /^\d\d \w{3} \d\d$/.test(text))).toEqual(dates);
    expect(await line.problems(rule)).toEqual([]);
  });
});

describe('timetable/relative-date', () => {
  const withNote = (note: string): string =>
    timetable(['', 'DCC submits UIT Completion Report'], ['16 May 20', 'UIT complete']).replace('| |', `| ${note} |`);

  it('says the day that is counted', async () => {
    const [problem] = await problemsOf(
      'timetable/relative-date',
      withNote('By five Working Days before UIT completion'),
    );
    expect(problem?.message).toContain('comes to 11 May 2020');
  });

  it('counts no Working Days that nobody can have meant', async () => {
    const note = withNote('By 99999999 Working Days before UIT completion');
    expect(await wordsOf('timetable/relative-date', note)).toEqual([]);
  });
});

test('timetable/undated-event speaks of one step as of one', async () => {
  const markdown = timetable(['', 'SIT commences'], ['27 Feb 20', 'Release go-live']).replace(
    '\n',
    '\nThe dates of the testing windows will be provided later.\n',
  );
  expect((await problemsOf('timetable/undated-event', markdown))[0]?.message).toContain('Fill it in when it is known');
});

test.each([
  ['16 May 20', 'Panel go/no-go decision', 'Meetings do not take place at a weekend.'],
  ['08 May 20', 'Operations Group reviews the evidence', 'Meetings do not take place on a bank holiday.'],
  ['16 May 20', 'DCC submits UIT Completion Report to the Panel', 'Submissions are not expected at a weekend.'],
  ['17 May 20', 'Release go-live', 'Only some releases went live at a weekend.'],
  ['16 May 20', 'UIT commences', 'Few of those who take part are at work at a weekend.'],
])('timetable/working-day says of %s, %s: %s', async (date, event, words) => {
  const [problem] = await problemsOf(
    'timetable/working-day',
    timetable([date, event], ['21 May 20', 'Release review']),
  );
  expect(problem?.message).toContain(words);
});
