import { fixAllSafe } from '../../src/app';
import { saveModel } from '../../src/app/model';
import { setUpDocument } from '../../src/app/setUp';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Rid } from '../../src/model/rid';
import { contentControl, docx, group, heading, inlineControl, paragraph } from '../builders';
import { june2020 } from '../builders/june2020';
import { ridDocx, setCell } from '../builders/ridPaper';
import { sketchBlocks } from '../builders/sketch';
import { fixture, openLine, today, type Line } from '../line';
import { aRid, fieldsOf, paragraphs, withGoLive } from './fieldsLine';

type Lock = 'sdtLocked' | 'contentLocked' | 'sdtContentLocked';

/** The author locks a table as it stands. */
async function lockTable(line: Line, name: string, lock: Partial<Word.ContentControl>): Promise<void> {
  await Word.run(async (context) => {
    const control = context.document.contentControls.getByTag(`rid:table:${name}`).getFirst();
    control.title = 'Agreed';
    Object.assign(control, lock);
    await context.sync();
  });
  expect(line.host.roundTrips).toBeGreaterThan(0);
}

const changed = (model: Rid): Rid => ({
  ...model,
  glossary: [...model.glossary, { acronym: 'XYZ', term: 'A new term' }],
  history: [...model.history, { version: '1.2', date: '2020-02-07', changes: 'Updated.' }],
});

describe('a table that its author has locked', () => {
  it('is left as it is and said so, and everything else is refreshed', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    const before = (await line.read()).reading.model;
    await lockTable(line, 'glossary', { cannotEdit: true });
    const { regions, store } = await line.refresh({ model: changed(before) });
    const glossary = regions.find(({ name }) => name === 'glossary');
    expect(glossary?.outcome).toBe('locked');
    expect(glossary?.message).toMatch(/“Agreed”, which is locked\. .*Developer › Properties/);
    expect(regions.find(({ name }) => name === 'history')?.outcome).toBe('changed');
    expect(store.written['glossary']).toHaveLength(1 + before.glossary.length);
    const after = (await line.reopen().read()).reading.model;
    expect(after.history).toHaveLength(before.history.length + 1);
    expect(after.glossary).toEqual(before.glossary);

    // Unlocked, it takes what it missed.
    await lockTable(line, 'glossary', { cannotEdit: false });
    await line.refresh();
    expect((await line.read()).reading.model.glossary).toHaveLength(before.glossary.length + 1);
  });

  it('is refreshed where it only cannot be deleted', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    const wanted = changed((await line.read()).reading.model);
    await lockTable(line, 'glossary', { cannotDelete: true });
    await line.refresh({ model: wanted });
    expect((await line.read()).reading.model.glossary).toEqual(wanted.glossary);
  });

  it('says nothing while it says what the data model says', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    await lockTable(line, 'glossary', { cannotEdit: true });
    const { regions } = await line.refresh();
    expect(new Set(regions.map(({ outcome }) => outcome))).toEqual(new Set(['up to date']));
  });
});

/** A RID whose list of targeted modifications stands in a control of the author's. */
const withLockedList = (lock: Lock): Uint8Array =>
  docx([
    group(sketchBlocks('Release Implementation Document\nJune 2020 SEC Release')),
    heading(1, '1. Scope'),
    heading(2, 'Targeted Modification Proposals'),
    paragraph('These 2 Modification Proposals are targeted.'),
    contentControl(
      { tag: 'mine', alias: 'Agreed list', lock },
      ...sketchBlocks('- MP080 ‘Two’ proposes to do another.\n- MP081 ‘Three’ proposes to do a third.'),
    ),
    heading(2, 'Other Code impacts'),
    paragraph('None.'),
  ]);

describe('a list that its author has locked', () => {
  const retitled = (model: Rid): Rid => ({
    ...model,
    modifications: model.modifications.map((one) => (one.id === 'MP080' ? { ...one, title: 'Second' } : one)),
  });

  it.each(['contentLocked', 'sdtContentLocked'] as const)('is left as it is: %s', async (lock) => {
    const line = openLine(withLockedList(lock));
    await line.refresh();
    const before = (await line.read()).reading.model;
    const { regions } = await line.refresh({ model: retitled(before), only: ['targeted-list'] });
    expect(regions).toMatchObject([{ name: 'targeted-list', outcome: 'locked' }]);
    expect((await paragraphs(line)).join()).toContain('MP080 ‘Two’');
  });

  it('is not set up, and its author is told why', async () => {
    const line = openLine(withLockedList('contentLocked'));
    const { unsure } = await setUpDocument();
    const list = unsure.find(({ name }) => name === 'targeted-list');
    expect(list?.canInclude).toBe(false);
    expect(list?.reason).toMatch(/“Agreed list”, which is locked.*Developer › Properties/);
    const controls = (await line.read()).reading.snapshot.paragraphs.flatMap((one) => one.controls);
    expect(controls).not.toContain('rid:list:targeted-list');
    expect(controls).toContain('rid:section:targeted');
  });
});

