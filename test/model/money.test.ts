import fc from 'fast-check';
import { amountFromCell, amountToCell, findAmounts, pounds, readAmount, sumOfPounds } from '../../src/model/money';

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
  ])('reads %s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each(['', 'tbc', '1,200', '£', '£1,20', 'around £1,200'])('does not take “%s” for an amount', (text) => {
    expect(readAmount(text)).toBeNull();
  });

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
});
