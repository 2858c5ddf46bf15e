/** @jest-environment jsdom */
import { WordError } from '../../src/app';
import type { CheckResult, RefreshedPart } from '../../src/app';
import {
  button,
  click,
  closePane,
  focus,
  focusPane,
  openDiagnostics,
  openPane,
  places,
  press,
  result,
  said,
  refreshed,
  fakeOf,
  settle,
  shown,
} from './harness';
import { problem } from './problem';

afterEach(closePane);

const fixable = problem('costs/total', '5. Costs', {
  fix: { title: 'Change the total', safe: false, edits: [] },
});
const three = [problem('scope/one', '1. Scope'), problem('scope/two', '1. Scope', { severity: 'warning' }), fixable];

describe('the list', () => {
  test('has the problems by section, in the order of the document, with severity in words and the rule', async () => {
    await openPane(
      fakeOf({
        checkDocument: () => Promise.resolve(result([...three, problem('x/note', '6. End', { severity: 'info' })])),
      }),
    );
    const sections = [...document.querySelectorAll('section')].map((section) => [
      section.querySelector('h3 span')?.textContent,
      [...section.querySelectorAll('.kind')].map((kind) => kind.textContent),
      [...section.querySelectorAll('.rule')].map((rule) => rule.textContent),
    ]);
    expect(sections).toEqual([
      ['1. Scope', ['Error: ', 'Warning: '], ['scope/one', 'scope/two']],
      ['5. Costs', ['Error: '], ['costs/total']],
      ['6. End', ['Note: '], ['x/note']],
    ]);
    expect(document.querySelector('h2')?.textContent).toBe('4 problems');
    expect(said()).toBe('Document checked. 4 problems: 2 errors, 1 warning and 1 note.');
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
    focus(button('Change the total'));
    press('ArrowUp');
    expect(document.activeElement).toBe(two);
    press('Home');
    expect(document.activeElement).toBe(one);
  });

  test('Tab meets everything in the order it is drawn in', async () => {
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result(three)) }));
    const order = [...document.querySelectorAll<HTMLElement>('button, input, summary, [tabindex]')].filter(
      (element) => element.tabIndex >= 0 && element.closest('details:not([open]) > :not(summary)') === null,
    );
    const name = (element: HTMLElement): string | null | undefined =>
      element.querySelector('.rule')?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
    expect(order.map(name)).toEqual([
      'Check document',
      'Refresh tables',
      'Check',
      '2 errors',
      '1 warning',
      'Search the problems',
      'Previous problem',
      'Next problem',
      ...['scope/one', 'Ignore…', 'Why? scope/one'],
      ...['scope/two', 'Ignore…', 'Why? scope/two'],
      ...['costs/total', 'Change the total', 'Ignore…', 'Why? costs/total'],
      'For reviewers',
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
    await click(button('Fix the first'));
    expect(fake.applyFix.mock.calls[0]?.[0]).toBe(first);
    expect(places()).toHaveLength(3);
    expect(document.activeElement).toBe(places()[0]);
    expect(said()).toBe('Done: Fix the first. 3 problems: 2 errors and 1 warning.');
  });

  test('of the last problem puts the focus on the outcome', async () => {
    const found = [result([fixable]), result([])];
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(found.shift() ?? result([])) }));
    await click(button('Change the total'));
    expect(document.activeElement?.textContent).toBe('No problems found');
  });

  test('is made on the latest check, and not at all when that no longer finds the problem', async () => {
    const later = result([{ ...fixable, place: { ...fixable.place, paragraph: 7 } }]);
    const found = [result([fixable]), later];
    const fake = fakeOf({ checkDocument: () => Promise.resolve(found.shift() ?? result([])) });
    await openPane(fake);
    const fix = button('Change the total');
    // The check on getting the focus is still under way when the click arrives.
    window.dispatchEvent(new Event('focus'));
    await click(fix);
    expect(fake.applyFix).toHaveBeenCalledWith(later.diagnostics[0], later);
  });

  test('that fails says why, and the document is checked all the same', async () => {
    const fake = fakeOf({
      checkDocument: () => Promise.resolve(result([fixable])),
      applyFix: () =>
        Promise.reject(new WordError('RID Author could not change the document. Word is busy.', 'HostIsBusy')),
    });
    await openPane(fake);
    await click(button('Change the total'));
    expect(shown()).toContain('RID Author could not change the document. Word is busy.');
    expect(said()).toBe('RID Author could not change the document. Word is busy.');
    expect(fake.checkDocument).toHaveBeenCalledTimes(2);
    await click(button('Dismiss this message'));
    expect(shown()).not.toContain('Word is busy.');
  });
});

