import fc from 'fast-check';
import {
  amountFromCell,
  amountToCell,
  canAgree,
  findAmounts,
  malformedAmounts,
  pounds,
  readAmount,
  sumOfPounds,
} from '../../src/model/money';

describe('amounts', () => {
  it.each([
    ['£1,180,042', 1_180_042],
    ['£600', 600],
    ['£ 600', 600],
    ['£1200', 1200],
    ['£5,510.00', 5510],
    ['£1.5m', 1_500_000],
    ['£2 million', 2_000_000],
    ['£12k', 12_000],
    ['£10.10', 10.1],
    ['£2.3m', 2_300_000],
    ['£1.005m', 1_005_000],
    ['£480 000', 480_000],
    ['GBP 480,000', 480_000],
    ['-£2,000', -2000],
  ])('reads %s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each(['', 'tbc', '1,200', '£', '£1,20', '£1,4000', '£1.005', 'around £1,200'])(
    'does not take “%s” for an amount',
    (text) => {
      expect(readAmount(text)).toBeNull();
    },
  );

  it('finds amounts in a sentence, with their offsets', () => {
    const text = 'Two days of effort, around £1,200, and 20 days, £12,000.';
    const found = findAmounts(text);
    expect(found.map(({ pounds: amount }) => amount)).toEqual([1200, 12_000]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000_000), (pennies) => {
        const amount = pennies / 100;
        expect(readAmount(pounds(amount))).toBe(amount);
      }),
    );
  });

  it.each([
    [1_180_042, '£1,180,042'],
    [10.1, '£10.10'],
    [1234.5, '£1,234.50'],
    [-1200, '-£1,200'],
  ])('writes %d', (amount, text) => {
    expect(pounds(amount)).toBe(text);
  });

  it('adds to the penny', () => {
    expect(sumOfPounds([10.1, 20.2])).toBe(30.3);
    fc.assert(
      fc.property(fc.array(fc.nat(100_000_000)), (pennies) => {
        expect(sumOfPounds(pennies.map((one) => one / 100))).toBe(pennies.reduce((sum, one) => sum + one, 0) / 100);
      }),
    );
  });

  it('keeps whatever a cell says, amount or not', () => {
    const cells = fc.oneof(
      fc.nat(10_000_000).map(pounds),
      fc.constantFrom('', 'tbc', '£1200', '1,200', '£5,510.00', '£1.5', '£1.50'),
    );
    fc.assert(
      fc.property(cells, (cell) => {
        expect(amountToCell(amountFromCell(cell))).toBe(cell);
      }),
    );
  });

  it.each([
    ['The total is around £1.6 million.', 1_614_900, true],
    ['The total is around £1.6 million.', 1_660_000, false],
    ['The total is £1.00m.', 1_004_500, true],
    ['The total is £1.01m.', 1_004_500, false],
    ['The total is approximately £1,005,000.', 1_004_500, true],
    ['The total is £1,005,000.', 1_004_500, false],
    ['The total is just over £1.6m.', 1_614_900, true],
    ['The total is just over £1.6m.', 1_590_000, false],
    ['The total is no more than £1,010,000.', 1_004_500, true],
    ['The total is no more than £1,000,000.', 1_004_500, false],
    ['It is between £1,000,000 and £1,010,000.', 1_004_500, true],
    ['It is circa £340,000 to £360,000.', 372_000, false],
    ['It is £400k–£450k.', 420_000, true],
    ['It is £1.6 to £1.7 million.', 1_614_900, true],
    ['It is £1.6 to £1.7 million.', 500_000, false],
    ['It is £1.6–1.7m.', 1_614_900, true],
    ['It is £1.6m to 1.7m.', 1_614_900, true],
    ['It is between £1.6 and 1.7 million.', 1_614_900, true],
    ['It is 1.5 million pounds.', 1_614_900, false],
    ['It is 1,614,900 GBP.', 1_614_900, true],
    ['It is just short of £1.62m.', 1_614_900, true],
    ['It is in the region of £1,600,000.', 1_614_900, true],
    ['It is at £500 for 1,000 Users.', 700, false],
    ['It is £500 to 1,000 Users.', 700, false],
  ])('says with “%s” whether %d can be meant', (text, sum, agrees) => {
    const [found, ...others] = findAmounts(text);
    expect(others).toEqual([]);
    expect(found && canAgree(found, { least: sum, most: sum })).toBe(agrees);
  });

  it('tells the figures of a sentence that start as an amount and are none', () => {
    expect(malformedAmounts('It costs £1,4000 and £1,614,900, or £3,84,00.').map(({ text }) => text)).toEqual([
      '£1,4000',
      '£3,84,00',
    ]);
  });

  it('takes what is no amount for none, and one with many decimals for one', () => {
    expect(findAmounts('It costs £1,4000 in all.')).toEqual([]);
    expect(findAmounts('It costs £1.005m.').map(({ text }) => text)).toEqual(['£1.005m']);
    expect(findAmounts('It rose from £980,000 to £1,004,500.').map(({ text }) => text)).toEqual([
      '£980,000',
      '£1,004,500',
    ]);
  });
});
