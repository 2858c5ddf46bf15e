import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { previewSetUp, removeSetUp, setUpDocument } from '../../src/app/setUp';
import type { Snapshot } from '../../src/document/reading/snapshot';
import { bullet, contentControl, docx, heading, paragraph, table, type Block } from '../builders';
import { samples } from '../builders/samples';
import { validationErrors } from '../builders/validate';
import { vary } from '../builders/variations';
import { describeRealRid, fixture, openLine, realRid, type Line } from '../line';

/** All that an author sees, and how it looks to the reader of the document. */
function seen({ paragraphs, tables, boxes, headersAndFooters }: Snapshot): unknown {
  return [
    [...paragraphs, ...boxes, ...headersAndFooters].map(({ text, raw, style, bold, list, links, cell }) => [
      raw ?? text,
      style,
      bold,
      list,
      links,
      cell,
    ]),
    tables.map(({ style, rows }) => [style, rows.map(({ cells }) => cells.map(({ column, span }) => [column, span]))]),
  ];
}

async function stateOf(line: Line): Promise<Record<string, unknown>> {
  const { document, diagnostics } = await line.check();
  const { snapshot, model } = document.reading;
  return {
    model,
    seen: seen(snapshot),
    problems: diagnostics.map(({ rule, message, place }) => [rule, message, place]),
  };
}

/** What a refresh changes in what is seen. */
async function refreshed(line: Line): Promise<string[]> {
  const { edits } = await line.refresh();
  return edits.map(({ kind }) => kind).filter((kind) => kind !== 'wrapTable' && kind !== 'storeModel');
}

async function isSetUp(bytes: Uint8Array, unsureOf: readonly string[] = []): Promise<void> {
  const changes = await refreshed(openLine(bytes));
  const line = openLine(bytes);
  const before = await stateOf(line);
  const from = line.host.roundTrips;
  const { found, unsure } = await setUpDocument();
  expect(line.host.roundTrips - from).toBeLessThanOrEqual(3);
  expect(unsure.map(({ title }) => title)).toEqual(unsureOf);
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['section', 'table', 'list', 'field']));

  const after = line.reopen();
  expect(await stateOf(after)).toEqual(before);
  expect(await validationErrors(after.host.save())).toEqual([]);
  const again = await previewSetUp();
  expect(again.edits).toEqual([]);
  const left = again.found.filter(({ alreadySetUp, how }) => !alreadySetUp || how !== 'control');
  expect(left.map(({ title }) => title).filter((title) => !unsureOf.includes(title))).toEqual([]);
  expect(await refreshed(after)).toEqual(changes);
}

/** Word lets no add-in change them. */
const inTextBox = ['Cover page', 'Name of the release', 'Version'];
const unsureOf: Readonly<Record<string, readonly string[]>> = {
  'old-style.docx': inTextBox,
  'everything-wrong.docx': ['Test strategy'],
};

describe('setting up changes nothing that is seen', () => {
  it.each(Object.keys(samples))('in %s', async (name) => {
    await isSetUp(fixture(name), unsureOf[name]);
  });
});

describeRealRid('the published June 2020 RID', () => {
  it('is set up, and nothing that is seen changes', async () => {
    await isSetUp(new Uint8Array(readFileSync(realRid)));
  });
});

