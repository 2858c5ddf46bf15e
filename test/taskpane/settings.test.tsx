/** @jest-environment jsdom */
import { act } from 'react';
import axe from 'axe-core';
import { readMeetingsFile, type SetUpPlan } from '../../src/app';
import { noAdditions } from '../../src/model/noAdditions';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { parseAdditions } from '../../src/reference/additions';
import {
  button,
  click,
  answered,
  closePane,
  tab,
  documentOf,
  focus,
  openPane,
  result,
  said,
  fakeOf,
  type Fake,
  settle,
  shown,
} from './harness';
import { control, focused, nameOf, press, write } from './releaseHarness';

const ignore = {
  rule: 'glossary/unused',
  problem: {
    messageId: 'unused',
    about: null,
    message: '“ABC” is not used. Remove it.',
    words: 'ABC',
    paragraph: 'ABC',
  },
  reason: 'It will be',
  by: 'Jo',
  on: '2020-06-25',
};
const gone = { ...ignore, rule: 'style/spelling', problem: { ...ignore.problem, words: 'colour' } };
const plan: SetUpPlan = {
  found: [
    { kind: 'section', name: 'scope', title: 'Scope', how: 'heading', place: {} as never, alreadySetUp: false },
    { kind: 'field', name: 'go-live', title: 'Go-live date', how: 'wording', place: {} as never, alreadySetUp: true },
  ],
  unsure: [
    { kind: 'table', name: 'glossary', title: 'Glossary', reason: 'Its heads are others.', canInclude: true },
    { kind: 'document', name: '', title: 'Cover page', reason: 'It is in text boxes.', canInclude: false },
  ],
  edits: [],
};

let fake: jest.Mocked<Fake>;
/** What the document keeps; the fake of a test change it. */
let settings: Settings;

async function openSettings(group: string, more: Partial<Fake> = {}): Promise<void> {
  fake = fakeOf({
    checkDocument: () => {
      const found = settings.ignored.filter(({ rule }) => rule === ignore.rule);
      const ignored = found.map((one) => ({ diagnostic: {} as never, ignore: one }));
      const derivation = 'This release impacts DCC Systems: there are Testing acceptance criteria.';
      return Promise.resolve(result([], { document: documentOf(settings), ignored, derivation }));
    },
    setImpactsSystems: (impactsSystems) => set({ impactsSystems }),
    setReference: (reference) => set({ reference }),
    stopIgnoring: (one) => set({ ignored: settings.ignored.filter((other) => other !== one) }),
    ignoreAgain: (one) => set({ ignored: [...settings.ignored, one] }),
    parseAdditions,
    readMeetingsFile,
    previewSetUp: () => Promise.resolve(plan),
    ...more,
  });
  await openPane(fake);
  await click(tab('Settings'));
  await unfold(group);
}

function set(part: Partial<Settings>): Promise<void> {
  settings = { ...settings, ...part };
  return Promise.resolve();
}

async function unfold(group: string): Promise<void> {
  act(() => {
    for (const header of document.querySelectorAll<HTMLElement>('h2 > button[aria-expanded]')) {
      const isWanted = header.textContent.startsWith(group);
      if ((header.getAttribute('aria-expanded') === 'true') !== isWanted) header.click();
    }
  });
  await settle();
}

/** Opens every group. */
async function openAll(): Promise<void> {
  act(() => {
    for (const header of document.querySelectorAll<HTMLElement>('h2 > button[aria-expanded=false]')) header.click();
  });
  await settle();
}

const undo = (): HTMLButtonElement => button('Undo');

beforeEach(() => {
  settings = { ...defaultSettings(), ignored: [ignore, gone] };
});
afterEach(closePane);

describe('the kind of release', () => {
  test('is read from the document, and says how; set, and set back by Undo', async () => {
    await openSettings('Kind of release');
    expect(control('Read it from the document').checked).toBe(true);
    expect(shown()).toContain('there are Testing acceptance criteria');
    await click(control('Does not impact DCC Systems'));
    expect(settings.impactsSystems).toBe(false);
    expect(control('Does not impact DCC Systems').checked).toBe(true);
    expect(said()).toContain('Settings changed.');
    expect(answered()).toBe('Kind of release changed.');
    await click(undo());
    expect(settings.impactsSystems).toBeNull();
  });
});

