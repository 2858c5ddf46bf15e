import { readModel } from '../../src/app/document';
import { blankDocx } from '../../src/host';
import type { Rid } from '../../src/model/rid';
import { defaultSettings } from '../../src/model/settings';
import { PaneController } from '../../src/taskpane/controller';
import { initialState, reduce, type PaneState } from '../../src/taskpane/state';
import { services } from '../../src/taskpane/wiring';
import { fixture, openLine, type Line } from '../line';

/** The pane's own controller on the real line: document, host, Office.js, app. */
async function open(bytes: Uint8Array): Promise<{ line: Line; controller: PaneController; state: () => PaneState }> {
  const line = openLine(bytes);
  let state = initialState;
  const controller = new PaneController(
    {
      ...services,
      whenReady: () => Promise.resolve({ ready: true }),
      preload: () => Promise.resolve(),
      later: () => () => undefined,
    },
    (event) => {
      state = reduce(state, event);
    },
  );
  await controller.start();
  return { line, controller, state: () => state };
}

const controlsIn = async (line: Line): Promise<number> =>
  (await line.read()).reading.snapshot.paragraphs.flatMap(({ fields }) => fields.filter(({ tag }) => tag !== null))
    .length;

test('a document is looked at, set up, and plain again', async () => {
  const { line, controller, state } = await open(fixture('june-2020.docx'));
  const before = (await line.read()).reading.snapshot.paragraphs.map(({ text }) => text);
  const plan = await controller.previewSetUp();
  expect(plan?.found.length).toBeGreaterThan(10);
  expect(state().announcement).toContain('Nothing has been changed yet.');
  expect((await line.read()).stored.kind).toBe('none');

  await controller.setUp({});
  expect(state().failure).toBeNull();
  expect(state().announcement).toContain('The document is set up.');
  expect(await controlsIn(line)).toBeGreaterThan(0);
  expect((await line.read()).stored.kind).toBe('store');
  expect((await controller.previewSetUp())?.found.every(({ alreadySetUp }) => alreadySetUp)).toBe(true);

  await controller.removeSetUp({ withData: true });
  expect(state().failure).toBeNull();
  expect(await controlsIn(line)).toBe(0);
  const after = await line.read();
  expect(after.stored.kind).toBe('none');
  expect(after.reading.snapshot.paragraphs.map(({ text }) => text)).toEqual(before);
});

test('what a lock keeps in a set-up that is taken out is told', async () => {
  const { controller, state } = await open(fixture('june-2020.docx'));
  await controller.setUp({});
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('rid:section:costs').getFirst().cannotEdit = true;
    await context.sync();
  });
  await controller.removeSetUp({});
  expect(state().failure?.message).toMatch(/locked: \d+ controls stayed\. Unlock it in Word/);
  expect(state().announcement).toBe(state().failure?.message);
});

test('an ignored problem is ignored again as it was', async () => {
  const { controller, state } = await open(fixture('june-2020.docx'));
  const rule = state().result?.diagnostics[0]?.rule ?? '';
  const count = (): number => state().result?.diagnostics.filter((diagnostic) => diagnostic.rule === rule).length ?? 0;
  const found = count();
  await controller.ignoreAgain({ rule, problem: null, reason: 'As agreed', by: 'Jo', on: '2020-06-25' });
  expect(count()).toBe(0);
  const ignored = state().result?.ignored.at(0)?.ignore;
  expect(ignored).toMatchObject({ rule, reason: 'As agreed', by: 'Jo' });
  if (ignored) await controller.stopIgnoring(ignored);
  expect(count()).toBe(found);
});

test('the next release is drafted with the reference data of the document', async () => {
  const { controller, state } = await open(fixture('june-2020.docx'));
  const drafting = await services.drafting();
  const next = () => {
    const { model, result } = state();
    if (!model || !result) throw new Error('The sample has not been read.');
    const { glossary } = drafting.next(model, { goLive: '2027-11-04', impactsSystems: true }, result.document);
    return glossary.find(({ acronym }) => acronym === 'SIT')?.term;
  };
  const { reference } = defaultSettings();
  expect(next()).not.toBe('System Integration Test');
  const expansions = [{ acronym: 'SIT', terms: ['System Integration Test'], source: 'Team' }];
  await controller.setReference({ ...reference, expansions });
  expect(next()).toBe('System Integration Test');
});

describe('a RID that is started in the pane', () => {
  const draft = async () => {
    const drafting = await services.drafting();
    const { modifications } = drafting.parseScope('MP079 – Withdrawing');
    return drafting.draft({ goLive: '2027-11-04', impactsSystems: false, modifications });
  };

  test('is written into a blank document, and checked', async () => {
    const { controller, state } = await open(blankDocx());
    expect(state().result?.reason).toBe('empty');
    expect(await controller.newRid(await draft())).toBe(true);
    expect(state().failure).toBeNull();
    expect(state().result?.usable).toBe(true);
    expect(state().model?.release.name).toBe('November 2027 SEC Release');
  });

  test('is not written over text, and the sentence says why', async () => {
    const { line, controller, state } = await open(fixture('june-2020.docx'));
    const before = (await line.read()).reading.snapshot.paragraphs.length;
    expect(await controller.newRid(await draft())).toBe(false);
    expect(state().failure?.message).toContain('There is text in this document');
    expect((await line.read()).reading.snapshot.paragraphs).toHaveLength(before);
  });

  test('has the steps of the timetable that was shown, under the names that date them', async () => {
    const drafting = await services.drafting();
    for (const impactsSystems of [true, false]) {
      const given = { goLive: '2027-11-04', impactsSystems };
      const steps = drafting.steps(given);
      const { timetable } = drafting.draft({ ...given, modifications: [] });
      expect(steps.map(({ date, event }) => ({ date, event }))).toEqual(
        timetable.map(({ date, event }) => ({ date, event })),
      );
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
    }
  });
});

test('an edit that Word refuses is told, kept, and stored with the next refresh', async () => {
  const { line, controller, state } = await open(fixture('june-2020.docx'));
  const model = state().model as Rid;
  const edited = { ...model, document: { ...model.document, version: '9.9' } };
  line.host.faults = { failAtAction: { batch: 1, action: 1 } };
  await controller.changeModel(model, edited, 'Version changed');
  line.host.faults = {};
  expect(state().failure?.message).toMatch(/could not change the document.*kept in this pane.*next edit or refresh\.$/);
  expect((await line.read()).stored.kind).toBe('none');
  expect(state().model?.document.version).toBe('9.9');

  await controller.refresh();
  expect(state().failure).toBeNull();
  expect((await readModel()).document.version).toBe('9.9');
});