describe('set up', () => {
  it('gives each part a title that its author understands, and fields that Word keeps equal', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await setUpDocument();
    const xml = strFromU8(unzipSync(line.host.save())['word/document.xml'] ?? new Uint8Array());
    const titles = [...xml.matchAll(/<w:alias w:val="([^"]*)"/g)].map(([, title]) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['Scope', 'Version control', 'Participant impact matrix', 'Go-live date']),
    );
    expect(xml).toMatch(/<w:dataBinding [^>]*go-live/);
  });

  it('adds only what is new', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await setUpDocument();
    await removeTable(line, 'rid:table:timetable');
    const { edits, found } = await setUpDocument();
    expect(edits.map((edit) => ('tag' in edit ? edit.tag : edit.kind))).toEqual(['rid:table:timetable']);
    expect(found.filter(({ alreadySetUp }) => !alreadySetUp).map(({ name }) => name)).toEqual(['timetable']);
  });

  it('is taken away again, and the text stays', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const before = (await line.read()).reading.snapshot;
    await setUpDocument();
    const from = line.host.roundTrips;
    const { removed, kept } = await removeSetUp();
    expect(removed).toBeGreaterThan(40);
    expect(kept).toBe(0);
    expect(line.host.roundTrips - from).toBe(2);
    const { reading, stored } = await line.reopen().read();
    expect(stored.kind).toBe('store');
    expect({ ...reading.snapshot, store: null, localIds: [] }).toEqual({ ...before, localIds: [] });
    await removeSetUp({ withData: true });
    expect((await line.read()).stored.kind).toBe('none');
  });

  it('is taken away as far as no lock keeps it', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await setUpDocument();
    const lock = (cannotEdit: boolean) =>
      Word.run(async (context) => {
        context.document.contentControls.getByTag('rid:section:costs').getFirst().cannotEdit = cannotEdit;
        await context.sync();
      });
    await lock(true);
    const from = line.host.roundTrips;
    const { removed, kept } = await removeSetUp();
    expect(line.host.roundTrips - from).toBe(3);
    expect(removed).toBeGreaterThan(30);
    expect(kept).toBeGreaterThan(1);
    await lock(false);
    expect(await removeSetUp()).toEqual({ removed: kept, kept: 0 });
  });

  it('is completed where it stopped half-way', async () => {
    for (const action of [2, 20, 60, 120]) {
      const line = openLine(fixture('june-2020.docx'));
      const before = await stateOf(line);
      line.host.faults = { failAtAction: { batch: 2, action, forGood: true } };
      await expect(setUpDocument()).rejects.toThrow('could not');
      line.host.faults = {};
      expect(await stateOf(line)).toEqual(before);
      await setUpDocument();
      expect(await stateOf(line.reopen())).toEqual(before);
      const { found, unsure } = await previewSetUp();
      const left = found.filter(({ alreadySetUp }) => !alreadySetUp).map(({ name }) => name);
      // A control that was left without its tag is nobody’s, and Word puts no other into it.
      expect(left).toEqual(unsure.filter(({ reason }) => reason.includes('plain text')).map(({ name }) => name));
    }
  });

  it('knows a section by its control when its heading has another name', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await setUpDocument();
    const { outline, snapshot } = (await line.read()).reading;
    const index = outline.section('targeted')?.heading?.index ?? -1;
    expect(snapshot.paragraphs[index]?.text).toBe('Targeted Modification Proposals');
    const before = (await line.read()).reading.model;
    line.host.user.type(index, 'What else may come');
    const { reading } = await line.read();
    expect(reading.outline.section('targeted')?.heading?.text).toBe('What else may come');
    expect(reading.model).toEqual(before);
  });
});

/** Takes the control around one table away, as an author can. */
async function removeTable(line: Line, tag: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.contentControls.getByTag(tag).getFirst().delete(true);
    await context.sync();
  });
  expect(line.host.roundTrips).toBeGreaterThan(0);
}

