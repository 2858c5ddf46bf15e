import { checkDocument } from '../../src/app';
import { checkOpen } from '../../src/app/check';
import { fixture, openLine } from '../line';

const today = '2020-01-15';

test('a check with pauses finds what one without finds', async () => {
  openLine(fixture('june-2020.docx'));
  let pauses = 0;
  const breathe = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  const found = await checkDocument({ today, breathe });
  const atOnce = checkOpen(found.document, today);
  expect(JSON.stringify({ ...found, document: null })).toBe(JSON.stringify({ ...atOnce, document: null }));
  expect(pauses).toBeGreaterThan(20);
});

test('what the author types in a pause ends it, where that is asked for', async () => {
  openLine(fixture('june-2020.docx'));
  const stopping = new AbortController();
  let pauses = 0;
  const breathe = (): Promise<void> | null => {
    pauses += 1;
    if (pauses === 5) stopping.abort(new Error('typed'));
    return null;
  };
  await expect(checkDocument({ today, breathe, signal: stopping.signal })).rejects.toThrow('typed');
  expect(pauses).toBe(5);
});
