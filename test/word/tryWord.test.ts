import { readFileSync } from 'node:fs';
import { tryWord, type Tried } from '../../src/word/tryWord';
import { blankDocx, WordHost, type Faults } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { paragraph } from '../builders';
import { open } from '../host/open';

async function tried(faults: Faults = {}): Promise<{ host: WordHost; found: readonly Tried[] }> {
  const host = WordHost.open(blankDocx(), { faults });
  connectNode(host);
  return { host, found: await tryWord() };
}

const failed = (found: readonly Tried[]): string[] =>
  found.flatMap(({ held, assumption, found: what }) => (held === false ? [`${assumption} ${what}`] : []));

test('each row of the first ten minutes is tried, or left to a person', async () => {
  const { found } = await tried();
  const page = readFileSync('docs/first-run-in-word.md', 'utf8');
  const group = page.slice(page.indexOf('## The first ten minutes'), page.indexOf('## The first hour'));
  const rows = [...group.matchAll(/^\| (\d+) /gm)].map(([, row]) => Number(row));
  expect(rows.length).toBeGreaterThan(5);
  expect([...new Set(found.flatMap(({ row }) => row ?? []))]).toEqual(rows);
});

test('all of it holds on the host, which is left as blank as it was', async () => {
  const { host, found } = await tried();
  expect(failed(found)).toEqual([]);
  expect(found.filter(({ held }) => held === true).length).toBeGreaterThan(8);
  expect(host.user.paragraphs().every(({ text }) => text === '')).toBe(true);
  expect(new TextDecoder('latin1').decode(host.save())).not.toContain('customXml/item2');
});

test.each<[string, Faults, RegExp]>([
  ['has no names of paragraphs', { localIds: 'empty' }, /no names: paragraphs are compared instead/],
  ['counts the ends of rows', { rowParagraphs: true }, /in a table .*Word \d+/],
  [
    'refuses a control around a table',
    { refuses: [{ member: 'Table.insertContentControl', words: '' }] },
    /GeneralException, Table.insertContentControl/,
  ],
  ['keeps what is cleared', { refuses: [{ member: 'Body.clear', words: '' }] }, /taken out again. GeneralException/],
])('a Word that %s is told from one that is well, and the rest is tried', async (_, faults, told) => {
  const { found } = await tried(faults);
  expect(failed(found).join('\n')).toMatch(told);
  expect(found.filter(({ held }) => held === true).length).toBeGreaterThan(5);
});

test('a document with text is left alone', async () => {
  const host = open([paragraph('An author’s words')]);
  await expect(tryWord()).rejects.toThrow('Open a blank document');
  expect(host.changed).toBe(false);
});
