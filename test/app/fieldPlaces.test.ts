import { fieldNames } from '../../src/model/tags';
import { readDocument, readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { fieldPlaces } from '../../src/document/fields/places';
import { wrapFieldEdit } from '../../src/document/fields/wrap';
import type { Paragraph } from '../../src/document/reading/snapshot';
import { storeEdit, storeFor } from '../../src/document/sync/refresh';
import { applyEdits } from '../../src/word/apply';
import {
  bookmark,
  commented,
  deleted,
  field,
  inlineControl,
  inserted,
  link,
  paragraph,
  text,
  textBox,
  type Inline,
  type Inlines,
} from '../builders';
import { validationErrors } from '../builders/validate';
import { openLine, type Line } from '../line';
import {
  about,
  aRid,
  expectSettled,
  fieldsOf,
  only,
  paragraphs,
  refreshed,
  said,
  title,
  type,
  withGoLive,
} from './fieldsLine';

describe('a place', () => {
  const opening = (...date: Exclude<Inlines, string>[]): Inlines =>
    [about.slice(0, about.indexOf('25 June')), ...date.flat(), '.'] as Inlines;

  it.each<[string, Inlines, string]>([
    ['split over runs', opening(text('25', { bold: true }), text(' Ju'), text('ne 2020')), '2 July 2020'],
    ['in a link', opening(link('25 June 2020', 'https://example.com')), '2 July 2020'],
    ['half in a link', opening([text('25 ')], link('June 2020', 'https://example.com')), '2 July 2020'],
    ['with non-breaking spaces', opening(text('25\u00a0June\u00a02020')), '2\u00a0July\u00a02020'],
    ['with a soft hyphen', opening(text('25 Ju\u00adne 2020')), '2 July 2020'],
    ['with an insertion', opening(text('2'), inserted('5'), text(' June 2020')), '2 July 2020'],
    ['with a deletion', opening(text('2'), deleted('4'), text('5 June 2020')), '2 July 2020'],
    ['in a control of the author’s', opening(inlineControl({ tag: 'mine' }, '25 June 2020')), '2 July 2020'],
    ['in a control of its own', opening(inlineControl({ tag: 'rid:field:go-live' }, '25 June 2020')), '2 July 2020'],
  ])('%s is written', async (_, words, date) => {
    const line = await refreshed(aRid({ opening: words }));
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await line.refresh(only);
    expect(await paragraphs(line)).toContain(`${about.slice(0, about.indexOf('25 June'))}${date}.`);
    await expectSettled(line);
  });

  it('that states an amount which stands twice in its paragraph is the one that is written', async () => {
    const line = await refreshed();
    await type(line, 'SECAS will', '£12,000', '£1,200');
    await line.refresh(only);
    const model = await readModel();
    await saveModel({ ...model, costs: { ...model.costs, secasManagement: { days: 20, pounds: 7200 } } });
    await line.refresh(only);
    expect((await paragraphs(line)).at(-1)).toMatch(/around £1,200, on updating .* around £7,200\.$/);
  });

  it('in a control of its own is one whatever it says', async () => {
    const control = inlineControl({ tag: 'rid:field:go-live' }, 'midsummer');
    const line = await refreshed(aRid({ opening: ['All of it starts on ', control, '.'] }));
    expect(await said(line, 'go-live')).toEqual(['midsummer', '25 June 2020']);
    await type(line, 'This release', '25 June', '26 June');
    await line.refresh(only);
    expect(await said(line, 'go-live')).toEqual(['26 June 2020', '26 June 2020']);
    await expectSettled(line);
  });

  it('that an author empties is filled again', async () => {
    const control = inlineControl({ tag: 'rid:field:go-live' }, '25 June 2020');
    const line = await refreshed(aRid({ opening: ['It starts on ', control, '.'] }));
    await type(line, 'It starts', '25 June 2020', '');
    await line.refresh(only);
    expect(await paragraphs(line)).toContain('It starts on 25 June 2020.');
    await expectSettled(line);
  });

  it('in a sentence takes no date that could not be found there again; in a control of its own it does', async () => {
    const control = inlineControl({ tag: 'rid:field:go-live' }, '25 June 2020');
    const line = await refreshed(aRid({ opening: ['It starts on ', control, '.'] }));
    await saveModel(withGoLive(await readModel(), 'midsummer'));
    expect(fieldsOf(await line.refresh(only))?.message).toMatch(/Go-live date: “25 June 2020” to “midsummer”/);
    expect(await said(line, 'go-live')).toEqual(['midsummer', '25 June 2020']);
    expect((await readModel()).release.goLive).toBe('midsummer');
    await expectSettled(line);
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await line.refresh(only);
    expect(await said(line, 'go-live')).toEqual(['2 July 2020', '2 July 2020']);
    await expectSettled(line);
  });

  it('in a text box is out of reach, which is said once', async () => {
    const front = textBox(...title.split('\n').map((words) => paragraph(words)));
    const line = await refreshed(aRid({ front }));
    const model = await readModel();
    await saveModel({ ...model, document: { ...model.document, version: '2.0' } });
    expect(fieldsOf(await line.refresh(only))).toMatchObject({
      outcome: 'no place',
      message: expect.stringMatching(/Change them by hand: Version: “1\.1” to “2\.0”/),
    });
    expect((await readModel()).document.version).toBe('2.0');
    await expectSettled(line);
  });
});

/** Makes every place a content control, as setting up the document does. */
async function wrapAll(): Promise<void> {
  const document = await readDocument();
  const store = storeFor(document);
  const wraps = fieldPlaces(document.reading).flatMap(
    (place) => wrapFieldEdit(document.reading, place, store.fields) ?? [],
  );
  await applyEdits([storeEdit(store), ...wraps], document.reading.snapshot);
}

describe('a content control is bound to the data model', () => {
  const starts = 'This release will go live on ';
  const opening = async (line: Line): Promise<Paragraph> => {
    const { snapshot } = (await line.read()).reading;
    return snapshot.paragraphs.find((candidate) => candidate.text.startsWith(starts)) as Paragraph;
  };

  it.each<[string, readonly Inline[], boolean]>([
    ['in letters of one look', [text('25 June 2020', { bold: true })], true],
    ['split over runs of one look', [text('25 Ju'), text('ne 2020')], true],
    ['beside a tracked change', [deleted('18 May 2020'), text('25 June 2020')], true],
    ['in letters of two looks', [text('25 June ', { bold: true }), text('2020')], false],
    ['that a reviewer put in', [deleted('18 May 2020'), inserted('25 June 2020')], false],
    ['that a reviewer put in in part', [text('2'), inserted('5'), text(' June 2020')], false],
    ['with a bookmark in them', [text('25 '), bookmark('date', text('June')), text(' 2020')], false],
    ['with a bookmark around them', [bookmark('date', text('25 June 2020'))], true],
    ['half under a comment', [text('25 '), commented('June 2020', 'Really?')], false],
    ['under a comment', [commented('25 June 2020', 'Really?')], true],
    ['that a field of Word’s shows', [field('REF date', '25 June 2020')], false],
    ['that a reviewer took something out of', [text('25 '), deleted('hot '), text('June 2020')], false],
  ])('where the words stand %s: %3$s', async (_, words, isBound) => {
    const line = openLine(aRid({ opening: [starts, ...words, '.'] }));
    const before = await paragraphs(line);
    const { uneven } = await opening(line);
    await wrapAll();
    expect(await paragraphs(line)).toEqual(before);
    const after = line.reopen();
    expect((await opening(after)).uneven).toEqual(uneven);
    const places = fieldPlaces((await after.read()).reading);
    expect(places.find(({ name }) => name === 'go-live')?.control).toMatchObject({ bound: isBound });
  });
});

describe.each([
  ['on the desktop, which binds them', true],
  ['on the web, which does not', false],
])('content controls %s', (_, desktop) => {
  async function wrapped(): Promise<Line> {
    const line = openLine(aRid(), { desktop });
    await wrapAll();
    return line;
  }

  it('change nothing that is read or seen, and are the same places', async () => {
    const line = openLine(aRid(), { desktop });
    const [before, model] = [await paragraphs(line), await readModel()];
    const places = fieldPlaces((await line.read()).reading).map(({ name, text: words }) => [name, words]);
    await wrapAll();
    expect(await paragraphs(line)).toEqual(before);
    expect(await readModel()).toEqual(model);
    const now = fieldPlaces((await line.read()).reading);
    expect(now.map(({ name, text: words }) => [name, words])).toEqual(places);
    expect(now.filter(({ control }) => control === null)).toEqual([]);
    expect(new Set(now.map(({ name }) => name))).toEqual(new Set(fieldNames));
    await wrapAll();
    expect(fieldPlaces((await line.read()).reading)).toEqual(now);
    expect(await validationErrors(line.host.save())).toEqual([]);
    await expectSettled(line.reopen());
  });

  it('take a change of the model', async () => {
    const line = await wrapped();
    await saveModel(withGoLive(await readModel(), '2021-11-04'));
    await line.refresh(only);
    expect(await said(line, 'go-live')).toEqual(['4 November 2021', '4 November 2021']);
    expect((await readModel()).release.goLive).toBe('2021-11-04');
    await expectSettled(line.reopen());
  });

  it('give the model what is typed into one of them', async () => {
    const line = await wrapped();
    await type(line, 'This release', '25 June', '26 June');
    expect(await said(line, 'go-live')).toEqual([desktop ? '26 June 2020' : '25 June 2020', '26 June 2020']);
    expect((await readModel()).release.goLive).toBe('2020-06-26');
    await line.refresh(only);
    expect(await said(line, 'go-live')).toEqual(['26 June 2020', '26 June 2020']);
    await expectSettled(line.reopen());
  });

  it('that are emptied are filled again', async () => {
    const line = await wrapped();
    await type(line, 'This release', '25 June 2020', '');
    await type(line, 'The total', '£1,200', '');
    await line.refresh(only);
    expect(await said(line, 'go-live')).toEqual(['25 June 2020', '25 June 2020']);
    expect(await said(line, 'dcc-total')).toEqual(['£1,200']);
    expect((await readModel()).costs.dccTotal).toBe(1200);
    await expectSettled(line.reopen());
  });

  it('keep their own form', async () => {
    const line = await wrapped();
    await saveModel({ ...(await readModel()), release: { name: 'June 2021 SEC Release', goLive: '2021-06-24' } });
    await line.refresh(only);
    expect(await said(line, 'release-name')).toContain('June 2021 Release');
    await expectSettled(line.reopen());
  });
});
