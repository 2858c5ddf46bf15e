import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { docx, heading, inlineControl, paragraph, type Inlines } from '../builders';
import { openLine, type Line } from '../line';
import { about, fieldsOf } from './fieldsLine';

const aRid = (header: Inlines, footer: Inlines = ''): Line =>
  openLine(
    docx(
      [
        paragraph('Release Implementation Document'),
        paragraph('Version 1.1'),
        heading(1, 'About this document'),
        paragraph(about),
      ],
      { section: { header: [paragraph(header)], footer: [paragraph(footer)] } },
    ),
  );

/** A later version of a release that has got another name. */
async function renamed(): Promise<void> {
  const model = await readModel();
  const release = { ...model.release, name: 'November 2020 SEC Release' };
  await saveModel({ ...model, release, document: { ...model.document, version: '1.2' } });
}

describe('what headers and footers say of the release and of the version', () => {
  it('is told where a refresh changes the rest, and is left to the author', async () => {
    const line = aRid('June 2020 SEC Release Implementation Document', 'June 2020 Release, V1.1');
    await line.refresh();
    await renamed();
    const plan = await line.refresh();
    expect(fieldsOf(plan)).toMatchObject({ outcome: 'changed' });
    expect(fieldsOf(plan)?.message).toBe(
      'Some places are out of RID Author’s reach. Change them by hand: ' +
        'Name of the release: “June 2020 SEC Release” to “November 2020 SEC Release”, in a header, a footer or a text box; ' +
        'Name of the release: “June 2020 Release” to “November 2020 Release”, in a header, a footer or a text box; ' +
        'Version: “1.1” to “1.2”, in a header, a footer or a text box.',
    );
    const { model, snapshot } = (await line.read()).reading;
    expect([model.release.name, model.document.version]).toEqual(['November 2020 SEC Release', '1.2']);
    expect(snapshot.headersAndFooters.map(({ text }) => text)).toContain('June 2020 Release, V1.1');
    expect((await line.refresh()).edits).toEqual([]);
    // Which of the two names is wrong depends on the day of go-live, which is still in June: that is told once.
    const names = await line.problems('version/release-name-agrees');
    expect(names.map(({ place }) => place.text)).toEqual(['November 2020 SEC Release']);
    const problems = await line.problems('tables/out-of-date');
    expect(problems.map(({ place }) => place.text)).toEqual(['1.1']);
    expect(problems.at(-1)?.message).toBe(
      '“Version” is out of date: it is “1.2” in the data model, and “1.1” here. ' +
        'Readers would plan by what it says now. Change it in the header or footer.',
    );
    expect(problems.some(({ fix }) => fix)).toBe(false);
  });

  it('is told where the rest is out of date, too', async () => {
    const line = aRid('June 2020 SEC Release Implementation Document', 'June 2020 Release, V1.1');
    await line.refresh();
    await renamed();
    expect(await line.problems('version/release-name-agrees')).toEqual([]);
    const problems = await line.problems('tables/out-of-date');
    const inHeadersAndFooters = problems.filter(({ message }) =>
      message.includes('Change it in the header or footer.'),
    );
    expect(inHeadersAndFooters.map(({ place }) => place.text)).toEqual([
      'June 2020 SEC Release',
      'June 2020 Release',
      '1.1',
    ]);
    expect(inHeadersAndFooters.some(({ fix }) => fix)).toBe(false);
  });

  it('has no say in what they are', async () => {
    const line = aRid('May 2020 SEC Release Implementation Document, Version 1.0');
    await line.refresh();
    expect((await readModel()).document.version).toBe('1.1');
    expect(fieldsOf(await line.refresh())).toBeUndefined();
  });

  it('is told once, of a content control and of the words beside it', async () => {
    const control = inlineControl({ tag: 'rid:field:version' }, '1.1');
    const line = aRid(['Version ', control, ', not Version 1.1']);
    await line.refresh();
    await renamed();
    expect(fieldsOf(await line.refresh())?.message?.match(/“1\.1” to “1\.2”/g)).toHaveLength(1);
  });
});
