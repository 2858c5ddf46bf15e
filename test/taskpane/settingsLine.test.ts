import { draftRid, draftSteps, parseScope } from '../../src/app';
import { nextRelease } from '../../src/draft/nextRelease';
import { readModel } from '../../src/app/document';
import { blankDocx } from '../../src/host';
import type { Rid } from '../../src/model/rid';
import { defaultSettings } from '../../src/model/settings';
import { changeModel } from '../../src/taskpane/actions/edit';
import { refresh } from '../../src/taskpane/actions/refresh';
import { ignoreAgain, setReference, stopIgnoring } from '../../src/taskpane/actions/settings';
import { newRid } from '../../src/taskpane/actions/newRid';
import { previewSetUp, removeSetUp } from '../../src/taskpane/actions/removeSetUp';
import { setUp } from '../../src/taskpane/actions/setUp';
import { fixture, today, type Line } from '../line';
import { openPaneLine as open } from './paneLine';

const controlsIn = async (line: Line): Promise<number> =>
  (await line.read()).reading.snapshot.paragraphs.flatMap(({ inlineControls }) => inlineControls).length;

test('a document is looked at, set up, and plain again', async () => {
  const { line, pane, state } = await open(fixture('june-2020.docx'));
  const before = (await line.read()).reading.snapshot.paragraphs.map(({ text }) => text);
  const plan = await previewSetUp(pane);
  expect(plan?.found.length).toBeGreaterThan(10);
  expect(state().announcement).toContain('Nothing has been changed yet.');
  expect((await line.read()).stored.kind).toBe('none');

  await setUp(pane, {});
  expect(state().failure).toBeNull();
  expect(state().announcement).toContain('The document is set up.');
  expect(await controlsIn(line)).toBeGreaterThan(0);
  expect((await line.read()).stored.kind).toBe('store');
  expect((await previewSetUp(pane))?.found.every(({ alreadySetUp }) => alreadySetUp)).toBe(true);

  await removeSetUp(pane, { withData: true });
  expect(state().failure).toBeNull();
  expect(await controlsIn(line)).toBe(0);
  const after = await line.read();
  expect(after.stored.kind).toBe('none');
  expect(after.reading.snapshot.paragraphs.map(({ text }) => text)).toEqual(before);
});

test('what a lock keeps in a set-up that is taken out is told', async () => {
  const { pane, state } = await open(fixture('june-2020.docx'));
  await setUp(pane, {});
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('rid:section:costs').getFirst().cannotEdit = true;
    await context.sync();
  });
  await removeSetUp(pane, {});
  expect(state().failure?.message).toMatch(/locked: \d+ marks stayed\. Unlock it in Word/);
  expect(state().announcement).toBe(state().failure?.message);
});

test('an ignored problem is ignored again as it was', async () => {
  const { pane, state } = await open(fixture('june-2020.docx'));
  const rule = state().result?.diagnostics[0]?.rule ?? '';
  const count = (): number => state().result?.diagnostics.filter((diagnostic) => diagnostic.rule === rule).length ?? 0;
  const found = count();
  await ignoreAgain(pane, [{ rule, problem: null, reason: 'As agreed', by: 'Jo', on: '2020-06-25' }]);
  expect(count()).toBe(0);
  const ignored = state().result?.ignored.at(0)?.ignore;
  expect(ignored).toMatchObject({ rule, reason: 'As agreed', by: 'Jo' });
  if (ignored) await stopIgnoring(pane, [ignored]);
  expect(count()).toBe(found);
});

test('the next release is drafted with the reference data of the document', async () => {
  const { pane, state } = await open(fixture('june-2020.docx'));
  const next = () => {
    const { model, result } = state();
    if (!model || !result) throw new Error('The sample has not been read.');
    const { glossary } = nextRelease(model, {
      goLive: '2027-11-04',
      impactsSystems: true,
      known: result.document.reading.given.reference,
      today,
    });
    return glossary.find(({ acronym }) => acronym === 'SIT')?.term;
  };
  const { reference } = defaultSettings();
  expect(next()).not.toBe('System Integration Test');
  const expansions = [{ acronym: 'SIT', terms: ['System Integration Test'], source: 'Team' }];
  await setReference(pane, reference, { ...reference, expansions }, 'Expansion added');
  expect(next()).toBe('System Integration Test');
});

describe('a RID that is started in the pane', () => {
  const draft = () => {
    const { modifications } = parseScope('MP079 – Withdrawing');
    return draftRid({ goLive: '2027-11-04', impactsSystems: false, modifications, today });
  };

  test('is written into a blank document, and checked', async () => {
    const { pane, state } = await open(blankDocx());
    expect(state().result?.reason).toBe('empty');
    expect(await newRid(pane, draft())).toBe(true);
    expect(state().failure).toBeNull();
    expect(state().result?.usable).toBe(true);
    expect(state().model?.release.name).toBe('November 2027 SEC Release');
  });

  test('is not written over text, and the sentence says why', async () => {
    const { line, pane, state } = await open(fixture('june-2020.docx'));
    const before = (await line.read()).reading.snapshot.paragraphs.length;
    expect(await newRid(pane, draft())).toBe(false);
    expect(state().failure?.message).toContain('There is text in this document');
    expect((await line.read()).reading.snapshot.paragraphs).toHaveLength(before);
  });

  test('has the steps of the timetable that was shown, under the names that date them', () => {
    for (const impactsSystems of [true, false]) {
      const given = { goLive: '2027-11-04', impactsSystems };
      const steps = draftSteps(given);
      const { timetable } = draftRid({ ...given, modifications: [], today });
      expect(steps.map(({ date, event }) => ({ date, event }))).toEqual(
        timetable.map(({ date, event }) => ({ date, event })),
      );
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
    }
  });
});

test('an edit that Word refuses is told, kept, and stored with the next refresh', async () => {
  const { line, pane, state } = await open(fixture('june-2020.docx'));
  const model = state().model as Rid;
  const edited = { ...model, document: { ...model.document, version: '9.9' } };
  line.host.faults = { failAtAction: { batch: 2, action: 1, code: 'AccessDenied', forGood: true } };
  await changeModel(pane, model, edited, 'Version changed');
  line.host.faults = {};
  expect(state().failure?.message).toMatch(
    /could not change the document, and could not read it again: how much was changed is not known.*kept in this pane.*next edit or refresh\.$/,
  );
  expect((await line.read()).stored.kind).toBe('none');
  expect(state().model?.document.version).toBe('9.9');

  await refresh(pane);
  expect(state().failure).toBeNull();
  expect((await readModel()).document.version).toBe('9.9');
});
