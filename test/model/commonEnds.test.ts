import fc from 'fast-check';
import { commonEnds } from '../../src/model/commonEnds';

describe('the ends that two sequences share', () => {
  const letters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 });

  it('put the other one together with what lies between them', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const { start, end } = commonEnds(one, other);
        expect(start + end).toBeLessThanOrEqual(Math.min(one.length, other.length));
        const between = other.slice(start, other.length - end);
        expect([...one.slice(0, start), ...between, ...one.slice(one.length - end)]).toEqual(other);
      }),
    );
  });

  it('are as long as they can be', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const { start, end } = commonEnds(one, other);
        const [left, right] = [one, other].map((all) => all.slice(start, all.length - end));
        if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return;
        expect(left[0]).not.toBe(right[0]);
        expect(left.at(-1)).not.toBe(right.at(-1));
      }),
    );
  });

  it('are counted from the start first, in texts as in lists', () => {
    expect(commonEnds('aa', 'a')).toEqual({ start: 1, end: 0 });
    expect(commonEnds('', '')).toEqual({ start: 0, end: 0 });
  });
});
