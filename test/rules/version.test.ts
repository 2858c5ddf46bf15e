import { wordsOf } from './sketched';

const history = (...rows: string[]): string =>
  ['# Appendix 1: Version control', '', '| Document history |', '| Version | Date | Changes |', ...rows].join('\n');
const timetable = (...rows: string[]): string =>
  [
    '# 3. Implementation timeline',
    '',
    '| Release implementation timetable |',
    '| Date | Event | Notes |',
    ...rows,
    '',
  ].join('\n');

describe('version/history-ascending', () => {
  const rule = 'version/history-ascending';

  it.each<[string, string[], string[]]>([
    ['a version that goes back', ['| 0.1 | 09 May 19 | |', '| 1.0 | 11 Oct 19 | |', '| 0.2 | 10 Jan 20 | |'], ['0.2']],
    ['a version that is too high', ['| 0.1 | | |', '| 2.0 | | |', '| 0.3 | | |', '| 1.0 | | |'], ['2.0']],
    ['a version listed twice', ['| 0.1 | | |', '| 0.1 | | |'], ['0.1']],
    [
      'last year’s date in January',
      ['| 0.1 | 12 Sep 19 | |', '| 1.0 | 11 Oct 19 | |', '| 1.1 | 10 Jan 19 | |'],
      ['10 Jan 19'],
    ],
    ['a date after today', ['| 0.1 | 15 Jan 20 | |', '| 0.2 | 16 Jan 20 | |'], ['16 Jan 20']],
    ['the newest in front, once', ['| 1.0 | 11 Oct 19 | |', '| 0.2 | 12 Sep 19 | |', '| 0.1 | 09 May 19 | |'], ['1.0']],
  ])('names %s', async (_, rows, expected) => {
    expect(await wordsOf(rule, history(...rows))).toEqual(expected);
  });

  it.each([
    ['two versions on one day', ['| 0.1 | 09 May 19 | |', '| 0.2 | 09 May 19 | |']],
    ['0.10 after 0.9', ['| 0.9 | 09 May 19 | |', '| 0.10 | 10 May 19 | |']],
    ['what is no version or date', ['| 0.1 | 09 May 19 | |', '| Draft | tbc | |', '| 0.2 | | |']],
    ['dates in other forms', ['| 0.1 | 9 May 2019 | |', '| 0.2 | 12/09/2019 | |']],
  ])('says nothing of %s', async (_, rows) => {
    expect(await wordsOf(rule, history(...rows))).toEqual([]);
  });
});

describe('version/baseline-consistent', () => {
  const rule = 'version/baseline-consistent';
  const panel = timetable('| 11 Oct 19 | Panel baselines RID | |', '| 27 Feb 20 | Release go-live | |');

  it.each([
    [
      'a request for comments on the day of the Panel',
      '| 0.3 | 11 Oct 19 | Sent to SEC Parties for comment. |',
      'Sent to SEC Parties for comment.',
    ],
    ['1.0 that is not baselined', '| 1.0 | 11 Oct 19 | Costs added |', 'Costs added'],
    [
      '1.0 that is yet to be baselined',
      '| 1.0 | 11 Oct 19 | For the Panel, to be baselined. |',
      'For the Panel, to be baselined.',
    ],
    ['a draft that was baselined', '| 0.4 | 11 Oct 19 | Baselined by the Panel. |', 'Baselined by the Panel.'],
    [
      'a baseline on another day than the Panel’s',
      '| 1.0 | 18 Oct 19 | Baselined by the Panel. |',
      'Baselined by the Panel.',
    ],
  ])('names %s', async (_, row, words) => {
    expect(await wordsOf(rule, panel + history(row))).toEqual([words]);
  });

  it.each([
    [
      'drafts and a baseline',
      panel,
      [
        '| 0.1 | 09 May 19 | For comment. |',
        '| 0.2 | 04 Oct 19 | For the Panel, to be baselined. |',
        '| 1.0 | 11 Oct 19 | RID as baselined by the Panel. |',
      ],
    ],
    [
      'a draft for the next baseline',
      panel,
      ['| 1.1 | 11 Oct 19 | Draft to be re-baselined, as 1.0 was baselined without costs. |'],
    ],
    ['other words for baselined', panel, ['| 1.0 | 11 Oct 19 | Approved by the Panel. |']],
    ['a comment on another day', panel, ['| 0.3 | 10 Oct 19 | Sent to SEC Parties for comment. |']],
    [
      'a baseline that the timetable does not date',
      timetable('| | Panel baselines RID | |'),
      ['| 1.0 | 18 Oct 19 | Baselined by the Panel. |'],
    ],
    ['a re-baseline that it does not have', panel, ['| 2.0 | 13 Dec 19 | Re-baselined by the Panel. |']],
    ['rows without words', panel, ['| 1.0 | 11 Oct 19 | |']],
  ])('says nothing of %s', async (_, before, rows) => {
    expect(await wordsOf(rule, before + history(...rows))).toEqual([]);
  });
});
