import { unzipSync, zipSync } from 'fflate';
import { UnusableFileError, WordHost } from '../../src/host';
import { bullet, docx, heading, paragraph } from '../builders';
import { hostile, unreadable } from '../builders/bad';

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
  'a document in the strict format': 'not-a-docx',
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
