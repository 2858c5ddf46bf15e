/** @jest-environment jsdom */
import { WordError } from '../../src/app';
import { act } from 'react';
import type { CheckResult, RefreshedRegion, TableStatus } from '../../src/app';
import {
  answered,
  button,
  card,
  click,
  closePane,
  choose,
  fakeOf,
  type Fake,
  focus,
  focusPane,
  fold,
  openCard,
  openPane,
  places,
  press,
  refreshed,
  result,
  said,
  settle,
  shown,
  tab,
} from './harness';
import { problem } from './problem';

afterEach(closePane);

const fixable = problem('costs/total', '5. Costs', {
  fix: { title: 'Change the total', safe: false, edits: [] },
});
const three = [problem('scope/one', '1. Scope'), problem('scope/two', '1. Scope', { severity: 'warning' }), fixable];

describe('the list', () => {
  test('has the problems by section, those with errors first, in one line each with the severity in words', async () => {
    await openPane(
      fakeOf({
        checkDocument: () => Promise.resolve(result([problem('x/note', '0. Title', { severity: 'info' }), ...three])),
      }),
    );
    const sections = [...document.querySelectorAll('[role=region]')].map((section) => [
      section.getAttribute('aria-label'),
      section.querySelector('.fui-CounterBadge')?.textContent,
      [...section.querySelectorAll('[data-place]')].map(({ textContent }) => textContent),
    ]);
    expect(sections).toEqual([
      ['1. Scope', '2', ['Error: scope/one is wrong.', 'Warning: scope/two is wrong.']],
      ['5. Costs', '1', ['Error: costs/total is wrong.']],
      ['0. Title', '1', ['Note: x/note is wrong.']],
    ]);
    expect(document.querySelector('h2')?.textContent).toBe('4 problems');
    expect(tab('Check').textContent).toContain('2 errors');
    expect(said()).toBe('Document checked. 4 problems: 2 errors, 1 warning and 1 note.');
  });

  test('can have them by what is wrong, under what the rule finds', async () => {
    const explainRule: Fake['explainRule'] = (id) => ({
      id,
      severity: 'error',
      title: `Title of ${id}`,
      why: '',
      source: '',
    });
    const found = [problem('b/b', 'A'), problem('a/a', 'A'), problem('b/b', 'C')];
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result(found)), explainRule }));
    await choose('More for all problems', 'Group by what is wrong');
    const regions = [...document.querySelectorAll('[role=region]')].map((region) => region.getAttribute('aria-label'));
    expect(regions).toEqual(['Title of b/b', 'Title of a/a']);
  });

  test('folds hundreds of problems away, and opens the section that the author goes to', async () => {
    const many = Array.from({ length: 200 }, (_, at) => problem(`a/${String(at)}`, `${String(at % 10)}. Section`));
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result(many)) }));
    expect(document.querySelectorAll('[role=region]')).toHaveLength(10);
    expect(places()).toHaveLength(0);
    await click(button('Next problem'));
    expect(places()).toHaveLength(20);
    expect(card('a/0').getAttribute('aria-current')).toBe('true');
  });

  test('shows only one severity when that is chosen, and all again', async () => {
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result(three)) }));
    await click(button('1 warning'));
    expect(places()).toHaveLength(1);
    expect(button('1 warning').getAttribute('aria-pressed')).toBe('true');
    expect(said()).toBe('Showing 1 warning only.');
    await click(button('1 warning'));
    expect(places()).toHaveLength(3);
  });

  test('says so when there is nothing to put right', async () => {
    await openPane(fakeOf({}));
    expect(document.querySelector('h2')?.textContent).toBe('No problems found');
  });

  test('shows the notice of a document that is no RID, and no praise', async () => {
    const notice = 'This document is empty, so there is nothing to check yet.';
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result([], { usable: false, notice })) }));
    expect(shown()).toContain(notice);
    expect(shown()).not.toContain('No problems found');
    expect(said()).toBe(`Document checked. ${notice}`);
  });
});

