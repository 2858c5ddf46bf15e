import { readWhen } from '../../src/model/when';

describe('when something takes place', () => {
  it.each([
    ['02 Jun 20', '2020-06-02'],
    ['By 02 Jun 20', '2020-06-02'],
    ['02 Jun 20 (TBC)', '2020-06-02'],
    ['02 Jun 20*', '2020-06-02'],
    ['c. 02 Jun 20', '2020-06-02'],
    ['02 Jun 20 (was 05 May 20)', '2020-06-02'],
    ['02 Jun 20 (originally 05 May 20)', '2020-06-02'],
    ['originally 05 May 20, now 02 Jun 20', '2020-06-02'],
    ['moved from 05 May 20 to 02 Jun 20', '2020-06-02'],
  ])('is a day in “%s”', (text, day) => {
    expect(readWhen(text)).toMatchObject({ kind: 'day', from: day, to: day });
  });

  it.each([
    ['27 Jul 21 – 22 Sep 21', '2021-07-27', '2021-09-22'],
    ['27 Jul 21 to 22 Sep 21', '2021-07-27', '2021-09-22'],
    ['27 July – 22 September 2021', '2021-07-27', '2021-09-22'],
    ['20 December – 10 January 2022', '2021-12-20', '2022-01-10'],
    ['2–6 Dec 24', '2024-12-02', '2024-12-06'],
  ])('is a window in “%s”', (text, from, to) => {
    expect(readWhen(text)).toEqual({ kind: 'window', from, to });
  });

  it.each([
    ['Q4 2024', '2024-10-01', '2024-12-31'],
    ['Q3/Q4 2021', '2021-07-01', '2021-12-31'],
    ['Q3 ’21', '2021-07-01', '2021-09-30'],
    ['December 2024', '2024-12-01', '2024-12-31'],
    ['Dec 24', '2024-12-01', '2024-12-31'],
    ['mid-Dec 24', '2024-12-01', '2024-12-31'],
    ['Early December 2024', '2024-12-01', '2024-12-31'],
    ['by end of Feb 2024', '2024-02-01', '2024-02-29'],
    ['Nov/Dec 2024', '2024-11-01', '2024-12-31'],
    ['H1 2025', '2025-01-01', '2025-06-30'],
    ['Spring 2025', '2025-03-01', '2025-05-31'],
    ['w/c 02 Dec 24', '2024-12-02', '2024-12-08'],
    ['week commencing 2 December 2024', '2024-12-02', '2024-12-08'],
  ])('is a period in “%s”', (text, from, to) => {
    expect(readWhen(text)).toEqual({ kind: 'period', from, to });
  });

  it.each([
    ['unknown', ['TBC', '[TBC]', 'tbd', 'To be confirmed', 'Not yet known']],
    ['none', ['N/A', 'Ongoing', '–']],
    ['words', ['As soon as possible', 'By 10 Working Days before UIT begins', 'See note 1', 'Summer', 'Once SIT ends']],
    ['day', ['04Nov21', '4/Nov/2021', '04.Nov.21', '4th of November 2021']],
    ['yearless', ['11 November', 'Thursday 11 November']],
    ['impossible', ['31 Jun 20', '31 Feb 25 – 02 Mar 25', '9–5 Dec 24']],
  ])('is %s', (kind, texts) => {
    expect(texts.map((text) => readWhen(text)?.kind)).toEqual(texts.map(() => kind));
  });

  it.each(['', '22 Sep 212', '12 Arp 21', '12 Apr 2l', '1 2 Apr 21'])('is not in “%s”', (text) => {
    expect(readWhen(text)).toBeNull();
  });
});