describe('a refresh', () => {
  const conflict = { row: 'MP079', column: 'dcc', document: '✓', model: '' };
  const matrix: RefreshedPart = {
    name: 'participant-matrix',
    caption: 'Participant impact matrix',
    columns: [{ key: 'dcc', head: 'DCC', kind: 'tick', width: 1 }],
    outcome: 'conflict',
    conflicts: [conflict],
  };
  const table = (more: Partial<RefreshedPart>): RefreshedPart => ({
    name: 'glossary',
    caption: 'Glossary',
    columns: [],
    outcome: 'up to date',
    conflicts: [],
    ...more,
  });
  const missing = table({ outcome: 'no place', message: 'Its section is missing.' });
  const outcomes = (): string[] => [...document.querySelectorAll('.outcome')].map(({ textContent }) => textContent);

  test('shows the outcome of each table and both values of a conflict, and checks', async () => {
    const parts = [matrix, missing, table({ name: 'history', caption: 'Document history' })];
    const fake = fakeOf({ refreshTables: () => Promise.resolve(refreshed(parts)) });
    await openPane(fake);
    await click(button('Refresh tables'));
    expect(outcomes()).toEqual([
      expect.stringMatching(
        /^Participant impact matrix Needs your decision.*MP079, DCCIn the document✓In the data modelBlank/,
      ),
      'Glossary Not writtenIts section is missing.',
      'Up to date Document history',
    ]);
    expect(fake.checkDocument).toHaveBeenCalledTimes(2);
    expect(said()).toBe('Tables: 1 needs your decision, 1 not written and 1 up to date. No problems found.');
    await click(button('Hide the outcome of the refresh'));
    expect(outcomes()).toEqual([]);
  });

  test('takes the decision of the author, and the focus stays at the tables', async () => {
    const fake = fakeOf({ refreshTables: () => Promise.resolve(refreshed([matrix])) });
    await openPane(fake);
    await click(button('Refresh tables'));
    fake.refreshTables.mockResolvedValue(refreshed([{ ...matrix, outcome: 'changed', conflicts: [] }]));
    await click(button('Take the data model’s'));
    expect(fake.refreshTables).toHaveBeenLastCalledWith(
      {
        decisions: { 'participant-matrix': [{ row: 'MP079', column: 'dcc', take: 'model' }] },
      },
      expect.anything(),
    );
    expect(outcomes()).toEqual(['Refreshed Participant impact matrix']);
    expect(document.activeElement?.textContent).toBe('Outcome of the refresh');
  });
});

describe('the check', () => {
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
    const fake = fakeOf({});
    await openPane(fake);
    fake.checkDocument.mockImplementation(() => new Promise((resolve) => (end = resolve)));
    await click(button('Check document'));
    expect(button('Check document').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button('Check document'));
    expect(said()).toBe('Checking the document…');
    await focusPane();
    expect(fake.checkDocument).toHaveBeenCalledTimes(2);
    end(result(three));
    await settle();
    expect(button('Check document').getAttribute('aria-disabled')).not.toBe('true');
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
    expect(shown()).toContain('RID Author could not finish that. Nothing you typed is lost.');
    expect(shown()).not.toContain('x is undefined');
    expect(shown()).not.toContain('TypeError');
    await openDiagnostics();
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
