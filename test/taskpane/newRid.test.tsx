/** @jest-environment jsdom */
import { act } from 'react';
import axe from 'axe-core';
import { draftRid, draftSteps, nextRelease, parseModel, parseScope } from '../../src/app';
import { emptyRid, newModification, type Rid } from '../../src/model/rid';
import { button, click, closePane, openPane, result, said, tab, fakeOf, type Fake, settle, shown } from './harness';
import { control, focused, leave, nameOf, press, write } from './releaseHarness';
import { calendar, release } from './releaseModels';

const blank = result([], { usable: false, reason: 'empty', notice: 'This document is empty.' });

let fake: jest.Mocked<Fake>;

async function open(more: Partial<Fake> = {}): Promise<void> {
  fake = fakeOf({
    checkDocument: () => Promise.resolve(blank),
    calendar,
    parseScope,
    parseModel,
    draftSteps,
    draftRid,
    nextRelease,
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

  test('is written from a data model that is pasted', async () => {
    await openNew();
    await click(control('A release that was copied'));
    await click(button('Write the RID here'));
    expect(alerts()).toEqual(['Paste a release that was copied, or choose its file.']);
    write('The release, as it was copied', '{"release": {"name": 1}}');
    expect(alerts()).toEqual([
      'The text cannot be used as the data model of a RID: “release”, “name” is missing or not as expected.',
    ]);
    write('The release, as it was copied', JSON.stringify(release()));
    expect(shown()).toContain('June 2020 SEC Release: 2 modifications, 3 steps in its timetable.');
    await click(button('Write the RID here'));
    expect(written()).toEqual(release());
  });

  test('or from its file', async () => {
    await openNew();
    await click(control('A release that was copied'));
    const field = control('Or from a file');
    const file = { name: 'next.json', text: () => Promise.resolve(JSON.stringify(release())) };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    act(() => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(shown()).toContain('June 2020 SEC Release: 2 modifications');
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

describe('the next release', () => {
  const last: Rid = {
    ...emptyRid(),
    release: { name: 'June 2020 SEC Release', goLive: '2020-06-25' },
    modifications: [
      { ...newModification('MP001'), title: 'Done', status: 'approved' },
      { ...newModification('MP002'), title: 'To come' },
    ],
  };

  const openNext = async (model: Rid): Promise<void> => {
    await open({ checkDocument: () => Promise.resolve(result([])), workingModel: () => model });
    await click(tab('Settings'));
    act(() => {
      for (const header of document.querySelectorAll<HTMLElement>('h2 > button[aria-expanded=false]')) header.click();
    });
    await settle();
    await click(button('Draft the next release…'));
  };

  test('loses no costs that are carried over', async () => {
    const costs = { designBuildPit: 5, sit: 0, uit: 0, live: 0 };
    const modifications = last.modifications.map((one) => ({ ...one, costs, impactsSystems: true }));
    await openNext({ ...last, modifications });
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    expect(alerts()).toEqual([expect.stringMatching(/^There are DCC costs, .*, for MP002, which/)]);
    await click(control('MP002 To come (targeted)'));
    expect(alerts()).toEqual([]);
  });

  test('is drafted as a model to be copied, with what the author carries over', async () => {
    await openNext(last);
    expect(document.activeElement?.textContent).toBe('The next release');
    write('Go-live date', '4 November 2021');
    await click(control('No'));
    const drafted = (): Rid => JSON.parse(control('The next release, to copy').value) as Rid;
    expect(drafted().modifications.map(({ id }) => id)).toEqual(['MP002']);
    await click(control('MP001 Done (approved)'));
    await click(control('MP002 To come (targeted)'));
    expect(drafted().modifications.map(({ id }) => id)).toEqual(['MP001']);
    expect(drafted().release).toEqual({ name: 'November 2021 SEC Release', goLive: '2021-11-04' });
    expect(parseModel(control('The next release, to copy').value, 'It')).toEqual({ model: drafted() });
    await click(button('Close'));
    expect(shown()).toContain('Kind of release');
    expect(focused()).toBe('Settings');
  });
});
