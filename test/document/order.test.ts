import fc from 'fast-check';
import { rising } from '../../src/document/reading/order';

describe('what may stay where it is', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [
      [2, 3, 1],
      [2, 3],
    ],
    [[3, 2, 1], [3]],
  ])('of %j is %j', (numbers, kept) => {
    expect([...rising(numbers)].sort()).toEqual([...kept].sort());
  });

  it('rises, and no single number more could stay', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), (numbers) => {
        const kept = numbers.filter((number) => rising(numbers).has(number));
        expect(kept).toEqual([...kept].sort((one, other) => one - other));
        for (const left of numbers.filter((number) => !kept.includes(number))) {
          const more = numbers.filter((number) => kept.includes(number) || number === left);
          expect(more).not.toEqual([...more].sort((one, other) => one - other));
        }
      }),
    );
  });
});
