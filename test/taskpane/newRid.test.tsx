/** @jest-environment jsdom */
import { act } from 'react';
import axe from 'axe-core';
import {
  carryOverOf,
  draftNext,
  draftRid,
  draftSteps,
  inBothScopes,
  nextGoLives,
  nextImpacts,
  parseScope,
  scopeChoices,
  type LastRelease,
} from '../../src/app';
import { noAdditions } from '../../src/model/noAdditions';
import { shipped } from '../../src/reference/reference';
import { emptyRid, newModification, type Rid } from '../../src/model/rid';
import {
  answered,
  button,
  click,
  closePane,
  documentOf,
  fakeOf,
  fold,
  openPane,
  refreshed,
  result,
  said,
  settle,
  shown,
  tab,
  type Fake,
} from './harness';
import { control, focused, leave, nameOf, press, write } from './releaseHarness';
import { calendar } from './releaseModels';

const blank = result([], { usable: false, reason: 'empty', notice: 'This document is empty.' });

let fake: jest.Mocked<Fake>;

async function open(more: Partial<Fake> = {}): Promise<void> {
  fake = fakeOf({
    checkDocument: () => Promise.resolve(blank),
    calendar: calendar as Fake['calendar'],
    parseScope,
    carryOverOf,
    draftNext,
    draftRid,
    draftSteps,
    inBothScopes,
    nextGoLives,
    nextImpacts,
    scopeChoices,
    ...more,
  });
  await openPane(fake);
}

async function openNew(more: Partial<Fake> = {}): Promise<void> {
  await open(more);
  await click(button('Start a RID here…'));
}

const written = (): Rid | undefined => fake.writeNewRid.mock.calls[0]?.[0];
const alerts = (): (string | null)[] =>
  [...document.querySelectorAll('main [role=alert]')].map(({ textContent }) => textContent);

afterEach(closePane);

