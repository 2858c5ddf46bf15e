import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { snapshotOf } from '../../src/cli/readFile';
import { UnusableFileError, WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { takeSnapshot } from '../../src/word/snapshot';
import { mutant } from '../fuzz/mutate';
import { Chance } from '../fuzz/random';
import { smallRid } from '../fuzz/smallRid';

/** What is read without Office.js, and through it; Word's names of paragraphs are for those who write. */
async function bothOf(bytes: Uint8Array): Promise<[unknown, unknown]> {
  const direct = snapshotOf(WordHost.open(bytes));
  connectNode(WordHost.open(bytes));
  return [direct, { ...(await takeSnapshot()), localIds: [] }];
}

const fixtures = path.join(__dirname, '../fixtures');

test.each(readdirSync(fixtures).filter((name) => name.endsWith('.docx')))(
  '%s reads without Office.js as it does through it',
  async (name) => {
    const [direct, through] = await bothOf(new Uint8Array(readFileSync(path.join(fixtures, name))));
    expect(direct).toEqual(through);
  },
);

test('so does what was changed at random', async () => {
  const chance = new Chance(11);
  const small = smallRid();
  let read = 0;
  for (let made = 0; made < 25; made += 1) {
    const { bytes, done } = mutant(small, chance);
    try {
      const [direct, through] = await bothOf(bytes);
      expect({ done, read: direct }).toEqual({ done, read: through });
      read += 1;
    } catch (error) {
      if (!(error instanceof UnusableFileError)) throw error;
    }
  }
  expect(read).toBeGreaterThan(12);
});