describe('going to a problem', () => {
  test('a click goes to its place, with the result it was found in', async () => {
    const found = result(three);
    const fake = fakeOf({ checkDocument: () => Promise.resolve(found) });
    await openPane(fake);
    await click(places()[2] as HTMLButtonElement);
    expect(fake.goToPlace).toHaveBeenCalledWith(fixable.place, found);
    expect(said()).toBe('Went to “costs/total”.');
  });

  test('words that are gone are said to be gone', async () => {
    await openPane(
      fakeOf({ checkDocument: () => Promise.resolve(result(three)), goToPlace: () => Promise.resolve(false) }),
    );
    await click(places()[0] as HTMLButtonElement);
    expect(shown()).toContain('These words are not in the document any more.');
  });

  test('the arrows go from problem to problem, Home and End to the first and last', async () => {
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result(three)) }));
    const [one, two, last] = places();
    focus(one);
    press('ArrowDown');
    expect(document.activeElement).toBe(two);
    press('End');
    expect(document.activeElement).toBe(last);
    await openCard('costs/total');
    focus(button('Fix and next: Change the total'));
    press('ArrowUp');
    expect(document.activeElement).toBe(two);
    press('Home');
    expect(document.activeElement).toBe(one);
  });

  test('Tab meets everything in the order it is drawn in', async () => {
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result(three)) }));
    await openCard('costs/total');
    const order = [...document.querySelectorAll<HTMLElement>('button, input, [tabindex]')].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.hasAttribute('data-tabster-dummy') &&
        element.getAttribute('aria-selected') !== 'false',
    );
    const name = (element: HTMLElement): string | null => element.getAttribute('aria-label') ?? element.textContent;
    expect(order.map(name)).toEqual([
      'Check2, 2 errors',
      '2 errors',
      '1 warning',
      'Search the problems',
      'Check before sending',
      'Previous problem',
      'Next problem',
      'More for all problems',
      '1. Scope2',
      'Ignore all 2…: 1. Scope',
      'Error: scope/one is wrong.',
      'Warning: scope/two is wrong.',
      '5. Costs1',
      'Error: costs/total is wrong.',
      'Fix and next: Change the total',
      'Ignore…: costs/total is wrong.',
      'More: costs/total is wrong.',
      'Why?',
      'Diagnostics',
    ]);
  });
});

describe('a fix', () => {
  test('is applied and checked, and the focus goes to the next problem', async () => {
    const first = problem('a/first', 'A', { fix: { title: 'Fix the first', safe: true, edits: [] } });
    const found = [result([first, ...three]), result(three)];
    const fake = fakeOf({ checkDocument: () => Promise.resolve(found.shift() ?? result(three)) });
    await openPane(fake);
    await openCard('a/first');
    await click(button('Fix and next: Fix the first'));
    expect(fake.applyFix.mock.calls[0]?.[0]).toBe(first);
    expect(places()).toHaveLength(3);
    expect(document.activeElement).toBe(places()[0]);
    expect(card('scope/one').getAttribute('aria-current')).toBe('true');
    expect(fake.goToPlace).toHaveBeenLastCalledWith(three[0]?.place, expect.anything());
    expect(answered()).toBe('Done: Fix the first.');
  });

  test('of the last problem puts the focus on the outcome', async () => {
    const found = [result([fixable]), result([])];
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(found.shift() ?? result([])) }));
    await openCard('costs/total');
    await click(button('Fix: Change the total'));
    expect(document.activeElement?.textContent).toBe('No problems found');
    expect(said()).toBe('Done: Change the total. No problems found.');
  });

  test('is made on the latest check, and not at all when that no longer finds the problem', async () => {
    const later = result([{ ...fixable, place: { ...fixable.place, paragraph: 7 } }]);
    const found = [result([fixable]), later];
    const fake = fakeOf({ checkDocument: () => Promise.resolve(found.shift() ?? result([])) });
    await openPane(fake);
    await openCard('costs/total');
    const fix = button('Fix: Change the total');
    // The check on getting the focus is still under way when the click arrives.
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await click(fix);
    expect(fake.applyFix).toHaveBeenCalledWith(later.diagnostics[0], later, expect.anything());
  });

  test('that fails says why, and the document is checked all the same', async () => {
    const fake = fakeOf({
      checkDocument: () => Promise.resolve(result([fixable])),
      applyFix: () =>
        Promise.reject(new WordError('RID Author could not change the document. Word is busy.', 'HostIsBusy')),
    });
    await openPane(fake);
    await openCard('costs/total');
    await click(button('Fix: Change the total'));
    expect(shown()).toContain('RID Author could not change the document. Word is busy.');
    expect(said()).toBe('RID Author could not change the document. Word is busy.');
    expect(fake.checkDocument).toHaveBeenCalledTimes(2);
    await click(button('Dismiss this message'));
    expect(shown()).not.toContain('Word is busy.');
  });
});

