import { docx, paragraph } from '../builders';
import { june2020 } from '../builders/june2020';
import { ridDocx } from '../builders/ridPaper';
import { setImpactsSystems } from '../../src/app';
import { settingsOf } from '../../src/document/sync/openDocument';
import { readStore, storeNamespace } from '../../src/model/store';
import { fixture, openLine } from '../line';

const withParts = (...xmls: string[]): Uint8Array =>
  ridDocx(june2020(), { document: { customXml: xmls.map((xml) => ({ xml, namespace: storeNamespace })) } });

describe('the part inside the document', () => {
  it('of a newer version is left as it is, and the author is told', async () => {
    const line = openLine(withParts(`<rid xmlns="${storeNamespace}" version="99"><better/></rid>`));
    const { notice, diagnostics } = await line.check();
    expect(notice).toMatch(/newer version of RID Author/);
    expect(diagnostics).not.toEqual([]);
    await expect(line.refresh()).rejects.toThrow(/Update RID Author, then refresh again\.$/);
    expect(line.host.changed).toBe(false);
  });

  it('that cannot be read is said, and written anew by a refresh', async () => {
    const line = openLine(withParts(`<rid xmlns="${storeNamespace}" version="1"><odd/></rid>`));
    expect((await line.check()).notice).toMatch(/cannot be read/);
    await line.refresh();
    expect((await line.reopen().check()).notice).toBeNull();
  });

  it('that cannot be read in one value keeps what authors have decided', async () => {
    const first = openLine(fixture('june-2020.docx'));
    await setImpactsSystems(true);
    const xml = (await first.read()).reading.snapshot.store?.xml ?? '';
    const line = openLine(withParts(xml.replace('<dccTotal k="n">', '<dccTotal k="n">x')));
    expect((await line.check()).notice).toMatch(/cannot be read/);
    await line.refresh();
    expect(settingsOf(await line.reopen().read()).impactsSystems).toBe(true);
  });

  it('that is nested without end is refused', () => {
    const deep = 20_000;
    const xml = `<rid xmlns="${storeNamespace}" version="2" k="a">${'<a k="a">'.repeat(deep)}${'</a>'.repeat(deep)}</rid>`;
    expect(readStore(xml)).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/nested too deeply/) });
  });

  it('that stands twice counts once, and the other is kept', async () => {
    const first = openLine(fixture('june-2020.docx'));
    await first.refresh();
    const xml = (await first.read()).reading.snapshot.store?.xml ?? '';
    const line = openLine(withParts(xml, xml));
    expect((await line.read()).stored.kind).toBe('store');
    await line.refresh();
    expect((await line.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
  });
});

describe('documents that are no RID', () => {
  it.each([
    ['an empty one', docx(), /empty/],
    ['a letter', docx([paragraph('Dear Ms Okafor'), paragraph('Thank you.')]), /does not look like a Release/],
  ])('%s gets a sentence, and no refresh', async (_, bytes, sentence) => {
    const line = openLine(bytes);
    expect(await line.check()).toMatchObject({
      usable: false,
      diagnostics: [],
      notice: expect.stringMatching(sentence),
    });
    await expect(line.refresh()).rejects.toThrow(sentence);
    expect(line.host.changed).toBe(false);
  });

  it('one that is has no notice', async () => {
    expect((await openLine(fixture('june-2020.docx')).check()).notice).toBeNull();
  });
});
