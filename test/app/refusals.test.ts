import {
  commentProblems,
  draftRid,
  goToPlace,
  parseScope,
  removeComments,
  removeSetUp,
  setImpactsSystems,
  setUpDocument,
  underline,
  workingModel,
  writeNewRid,
} from '../../src/app';
import { settingsOf } from '../../src/document/sync/openDocument';
import { blankDocx } from '../../src/host';
import { docx } from '../builders';
import { june2020 } from '../builders/june2020';
import { ridBlocks } from '../builders/ridPaper';
import { sketch } from '../builders/sketch';
import { openLine, today, type Line } from '../line';
import { deleteTable } from '../wordSwitches';

/** One thing that Word refuses costs that alone: the rest is done, and what is left is told. */
const rid = (): Line => openLine(docx(ridBlocks(june2020())));
const amount = '£1,120,042';

const comments = (): Promise<string[]> =>
  Word.run(async (context) => {
    const all = context.document.body.getComments();
    all.load('items/content');
    await context.sync();
    return all.items.map(({ content }) => content);
  });

test('taking the set-up out leaves the controls that Word keeps, and says which', async () => {
  const line = rid();
  await setUpDocument();
  const before = (await line.read()).reading.snapshot.paragraphs.map(({ text }) => text);
  line.host.faults = { refuses: [{ member: 'ContentControl.delete', words: amount }] };
  await expect(removeSetUp({ withData: true })).rejects.toThrow(/Not changed, or only in part: “[^”]+”/);
  const { paragraphs, store } = (await line.read()).reading.snapshot;
  expect(paragraphs.map(({ text }) => text)).toEqual(before);
  expect(store).toBeNull();
  const left = new Set(
    paragraphs.flatMap(({ controls, inlineControls }) => [...controls, ...inlineControls.map(({ tag }) => tag)]),
  );
  expect(left.size).toBeGreaterThan(0);
  for (const tag of left) {
    const around = paragraphs.filter(
      ({ controls, inlineControls }) => controls.includes(tag) || inlineControls.some((field) => field.tag === tag),
    );
    expect(around.map(({ text }) => text).join()).toContain(amount);
  }
});

test('taking the set-up out goes on after a failure that does not come again', async () => {
  const line = rid();
  await setUpDocument();
  line.host.faults = { failAtAction: { batch: 2, action: 9 } };
  await removeSetUp({ withData: true });
  const { paragraphs, store } = (await line.read()).reading.snapshot;
  expect(store).toBeNull();
  expect(paragraphs.flatMap(({ controls, inlineControls }) => [...controls, ...inlineControls])).toEqual([]);
});

test('a comment that Word refuses is told, the others are put in, and are taken out one by one', async () => {
  const line = rid();
  const { diagnostics, document } = await line.check();
  line.host.faults = { refuses: [{ member: 'Range.insertComment', words: amount }] };
  await expect(commentProblems(diagnostics, document)).rejects.toThrow(`Not changed, or only in part: “${amount}”`);
  const put = await comments();
  expect(put).toHaveLength(diagnostics.filter(({ place }) => !place.text.includes(amount)).length);

  const [kept = ''] = put;
  line.host.faults = { refuses: [{ member: 'Comment.delete', words: kept }] };
  await expect(removeComments()).rejects.toThrow(/Not changed, or only in part/);
  expect(await comments()).toEqual([kept]);
});

test('an underline that Word refuses is passed over, and none is drawn twice', async () => {
  const line = rid();
  const { diagnostics, document } = await line.check();
  const problems = diagnostics.map((diagnostic, at) => ({ key: String(at), diagnostic }));
  const whole = await underline(problems, [], document);
  await underline([], whole, document);
  line.host.faults = { refuses: [{ member: 'Paragraph.insertAnnotations', words: amount }] };
  const shown = await underline(problems, [], document);
  expect(shown.length).toBeLessThan(whole.length);
  expect(shown.length).toBeGreaterThan(0);
  expect(line.host.annotations.filter(({ state }) => state === 'Created')).toHaveLength(shown.length);
});