describe('ignored problems', () => {
  test('are all listed, those too that are not found at present', async () => {
    await openSettings('Ignored problems');
    const entries = [...document.querySelectorAll('[data-group] li')].map(({ textContent }) => textContent);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toContain('“ABC” is not used');
    expect(entries[0]).toContain('Jo, 25 June 2020');
    expect(entries[0]).not.toContain('Not found at present');
    expect(entries[1]).toContain('Not found at present');
  });

  test('are problems again when that is chosen; the focus stays, and Undo ignores them again', async () => {
    await openSettings('Ignored problems');
    await click(button('Stop ignoring: ABC'));
    expect(settings.ignored).toEqual([gone]);
    expect(focused()).toBe('Stop ignoring: colour');
    await click(button('Stop ignoring: colour'));
    expect(document.activeElement?.textContent).toBe('No problem is ignored in this document.');
    await click(undo());
    expect(settings.ignored).toEqual([gone]);
  });
});

describe('what a team gave its deployment', () => {
  test('is shown with its source, and nothing where there is none', async () => {
    await openSettings('While you type');
    expect(shown()).not.toContain('Your team’s defaults');
    await closePane();
    const reference = {
      ...noAdditions(),
      name: 'Example Code Team',
      expansions: [{ acronym: 'XYZ', terms: ['The Full Term'], source: 'SECP_1' }],
      meetings: [{ body: 'Panel', dates: ['2027-01-15'], source: 'panel.ics' }],
      rules: [{ rule: 'style/agreement', severity: 'off' as const, because: 'Not ours.' }],
    };
    await openSettings('Your team’s defaults', {
      deployedDefaults: () => ({ source: 'Example Code Team', reference, template: 'TEAM.dotx' }),
    });
    expect(shown()).toContain('From “Example Code Team”, which RID Author was deployed with');
    expect(shown()).toContain('New RIDs take the form of TEAM.dotx.');
    expect(shown()).toContain('XYZ · The Full Term · SECP_1');
    expect(shown()).toContain('Panel · 1 day, 15 Jan 27 · panel.ics');
    expect(shown()).toContain('Off: style/agreement – Not ours.');
  });
});