describe('a refresh', () => {
  const conflict = { row: 'MP079', column: 'dcc', document: '✓', model: '' };
  const matrix: RefreshedRegion = {
    name: 'participant-matrix',
    caption: 'Participant impact matrix',
    columns: [{ key: 'dcc', head: 'DCC', kind: 'tick', width: 1 }],
    outcome: 'conflict',
    conflicts: [conflict],
  };
  const table = (more: Partial<RefreshedRegion>): RefreshedRegion => ({
    name: 'glossary',
    caption: 'Glossary',
    columns: [],
    outcome: 'up to date',
    conflicts: [],
    ...more,
  });
  const missing = table({ outcome: 'no place', message: 'Its section is missing.' });
  const ofTable = (name: string): string => document.querySelector(`li[data-region="${name}"]`)?.textContent ?? '';
  const status = (more: Partial<TableStatus>): TableStatus => ({
    name: 'glossary',
    caption: 'Glossary',
    state: 'up to date',
    controlled: true,
    paragraph: 7,
    changes: [],
    conflicts: [],
    columns: [],
    hasRows: true,
    plan: () => [],
    ...more,
  });
  const torn = status({
    name: 'participant-matrix',
    caption: matrix.caption,
    columns: matrix.columns,
    conflicts: [conflict],
    state: 'conflict',
  });
  const tables = [status({}), status({ name: 'history', caption: 'Document history' }), torn];

  test('says what it did, shows each outcome at its table and both values of a conflict, and checks', async () => {
    const parts = [matrix, missing, table({ name: 'history', caption: 'Document history' })];
    const fake = fakeOf({
      checkDocument: () => Promise.resolve(result([], { tables })),
      refreshTables: () => Promise.resolve(refreshed(parts)),
    });
    await openPane(fake);
    await click(tab('Tables'));
    await click(button('Refresh tables'));
    expect(ofTable('participant-matrix')).toMatch(
      /^Participant impact matrixConflict1 place needs your decision.*MP079, DCCIn the document✓.*In ReleaseBlank/,
    );
    expect(ofTable('glossary')).toContain('Not written. Its section is missing.');
    expect(ofTable('history')).toContain('Up to date');
    expect(fake.checkDocument).toHaveBeenCalledTimes(2);
    expect(said()).toBe('Tables: 1 needs your decision, 1 not written and 1 up to date. No problems found.');
    expect(answered()).toBe(
      'Tables: 1 needs your decision, 1 not written and 1 up to date. The document and Release differ: Participant impact matrix, MP079, DCC. Decide which is right.',
    );
  });

  test('is forgotten with the next action', async () => {
    const fake = fakeOf({
      checkDocument: () => Promise.resolve(result(three, { tables })),
      refreshTables: () => Promise.resolve(refreshed([missing])),
    });
    await openPane(fake);
    await click(tab('Tables'));
    await click(button('Refresh tables'));
    expect(ofTable('glossary')).toContain('Not written');
    await click(button('Check again'));
    expect(ofTable('glossary')).not.toContain('Not written');
    expect(answered()).toBeNull();
  });
});

describe('the check', () => {
  const someTable = {
    name: 'glossary',
    caption: 'Glossary',
    state: 'up to date',
    changes: [],
    conflicts: [],
  } as unknown as TableStatus;

  test('on getting the focus is silent when nothing has changed', async () => {
    const fake = fakeOf({ checkDocument: () => Promise.resolve(result(three)) });
    await openPane(fake);
    await click(places()[0] as HTMLButtonElement);
    await focusPane();
    expect(fake.checkDocument).toHaveBeenCalledTimes(2);
    expect(said()).toBe('Went to “scope/one”.');
  });

  test('holds the buttons while it works, without taking the focus away', async () => {
    let end: (found: CheckResult) => void = () => undefined;
    const fake = fakeOf({ checkDocument: () => Promise.resolve(result([], { tables: [{ ...someTable }] })) });
    await openPane(fake);
    fake.checkDocument.mockImplementation(() => new Promise((resolve) => (end = resolve)));
    await click(tab('Tables'));
    await click(button('Check again'));
    expect(button('Check again').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button('Check again'));
    expect(said()).toBe('Checking the document…');
    await focusPane();
    expect(fake.checkDocument).toHaveBeenCalledTimes(2);
    end(result(three, { tables: [someTable] }));
    await settle();
    expect(button('Check again').getAttribute('aria-disabled')).not.toBe('true');
    expect(said()).toBe('Document checked. 3 problems: 2 errors and 1 warning.');
  });
});

describe('when something is wrong', () => {
  test('outside Word it says so in words and offers nothing that cannot work', async () => {
    const message = 'RID Author works inside Microsoft Word.';
    const fake = fakeOf({ whenReady: () => Promise.resolve({ ready: false, message }) });
    await openPane(fake);
    expect(shown()).toContain(message);
    expect(document.querySelectorAll('button')).toHaveLength(0);
    await focusPane();
    expect(fake.checkDocument).not.toHaveBeenCalled();
  });

  test('an unexpected error is a calm sentence, with its details only in the diagnostics', async () => {
    await openPane(fakeOf({ checkDocument: () => Promise.reject(new TypeError('x is undefined')) }));
    expect(shown()).toContain('RID Author could not finish that, by a fault of its own. Look at the document');
    expect(shown()).not.toContain('x is undefined');
    expect(shown()).not.toContain('TypeError');
    await fold('Diagnostics');
    const report = document.querySelector('textarea')?.value;
    expect(report).toContain('Last error: TypeError: x is undefined');
    expect(report).toContain('Requirement sets: WordApi 1.8');
  });

  test('a failed check is forgotten when the next one succeeds', async () => {
    const fake = fakeOf({ checkDocument: () => Promise.resolve(result(three)) });
    fake.checkDocument.mockRejectedValueOnce(new WordError('RID Author could not read the document.', 'HostIsBusy'));
    await openPane(fake);
    expect(shown()).toContain('RID Author could not read the document.');
    await focusPane();
    expect(shown()).not.toContain('RID Author could not read the document.');
    expect(places()).toHaveLength(3);
  });
});
