import fc from 'fast-check';
import { changesOf } from '../../src/compare/changes';
import type { Rid } from '../../src/model/rid';
import { aModification, aRid, rids, words } from '../builders/rid';
import { applied } from './applied';

/** With lists of texts, too, among them equal ones. */
const models: fc.Arbitrary<Rid> = fc
  .record({ model: rids, texts: fc.array(fc.oneof(words, fc.constant('x'), fc.constant('x (2)')), { maxLength: 5 }) })
  .map(({ model, texts }) => ({
    ...model,
    otherCodes: texts,
    criteria: { ...model.criteria, testing: [...texts].reverse() },
  }));

describe('what changed from one model to another', () => {
  it('makes the one of the other', () => {
    fc.assert(fc.property(models, models, (one, other) => expect(applied(changesOf(one, other), one)).toEqual(other)));
  });

  it('makes it where the same entries stand in another order', () => {
    const shuffled = models.chain((model) =>
      fc
        .tuple(
          fc.shuffledSubarray(model.modifications),
          fc.shuffledSubarray(model.timetable),
          fc.shuffledSubarray(model.otherCodes),
        )
        .map(
          ([modifications, timetable, otherCodes]) =>
            [model, { ...model, modifications, timetable, otherCodes }] as const,
        ),
    );
    fc.assert(fc.property(shuffled, ([one, other]) => expect(applied(changesOf(one, other), one)).toEqual(other)));
  });

  it('is nothing between equal ones', () => {
    fc.assert(fc.property(models, (one) => expect(changesOf(one, structuredClone(one))).toEqual([])));
  });

  it('is an order only where what both have moved, and names as few as moved', () => {
    const of = (...ids: string[]): Rid => aRid({ modifications: ids.map((id) => aModification(id)) });
    expect(changesOf(of('MP001', 'MP003'), of('MP001', 'MP002', 'MP003'))).toMatchObject([
      { kind: 'added', key: 'MP002', follows: 'MP001' },
    ]);
    expect(changesOf(of('MP001', 'MP002', 'MP003'), of('MP003', 'MP001', 'MP002'))).toMatchObject([
      { kind: 'order', moved: ['MP003'] },
    ]);
  });
});
