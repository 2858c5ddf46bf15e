/** @jest-environment jsdom */
import { act } from 'react';
import type { CheckResult, Course, FixedAll, IgnoredProblem, RuleMeaning, TableStatus } from '../../src/app';
import type { Edit } from '../../src/model/edit';
import { emptyRid } from '../../src/model/rid';
import { noAdditions } from '../../src/model/noAdditions';
import { defaultSettings } from '../../src/model/settings';
import {
  answered,
  button,
  card,
  checkAgain,
  choose,
  click,
  closePane,
  documentOf,
  fakeOf,
  type Fake,
  focus,
  fold,
  openCard,
  openPane,
  places,
  press,
  result,
  said,
  settle,
  shown,
  tab,
  today,
  type,
  within,
} from './harness';
import { problem } from './problem';

afterEach(closePane);

const three = [
  problem('scope/one', '1. Scope'),
  problem('scope/two', '1. Scope', { severity: 'warning' }),
  problem('costs/total', '5. Costs'),
];

async function open(
  diagnostics: readonly ReturnType<typeof problem>[],
  more: Partial<Fake> = {},
  of: Partial<CheckResult> = {},
): Promise<jest.Mocked<Fake>> {
  const fake = fakeOf({ checkDocument: () => Promise.resolve(result(diagnostics, of)), ...more });
  await openPane(fake);
  return fake;
}

const rules = (): (string | undefined)[] => places().map((place) => place.closest('li')?.dataset.rule);
const field = <T extends Element = HTMLInputElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const search = (): HTMLInputElement => field('input[type=search]');
const position = (): string => field('[data-position]').textContent;

describe('the search', () => {
  test('finds words of the message, the section and the rule, in any order, and says how many', async () => {
    await open(three);
    await type(search(), 'WRONG scope');
    expect(rules()).toEqual(['scope/one', 'scope/two']);
    expect(said()).toBe('2 problems match “WRONG scope”.');
    await type(search(), '5. total');
    expect(rules()).toEqual(['costs/total']);
    await type(search(), 'elephant');
    expect(rules()).toEqual([]);
    expect(shown()).toContain('No problem matches “elephant”.');
  });

  test('goes with Escape, and with a severity both count', async () => {
    await open(three);
    await click(button('1 warning'));
    await type(search(), 'total');
    expect(rules()).toEqual([]);
    focus(search());
    press('Escape');
    expect(search().value).toBe('');
    expect(rules()).toEqual(['scope/two']);
    expect(said()).toBe('Showing 1 warning only.');
  });

  test('stays while another view is shown', async () => {
    await open(three);
    await type(search(), 'costs');
    await click(tab('Tables'));
    await click(tab('Check'));
    expect(search().value).toBe('costs');
    expect(rules()).toEqual(['costs/total']);
  });
});

describe('next and previous', () => {
  test('F8 goes to the next place and takes the focus to its problem, Shift+F8 back, round at the ends', async () => {
    const fake = await open(three);
    focus(search());
    press('F8');
    await settle();
    expect(document.activeElement).toBe(places()[0]);
    expect(fake.goToPlace).toHaveBeenLastCalledWith(three[0]?.place, expect.anything());
    press('F8');
    press('F8');
    await settle();
    expect(document.activeElement).toBe(places()[2]);
    expect(position()).toBe('3 of 3');
    press('F8');
    expect(document.activeElement).toBe(places()[0]);
    await settle();
    press('F8', { shiftKey: true });
    await settle();
    expect(document.activeElement).toBe(places()[2]);
    expect(fake.goToPlace).toHaveBeenLastCalledWith(three[2]?.place, expect.anything());
    press('F8', { altKey: true });
    await settle();
    expect(document.activeElement).toBe(places()[2]);
  });

  test('the buttons keep the focus, and the problem is read out', async () => {
    await open(three);
    expect(position()).toBe('– of 3');
    await click(button('Next problem'));
    await click(button('Next problem'));
    expect(document.activeElement).toBe(button('Next problem'));
    expect(card('scope/two').getAttribute('aria-current')).toBe('true');
    expect(said()).toBe('Problem 2 of 3: scope/two is wrong.');
    await click(button('Previous problem'));
    expect(position()).toBe('1 of 3');
  });

  test('goes on where a problem was that is gone', async () => {
    const fake = await open(three);
    await openCard('scope/two');
    fake.checkDocument.mockResolvedValue(result(three.filter(({ rule }) => rule !== 'scope/two')));
    await checkAgain();
    press('F8');
    await settle();
    expect(document.activeElement).toBe(places()[1]);
    expect(card('costs/total').contains(document.activeElement)).toBe(true);
  });
});

