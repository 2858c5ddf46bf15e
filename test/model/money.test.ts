import fc from 'fast-check';
import { readCost } from '../../src/model/cost';
import {
  amountFromCell,
  amountToCell,
  canAgree,
  findAmounts,
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
  ])('says with “%s” whether %d can be meant', (text, sum, agrees) => {
    const [found, ...others] = findAmounts(text);
    expect(others).toEqual([]);
    expect(found && canAgree(found, { least: sum, most: sum })).toBe(agrees);
  });

  it('takes what is no amount for none, and one with many decimals for one', () => {
    expect(findAmounts('It costs £1,4000 in all.')).toEqual([]);
    expect(findAmounts('It costs £1.005m.').map(({ text }) => text)).toEqual(['£1.005m']);
    expect(findAmounts('It rose from £980,000 to £1,004,500.').map(({ text }) => text)).toEqual([
      '£980,000',
      '£1,004,500',
    ]);
  });

  it.each([
    ['480k', 480_000],
    ['480,000', 480_000],
    ['480,000 GBP', 480_000],
    ['£480\u00a0000', 480_000],
    ['c. £480,000', 480_000],
    ['~£480,000', 480_000],
    ['£480,000 1', 480_000],
    ['£480,000*', 480_000],
    ['£480,000¹', 480_000],
    ['£480,000 – fixed price', 480_000],
    ['£480,000 (ex. VAT)', 480_000],
    ['£480,000 excl. VAT', 480_000],
    ['£480,000 plus VAT', 480_000],
    ['£480,000 (see note 2)', 480_000],
    ['(£2,000)', -2000],
    ['£(2,000)', -2000],
    ['−£2,000', -2000],
  ])('reads a cost of “%s”', (text, amount) => {
    expect(readCost(text)).toMatchObject({ kind: 'amount', pounds: amount });
  });

  it.each([
    ['nil', ['Nil', 'none', '–', '-', '£-', '£ nil', 'N/A', 'n/a', 'Zero', 'No cost']],
    ['unknown', ['TBC', 'tbd', '£TBC', 'To be confirmed', 'Not yet known', 'To follow']],
    ['elsewhere', ['Included in MP241', 'Incl. in SIT', 'See MP241', 'Part of MP241', 'Covered by MP241']],
  ])('reads a cost that is %s', (kind, texts) => {
    expect(texts.map((text) => readCost(text)?.kind)).toEqual(texts.map(() => kind));
  });

  it.each(['', '£1,4000', '£600 per day', 'some', '12 Jan 21', '£1.4.0', '12 days'])(
    'reads no cost in “%s”',
    (text) => {
      expect(readCost(text)).toBeNull();
    },
  );
});
