import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { contentControl, docx, heading, numbered, paragraph } from '../builders';
import { fixture, openLine } from '../line';
import { refreshed, type } from './fieldsLine';

const rule = 'tables/out-of-date';

describe('a check of lists and sentences', () => {
  it('finds what the data model has and they do not show, until it is refreshed', async () => {
    const line = openLine(fixture('june-2020.docx'));
    expect(await line.problems(rule)).toEqual([]);
    await line.refresh();
    expect(await line.problems(rule)).toEqual([]);
    const model = await readModel();
    await saveModel({
      ...model,
      document: { ...model.document, version: '1.2' },
      modifications: model.modifications.map((one) => (one.id === 'MP079' ? { ...one, title: 'Taking back' } : one)),
      criteria: { ...model.criteria, testing: model.criteria.testing.slice(1) },
    });
    const problems = await line.problems(rule);
    expect(problems.map(({ message }) => /“([^”]*)” is out of date/.exec(message)?.[1])).toEqual([
      'Version',
      'Version',
      'Targeted Modification Proposals',
      'Testing acceptance criteria',
    ]);
    expect(problems.map(({ place }) => place.text.slice(0, 20))).toEqual([
      '1.1',
      '1.1',
      'MP079 ‘Provisions fo',
      'The DCC has develope',
    ]);
    await line.refresh();
    // The title page and the history now disagree, and the header says what the history says.
    expect(await line.problems(rule)).toEqual([]);
    const [disagreement] = await line.problems('version/title-matches-history');
    expect(disagreement?.message).toContain(
      'The title page says Version 1.2, but the last row of the document history is 1.1.',
    );
    const { history } = await readModel();
    await line.refresh({
      model: {
        ...(await readModel()),
        history: [...history, { version: '1.2', date: '2 Mar 20', changes: 'One title changed' }],
      },
    });
    expect(await line.problems('version/title-matches-history')).toEqual([]);
    // The header is left to its author.
    expect((await line.problems(rule)).map(({ message }) => message)).toEqual([
      expect.stringContaining('Change it in the header or footer.'),
    ]);
  });

  it('finds nothing in what an author has typed', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    const { paragraphs } = (await line.read()).reading.snapshot;
    const ready = paragraphs.findIndex(({ text }) => text.startsWith('SECAS will be ready'));
    line.host.user.type(ready, 'SECAS will be ready for all of it.');
    expect(await line.problems(rule)).toEqual([]);
  });

  it('finds what is to follow a sentence that an author has changed', async () => {
    const line = await refreshed();
    await type(line, 'This release', '25 June', '2 July');
    const [problem, ...others] = await line.problems(rule);
    expect(others).toEqual([]);
    expect(problem?.message).toContain('it is “2 July 2020” in the data model, and “25 June 2020” here');
    const result = await line.check();
    const found = result.diagnostics.find((one) => one.rule === rule);
    if (found) await line.fix(found, result);
    expect(await line.problems(rule)).toEqual([]);
  });
});

it('offers no fix for a list that its author has locked', async () => {
  const line = openLine(
    docx([
      paragraph('SEC Release Implementation Document'),
      heading(2, 'Testing acceptance criteria'),
      contentControl({ lock: 'contentLocked' }, numbered('The DCC has tested it.')),
    ]),
  );
  const model = await readModel();
  await saveModel({ ...model, criteria: { ...model.criteria, testing: ['The DCC has tested all of it, and again.'] } });
  const [problem, ...others] = await line.problems(rule);
  expect(others).toEqual([]);
  expect(problem?.message).toMatch(/unlock/i);
  expect(problem?.fix).toBeUndefined();
});

describe('what was changed on both sides', () => {
  it('is told of a date in sentences and of an item of a list, and is there until it is decided', async () => {
    const line = await refreshed();
    const model = await readModel();
    await saveModel({
      ...model,
      release: { ...model.release, goLive: '2020-07-02' },
      modifications: model.modifications.map((one) => (one.id === 'MP080' ? { ...one, title: 'Twice' } : one)),
    });
    await type(line, 'This is the Release', '25 June 2020', '26 June 2020');
    await type(line, 'MP080', 'Two', 'Second');
    const conflicts = async (): Promise<unknown[]> =>
      (await line.check()).words.flatMap(({ name, caption, state, conflicts: found }) =>
        state === 'conflict' ? [[name, caption, found.map(({ document, model: said }) => [document, said])]] : [],
      );
    expect(await conflicts()).toEqual([
      ['fields', 'Go-live date', [['26 June 2020', '2 July 2020']]],
      ['targeted-list', 'Targeted Modification Proposals', [['Second', 'Twice']]],
    ]);
    const told = (await line.problems('tables/conflict')).map(({ message }) => message);
    expect(told).toEqual([
      expect.stringContaining(
        '“Go-live date” and the data model were both changed in the same place: the document says “26 June 2020”',
      ),
      expect.stringContaining(
        '“Targeted Modification Proposals” and the data model were both changed in the same place (MP080, title): ',
      ),
    ]);
    await line.refresh({ decisions: { fields: [{ row: 'Go-live date', column: 'value', take: 'document' }] } });
    await line.refresh({ decisions: { 'targeted-list': [{ row: 'MP080', column: 'title', take: 'model' }] } });
    expect(await conflicts()).toEqual([]);
    expect((await readModel()).release.goLive).toBe('2020-06-26');
    expect((await readModel()).modifications.find(({ id }) => id === 'MP080')?.title).toBe('Twice');
  });
});
