import type { OpenDocument } from '../../src/document/sync/openDocument';
import type { Pane } from '../../src/taskpane/core/pane';
import {
  draftNotice,
  draftPaper,
  openDraft,
  recordBaseline,
  removeBaseline,
} from '../../src/taskpane/actions/baselines';
import { checkToPublish } from '../../src/taskpane/actions/check';
import { moveGoLive } from '../../src/taskpane/actions/goLive';
import { changeModel } from '../../src/taskpane/actions/edit';
import { nextRid } from '../../src/taskpane/actions/newRid';
import { readNotice, readPaper, readVersion, versionStart } from '../../src/taskpane/changes/forms';
import {
  changesFrom,
  changesSince,
  comparisonsOf,
  draftNext,
  inBothScopes,
  lastReleaseIn,
  listBaselines,
  planGoLive,
  readOtherRid,
  workingModel,
} from '../../src/app';
import { validationErrors } from '../builders/validate';
import { fixture, openLine, today } from '../line';
import { openPaneLine } from './paneLine';

const details = { version: '1.0', date: '2019-10-11', paper: 'SECP_73_1110_01', cause: '' };
const versionsIn = (pane: Pane): string[] => {
  const document = pane.store.get().result?.document;
  return document ? listBaselines(document).map(({ version }) => version) : [];
};

describe('versions that are kept', () => {
  it('are recorded, compared with, removed, and each of it can be taken back', async () => {
    const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'));
    expect(await recordBaseline(pane, details)).toBe(true);
    expect(state().failure).toBeNull();
    expect(versionsIn(pane)).toEqual(['1.0']);

    const { model } = state();
    if (!model) throw new Error('No model.');
    await changeModel(
      pane,
      model,
      { ...model, release: { ...model.release, goLive: '2020-07-02' } },
      'Go-live changed',
    );
    const document = await line.read();
    expect(comparisonsOf(document).map(({ version }) => version)).toEqual(['1.0']);
    expect(changesSince(document, '1.0').some(({ text }) => text.includes('2 July 2020'))).toBe(true);

    await removeBaseline(pane, '1.0');
    expect(versionsIn(pane)).toEqual([]);
    await state().answer?.undo?.();
    expect(state().failure).toBeNull();
    expect(versionsIn(pane)).toEqual(['1.0']);
  });

  it('are taken from an older file, and compared with one', async () => {
    const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'));
    const bytes = fixture('june-2020.docx');
    const older = readOtherRid('old.docx', bytes);
    await recordBaseline(pane, { ...details, model: workingModel(older.document) });
    expect(state().failure).toBeNull();
    expect(versionsIn(pane)).toEqual(['1.0']);
    // But for the day on which the Panel agreed to each, which recording notes.
    expect(changesFrom(older, await line.read()).filter(({ about }) => about !== 'agreed day of')).toEqual([]);
  });

  it('are not recorded twice, and the author is told why', async () => {
    const { pane, state } = await openPaneLine(fixture('june-2020.docx'));
    await recordBaseline(pane, details);
    expect(await recordBaseline(pane, details)).toBe(false);
    expect(state().failure?.message).toMatch(/^Version 1\.0 is recorded already/);
    expect(versionsIn(pane)).toEqual(['1.0']);
  });
});

describe('the go-live', () => {
  it('moves with the timetable, but for the steps that stay, and can be taken back', async () => {
    const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'));
    const before = await line.read();
    const request = { goLive: '2020-07-02', by: 'Panel', reason: 'Testing takes longer', paper: 'P', today };
    const { steps } = planGoLive(before, request).replan;
    const moving = steps.filter(({ outcome }) => outcome === 'moved').map(({ event }) => event);
    expect(moving.length).toBeGreaterThan(1);
    const keep = moving.slice(0, 1);
    expect(await moveGoLive(pane, { ...request, keep })).toBe(true);
    expect(state().failure).toBeNull();
    const dates = (document: OpenDocument, event: string): string[] =>
      document.reading.model.timetable.filter((one) => one.event === event).map(({ date }) => date);
    const after = await line.read();
    expect(after.reading.model.release.goLive).toBe('2020-07-02');
    for (const event of keep) expect(dates(after, event)).toEqual(dates(before, event));
    for (const event of moving.slice(1)) expect(dates(after, event)).not.toEqual(dates(before, event));
    await state().answer?.undo?.();
    expect(state().failure).toBeNull();
    expect((await line.read()).reading.model.timetable).toEqual(before.reading.model.timetable);
  });

  it('does not move to where it is', async () => {
    const { pane, state } = await openPaneLine(fixture('june-2020.docx'));
    expect(await moveGoLive(pane, { goLive: '2020-06-25', today })).toBe(false);
    expect(state().failure?.message).toMatch(/goes live on 25 June 2020 already/);
  });
});

describe('a check before sending', () => {
  it('finds what is not for the readers, says what its rules find, and ends when it is asked to', async () => {
    const { pane, state } = await openPaneLine(fixture('tracked-and-commented.docx'));
    const count = state().result?.diagnostics.length ?? 0;
    expect(state().result?.toSend).toBeUndefined();
    await checkToPublish(pane, true);
    const { result, titles } = state();
    expect(result?.toSend?.readiness).toMatchObject({ isReady: false });
    const [found] = result?.diagnostics.filter(({ rule }) => rule.startsWith('publication/')) ?? [];
    expect(found).toBeDefined();
    expect(titles[found?.rule ?? '']).not.toMatch(/^publication/);
    await checkToPublish(pane, false);
    expect(state().result?.toSend).toBeUndefined();
    expect(state().result?.diagnostics).toHaveLength(count);
  });
});

