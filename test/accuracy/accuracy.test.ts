import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measure, readBases } from './measure';
import { countsIn, missedLine, wrongLine } from './page';

const page = readFileSync(path.join(__dirname, '../../docs/accuracy.md'), 'utf8');

test('every fifteenth case is as right as docs/accuracy.md says', async () => {
  const { planted, harmless } = measure(await readBases(), { every: 15, from: 4 });
  const notRight = [
    ...planted.filter(({ found }) => !found).map(missedLine),
    ...harmless.filter((one) => one.false.length > 0).map(wrongLine),
  ];
  expect(notRight.filter((line) => !page.includes(line))).toEqual([]);
});

test('the page says that at least 99 of 100 cases are right', () => {
  const counts = countsIn(page);
  const ofAll = (name: string): number =>
    Number(new RegExp(`${name}\\s*\\|\\s*\\d+\\s*\\|\\s*(\\d+)`).exec(page)?.[1] ?? NaN);
  expect((counts?.found ?? 0) / ofAll('Planted errors found')).toBeGreaterThanOrEqual(0.99);
  expect((counts?.silent ?? 0) / ofAll('Harmless changes without a word')).toBeGreaterThanOrEqual(0.99);
});