describe('reference data', () => {
  const group = 'Reference data of this document';

  test('an expansion is added, changed and removed, with the focus where the author works', async () => {
    await openSettings(group);
    await click(button('Add an expansion'));
    expect(focused()).toBe('Acronym');
    await click(button('Save'));
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Write the acronym first.');
    expect(focused()).toBe('Acronym');
    write('Acronym', 'XYZ');
    write('Full terms', 'The Full Term\nThe Other');
    await click(button('Save'));
    expect(settings.reference.expansions).toEqual([
      { acronym: 'XYZ', terms: ['The Full Term', 'The Other'], source: '' },
    ]);
    expect(focused()).toBe('Add an expansion');

    await click(button('Change: XYZ'));
    write('Source', 'SECP_1');
    await click(button('Save'));
    expect(settings.reference.expansions[0]?.source).toBe('SECP_1');
    expect(focused()).toBe('Change: XYZ');

    await click(button('Remove: XYZ'));
    expect(settings.reference.expansions).toEqual([]);
    expect(focused()).toBe('Add an expansion');
    await click(undo());
    expect(settings.reference.expansions).toHaveLength(1);
  });

  test('a name that is taken is refused', async () => {
    settings = { ...settings, reference: { ...noAdditions(), words: ['GO'] } };
    await openSettings(group);
    await click(button('Add a word'));
    write('Word', 'GO');
    await click(button('Save'));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('“GO” is in this list already');
    press('Escape');
    expect(focused()).toBe('Add a word');
    expect(fake.setReference).not.toHaveBeenCalled();
  });

  test('Escape closes the form of an entry, and stops no work that goes on meanwhile', async () => {
    await openSettings(group);
    await click(button('Add a word'));
    const field = control('Word');
    fake.checkDocument.mockReturnValue(new Promise(() => undefined));
    window.dispatchEvent(new Event('focus'));
    focus(field);
    press('Escape');
    expect(document.contains(field)).toBe(false);
    expect(said()).not.toContain('Stopp');
  });

  test('of two entries of one name, as a file may have them, one can be removed', async () => {
    const twice = { acronym: 'XYZ', terms: ['One'], source: '' };
    const other = { ...twice, terms: ['Two'] };
    settings = { ...settings, reference: { ...noAdditions(), expansions: [twice, other] } };
    await openSettings(group);
    await click(button('Remove: XYZ'));
    expect(settings.reference.expansions).toEqual([other]);
    expect(focused()).toBe('Remove: XYZ');
  });

  async function choose(text: string, label = 'Load from a file', name = 'team.json'): Promise<void> {
    const field = control(label);
    const file = { name, text: () => Promise.resolve(text) };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.focus();
    act(() => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  }

  test('a file takes its place once that is confirmed', async () => {
    settings = { ...settings, reference: { ...noAdditions(), words: ['GO'] } };
    await openSettings(group);
    await choose('{"name": "SECAS", "words": ["AND", "OR"]}');
    expect(document.activeElement?.textContent).toBe(
      '“team.json” has 2 words. It takes the place of what this document has: 1 word.',
    );
    expect(fake.setReference).not.toHaveBeenCalled();
    await click(button('Replace'));
    expect(settings.reference).toEqual({ ...noAdditions(), name: 'SECAS', words: ['AND', 'OR'] });
    expect(focused()).toBe('Load from a file');
    expect(answered()).toBe('Reference data of “team.json” loaded');
  });

  test('meetings of a body are typed, changed and removed', async () => {
    await openSettings(group);
    await click(button('Add the meetings of a body'));
    write('Body', 'Panel');
    write('Days', '15 Jan 27\n31 June 2027');
    await click(button('Save'));
    expect(document.querySelector('[role=alert]')?.textContent).toBe('June has 30 days. Write it as 15 Jan 27.');
    write('Days', '12 Feb 27\n15 January 2027');
    await click(button('Save'));
    expect(settings.reference.meetings).toEqual([{ body: 'Panel', dates: ['2027-01-15', '2027-02-12'], source: '' }]);
    expect(shown()).toContain('2 days, 15 Jan 27 to 12 Feb 27');
    await click(button('Remove: Panel'));
    expect(settings.reference.meetings).toEqual([]);
    expect(focused()).toBe('Add the meetings of a body');
  });

  test('a team’s calendar of meetings is taken from its file, for the body that is named', async () => {
    await openSettings(group);
    const calendar = (day: string): string => `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${day}\nEND:VEVENT\nEND:VCALENDAR`;
    const field = 'Meetings from a calendar file';
    await choose('PK', field, 'letter.docx');
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(/^“letter.docx” cannot be used as a calendar/);
    await choose(calendar('DTSTART:20270115'), field, 'tag.ics');
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(control('Body').value).toBe('Panel');
    write('Body', 'TAG');
    await click(button('Save'));
    expect(settings.reference.meetings).toEqual([{ body: 'TAG', dates: ['2027-01-15'], source: 'tag.ics' }]);
    expect(focused()).toBe('Meetings from a calendar file');

    await choose('{"Panel": ["2027-02-12"], "TAG": ["2027-01-20", "2027-02-17"]}', field, 'all.json');
    expect(document.activeElement?.textContent).toBe(
      'all.json has 1 meeting of Panel and 2 meetings of TAG. They take the place of those that are kept of the same bodies.',
    );
    await click(button('Take these meetings'));
    expect(settings.reference.meetings.map(({ body, dates }) => [body, dates.length])).toEqual([
      ['Panel', 1],
      ['TAG', 2],
    ]);
  });

  test('a file that cannot be used says why', async () => {
    await openSettings(group);
    await choose('{"wrods": []}');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('“team.json” cannot be used');
    expect(shown()).not.toContain('Replace');
  });

  test('criteria can be removed', async () => {
    const sets = { operational: ['One'], testing: [], security: [] };
    settings = {
      ...settings,
      reference: { ...noAdditions(), criteria: [{ since: '2023-06', source: 'SECP_9', sets }] },
    };
    await openSettings(group);
    expect(shown()).toContain('1 operational, 0 testing, 0 security · SECP_9');
    await click(button('Remove: From June 2023'));
    expect(settings.reference.criteria).toEqual([]);
  });
});

describe('while typing', () => {
  test('underlines are switched off and on', async () => {
    await openSettings('While you type');
    expect(shown()).toContain('RID Author checks as you type');
    await click(control('Underline problems in the document'));
    expect(control('Underline problems in the document').checked).toBe(false);
  });

  test('a Word without underlines and events says so', async () => {
    await openSettings('While you type', {
      report: () =>
        Promise.resolve({
          version: '1',
          host: '',
          platform: '',
          office: '',
          requirementSets: ['WordApi 1.6'],
          violations: [],
        }),
      watchDocument: () => Promise.resolve({ live: false, stop: () => Promise.resolve() }),
    });
    expect(shown()).toContain('This Word is too old to underline problems');
    expect(shown()).toContain('This version of Word does not report what is typed');
  });
});

describe('the set-up', () => {
  test('is shown before it is done, and what is unsure is done on request', async () => {
    await openSettings('Setting up');
    await click(button('See what would be set up'));
    expect(document.activeElement?.textContent).toBe('What was found');
    expect(shown()).toContain('1 section, 1 to set up');
    expect(shown()).toContain('1 stated date or number, set up already');
    expect(shown()).toContain('Cover page It is in text boxes.');
    expect(fake.setUpDocument).not.toHaveBeenCalled();
    await click(control('Set up “Glossary” as well'));
    await click(button('Set up this document'));
    expect(fake.setUpDocument).toHaveBeenCalledWith({ include: ['table:glossary'] }, expect.anything());
    expect(said()).toContain('The document is set up.');
    expect(focused()).toBe('See what would be set up');
  });

  test('is taken out once that is confirmed', async () => {
    await openSettings('Setting up');
    await click(button('Undo setting up…'));
    expect(document.activeElement?.textContent).toContain('The text stays as it is');
    await click(button('Cancel'));
    expect(focused()).toBe('Undo setting up…');
    await click(button('Undo setting up…'));
    press('Escape');
    expect(focused()).toBe('Undo setting up…');
    await click(button('Undo setting up…'));
    await click(control('Take out the settings and “Release” too: this cannot be undone here'));
    await click(button('Take it out'));
    expect(fake.removeSetUp).toHaveBeenCalledWith({ withData: true });
  });

  test('that cannot be looked at says why', async () => {
    await openSettings('Setting up', { previewSetUp: () => Promise.reject(new Error('no')) });
    await click(button('See what would be set up'));
    expect(shown()).toContain('Something went wrong');
    expect(shown()).not.toContain('What was found');
  });
});

test('comments for reviewers are put in and taken out', async () => {
  await openSettings('Comments for reviewers', { commentProblems: () => Promise.resolve(2) });
  await click(button('Add the problems as comments'));
  expect(said()).toBe('2 comments put into the document.');
  await click(button('Remove these comments'));
  expect(fake.removeComments).toHaveBeenCalled();
});

test('a document that is no RID has nothing to decide, but the rest', async () => {
  await openSettings('About RID Author', {
    checkDocument: () => Promise.resolve(result([], { usable: false, reason: 'empty', notice: 'Empty.' })),
  });
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['While you type', 'About RID Author']),
  );
  expect(shown()).not.toContain('Ignored problems');
  expect(shown()).toContain('RID Author 0.1.0');
  expect(shown()).toContain('Nothing is sent anywhere.');
});

// axe goes through all of the view, on a machine that may be busy.
test('axe finds nothing wrong with any group', async () => {
  settings = { ...settings, reference: { ...noAdditions(), words: ['GO'] } };
  await openSettings('Kind of release');
  await openAll();
  await click(button('Change: GO'));
  await click(button('See what would be set up'));
  const { violations } = await axe.run(
    { include: [document.body], exclude: [['[data-tabster-dummy]']] },
    {
      // jsdom does not draw.
      rules: {
        'color-contrast': { enabled: false },
        'label-content-name-mismatch': { enabled: false },
        region: { enabled: false },
      },
    },
  );
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  // What is named by nothing but its place has no name for a screen reader.
  expect([...document.querySelectorAll('button, input, select, textarea')].filter((one) => nameOf(one) === '')).toEqual(
    [],
  );
}, 120_000);