describe('what is drafted', () => {
  it('opens beside the RID: the paper to the Panel', async () => {
    const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'));
    const opened: Uint8Array[] = [];
    line.host.onOpen((bytes) => opened.push(bytes));
    const paper = { title: 'Releases', reference: 'SECP_76_1701_23', date: '2020-01-10', author: 'A. Author' };
    await draftPaper(pane, { ...paper, isFirst: false, asksForStandard: false, later: [] });
    expect(state().failure?.message).toMatch(/keeps no baseline/);
    expect(opened).toEqual([]);
    await draftPaper(pane, { ...paper, isFirst: true, asksForStandard: true, later: [] });
    expect(state().failure).toBeNull();
    const [file] = opened;
    if (!file) throw new Error('Nothing was opened.');
    expect(await validationErrors(file)).toEqual([]);
    const { reading } = await openLine(file).read();
    expect(reading.snapshot.paragraphs.map(({ text }) => text)).toContain('Paper Reference: SECP_76_1701_23');
  });

  it('opens beside the RID when asked to: a notice', async () => {
    const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'));
    const before = line.host.save();
    const opened: Uint8Array[] = [];
    line.host.onOpen((bytes) => opened.push(bytes));
    const request = { kind: 'notice', secVersion: '6.21', inEffect: '2020-06-25', designated: [] } as const;
    const drafted = await draftNotice(pane, request);
    expect(drafted?.title).toBe('SEC v6.21 published for the June 2020 SEC Release');
    if (drafted) await openDraft(pane, drafted);
    expect(state().failure).toBeNull();
    expect(opened).toHaveLength(1);
    expect(line.host.save()).toEqual(before);
  });
});

describe('the forms', () => {
  it('start from what the document says', async () => {
    const { reading } = await openLine(fixture('june-2020.docx')).read();
    const start = versionStart(reading.model);
    expect(start.version).toBe(reading.model.document.version);
    expect(start.paper).toBe(reading.model.document.reference);
  });

  it.each([
    [{}, 'version', /which version/],
    [{ version: '1.0', date: '31 June 2020' }, 'date', /^June has 30 days/],
  ])('refuse a version that is %j', (values, field, message) => {
    expect(readVersion(values)).toEqual({ field, message: expect.stringMatching(message) as unknown });
  });

  it('take a version with what is said of it', () => {
    const values = { version: ' 1.0 ', date: '11 Oct 19', paper: 'P', cause: ' MP142 approved ' };
    const entry = { version: '1.0', date: '2019-10-11', paper: 'P', cause: 'MP142 approved' };
    expect(readVersion(values)).toEqual({ entry });
  });

  it('date a paper today where nobody says otherwise', () => {
    const values = { title: 'T', reference: '', author: '', date: '', isFirst: 'yes' };
    expect(readPaper(values, today)).toEqual({
      entry: { title: 'T', reference: '', author: '', date: today, isFirst: true, asksForStandard: false },
    });
    expect(readPaper({ ...values, date: 'soon' }, today)).toMatchObject({ field: 'date' });
  });

  it.each([
    [{ kind: 'notice', inEffect: '25 Jun 20' }, 'secVersion'],
    [{ kind: 'notice', secVersion: 'six', inEffect: '25 Jun 20' }, 'secVersion'],
    [{ kind: 'page' }, 'inEffect'],
    [{ kind: 'notice', secVersion: '6.21', inEffect: 'June' }, 'inEffect'],
  ])('refuse a notice that is %j', (values, field) => {
    expect(readNotice(values)).toMatchObject({ field });
  });

  it.each([
    ['', null],
    ['None', []],
    ['Schedule 8, Appendix AB', ['Schedule 8', 'Appendix AB']],
  ])('read “%s” as what is designated', (designated, expected) => {
    const read = readNotice({ kind: 'notice', secVersion: '6.21', inEffect: '25 Jun 20', designated });
    expect(read).toMatchObject({ entry: { designated: expected } });
  });
});

describe('the next release', () => {
  it('opens as a document of its own, and takes what goes on out of the scope of the last, until that is undone', async () => {
    const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'));
    const opened: Uint8Array[] = [];
    line.host.onOpen((bytes) => opened.push(bytes));
    const last = lastReleaseIn(await line.read());
    const next = draftNext(last, { goLive: '2020-11-05', today, impactsSystems: true });
    if (!next) throw new Error('Nothing was drafted.');
    const moved = inBothScopes(last.model, next.model);
    expect(moved.length).toBeGreaterThan(0);
    const idsIn = (document: OpenDocument): string[] => workingModel(document).modifications.map(({ id }) => id);
    const before = idsIn(await line.read());
    expect(await nextRid(pane, next.model, { moved, kept: last.reference }, true)).toBe(true);
    expect(state().failure).toBeNull();
    expect(idsIn(await line.read())).toEqual(before.filter((id) => !moved.includes(id)));
    await state().answer?.undo?.();
    expect(idsIn(await line.read())).toEqual(before);
    const [file] = opened;
    expect(idsIn(await openLine(file ?? new Uint8Array()).read()).sort()).toEqual([...moved].sort());
  });
});