test('a place whose paragraph is gone is looked for in the whole document', async () => {
  const line = rid();
  const result = await line.check();
  const problem = result.diagnostics.find(({ place }) => place.text === amount);
  if (!problem) throw new Error('The total is not stated');
  const { blocks, paragraphs } = result.document.reading.snapshot;
  line.host.user.deleteBlock(blocks.findIndex((block) => block === paragraphs[problem.place.paragraph]));
  expect(await goToPlace(problem.place, result)).toBe(false);
  expect(await goToPlace({ ...problem.place, text: 'Glossary' }, result)).toBe(true);
});

test('what was left half-way and cannot be put right stops nothing else, and is told', async () => {
  const line = rid();
  await setUpDocument();
  const { model } = (await line.read()).reading;
  await deleteTable(line, 'glossary');
  line.host.faults = {
    refuses: [
      { member: 'Table.insertContentControl', words: '' },
      { member: 'Table.delete', words: '' },
    ],
  };
  await expect(line.refresh({ only: ['glossary'] })).rejects.toThrow('“Glossary”');
  const history = [...model.history, { version: '1.2', date: '2020-02-07' as const, changes: 'Updated.' }];
  await expect(line.refresh({ model: { ...model, history } })).rejects.toThrow('“Glossary”');
  expect((await line.read()).reading.snapshot.paragraphs.map(({ text }) => text)).toContain('Updated.');
});

test('a header that Word refuses is told, and the rest of a new RID is written', async () => {
  const line = openLine(blankDocx());
  const { modifications } = parseScope('Approved\nMP090 – Clarify the powers of the Panel');
  const model = draftRid({ goLive: '2021-11-04', impactsSystems: true, modifications, today });
  line.host.faults = { refuses: [{ member: 'Section.getHeader', words: '' }] };
  await expect(writeNewRid(model)).rejects.toThrow('Not changed, or only in part: “The header”');
  expect(workingModel(await line.read())).toEqual(model);
  line.host.faults = {};
  expect((await line.refresh()).edits).toEqual([]);
});

test('columns that Word changes only where all are as wide are changed, and the table is as wide as before', async () => {
  const line = rid();
  await setUpDocument();
  const { model } = (await line.read()).reading;
  line.host.faults = { columnsOfOneWidth: true };
  const widths = (): Promise<number[]> =>
    Word.run(async (context) => {
      const { tables } = context.document.body;
      tables.load('items/width,items/values');
      await context.sync();
      return tables.items.map(({ width }) => Math.round(width));
    });
  const before = await widths();
  await line.refresh({ model: { ...model, modifications: model.modifications.slice(1) } });
  expect(await widths()).toEqual(before);
  expect((await line.refresh()).edits).toEqual([]);
});

test('a repair that Word refuses is told, and what was asked for is done', async () => {
  const before = openLine(
    sketch(`
SEC Release Implementation Document
# 1. Scope
## Approved Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
- MP084 ‘Keys’ proposes another.`),
  );
  const { model } = (await before.refresh()).store;
  const modifications = [...model.modifications].reverse();
  before.host.faults = { failAtAction: { batch: 2, action: 3, forGood: true } };
  await expect(before.refresh({ model: { ...model, modifications } })).rejects.toThrow();
  const line = before.reopen();
  expect((await line.read()).repairs.map(({ kind }) => kind)).toEqual(['deleteParagraph']);
  line.host.faults = { refuses: [{ member: 'Paragraph.delete', words: '' }] };
  await expect(setImpactsSystems(true)).rejects.toThrow('“What an earlier change had left half-way”');
  expect(settingsOf(await line.read()).impactsSystems).toBe(true);
  // It is still known to be half-way, and is put right once Word lets it be.
  line.host.faults = {};
  await line.refresh();
  const texts = (await line.read()).reading.snapshot.paragraphs.map(({ text }) => text.slice(0, 5));
  expect(texts.filter((text) => text.startsWith('MP'))).toEqual(['MP084', 'MP079']);
  expect((await line.refresh()).edits).toEqual([]);
});