const start = 'This is the Release Implementation Document (RID) for the June 2020 SEC Release, due to go live on ';
const withDate = (lock: Lock | undefined): Uint8Array =>
  aRid({
    opening: [start, inlineControl({ tag: 'mine', alias: 'Date', ...(lock ? { lock } : {}) }, '25 June 2020'), '.'],
  });

describe('a field that its author has locked', () => {
  it.each(['contentLocked', 'sdtContentLocked'] as const)(
    'is out of reach, and the others are written: %s',
    async (lock) => {
      const line = openLine(withDate(lock));
      const { unsure } = await setUpDocument();
      expect(unsure.find(({ name }) => name === 'go-live')?.reason).toContain('“Date”, which is locked');
      await saveModel(withGoLive((await line.read()).reading.model, '2020-07-02'));
      const plan = await line.refresh();
      expect(fieldsOf(plan)?.message).toMatch(
        /Go-live date: “25 June 2020” to “2 July 2020”.*unlock it first: in Word, Developer/,
      );
      const texts = (await paragraphs(line)).join('\n');
      expect(texts).toContain('due to go live on 25 June 2020');
      expect(texts).toContain('This release goes live on 2 July 2020.');
    },
  );

  it('is written where its control only cannot be deleted', async () => {
    const line = openLine(withDate('sdtLocked'));
    await setUpDocument();
    await saveModel(withGoLive((await line.read()).reading.model, '2020-07-02'));
    await line.refresh();
    expect((await paragraphs(line)).join('\n')).toContain('due to go live on 2 July 2020');
  });
});

describe('a control of the author’s that holds plain text', () => {
  it('gets no other into it, and is kept equal', async () => {
    const line = openLine(aRid());
    await Word.run(async (context) => {
      const control = context.document.body.search('25 June 2020').getFirst().insertContentControl('PlainText');
      control.tag = 'mine';
      await context.sync();
    });
    const { unsure } = await setUpDocument();
    expect(unsure.find(({ name }) => name === 'go-live')?.reason).toContain('plain text');
    await saveModel(withGoLive((await line.read()).reading.model, '2020-07-02'));
    await line.refresh();
    expect((await paragraphs(line)).join('\n')).not.toContain('25 June 2020');
  });
});

describe('a problem in a table that its author has locked', () => {
  /** Dates in another form than a table’s, in two tables of which one is locked. */
  async function withOddDates(): Promise<Line> {
    const line = openLine(
      ridDocx(
        june2020((paper) => {
          setCell(paper, 'timetable', 1, 0, '3 March 2020');
          setCell(paper, 'history', 0, 1, '3 March 2020');
        }),
        { structured: true },
      ),
    );
    await line.refresh();
    await lockTable(line, 'timetable', { cannotEdit: true });
    return line;
  }

  it('is not among those that are fixed together', async () => {
    const line = await withOddDates();
    const { fixed } = await fixAllSafe({ today });
    expect(fixed.map(({ rule }) => rule)).toContain('timetable/date-format');
    const result = await line.check();
    const left = result.diagnostics.filter(({ rule }) => rule === 'timetable/date-format');
    expect(left.map(({ fix }) => fix?.safe)).toEqual([false]);
    await expect(line.fix(left[0] as Diagnostic, result)).rejects.toThrow('may be locked');
  });

  it('is told with what to do where the table is out of date', async () => {
    const line = await withOddDates();
    const model = (await line.read()).reading.model;
    const timetable = [...model.timetable, { date: '2020-07-01', event: 'Release review', notes: '' }];
    await saveModel({ ...model, timetable });
    const [problem] = await line.problems('tables/out-of-date');
    expect(problem?.message).toContain('“Agreed”, which is locked');
    expect(problem?.fix).toBeUndefined();
  });
});
