import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { readDocument } from '../../src/app/document';
import { fieldNames, type FieldName } from '../../src/document/fields/field';
import { fieldPlaces } from '../../src/document/fields/places';
import { wrapFieldEdit } from '../../src/document/fields/wrap';
import { storeEdit, storeFor, type RefreshedPart, type RefreshOptions } from '../../src/document/refresh';
import type { Rid } from '../../src/model/rid';
import { applyEdits } from '../../src/word/apply';
import { deleted, docx, group, heading, inlineControl, inserted, link, paragraph, text, textBox } from '../builders';
import type { Block, Inlines } from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { validationErrors } from '../builders/validate';
import { describeRealRid, openLine, realRid, type Line } from '../line';
import { readFileSync } from 'node:fs';

const title = ['Release Implementation Document', 'Version 1.1', 'June 2020 SEC Release'].join('\n');
const about =
  'This is the Release Implementation Document (RID) for the June 2020 SEC Release, which is due to go live on 25 June 2020.';
const rest = `
The June 2020 Release is a small one.
# 1. Scope
## Approved Modification Proposals
One Modification Proposal has been approved:
- MP079 ‘One’ will do one thing.
## Targeted Modification Proposals
These 2 Modification Proposals are targeted:
- MP080 ‘Two’ proposes to do another.
- MP081 ‘Three’ proposes to do a third.
# 2. Impacts
## Other Code impacts
The June 2020 SEC Release impacts no other Codes.
# 3. Implementation timeline
This release goes live on 25 June 2020.
# 5. Costs
## DCC costs
The total DCC implementation costs are £1,200.
## SECAS costs
SECAS will spend two days effort, equating to around £1,200, on updating the SEC. Project management takes 20 days, equating to around £12,000.`;

/** A RID that states every field, with one of its paragraphs made otherwise. */
function aRid({ front, opening = about }: { front?: Block; opening?: Inlines } = {}): Uint8Array {
  return docx([
    front ?? group(sketchBlocks(title)),
    heading(1, 'About this document'),
    paragraph(opening),
    group(sketchBlocks(rest)),
  ]);
}

const only: RefreshOptions = { only: ['fields', 'approved-list', 'targeted-list'] };

async function refreshed(bytes = aRid()): Promise<Line> {
  const line = openLine(bytes);
  await line.refresh(only);
  return line;
}

const fieldsOf = ({ parts }: { parts: readonly RefreshedPart[] }): RefreshedPart | undefined =>
  parts.find(({ name }) => name === 'fields');
const paragraphs = async (line: Line): Promise<string[]> =>
  (await line.read()).reading.snapshot.paragraphs.map((paragraph) => paragraph.raw ?? paragraph.text);

/** An author replaces words in the paragraph that starts so. */
async function type(line: Line, start: string, words: string, other: string): Promise<void> {
  const texts = await paragraphs(line);
  const index = texts.findIndex((candidate) => candidate.startsWith(start));
  line.host.user.type(index, (texts[index] ?? '').replace(words, other));
}

/** What the places of a field say. */
async function said(line: Line, name: FieldName): Promise<string[]> {
  const { reading } = await line.read();
  const known = new Map([['release-name', [(await readModel()).release.name]] as const]);
  return fieldPlaces(reading, known).flatMap((place) => (place.name === name ? [place.text] : []));
}

const withGoLive = (model: Rid, goLive: string): Rid => ({ ...model, release: { ...model.release, goLive } });

/** Nothing is left for another refresh to do. */
async function expectSettled(line: Line): Promise<void> {
  expect((await line.refresh(only)).edits.map((edit) => edit.kind)).toEqual([]);
}

