import fc from 'fast-check';
import { plain, plainOffsets } from '../../src/document/reading/snapshot';

/** Letters, letters of two code units, spaces of every kind, hyphens, and what is left out. */
const raws = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '\u00a0', '\t', '\v', '\u001e', '\u001f', '\u00ad', '\u200b', '\ufeff'))
  .map((characters) => characters.join(''));

describe('an offset in a raw text', () => {
  it('is as far on in the plain one as the plain text before it is long', () => {
    fc.assert(
      fc.property(fc.oneof(raws, fc.string({ unit: 'binary' })), (raw) => {
        const toText = plainOffsets(raw);
        const offsets = Array.from({ length: raw.length + 1 }, (_, offset) => offset);
        expect(offsets.map(toText)).toEqual(offsets.map((offset) => plain(raw.slice(0, offset)).length));
      }),
    );
  });
});
