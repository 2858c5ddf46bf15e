import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeRealRid, fixture, readDocx, realRid } from '../line';

const samples = readdirSync(path.join(__dirname, '../fixtures')).filter((name) => name.endsWith('.docx'));

test.each(samples)('%s has no element that the reader does not know', async (name) => {
  expect((await readDocx(fixture(name))).snapshot).not.toHaveProperty('unknown');
});

describeRealRid('the published RID', () => {
  test('has none either', async () => {
    expect((await readDocx(new Uint8Array(readFileSync(realRid)))).snapshot).not.toHaveProperty('unknown');
  });
});
