import { strFromU8, Unzip, UnzipInflate, unzipSync } from 'fflate';
import { hostile, notRids, sayingSize, unreadable } from './bad';
import { docx } from './docx';
import { validationErrors } from './validate';

const hugeName = 'a main part of 200 MB';

function make(set: Readonly<Record<string, () => Uint8Array>>, name: string): Uint8Array {
  const found = set[name];
  if (!found) throw new Error(`no ${name}`);
  return found();
}

async function refused(set: Readonly<Record<string, () => Uint8Array>>): Promise<string[]> {
  const verdicts = await Promise.all(
    Object.entries(set).map(async ([name, bad]) => ((await validationErrors(bad())).length > 0 ? [name] : [])),
  );
  return verdicts.flat();
}

test('the validator refuses what is unreadable', async () => {
  expect(await refused(unreadable)).toEqual(Object.keys(unreadable));
}, 120_000);

test('what is no RID is a valid document', async () => {
  expect(await refused(notRids)).toEqual([]);
});

test('a huge part is small on disk, made fast, made once, and really is huge', () => {
  const start = performance.now();
  const zip = make(hostile, hugeName);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(make(hostile, hugeName)).toBe(zip);
  expect(zip.length).toBeLessThan(2 ** 20);
  let size = 0;
  const unzip = new Unzip((file) => {
    if (file.name !== 'word/document.xml') return;
    file.ondata = (_error, chunk) => (size += chunk.length);
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.push(zip, true);
  expect(size).toBe(200 * 2 ** 20);
});

test('a lying header changes what is said, in both headers, and nothing else', () => {
  const honest = docx();
  const lying = sayingSize(honest, 'word/document.xml', 1);
  const differing = honest.filter((byte, index) => byte !== lying[index]).length;
  expect(lying).toHaveLength(honest.length);
  expect(differing).toBeGreaterThan(0);
  expect(differing).toBeLessThanOrEqual(8);
});

test('what multiplies is a few bytes, and would be a billion', () => {
  const part = unzipSync(make(hostile, 'entities that multiply'))['word/document.xml'];
  const xml = part ? strFromU8(part) : '';
  expect(xml.match(/<!ENTITY/g)).toHaveLength(10);
  expect(xml.length).toBeLessThan(2000);
});
