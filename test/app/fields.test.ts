import { readFileSync } from 'node:fs';
import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import type { Rid } from '../../src/model/rid';
import { validationErrors } from '../builders/validate';
import { describeRealRid, openLine, realRid } from '../line';
import {
  about,
  aRid,
  expectSettled,
  fieldsOf,
  only,
  paragraphs,
  refreshed,
  said,
  type,
  withGoLive,
} from './fieldsLine';

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