describe('ignoring', () => {
  const textarea = (): HTMLTextAreaElement => field('form textarea');

  test('asks for a reason, and goes on with the next problem', async () => {
    const fake = await open(three);
    const opener = within(await openCard('scope/one'), 'Ignore…');
    await click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(textarea());
    await click(button('Ignore and next'));
    expect(fake.ignoreProblems).not.toHaveBeenCalled();
    expect(shown()).toContain('Say why: whoever reads this document later has to judge it.');
    expect(textarea().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(textarea());

    await type(textarea(), ' Agreed with the Panel ');
    await type(field('form input[type=text]'), 'Ann');
    fake.checkDocument.mockResolvedValue(result(three.slice(1)));
    await click(button('Ignore and next'));
    const why = { reason: 'Agreed with the Panel', by: 'Ann' };
    expect(fake.ignoreProblems).toHaveBeenCalledWith([three[0]], expect.anything(), { ...why, on: today }, false);
    expect(document.activeElement).toBe(places()[0]);
    expect(answered()).toContain('Ignored');

    // The name is known from then on.
    await click(within(await openCard('scope/two'), 'Ignore…'));
    expect(field('form input[type=text]').value).toBe('Ann');
  });

  test('does not call back an author who types in the document by now', async () => {
    const { hasFocus } = document;
    const fake = await open(three);
    await click(within(await openCard('scope/one'), 'Ignore…'));
    await type(textarea(), 'Agreed with the Panel');
    fake.checkDocument.mockResolvedValue(result(three.slice(1)));
    document.hasFocus = () => false;
    await click(button('Ignore and next'));
    document.hasFocus = hasFocus;
    expect(fake.ignoreProblems).toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  test('can be of all that the rule finds', async () => {
    const fake = await open(three);
    await click(within(await openCard('costs/total'), 'Ignore…'));
    await type(textarea(), 'Not in this release');
    await click([...document.querySelectorAll<HTMLElement>('input[type=radio]')][1] as HTMLElement);
    await click(button('Ignore and next'));
    expect(fake.ignoreProblems).toHaveBeenCalledWith([three[2]], expect.anything(), expect.anything(), true);
  });

  test('of a group takes all of its problems, and can be undone where it is said', async () => {
    const [one, two] = three;
    const kept = { rule: 'scope/one', problem: null, reason: 'As agreed', by: '', on: today };
    const fake = await open(three);
    await click(button('Ignore all 2…: 1. Scope'));
    await type(textarea(), 'As agreed');
    fake.checkDocument.mockResolvedValue(result(three.slice(2), { document: documentOf({ ignored: [kept] }) }));
    await click(button('Ignore'));
    const why = { reason: 'As agreed', by: '', on: today };
    expect(fake.ignoreProblems).toHaveBeenCalledWith([one, two], expect.anything(), why, false);
    expect(answered()).toContain('Ignored');
    await click(button('Undo'));
    expect(fake.stopIgnoring).toHaveBeenCalledWith(kept);
  });

  test('a reason that was begun is there again when the form is', async () => {
    await open(three);
    await click(within(await openCard('scope/one'), 'Ignore…'));
    await type(textarea(), 'Half a rea');
    focus(textarea());
    press('Escape');
    await click(tab('Tables'));
    await click(tab('Check'));
    await click(within(await openCard('scope/one'), 'Ignore…'));
    expect(textarea().value).toBe('Half a rea');
  });

  test('Escape leaves the form and goes back to its button; the arrows stay in the field', async () => {
    await open(three);
    const opener = within(await openCard('scope/one'), 'Ignore…');
    await click(opener);
    press('ArrowDown');
    expect(document.activeElement).toBe(textarea());
    press('Escape');
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  const decision = { rule: 'scope/gone', reason: 'Because', by: 'Bea', on: '2020-06-25' };
  const one: IgnoredProblem = {
    diagnostic: problem('scope/gone', '1. Scope'),
    ignore: {
      ...decision,
      problem: { messageId: 'odd', about: null, message: 'It is odd. Look.', words: 'odd', paragraph: 'An odd one' },
    },
  };
  const whole = { ...decision, rule: 'glossary/order', problem: null };
  const unused = { ...decision, rule: 'dates/past', by: '', problem: null };

  test('is listed with its reason, name and date, a whole rule once, and can be stopped', async () => {
    const ignored = [
      one,
      { diagnostic: problem('glossary/order', '9. Glossary'), ignore: whole },
      { diagnostic: problem('glossary/order', '9. Glossary'), ignore: whole },
    ];
    const settings = { ignored: [one.ignore, whole, unused], impactsSystems: null, reference: noAdditions() };
    const fake = await open(three, {}, { ignored, document: documentOf(settings) });
    await fold('Ignored');
    expect(shown()).toContain('Ignored (3)');
    expect([...document.querySelectorAll('li[data-rule] > p')].map(({ textContent }) => textContent)).toEqual([
      ...['It is odd.', 'Because', 'Bea, 25 June 2020'],
      ...['Everything of this kind: glossary/order. There are 2 problems now.', 'Because', 'Bea, 25 June 2020'],
      ...['Everything of this kind: dates/past. There is none now.', 'Because', 'No name given, 25 June 2020'],
    ]);
    await click(button('Stop ignoring: odd'));
    expect(fake.stopIgnoring).toHaveBeenCalledWith(one.ignore);

    // The last name is the one to begin with.
    await click(within(await openCard('scope/one'), 'Ignore…'));
    expect(field('form input[type=text]').value).toBe('Bea');
  });

  test('that is stopped leaves the focus in the list', async () => {
    const fake = await open(three, {}, { ignored: [one, { ...one, ignore: whole }] });
    await fold('Ignored');
    fake.checkDocument.mockResolvedValue(result(three, { ignored: [{ ...one, ignore: whole }] }));
    await click(button('Stop ignoring: odd'));
    expect(document.activeElement).toBe(button('Stop ignoring: glossary/order'));
    fake.checkDocument.mockResolvedValue(result(three));
    await click(button('Stop ignoring: glossary/order'));
    expect(document.activeElement?.textContent).toBe('3 problems');
  });
});

describe('what a rule’s problems count as', () => {
  const meaning = { id: 'a/b', severity: 'error', title: 'Wrong', why: 'It matters.', source: 'The RID.' } as const;

  test('is changed for the document, with a reason that is kept when the form closes', async () => {
    const fake = await open([problem('a/b', 'S')], { explainRule: () => meaning });
    await openCard('a/b');
    await choose('More: a/b is wrong.', 'Change how this counts here…');
    const form = (): HTMLFormElement => field('form[aria-label="How this counts: Wrong"]');
    await click(within(form(), 'Cancel'));
    await choose('More: a/b is wrong.', 'Change how this counts here…');
    await click(field('input[value=off]'));
    await click(within(form(), 'Change it'));
    expect(form().textContent).toContain('Say why:');
    await type(field('form textarea'), 'No such table in this release');
    press('Escape');
    await settle();
    await choose('More: a/b is wrong.', 'Change how this counts here…');
    await click(field('input[value=off]'));
    expect(field<HTMLTextAreaElement>('form textarea').value).toBe('No such table in this release');
    await click(within(form(), 'Change it'));
    const decided = [{ rule: 'a/b', severity: 'off', because: 'No such table in this release' }];
    expect(fake.setReference).toHaveBeenLastCalledWith({ ...noAdditions(), rules: decided });
    expect(answered()).toBe('Off in this document: Wrong.');
    await click(button('Undo'));
    expect(fake.setReference).toHaveBeenLastCalledWith(noAdditions());
  });
});

describe('an acronym whose full term nobody knows', () => {
  test('gets it in place, and goes into the glossary', async () => {
    const unknown = problem('glossary/missing-acronym', 'S', {
      messageId: 'unknown',
      place: { section: 'S', text: 'XYZs', paragraph: 0, start: 0, end: 4 },
    });
    const addAcronym = jest.fn(() => Promise.resolve());
    await open([unknown], { addAcronym });
    await openCard('glossary/missing-acronym');
    await click(button('Add to the glossary'));
    expect(shown()).toContain('Write the full term first.');
    await type(field('form input'), 'Extra Yellow Zebra');
    await click(button('Add to the glossary'));
    expect(addAcronym).toHaveBeenCalledWith(unknown, 'Extra Yellow Zebra', expect.anything(), expect.anything());
    expect(answered()).toBe('Added to the glossary: XYZ, “Extra Yellow Zebra”.');
  });
});

describe('a fix', () => {
  const fixing = (edits: readonly Edit[], more = {}): ReturnType<typeof problem> =>
    problem('a/b', 'S', { fix: { title: 'Fix it', safe: true, edits }, ...more });
  const preview = async (): Promise<string[]> =>
    [...(await openCard('a/b')).querySelectorAll('[data-change]')].map(({ textContent }) => textContent);

  test('shows the words as they are and as they will be', async () => {
    const edit = { kind: 'replaceText', paragraph: 0, found: 'SIT', occurrence: 0 } as const;
    await open([fixing([{ ...edit, text: 'Testing (SIT)' }])]);
    expect(await preview()).toEqual(['Now: SIT After: Testing (SIT)']);
  });

  test('says once what it does in several places', async () => {
    const edit = { kind: 'replaceText', found: 'Data', occurrence: 0, text: 'Facts' } as const;
    await open([fixing([0, 1].map((paragraph) => ({ ...edit, paragraph })))]);
    expect(await preview()).toEqual(['Now: Data After: Facts (2 times)']);
  });

  test('shows only what changes in a long paragraph, and no more than three changes', async () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const edits: Edit[] = [
      { kind: 'setParagraph', paragraph: 0, text: words.replace('six', 'SIX') },
      { kind: 'setParagraph', paragraph: 1, text: '' },
      { kind: 'setParagraph', paragraph: 2, text: 'same' },
      { kind: 'insertParagraph', after: 0, text: 'New' },
      { kind: 'deleteParagraph', paragraph: 2 },
      { kind: 'insertRows', table: 0, below: 1, rows: [['A', '', 'B']] },
    ];
    await open([fixing(edits)], {}, { document: documentOf({}, [words, 'Old', 'same']) });
    expect(await preview()).toEqual([
      'Now: … three four five six seven eight nine … After: … three four five SIX seven eight nine …',
      'Now: Old After: Nothing',
      'Now: Nothing After: New',
      'And 2 more changes.',
    ]);
  });

  test('of a table shows the changes of its refresh', async () => {
    const table: TableStatus = {
      name: 'glossary',
      caption: 'Glossary',
      state: 'out of date',
      controlled: true,
      paragraph: 0,
      changes: [{ kind: 'row removed', row: 'SIT', columns: ['acronym', 'term'], cells: ['SIT', 'Testing'] }],
      conflicts: [],
      columns: [],
      hasRows: true,
      plan: () => [],
    };
    const stale = fixing(
      [
        {
          kind: 'storeModel',
          store: { model: emptyRid(), written: {}, fields: {}, settings: defaultSettings(), baselines: [] },
        },
      ],
      { rule: 'tables/out-of-date' },
    );
    await open([stale], {}, { tables: [table] });
    await fold('What would change', await openCard('tables/out-of-date'));
    expect(card('tables/out-of-date').textContent).toContain('Row removed: SIT');
  });

  test('all safe ones are listed, made, counted while they are made, and stopped', async () => {
    let course: Course = {};
    let end: (outcome: FixedAll) => void = () => undefined;
    const fixAllSafe: Fake['fixAllSafe'] = (given) => {
      course = given;
      return new Promise((resolve) => (end = resolve));
    };
    const fake = await open([fixing([]), fixing([]), ...three], { fixAllSafe });
    await fold('What it will change');
    expect(
      [...document.querySelectorAll('ul[aria-label="What it will change"] li')].map(({ textContent }) => textContent),
    ).toEqual(['Fix it (2 times)']);
    await click(button('Fix all safe (2)'));
    expect(document.querySelector('[role=progressbar]')).not.toBeNull();
    act(() => course.onProgress?.({ kind: 'fixing', done: 1, of: 2 }));
    expect(course.signal?.aborted).toBe(false);
    expect(field('[data-work-bar]').textContent).toBe('Making all safe changes…1 of 2Stop');
    await click(button('Stop'));
    expect(said()).toBe('Stopping…');
    expect(course.signal?.aborted).toBe(true);
    fake.checkDocument.mockClear();
    end({ fixed: [fixing([])], result: result(three) });
    await settle();
    // What was checked while it went on need not be checked again.
    expect(fake.checkDocument).not.toHaveBeenCalled();
    expect(said()).toBe('Stopped. 1 problem fixed. 3 problems: 2 errors and 1 warning.');
    expect(document.querySelector('[data-work-bar]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('3 problems');
  });
});

describe('what else the view says', () => {
  const meaning: RuleMeaning = {
    id: 'scope/one',
    severity: 'error',
    title: 'A scope is one',
    why: 'Two would be two.',
    source: 'SEC Section D',
  };

  test('why there is a rule', async () => {
    await open(three, { explainRule: () => meaning });
    expect(shown()).not.toContain('Two would be two.');
    await fold('Why?', await openCard('scope/one'));
    expect(card('scope/one').textContent).toContain(
      'A scope is one. Two would be two.Source: SEC Section DWhere: 1. Scope.Rule: scope/one',
    );
  });

  test('that a rule is not known, or its meaning not loaded', async () => {
    const fake = await open(three);
    await fold('Why?', await openCard('scope/one'));
    expect(card('scope/one').textContent).toContain('This version of RID Author does not know the rule.');
    fake.explainRule.mockImplementation(() => {
      throw new Error('offline');
    });
    await fold('Why?', await openCard('scope/two'));
    expect(card('scope/two').textContent).toContain('A part of RID Author could not be loaded.');
  });

  test('what kind of release it is, with the way to change that', async () => {
    const kind = { impactsSystems: true, set: false, disputed: false, stillTargeted: false, signs: [] };
    await open([], {}, { kind, derivation: 'This release impacts DCC Systems: the text says so.' });
    await fold('Impacts DCC Systems, by its text');
    expect(shown()).toContain('the text says so.');
    await click(button('Change it in Settings'));
    expect(document.activeElement).toBe(tab('Settings'));
    expect(tab('Settings').getAttribute('aria-selected')).toBe('true');
  });

  test('whether it checks as one types', async () => {
    await open(three);
    expect(shown()).toContain('Checks as you type.');
    await closePane();
    await open(three, { watchDocument: () => Promise.resolve({ live: false, stop: () => Promise.resolve() }) });
    expect(shown()).toContain('This version of Word does not report changes');
  });

  test('comments for reviewers, put in and taken out', async () => {
    await open(three, {
      commentProblems: (problems) => Promise.resolve(problems.length),
      removeComments: () => Promise.resolve({ removed: 2, kept: 1 }),
    });
    await choose('More for all problems', 'Add the problems as comments');
    expect(said()).toBe('3 comments put into the document.');
    await choose('More for all problems', 'Remove these comments');
    expect(said()).toBe('2 comments removed. 1 comment was kept, because somebody has answered.');
  });
});

describe('the first time', () => {
  const fresh = { ...documentOf(), stored: { kind: 'none' } } as CheckResult['document'];
  const missing = { name: 'glossary', caption: 'Glossary', state: 'missing' } as TableStatus;

  test('a RID in which only a problem was ignored is not set up', async () => {
    await open(three, {}, { tables: [{ ...missing, state: 'up to date', controlled: false }] });
    expect(shown()).toContain('This RID is not set up yet');
  });

  test('a RID that is not set up says what it is missing, and is set up with one click', async () => {
    const fake = await open(three, {}, { document: fresh, tables: [missing] });
    expect(shown()).toContain('Missing tables: Glossary.');
    fake.checkDocument.mockResolvedValue(result(three));
    const place = { section: '', text: '', paragraph: 0, start: 0, end: 0 };
    const part = { kind: 'table', name: 'glossary', title: 'Glossary', how: 'caption', place } as const;
    const reason = 'It looks split in two by hand.';
    fake.setUpDocument.mockResolvedValue({
      found: [
        { ...part, alreadySetUp: false },
        { ...part, name: 'history', alreadySetUp: true },
      ],
      unsure: [
        { kind: 'table', name: 'timetable', title: 'Release implementation timetable', reason, canInclude: true },
      ],
      edits: [],
    });
    await click(button('Set up this document'));
    expect(answered()).toContain('The document is set up: 1 part of it is kept up to date from now on.');
    expect(shown()).toContain(`Release implementation timetable: ${reason}`);
    expect(fake.setUpDocument).toHaveBeenCalledTimes(1);
    expect(shown()).not.toContain('This RID is not set up yet');
    expect(document.activeElement?.textContent).toBe('3 problems');
    await click(button('Dismiss this message'));
    expect(shown()).not.toContain(reason);
  });

  test('a document with other text says where a RID is started', async () => {
    await open([], {}, { usable: false, reason: 'no RID', notice: 'No RID.' });
    expect(shown()).toContain('open a blank document and start there');
    expect(document.querySelector('main button')).toBeNull();
  });
});
