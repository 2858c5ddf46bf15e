import { paragraph, table } from '../builders';
import { deleted } from '../builders/inline';
import { searchFor } from '../../src/word/search';
import { takeSnapshot } from '../../src/word/snapshot';
import { open } from '../host/open';

/** Where the n-th of some words is found to stand; null where that is not sure. */
async function placeOf(words: string, occurrence: number): Promise<string | null> {
  const read = (await takeSnapshot()).paragraphs[0];
  return Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const hits = searchFor(words, first, read);
    await context.sync();
    const hit = hits?.at(occurrence);
    if (!hit) return null;
    const before = first.getRange('Start').expandTo(hit.getRange('Start'));
    before.load('text');
    await context.sync();
    return before.text;
  });
}

const twice = paragraph(['On 4 Nov', deleted('ember'), ' 2027, not on 4 Nov 2027']);

test.each([
  [0, {}, 'On '],
  [1, {}, 'On 4 Nov 2027, not on '],
  [0, { searchStops: true }, null],
  [1, { searchStops: true }, 'On 4 Nov 2027, not on '],
] as const)(
  'occurrence %d of words with a deletion in the first of them, with %j',
  async (occurrence, faults, place) => {
    open([twice, table('T', ['A'], [['x']]), paragraph('')], { faults });
    expect(await placeOf('4 Nov 2027', occurrence)).toBe(place);
  },
);
