import { readFileSync } from 'node:fs';
import path from 'node:path';
import { losses } from './programs';
import { tripRow } from './trip';

const page = readFileSync(path.join(__dirname, '../../docs/round-trips.md'), 'utf8');
/** As it stands in a page, whose columns are padded. */
const plain = (text: string): string => text.replace(/ +/g, ' ');

test.each(Object.entries(losses))(
  'what survives a program that %s is in docs/round-trips.md',
  async (program, leave) => {
    const row = await tripRow(program, leave);
    expect(plain(page)).toContain(row);
    expect(row).toMatch(/\| none \| nothing \|$/);
  },
);