describe('a new RID', () => {
  test('is written from a date, a name and a scope; then the document is checked', async () => {
    await openNew();
    expect(document.activeElement?.textContent).toBe('Start a RID');
    write('Go-live date', '4 November 2021');
    expect(shown()).toContain('Thursday 4 November 2021, a Working Day.');
    expect(shown()).toContain('scope that impacts DCC Systems in November 2020, all else in May 2021');
    expect(shown()).toContain('Without one: November 2021 SEC Release.');
    await click(control('Yes: with testing, costs and three sets of criteria'));
    write('Scope', 'Approved\nMP079 – Withdrawing\nnothing of the kind\nCR1088 Production Proving');
    expect([...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
      'MP079WithdrawingApproved',
      'CR1088Production ProvingChange Request',
    ]);
    expect(shown()).toContain('Line 3, “nothing of the kind”: It has no identifier');
    fake.checkDocument.mockClear();
    await click(button('Write the RID here'));
    expect(written()).toMatchObject({
      release: { name: 'November 2021 SEC Release', goLive: '2021-11-04' },
      modifications: [{ id: 'MP079', status: 'approved' }],
      changeRequests: [{ id: 'CR1088' }],
    });
    expect(fake.checkDocument).toHaveBeenCalled();
    expect(said()).toContain('The RID is written.');
    expect(focused()).toBe('Check');
    expect(document.querySelector('[data-new-rid]')).toBeNull();
  });

  test('needs a date and its kind: what is missing is said, and gets the focus', async () => {
    await openNew();
    await click(button('Write the RID here'));
    expect(alerts()).toEqual([
      'Write the go-live date: the whole timetable is counted back from it.',
      'Say whether it impacts DCC Systems: sections, steps and criteria depend on it.',
    ]);
    expect(focused()).toBe('Go-live date');
    write('Go-live date', '31 June 2021');
    expect(alerts()).toEqual([]);
    leave();
    expect(alerts()).toHaveLength(1);
    await click(control('No'));
    await click(button('Write the RID here'));
    expect(alerts()).toEqual(['June has 30 days. Write it as 4 November 2021 or 04/11/2021.']);
    expect(fake.writeNewRid).not.toHaveBeenCalled();
  });

  test('a date of the timetable can be another, and what is counted from it moves along', async () => {
    await openNew();
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    const drafted = control('DCC submits evidence against the operational acceptance criteria').value;
    write('Panel go/no-go decision', '15/10/2021');
    press('Enter');
    expect(focused()).toBe('Panel go/no-go decision');
    expect(control('Panel go/no-go decision').value).toBe('15 Oct 21');
    const moved = control('DCC submits evidence against the operational acceptance criteria').value;
    expect(moved).not.toBe(drafted);
    expect(said()).toContain('Panel go/no-go decision: 15 Oct 21.');

    write('Panel go/no-go decision', 'soon');
    leave();
    expect(alerts()).toEqual(['“soon” is not a date. Write it as 4 November 2021 or 04/11/2021.']);
    await click(button('Write the RID here'));
    expect(fake.writeNewRid).not.toHaveBeenCalled();
    expect(focused()).toBe('Panel go/no-go decision');

    await click(button('Back to the drafted dates'));
    expect(control('DCC submits evidence against the operational acceptance criteria').value).toBe(drafted);
    await click(button('Write the RID here'));
    expect(written()?.timetable).toHaveLength(5);
  });

  test('no step comes after go-live, and one of the other kind of release is in nobody’s way', async () => {
    await openNew();
    write('Go-live date', '4 November 2021');
    await click(control('Yes: with testing, costs and three sets of criteria'));
    write('SIT commences', 'soon');
    leave();
    await click(control('No'));
    write('Panel go/no-go decision', '8 November 2021');
    leave();
    expect(alerts()).toEqual([
      '8 November 2021 is after go-live on 4 November 2021, which all steps lead up to. Write an earlier date.',
    ]);
    expect(control('Panel go/no-go decision').value).toBe('8 November 2021');
    await click(button('Write the RID here'));
    expect(fake.writeNewRid).not.toHaveBeenCalled();
    expect(focused()).toBe('Panel go/no-go decision');
    write('Go-live date', '25 November 2021');
    expect(alerts()).toEqual([]);
    await click(button('Write the RID here'));
    expect(written()?.timetable.map(({ date }) => date)).toContain('2021-11-08');
  });

  test('says beside the timetable how many of its steps lie in the past', async () => {
    await openNew();
    await click(control('No'));
    write('Go-live date', '7 November 2019');
    expect(shown()).toContain('5 of 5 steps lie in the past, before ');
    write('Go-live date', '4 November 2021');
    expect(shown()).not.toContain('in the past');
  });

  test('is not written from a scope of which nothing is understood, and loses no costs', async () => {
    await openNew();
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    write('Scope', 'what is this\nand this');
    await click(button('Write the RID here'));
    expect(alerts()).toEqual([expect.stringMatching(/^None of these lines is understood as a modification/)]);
    expect(focused()).toBe('Scope');
    write('Scope', 'Modification,Title,SIT\nMP079,One,"£1,000"\nMP080,Two,');
    await click(button('Write the RID here'));
    expect(alerts()).toEqual([expect.stringMatching(/^There are DCC costs, .*, for MP079, which .* would lose/)]);
    expect(fake.writeNewRid).not.toHaveBeenCalled();
    await click(control('Yes: with testing, costs and three sets of criteria'));
    await click(button('Write the RID here'));
    expect(written()?.modifications).toMatchObject([{ costs: { sit: 1000 } }, { title: 'Two' }]);
  });

  test('is written from a scope with characters that XML cannot carry', async () => {
    await openNew();
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    write('Scope', 'MP079 – Ti\u001Ftle\nMP080 – Users\uFFFD credits');
    await click(button('Write the RID here'));
    expect(written()?.modifications).toMatchObject([{ title: 'Title' }, { title: 'Users\uFFFD credits' }]);
  });

  test('offers the usual days of go-live', async () => {
    await openNew();
    await click(button('June 2020: 25 Jun 20'));
    expect(control('Go-live date').value).toBe('25 Jun 20');
    expect(shown()).toContain('Thursday 25 June 2020, a Working Day.');
  });

  test('takes the form of a team’s template, as a document of its own', async () => {
    await openNew({ openNewRid: () => Promise.resolve(['TEAM.dotx has no table of contents: one was added.']) });
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    await choose('In the form of a team’s Word template', 'TEAM.dotx', [80, 75]);
    expect(shown()).toContain('TEAM.dotx');
    await click(button('Open the RID as a new document'));
    expect(fake.writeNewRid).not.toHaveBeenCalled();
    expect(fake.openNewRid.mock.calls[0]?.[1]).toEqual({
      template: { name: 'TEAM.dotx', bytes: new Uint8Array([80, 75]) },
    });
    expect(answered()).toBe('The RID is open as a new document. TEAM.dotx has no table of contents: one was added.');
  });

  test('takes the form of the deployment’s template, unless that is left out', async () => {
    const deployed = { source: 'Team', reference: noAdditions(), template: 'TEAM.dotx' };
    await openNew({ deployedDefaults: () => deployed });
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    expect(shown()).toContain('TEAM.dotx, your team’s');
    expect(button('Open the RID as a new document')).toBeTruthy();
    await click(button('Leave out'));
    await click(button('Write the RID here'));
    expect(written()).toBeDefined();
  });

  test('that cannot be written here says so in its own sentence, and nothing typed is lost', async () => {
    const refusal = Object.assign(new Error('There is text in this document.'), { name: 'NotBlankError' });
    await openNew({ writeNewRid: () => Promise.reject(refusal) });
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    await click(button('Write the RID here'));
    expect(shown()).toContain('There is text in this document.');
    expect(control('Go-live date').value).toBe('4 November 2021');
  });

  test('keeps what was typed while another view is looked at, and goes when it is given up', async () => {
    await openNew();
    write('Go-live date', '4 November 2021');
    await click(tab('Settings'));
    expect(document.querySelector('[data-new-rid]')?.closest('[hidden]')).not.toBeNull();
    await click(tab('Check'));
    expect(control('Go-live date').value).toBe('4 November 2021');
    await click(button('Cancel'));
    expect(document.querySelector('[data-new-rid]')).toBeNull();
    expect(button('Start a RID here…')).toBeTruthy();
  });

  test('axe finds nothing wrong with it', async () => {
    await openNew();
    write('Go-live date', 'x');
    await click(control('No'));
    write('Scope', 'MP079\nwhat');
    await click(button('Write the RID here'));
    write('Go-live date', '4 November 2021');
    // jsdom does not draw.
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run({ include: [document.body], exclude: [['[data-tabster-dummy]']] }, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const all = [...document.querySelectorAll('button, input, select, textarea')];
    expect(all.filter((one) => nameOf(one) === '')).toEqual([]);
  });
});

/** Chooses a file. */
async function choose(label: string, name: string, bytes: readonly number[]): Promise<void> {
  const field = control(label);
  const file = { name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

describe('the next release', () => {
  const model: Rid = {
    ...emptyRid(),
    release: { name: 'June 2020 SEC Release', goLive: '2020-06-25' },
    modifications: [
      { ...newModification('MP001'), title: 'Done', status: 'approved' },
      { ...newModification('MP002'), title: 'To come' },
    ],
  };
  const last: LastRelease = { model, impactsSystems: false, reference: noAdditions(), known: shipped };
  const ids = (rid: Rid | undefined): string[] | undefined => rid?.modifications.map(({ id }) => id);
  const opened = (): Rid | undefined => fake.openNewRid.mock.calls[0]?.[0];

  const openNext = async (release: LastRelease = last, more: Partial<Fake> = {}): Promise<void> => {
    await open({
      checkDocument: () => Promise.resolve(result([])),
      workingModel: () => release.model,
      lastReleaseIn: () => release,
      listBaselines: () => [],
      comparisonsOf: () => [],
      offeredBaseline: () => null,
      openNewRid: () => Promise.resolve([]),
      bringInStep: () => Promise.resolve(refreshed([])),
      ...more,
    });
    await click(tab('Changes'));
    await fold('The next release');
  };

  test('is opened as a new document with what goes on, which leaves the scope of this one', async () => {
    await openNext();
    await click(button('Open the RID as a new document'));
    expect(alerts()).toEqual(['Write the go-live date: the whole timetable is counted back from it.']);
    expect(focused()).toBe('Go-live date');
    write('Go-live date', '5 November 2020');
    expect(shown()).toContain('Approved: went live');
    expect(shown()).toContain('Targeted: carried over');
    await click(control('MP001 Done'));
    await click(control('MP002 To come'));
    expect(shown()).toContain('Approved: moves to the next release');
    expect(shown()).toContain('Targeted: left out');
    await click(button('Open the RID as a new document'));
    expect(ids(opened())).toEqual(['MP001']);
    expect(opened()?.release).toEqual({ name: 'November 2020 SEC Release', goLive: '2020-11-05' });
    expect(fake.bringInStep.mock.calls[0]?.[0]).toEqual(['MP001']);
    expect(answered()).toBe('The RID is open as a new document. MP001 is out of this RID’s scope.');
  });

  test('leaves this scope as it is where its author says so, and says what is in both', async () => {
    await openNext();
    write('Go-live date', '5 November 2020');
    await click(control('Take what goes on out of this RID’s scope'));
    await click(button('Open the RID as a new document'));
    expect(ids(opened())).toEqual(['MP002']);
    expect(fake.bringInStep).not.toHaveBeenCalled();
    expect(answered()).toMatch(/^The RID is open as a new document\. MP002 is in the scope of the last RID, too:/);
  });

  test('that cannot be opened changes nothing here', async () => {
    await openNext(last, { openNewRid: () => Promise.reject(new Error('no')) });
    write('Go-live date', '5 November 2020');
    await click(button('Open the RID as a new document'));
    expect(fake.bringInStep).not.toHaveBeenCalled();
    expect(control('Go-live date').value).toBe('5 November 2020');
  });

  test('loses no costs that are carried over', async () => {
    const costs = { designBuildPit: 5, sit: 0, uit: 0, live: 0 };
    const modifications = model.modifications.map((one) => ({ ...one, costs, impactsSystems: true }));
    await openNext({ ...last, impactsSystems: true, model: { ...model, modifications } });
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    expect(alerts()).toEqual([expect.stringMatching(/^There are DCC costs, .*, for MP002, which/)]);
    await click(control('MP002 To come'));
    expect(alerts()).toEqual([]);
  });

  test('that was written already brings this scope in step', async () => {
    const next: Rid = { ...model, release: { name: 'November 2020 SEC Release', goLive: '2020-11-05' } };
    await openNext(last, { readOtherRid: (name) => ({ name, document: documentOf() }) });
    fake.workingModel.mockReturnValue(next);
    await fold('Its RID is written already');
    await choose('The RID of the next release', 'next.docx', []);
    expect(shown()).toContain('MP001 and MP002 are in the scope of the November 2020 SEC Release, too.');
    fake.workingModel.mockReturnValue(model);
    await click(button('Take out of this scope'));
    expect(fake.bringInStep.mock.calls[0]?.[0]).toEqual(['MP001', 'MP002']);
    expect(answered()).toBe('MP001 and MP002 are out of this RID’s scope.');
  });

  test('starts in a blank document from the file of the last', async () => {
    await open({ lastReleaseOf: () => last });
    await click(button('Start from the last RID…'));
    expect(document.activeElement?.textContent).toBe('Start from the last RID');
    await choose('The RID of the last release', 'june.docx', []);
    expect(shown()).toContain('June 2020 SEC Release, from june.docx');
    await click(button('November 2020: 05 Nov 20'));
    await click(button('Write the RID here'));
    expect(ids(written())).toEqual(['MP002']);
    expect(fake.writeNewRid.mock.calls[0]?.[1]).toMatchObject({ kept: noAdditions() });
    expect(answered()).toContain('MP002 is in the scope of the last RID, too:');
  });

  test('says of a file that is no RID what it is', async () => {
    const refusal = Object.assign(new Error('letter.docx does not look like a RID.'), { name: 'DocxFileError' });
    await open({
      lastReleaseOf: () => {
        throw refusal;
      },
    });
    await click(button('Start from the last RID…'));
    await choose('The RID of the last release', 'letter.docx', []);
    expect(alerts()).toEqual(['letter.docx does not look like a RID.']);
    await click(button('Cancel'));
    expect(button('Start from the last RID…')).toBeTruthy();
  });
});