describe('what it is unsure of', () => {
  const open = (...blocks: readonly Block[]) =>
    openLine(docx([paragraph('SEC Release Implementation Document'), ...blocks]));
  const glossary = (...rows: string[][]) => table('', ['Acronym', 'Full term'], rows, { caption: 'none' });

  it('is a table without a caption, until it is asked for', async () => {
    const line = open(
      heading(1, 'Appendix 2: Glossary'),
      glossary(['DCC', 'Data Communications Company']),
      paragraph(),
    );
    const { unsure } = await setUpDocument();
    expect(unsure[0]).toMatchObject({ kind: 'table', name: 'glossary', canInclude: true });
    expect(unsure.filter(({ canInclude }) => canInclude)).toHaveLength(1);
    expect(unsure[0]?.reason).toContain('column heads alone');
    const { edits } = await setUpDocument({ include: ['table:glossary'] });
    expect(edits).toMatchObject([{ kind: 'wrapTable', tag: 'rid:table:glossary' }]);
    expect((await line.read()).reading.tables.get('glossary')).toMatchObject({ controlled: true });
  });

  it('is a list that something interrupts', async () => {
    open(
      heading(1, '1. Scope'),
      heading(2, 'Targeted Modification Proposals'),
      bullet('MP079 ‘One’ proposes to do one thing.'),
      paragraph('A word in between.'),
      bullet('MP080 ‘Two’ proposes to do another.'),
    );
    const { unsure } = await previewSetUp();
    expect(unsure.slice(0, 1).map(({ kind, name, reason }) => [kind, name, reason])).toEqual([
      ['list', 'targeted-list', expect.stringContaining('“A word in between.”')],
    ]);
  });

  it('is what would cut a content control of the author’s own in two', async () => {
    const line = open(
      heading(1, '5. Costs'),
      paragraph('What it costs.'),
      contentControl({ tag: 'mine' }, paragraph('The end of the costs.'), heading(1, '6. Acceptance criteria')),
      paragraph('When it can go live.'),
    );
    const { unsure } = await setUpDocument();
    const cut = unsure.filter(({ reason }) => reason.includes('cut in two'));
    expect(cut.map(({ name, canInclude }) => [name, canInclude])).toEqual([
      ['costs', false],
      ['criteria', false],
    ]);
    const { snapshot } = (await line.reopen().read()).reading;
    expect(snapshot.paragraphs.flatMap(({ controls }) => controls)).toEqual(['mine', 'mine']);
  });

  it('is a table that was split in two, whose rows are all read and refreshed', async () => {
    const line = openLine(vary(fixture('june-2020.docx'), { tables: 'split without heads' }));
    const plain = (await line.read()).reading.model;
    const { unsure } = await setUpDocument();
    expect(unsure.find(({ name }) => name === 'timetable')?.reason).toContain('split in two');
    const timetable = plain.timetable.map((event) =>
      event.event === 'Release go-live' ? { ...event, notes: 'All changes come into force.' } : event,
    );
    const added = { date: '2020-07-01', event: 'Release review', notes: '' };
    const wanted = { ...plain, timetable: [...timetable.slice(1), added] };
    await line.refresh({ model: wanted });
    const after = (await line.reopen().read()).reading;
    expect(after.model.timetable).toEqual(wanted.timetable);
    expect(after.tables.get('timetable')?.pieces).toHaveLength(2);

    await setUpDocument({ include: ['timetable'] });
    const held = (await line.read()).reading.tables.get('timetable');
    expect(held).toMatchObject({ controlled: true });
    expect(held?.pieces).toHaveLength(2);
  });

  it('is nothing of cells that are merged downwards: they count for each of their rows', async () => {
    const merged = (down: 'first' | 'more', words: string) => ({ blocks: [paragraph(words)], down });
    const rows = [
      [merged('first', '12 Jun 20'), 'SIT ends', ''],
      [merged('more', ''), 'UIT commences', ''],
    ];
    const line = open(
      heading(1, '3. Implementation timeline'),
      table('Release implementation timetable', ['Date', 'Event', 'Notes'], rows),
      paragraph(),
    );
    const { unsure } = await previewSetUp();
    const reasons = unsure.filter(({ name }) => name === 'timetable').map(({ reason }) => reason);
    expect(reasons).toEqual([]);
    const { timetable } = (await line.read()).reading.model;
    expect(timetable.map(({ date }) => date)).toEqual(['2020-06-12', '2020-06-12']);
  });

  it('is a section that was not found, and a heading that is none of the template’s', async () => {
    const required = ['Impacts', 'Implementation timeline', 'Test strategy', 'Acceptance criteria', 'Version control'];
    open(
      heading(1, 'What this document is'),
      heading(1, '1. Scope'),
      heading(2, 'Background'),
      paragraph('MP077 was the first.'),
      heading(2, 'Everything in scope'),
      bullet('MP079 ‘One’ proposes to do one thing.'),
      heading(1, '2. What it costs'),
      heading(1, '3. Notes'),
      heading(1, 'Appendix 2: Glossary'),
    );
    const { unsure } = await previewSetUp();
    expect(unsure.map(({ title }) => title)).toEqual([
      ...required,
      'Everything in scope',
      '2. What it costs',
      '3. Notes',
    ]);
    expect(unsure.map(({ kind, canInclude }) => [kind, canInclude])).toEqual(unsure.map(() => ['section', false]));
    expect(unsure[0]).toMatchObject({ name: 'impacts', reason: expect.stringContaining('“2. Impacts”') });
    expect(unsure[5]?.reason).toContain('The modifications below it are not read.');
    expect(unsure[7]?.reason).not.toContain('modifications');
  });

  it('is said in one sentence where no section is found', async () => {
    const rows = [['DCC', 'Data Communications Company']];
    open(heading(1, 'What is new'), paragraph('Nothing.'), table('Glossary', ['Acronym', 'Full term'], rows));
    const { unsure } = await previewSetUp();
    expect(unsure.map(({ kind, title }) => [kind, title])).toEqual([['document', 'Sections']]);
  });

  it('is a cover page in text boxes', async () => {
    openLine(vary(fixture('june-2020.docx'), { cover: 'in text boxes' }));
    const { unsure } = await previewSetUp();
    expect(unsure[0]).toMatchObject({ title: 'Cover page', reason: expect.stringContaining('text boxes') });
  });
});
