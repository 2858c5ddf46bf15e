import fc from 'fast-check';
import { isSame, keepSame } from '../../src/model/same';

const data = fc.jsonValue();

test('a copy says the same as what it was copied from', () => {
  fc.assert(fc.property(data, (value) => isSame(value, structuredClone(value))));
});

test('two values say the same where they are written alike, in whatever order their members stand', () => {
  fc.assert(fc.property(data, data, (one, other) => isSame(one, other) === (sorted(one) === sorted(other))));
  expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
});

test('a list is no record, and a member that is missing is none that says nothing', () => {
  expect(isSame([], {})).toBe(false);
  expect(isSame({ a: undefined }, { b: undefined })).toBe(false);
  expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
});

test('what says the same stays the same thing', () => {
  const before = { rows: [['a']] };
  expect(keepSame(before, { rows: [['a']] })).toBe(before);
  const after = { rows: [['b']] };
  expect(keepSame(before, after)).toBe(after);
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : Object.is(one, -0)
        ? 0
        : one,
  );
}
