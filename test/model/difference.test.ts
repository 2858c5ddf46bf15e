import fc from 'fast-check';
import { packed, unpacked } from '../../src/model/baseline';
import { difference, DifferenceError, withDifference, type Json } from '../../src/model/difference';
import { aModification, aRid, rids } from '../builders/rid';

const json = fc.jsonValue() as fc.Arbitrary<Json>;

describe('the difference of two JSON values', () => {
  it('makes the one of the other', () => {
    const law = (before: Json, after: Json): void => {
      const found = difference(before, after);
      // Through its text, as it is kept.
      const kept = JSON.parse(JSON.stringify(found)) as Json;
      expect(found === null ? before : withDifference(before, kept)).toEqual(after);
    };
    fc.assert(fc.property(json, json, law));
    fc.assert(fc.property(rids, rids, law));
  });

  it('of equal ones is none', () => {
    fc.assert(fc.property(json, (one) => expect(difference(one, structuredClone(one))).toBeNull()));
  });

  it.each<[string, Json, Json]>([
    ['no difference', {}, 'x'],
    ['another value', [1], { of: { a: { is: 1 } } }],
    ['a stretch behind the end', [1], { list: [{ at: 0, out: 2, put: [] }] }],
    [
      'stretches that go backwards',
      [1, 2],
      {
        list: [
          { at: 1, out: 1, put: [] },
          { at: 0, out: 1, put: [] },
        ],
      },
    ],
    ['a stretch that is none', [1], { list: [7] }],
  ])('is refused where it is %s', (_, before, change) => {
    expect(() => withDifference(before, change)).toThrow(DifferenceError);
  });
});

describe('baselines as they are kept', () => {
  it('come back', () => {
    fc.assert(
      fc.property(rids, fc.array(rids, { maxLength: 4 }), (model, models) => {
        const baselines = models.map((one, at) => ({
          version: `${String(at)}.0`,
          date: '',
          paper: '',
          cause: '',
          model: one,
        }));
        expect(unpacked(model, packed(model, baselines))).toEqual(baselines);
      }),
    );
  });

  it('take what differs in them', () => {
    const modifications = Array.from({ length: 40 }, (_, at) => aModification(`MP${String(100 + at)}`));
    const model = aRid({ modifications });
    const before = aRid({ modifications: modifications.slice(1) });
    const kept = packed(model, [{ version: '1.0', date: '', paper: '', cause: '', model: before }]);
    expect(JSON.stringify(kept).length).toBeLessThan(150);
  });
});