describe('a change of the model', () => {
  it('reaches every place, each in its own form, and is read back as it was', async () => {
    const line = await refreshed();
    const { document, costs, ...others } = await readModel();
    const model: Rid = {
      ...others,
      release: { name: 'November 2021 SEC Release', goLive: '2021-11-04' },
      document: { ...document, version: '2.0' },
      costs: {
        ...costs,
        dccTotal: 1_180_042,
        secasUpdate: { days: 12, pounds: 7200 },
        secasManagement: { days: 3, pounds: 1800 },
      },
    };
    await saveModel(model);
    expect(await readModel()).toEqual(model);
    await line.refresh(only);
    expect(await said(line, 'release-name')).toEqual([
      'November 2021 SEC Release',
      'November 2021 SEC Release',
      'November 2021 Release',
      'November 2021 SEC Release',
    ]);
    expect(await said(line, 'go-live')).toEqual(['4 November 2021', '4 November 2021']);
    expect((await paragraphs(line)).slice(-4)).toEqual([
      'DCC costs',
      'The total DCC implementation costs are £1,180,042.',
      'SECAS costs',
      'SECAS will spend 12 days effort, equating to around £7,200, on updating the SEC. Project management takes three days, equating to around £1,800.',
    ]);
    expect(await readModel()).toEqual({
      ...model,
      otherCodes: ['The November 2021 SEC Release impacts no other Codes.'],
    });
    await expectSettled(line);
    expect(await validationErrors(line.host.save())).toEqual([]);
  });

  it('reaches a plain document from a file, and what that leaves open stays', async () => {
    const line = openLine(aRid());
    const model = await readModel();
    await line.refresh({
      ...only,
      model: { ...withGoLive(model, '2020-07-02'), costs: { ...model.costs, dccTotal: null } },
    });
    expect(await said(line, 'go-live')).toEqual(['2 July 2020', '2 July 2020']);
    expect(await said(line, 'dcc-total')).toEqual(['£1,200']);
    await expectSettled(line);
  });

  it('that is undone leaves the document as it was', async () => {
    const line = await refreshed();
    const before = await paragraphs(line);
    const model = await readModel();
    await saveModel(withGoLive(model, '2021-11-04'));
    await line.refresh(only);
    await saveModel(model);
    await line.refresh(only);
    expect(await paragraphs(line)).toEqual(before);
  });

  it('of the scope changes the counts, as their sentences write them', async () => {
    const line = await refreshed();
    const model = await readModel();
    const modifications = model.modifications.map((modification) =>
      modification.id === 'MP080' ? { ...modification, status: 'approved' as const } : modification,
    );
    await saveModel({ ...model, modifications });
    await line.refresh(only);
    expect(await said(line, 'approved-count')).toEqual(['Two']);
    expect(await said(line, 'targeted-count')).toEqual(['1']);
    await expectSettled(line);
  });
});

describe('what an author types', () => {
  it.each([
    ['This is the', '25 June 2020', '2 July 2020', 'go-live', ['2 July 2020', '2 July 2020']],
    ['This release', '25 June 2020', '2 July 2020', 'go-live', ['2 July 2020', '2 July 2020']],
    ['SECAS will', 'two days', 'three days', 'secas-update-days', ['three']],
    ['The total', '£1,200', '£1,500', 'dcc-total', ['£1,500']],
  ] as const)('in the paragraph “%s …” goes everywhere', async (start, words, other, name, everywhere) => {
    const line = await refreshed();
    await type(line, start, words, other);
    const model = await readModel();
    await line.refresh(only);
    expect(await said(line, name)).toEqual(everywhere);
    expect(await readModel()).toEqual(model);
    await expectSettled(line);
  });

  it.each(['June 2020 SEC', 'This is the'])('as the name of the release in “%s …” goes everywhere', async (start) => {
    const line = await refreshed();
    await type(line, start, 'June 2020 SEC', 'November 2020 SEC');
    await line.refresh(only);
    const name = 'November 2020 SEC Release';
    expect(await said(line, 'release-name')).toEqual([name, name, 'November 2020 Release', name]);
    expect((await readModel()).release.name).toBe(name);
    // The sentence that dates the go-live is still known as one.
    expect(await said(line, 'go-live')).toEqual(['25 June 2020', '25 June 2020']);
    await expectSettled(line);
  });

  it('in another form is the same value', async () => {
    const line = await refreshed();
    await type(line, 'This release', '25 June 2020', '25 Jun 20');
    await expectSettled(line);
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await line.refresh(only);
    expect(await said(line, 'go-live')).toEqual(['2 July 2020', '02 Jul 20']);
  });

  it('as a count of a list is no change of the list: both are told', async () => {
    const line = await refreshed();
    await type(line, 'One Modification', 'One', 'Three');
    expect(fieldsOf(await line.refresh(only))).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ row: 'Number of approved modifications', document: 'three', model: 'one' }],
    });
    await line.refresh({ ...only, take: 'model' });
    expect(await said(line, 'approved-count')).toEqual(['One']);
    await expectSettled(line);
  });

  it('is taken out of the model when every sentence of it is deleted', async () => {
    const line = await refreshed();
    await type(line, 'The total', 'The total DCC implementation costs are £1,200.', 'The DCC has yet to tell.');
    await line.refresh(only);
    expect((await readModel()).costs.dccTotal).toBeNull();
    await expectSettled(line);
  });
});

