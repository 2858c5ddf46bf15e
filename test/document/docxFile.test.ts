import { zipSync, unzipSync, strToU8 } from 'fflate';
import { readOtherRid } from '../../src/app/otherRid';
import { storeOf } from '../../src/document/sync/openDocument';
import { describeRealRid, fixture, openLine, realRid } from '../line';
import { readFileSync } from 'node:fs';

/** What is no matter of the text: Word's names, and the ids of parts. */
async function sameAsInWord(bytes: Uint8Array): Promise<void> {
  const { document } = readOtherRid('rid.docx', bytes);
  const inWord = await openLine(bytes).read();
  const text = ({ reading: { snapshot } }: typeof document): unknown => ({ ...snapshot, localIds: [], store: null });
  expect(text(document)).toEqual(text(inWord));
  expect(document.reading.model).toEqual(inWord.reading.model);
  expect(storeOf(document)).toEqual(storeOf(inWord));
}

// The host puts a browser's parser in place.
beforeAll(() => void openLine(fixture('june-2020.docx')));

describe('a RID that is chosen as a file', () => {
  it('says what it says in Word', () => sameAsInWord(fixture('june-2020.docx')));

  it('keeps what the add-in has put into it', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    await sameAsInWord(line.host.save());
  });

  it.each<[string, (files: Record<string, Uint8Array>) => Record<string, Uint8Array> | null, RegExp]>([
    ['no zip', () => null, /rid\.docx is not a Word document/],
    ['another zip', () => ({ 'a.txt': strToU8('a') }), /is not a Word document/],
    [
      'no main part',
      (files) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'word/document.xml')),
      /cannot be read as it is: open it in Word, save it again/,
    ],
    [
      'a main part that is cut short',
      (files) => ({ ...files, 'word/document.xml': strToU8('<w:document') }),
      /cannot be read as it is/,
    ],
    [
      'a letter',
      (files) => ({
        ...files,
        'word/document.xml': strToU8(
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Dear reader</w:t></w:r></w:p></w:body></w:document>',
        ),
      }),
      /does not look like a RID/,
    ],
  ])('is refused in a sentence: %s', (_, change, sentence) => {
    const changed = change(unzipSync(fixture('june-2020.docx')));
    const bytes = changed ? zipSync(changed) : strToU8('not a zip');
    expect(() => readOtherRid('rid.docx', bytes)).toThrow(sentence);
  });

  it('is refused where its parts say that they are too large, before they are unpacked', () => {
    const bytes = fixture('june-2020.docx').slice();
    const view = new DataView(bytes.buffer);
    // The central directory says how large a part is: at 24 bytes after its mark.
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 65_000_000, true);
    }
    expect(() => readOtherRid('rid.docx', bytes)).toThrow(/too large/);
  });
});

describeRealRid('the published RID', () => {
  it('is read from its file as from Word', () => sameAsInWord(new Uint8Array(readFileSync(realRid))));
});
