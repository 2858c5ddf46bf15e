import { unzipSync, zipSync } from 'fflate';
import { UnusableFileError, WordHost } from '../../src/host';
import { bullet, docx, heading, paragraph } from '../builders';
import { hostile, unreadable } from '../builders/bad';
import { odd, oddWords, partText } from '../builders/odd';
import { validationErrors } from '../builders/validate';
import { openLine } from '../line';

function refusal(bytes: Uint8Array): UnusableFileError {
  try {
    WordHost.open(bytes);
  } catch (error) {
    if (error instanceof UnusableFileError) return error;
    throw error;
  }
  throw new Error('It was opened');
}

const reasons: Readonly<Record<string, UnusableFileError['reason']>> = {
  'a Word 97 document': 'not-a-zip',
  'a document with a password': 'not-a-zip',
  'a zip that is no document': 'not-a-docx',
  'a workbook': 'not-a-docx',
  'a control character in the text': 'malformed-xml',
  'a document without its main part': 'truncated',
  'a document cut in the middle': 'truncated',
  'XML with crossed tags': 'malformed-xml',
  'a main part of 200 MB': 'too-large',
  'a picture of 200 MB': 'too-large',
  'a part that says it is 4 GB': 'too-large',
  'a part of 200 MB that says it is small': 'truncated',
  'entities that multiply': 'doctype',
  'an entity that reads a file': 'doctype',
};
const readable = ['a part outside the package', 'a part named like a property'];
const bad = Object.entries({ ...unreadable, ...hostile }).filter(([name]) => !readable.includes(name));

test.each(bad)('%s is refused with a sentence that says what to do', (name, make) => {
  const error = refusal(make());
  expect(error.message).toMatch(/^[A-Z][^\n]*[:;,] [^\n]*\.$/);
  if (reasons[name]) expect(error.reason).toBe(reasons[name]);
});

test.each(readable)('%s does no harm', (name) => {
  const make = hostile[name];
  expect(make && WordHost.open(make()).user.paragraphs().length).toBeGreaterThan(0);
});

const sample = (): Uint8Array =>
  docx([heading(1, '1. Scope'), paragraph('Words'), bullet('A point')], { trackChanges: false });

describe('saving', () => {
  test('gives back the very bytes when nothing changed', () => {
    const bytes = sample();
    const host = WordHost.open(bytes);
    host.user.select(1);
    expect(host.changed).toBe(false);
    expect(host.save()).toEqual(bytes);
  });

  test('leaves every part that was not touched as it was, in the same order', () => {
    const bytes = sample();
    const host = WordHost.open(bytes);
    host.user.type(1, 'Other words');
    expect(host.changed).toBe(true);
    const [before, after] = [unzipSync(bytes), unzipSync(host.save())];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const different = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] as Uint8Array, after[name] as Uint8Array) !== 0,
    );
    expect(different).toEqual(['word/document.xml']);
  });

  test('writes the same bytes for the same document', () => {
    const saved = [1, 2].map(() => {
      const host = WordHost.open(sample());
      host.user.type(1, 'Other words');
      return host.save();
    });
    expect(saved[0]).toEqual(saved[1]);
  });

  test('changes nothing of the main part but what was asked for', () => {
    const host = WordHost.open(sample());
    const before = Buffer.from(unzipSync(host.save())['word/document.xml'] ?? []).toString();
    host.user.type(1, 'Words, more');
    const after = Buffer.from(unzipSync(host.save())['word/document.xml'] ?? []).toString();
    expect(after).toBe(before.replace('Words', 'Words, more'));
  });
});

test('the main part is found by its relationship, whatever its name', () => {
  const parts = unzipSync(sample());
  const text = (name: string): string => Buffer.from(parts[name] ?? []).toString();
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, data]) => [
      name.replace('word/document.xml', 'word/document2.xml').replace('document.xml.rels', 'document2.xml.rels'),
      data,
    ]),
  );
  renamed['_rels/.rels'] = Buffer.from(text('_rels/.rels').replace('word/document.xml', '/word/document2.xml'));
  renamed['[Content_Types].xml'] = Buffer.from(
    text('[Content_Types].xml').replace('/word/document.xml', '/word/document2.xml'),
  );
  const host = WordHost.open(zipSync(renamed));
  expect(host.user.paragraphs().map(({ text: words }) => words)).toEqual(['1. Scope', 'Words', 'A point']);
});

describe('what Word opens', () => {
  const words = (bytes: Uint8Array): string[] =>
    WordHost.open(bytes)
      .user.paragraphs()
      .map(({ text }) => text);

  test.each(Object.entries(odd))('is opened, changed and written: %s', async (_, make) => {
    const line = openLine(make());
    expect(line.host.user.paragraphs().map(({ text }) => text)).toEqual(oddWords);
    expect((await line.read()).reading.snapshot.paragraphs.map(({ text }) => text)).toEqual(oddWords);
    line.host.user.type(1, 'Other words');
    const written = line.host.save();
    expect(words(written)).toEqual([oddWords[0], 'Other words']);
    expect(Object.keys(unzipSync(written)).filter((name) => name.includes('\\') || name.startsWith('/'))).toEqual([]);
  });

  test('a part called __proto__ is kept, as every other', () => {
    const host = WordHost.open(odd['a part called __proto__']?.() ?? new Uint8Array());
    host.user.type(1, 'Other words');
    const names = Buffer.from(host.save()).toString('latin1');
    expect(names.match(/__proto__/g)).toHaveLength(2);
  });

  test.each(['the strict format', 'a strict part among others'])('%s is written as a Word Document', async (name) => {
    const host = WordHost.open(odd[name]?.() ?? new Uint8Array());
    const before = host.save();
    expect(before).toEqual(odd[name]?.());
    host.user.type(1, 'Other words');
    const written = host.save();
    const parts = unzipSync(written);
    expect(Object.keys(parts).filter((part) => partText(parts, part).includes('purl.oclc.org'))).toEqual([]);
    expect(await validationErrors(written)).toEqual([]);
  });
});

test.each([
  ['a workbook', /^This file is a workbook of Excel’s, not a Word document: /],
  ['a presentation', /^This file is a presentation of PowerPoint’s, not a Word document: /],
  ['a document without its main part', /\(word\/document\.xml\) is missing: /],
  ['an encoding that nobody knows', /\(word\/document\.xml\) cannot be read: /],
])('%s is refused for the true reason', (name, reason) => {
  expect(refusal(unreadable[name]?.() ?? new Uint8Array()).message).toMatch(reason);
});