describe('places that disagree', () => {
  it('are left alone until somebody changes one of them', async () => {
    const line = await refreshed(aRid({ opening: about.replace('25 June', '26 June') }));
    await expectSettled(line);
    expect(await said(line, 'go-live')).toEqual(['26 June 2020', '25 June 2020']);
    await type(line, 'This is the', '26 June', '25 June');
    await line.refresh(only);
    expect((await readModel()).release.goLive).toBe('2020-06-25');
    await expectSettled(line);
  });

  it('all get what the model is changed to', async () => {
    const line = await refreshed(aRid({ opening: about.replace('25 June', '26 June') }));
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await line.refresh(only);
    expect(await said(line, 'go-live')).toEqual(['2 July 2020', '2 July 2020']);
    await expectSettled(line);
  });

  it('because two were changed differently are a conflict, and nothing is written', async () => {
    const line = await refreshed();
    await type(line, 'This is the', '25 June', '26 June');
    await type(line, 'This release', '25 June', '27 June');
    const plan = await line.refresh(only);
    expect(fieldsOf(plan)).toMatchObject({
      caption: 'Fields',
      outcome: 'conflict',
      conflicts: [
        { row: 'Go-live date', column: 'value', document: '26 June 2020, 27 June 2020', model: '25 June 2020' },
      ],
    });
    expect(plan.edits).toEqual([]);
    const decision = { row: 'Go-live date', column: 'value', take: 'document' } as const;
    await line.refresh({ ...only, decisions: { fields: [decision] } });
    expect(await said(line, 'go-live')).toEqual(['26 June 2020', '26 June 2020']);
    await expectSettled(line);
  });
});

describe('a change in the document and another in the model', () => {
  it.each([
    ['document', '26 June 2020', '2020-06-26'],
    ['model', '2 July 2020', '2020-07-02'],
  ] as const)('are a conflict that the %s can settle', async (take, shown, goLive) => {
    const line = await refreshed();
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await type(line, 'This release', '25 June', '26 June');
    expect(fieldsOf(await line.refresh(only))).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ row: 'Go-live date', document: '26 June 2020', model: '2 July 2020' }],
    });
    expect(await said(line, 'go-live')).toEqual(['25 June 2020', '26 June 2020']);
    expect((await readModel()).release.goLive).toBe('2020-07-02');
    await line.refresh({ ...only, take });
    expect(await said(line, 'go-live')).toEqual([shown, shown]);
    expect((await readModel()).release.goLive).toBe(goLive);
    await expectSettled(line);
  });

  it('to the same is none', async () => {
    const line = await refreshed();
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await type(line, 'This release', '25 June', '2 July');
    expect(fieldsOf(await line.refresh(only))?.outcome).toBe('changed');
    expect(await said(line, 'go-live')).toEqual(['2 July 2020', '2 July 2020']);
  });
});

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

  it('in a text box is out of reach, which is said once', async () => {
    const front = textBox(...title.split('\n').map((words) => paragraph(words)));
    const line = await refreshed(aRid({ front }));
    const model = await readModel();
    await saveModel({ ...model, document: { ...model.document, version: '2.0' } });
    expect(fieldsOf(await line.refresh(only))).toMatchObject({
      outcome: 'no place',
      message: expect.stringMatching(/Change there by hand: Version: “1\.1” to “2\.0”/),
    });
    expect((await readModel()).document.version).toBe('2.0');
    await expectSettled(line);
  });
});

describe('a tracked change', () => {
  it('shows the words that changed and no others', async () => {
    const line = await refreshed();
    line.host.user.setTracking(true);
    await saveModel(withGoLive(await readModel(), '2020-07-25'));
    const { edits } = await line.refresh(only);
    expect(edits.flatMap((edit) => (edit.kind === 'replaceText' ? [[edit.found, edit.text]] : []))).toEqual([
      ['June ', 'July '],
      ['June ', 'July '],
    ]);
    expect(await said(line, 'go-live')).toEqual(['25 July 2020', '25 July 2020']);
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

  it('keep their own form', async () => {
    const line = await wrapped();
    await saveModel({ ...(await readModel()), release: { name: 'June 2021 SEC Release', goLive: '2021-06-24' } });
    await line.refresh(only);
    expect(await said(line, 'release-name')).toContain('June 2021 Release');
    await expectSettled(line.reopen());
  });
});

describeRealRid('the published June 2020 RID', () => {
  it('has a change of go-live and of the costs where it states them, and nowhere else', async () => {
    const line = openLine(new Uint8Array(readFileSync(realRid)));
    await line.refresh(only);
    const before = await paragraphs(line);
    const model = await readModel();
    await saveModel({ ...withGoLive(model, '2020-07-02'), costs: { ...model.costs, dccTotal: 1_180_042 } });
    await line.refresh(only);
    const after = await paragraphs(line);
    const changed = after.filter((words, index) => words !== before[index]);
    expect(changed).toEqual([expect.stringContaining('2 July 2020'), expect.stringContaining('£1,180,042')]);
    await expectSettled(line.reopen());
  });
});
