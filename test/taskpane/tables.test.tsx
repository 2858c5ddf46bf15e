/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { act } from 'react';
import {
  questionInWords,
  RefreshError,
  type Course,
  type RefreshedRegion,
  type TableStatus,
  type WordsStatus,
} from '../../src/app';
import {
  answered,
  button,
  click,
  closePane,
  fakeOf,
  type Fake,
  fold,
  openPane,
  press,
  refreshed,
  result,
  said,
  settle,
  shown,
  tab,
  type,
  within,
} from './harness';
import { problem } from './problem';

afterEach(closePane);

const plan = (): [] => [];
const tick = { key: 'dcc', head: 'DCC', kind: 'tick', width: 1 } as const;

function status(more: Partial<TableStatus> = {}): TableStatus {
  return {
    name: 'glossary',
    caption: 'Glossary',
    state: 'up to date',
    controlled: true,
    paragraph: 7,
    changes: [],
    conflicts: [],
    columns: [],
    hasRows: true,
    plan,
    ...more,
  };
}

const matrix = (more: Partial<TableStatus> = {}): TableStatus =>
  status({ name: 'participant-matrix', caption: 'Participant impact matrix', columns: [tick], ...more });
const missing = status({ state: 'missing', paragraph: null, controlled: false });

const part = (more: Partial<RefreshedRegion> = {}): RefreshedRegion => ({
  name: 'glossary',
  caption: 'Glossary',
  columns: [],
  outcome: 'changed',
  conflicts: [],
  ...more,
});

/** Opens the pane at its tables; after a first change they are as `then` says. */
async function openTables(
  tables: readonly TableStatus[],
  more: Partial<Fake> = {},
  then: readonly TableStatus[] = tables,
): Promise<jest.Mocked<Fake>> {
  const states = [tables];
  const fake = fakeOf({
    checkDocument: () => Promise.resolve(result([], { tables: states.shift() ?? then })),
    ...more,
  });
  await openPane(fake);
  await click(tab('Tables'));
  return fake;
}

const card = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`li[data-region="${name}"]`);
  if (!found) throw new Error(`There is no table ${name}`);
  return found;
};
const stateOf = (name: string): string =>
  [...card(name).querySelectorAll('[data-state-words], :scope > p:not([data-done])')]
    .map(({ textContent }) => textContent)
    .join('. ');
const buttonsOf = (name: string): string[] => [...card(name).querySelectorAll('button')].map((one) => one.textContent);

describe('the views', () => {
  test('are reached by the arrows, opened by Enter, and only the chosen one is a stop for Tab', async () => {
    const found = result([problem('scope/one', '1. Scope')]);
    await openPane(fakeOf({ checkDocument: () => Promise.resolve({ ...found, tables: [status()] }) }));
    const selected = (): string[] =>
      [...document.querySelectorAll<HTMLElement>('[role=tab]')]
        .filter((one) => one.getAttribute('aria-selected') === 'true')
        .map(({ textContent }) => textContent);
    const labelled = (): string | undefined =>
      document.getElementById(document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby') ?? '')
        ?.textContent;
    expect(selected()).toEqual([tab('Check').textContent]);
    for (const [view, problems, tables] of [
      ['Tables', 0, 1],
      ['Check', 1, 0],
    ] as const) {
      await click(tab(view));
      expect(labelled()).toMatch(new RegExp(`^${view}`));
      expect(document.activeElement).toBe(tab(view));
      expect(document.querySelectorAll('[data-place]')).toHaveLength(problems);
      expect(document.querySelectorAll('ul[data-tables] > li')).toHaveLength(tables);
    }
  });

  test('say how much waits in them', async () => {
    const tables = [status(), status({ name: 'history', state: 'out of date' }), { ...missing, hasRows: false }];
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result([], { tables })) }));
    expect(tab('Tables').textContent).toContain('1 table needs a look');
    expect(tab('Check').textContent).toMatch(/^Check/);
  });

  test('the groups that are open are found open again', async () => {
    await openPane(fakeOf({}));
    await click(tab('Settings'));
    const open = (): (string | null)[] =>
      [...document.querySelectorAll('main [aria-expanded]')].map((one) => one.getAttribute('aria-expanded'));
    const before = open();
    await fold('Ignored problems');
    await click(tab('Check'));
    await click(tab('Settings'));
    expect(open()).toEqual(before.with(2, 'true'));
  });

  test('the filter of the problems is kept while the tables are shown', async () => {
    const found = [problem('a/one', 'A'), problem('a/two', 'A', { severity: 'warning' })];
    await openPane(fakeOf({ checkDocument: () => Promise.resolve(result(found)) }));
    await click(button('1 warning'));
    await click(tab('Tables'));
    await click(tab('Check'));
    expect(button('1 warning').getAttribute('aria-pressed')).toBe('true');
  });

  test('nothing is listed of a document that is no RID', async () => {
    const fake = fakeOf({
      checkDocument: () => Promise.resolve(result([], { usable: false, notice: 'It is empty.' })),
    });
    await openPane(fake);
    await click(tab('Tables'));
    expect(document.querySelector('[role=tabpanel]')?.textContent).toBe('');
    expect(shown()).toContain('It is empty.');
  });
});

describe('the list of tables', () => {
  test('says the state of each in words', async () => {
    await openTables([
      matrix({ state: 'conflict', conflicts: [{ row: 'MP079', column: 'dcc', document: '✓', model: '' }] }),
      status({ name: 'party-impacts', controlled: false }),
      status({ name: 'timetable', state: 'out of date', changes: [{ kind: 'column added', column: 'x' }] }),
      status({ name: 'history', state: 'edited' }),
      missing,
      { ...missing, name: 'dcc-costs', hasRows: false },
    ]);
    expect(document.querySelector('h2')?.textContent).toBe('1 of 6 tables up to date');
    expect(stateOf('participant-matrix')).toMatch(/^Conflict\. 1 place needs your decision\./);
    expect(stateOf('party-impacts')).toMatch(/^Up to date\. Not set up yet/);
    expect(stateOf('timetable')).toBe('Out of date. A refresh makes 1 change.');
    expect(stateOf('history')).toMatch(/^Edited in the document\. .*The next refresh keeps that, and takes it over/);
    // What needs the author stands first.
    const names = [...document.querySelectorAll<HTMLElement>('ul[data-tables] > li')].map(
      ({ dataset }) => dataset.state,
    );
    expect(names).toEqual(['conflict', 'out of date', 'edited', 'missing', 'missing', 'up to date']);
    expect(stateOf('glossary')).toMatch(/^Missing\. .*Insert it/);
    expect(buttonsOf('history')).toEqual(['Go to', 'Refresh']);
    expect(buttonsOf('glossary')).toEqual(['Insert', 'Insert at the cursor']);
    expect(stateOf('dcc-costs')).toMatch(/nothing to put into it yet/);
    expect(buttonsOf('dcc-costs')).toEqual([]);
  });

  test('shows what a refresh would change, by the heads of the columns', async () => {
    await openTables([
      matrix({
        state: 'out of date',
        changes: [
          { kind: 'column added', column: 'dcc' },
          { kind: 'column removed', column: 'MP001' },
          { kind: 'row added', row: 'MP102', columns: ['id', 'suppliers', 'dcc'], cells: ['MP102', '', '✓'] },
          { kind: 'cell', row: 'MP079', column: 'dcc', before: '', after: '✓' },
          { kind: 'row removed', row: 'MP050', columns: ['id', 'dcc'], cells: ['MP050', ''] },
        ],
      }),
    ]);
    expect(document.querySelector('table')).toBeNull();
    await fold('What would change (5)');
    expect([...card('participant-matrix').querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'New column DCC',
      'Column removed: MP001',
      'New row MP102: DCC ✓',
      'Row removed: MP050',
    ]);
    expect(
      [...document.querySelectorAll('tr')].map((row) => [...row.cells].map(({ textContent }) => textContent)),
    ).toEqual([
      ['Where', 'Now', 'After'],
      ['MP079, DCC', 'Blank', '✓'],
    ]);
  });

  test('goes to a table, and says so when it is gone', async () => {
    const fake = await openTables([status()]);
    await click(button('Go to: Glossary'));
    expect(fake.goToTable.mock.calls[0]?.[0]).toEqual(status());
    expect(said()).toBe('Went to the table “Glossary”.');
    fake.goToTable.mockResolvedValue(false);
    await click(button('Go to: Glossary'));
    expect(said()).toMatch(/^That table is not in the document any more\./);
  });
});

describe('one table', () => {
  test('is refreshed alone, and the focus stays on its button', async () => {
    const fake = await openTables(
      [status({ state: 'edited' }), matrix()],
      { refreshTables: () => Promise.resolve(refreshed([part()])) },
      [status(), matrix()],
    );
    await click(button('Refresh: Glossary'));
    expect(fake.refreshTables).toHaveBeenCalledWith({ only: ['glossary'] }, expect.anything());
    expect(stateOf('glossary')).toMatch(/^Up to date/);
    expect(card('glossary').querySelector('[data-done]')?.textContent).toBe('Refreshed. ');
    expect(card('participant-matrix').querySelector('[data-done]')).toBeNull();
    expect(document.activeElement).toBe(button('Refresh: Glossary'));
    expect(said()).toBe('Glossary: refreshed. No problems found.');
  });

  test('that is missing is inserted where the template has it, and the focus goes to its name', async () => {
    const inserted = [part({ outcome: 'inserted' })];
    const fake = await openTables([missing], { refreshTables: () => Promise.resolve(refreshed(inserted)) }, [status()]);
    await click(button('Insert: Glossary'));
    expect(fake.refreshTables).toHaveBeenCalledWith({ only: ['glossary'] }, expect.anything());
    expect(document.activeElement?.textContent).toBe('Glossary');
    expect(said()).toBe('Glossary: inserted. No problems found.');
  });

  test('that has no place in the document says what to do', async () => {
    const message = 'The section “Glossary” that it belongs to is missing.';
    await openTables([missing], {
      refreshTables: () => Promise.resolve(refreshed([part({ outcome: 'no place', message })])),
    });
    await click(button('Insert: Glossary'));
    expect(card('glossary').textContent).toContain(`Not written. ${message}`);
    expect(document.activeElement).toBe(button('Insert: Glossary'));
    expect(said()).toBe(`Glossary: not written. ${message} No problems found.`);
  });

  test('is inserted at the cursor, and a cursor that stands in a table is said in a sentence', async () => {
    const fake = await openTables([missing]);
    const message = 'The cursor stands in a table.';
    fake.refreshTables.mockRejectedValueOnce(new RefreshError(message));
    await click(button('Insert at the cursor: Glossary'));
    expect(fake.refreshTables).toHaveBeenCalledWith({ only: ['glossary'], at: 'cursor' }, expect.anything());
    expect(said()).toBe(message);
    expect(shown()).toContain(message);
    await click(button('Dismiss this message'));
    expect(document.activeElement?.textContent).toBe('0 of 1 table up to date');
  });

  test('takes the decision of a conflict, once', async () => {
    const conflict = { row: 'MP079', column: 'dcc', document: '✓', model: '' };
    const torn = matrix({ state: 'conflict', conflicts: [conflict] });
    const fake = await openTables([torn], {}, [matrix()]);
    expect(card('participant-matrix').textContent).toMatch(/MP079, DCCIn the document✓.*In ReleaseBlank/);
    await click(button('Keep the document’s'));
    expect(fake.refreshTables).toHaveBeenCalledWith(
      {
        only: ['participant-matrix'],
        decisions: { 'participant-matrix': [{ row: 'MP079', column: 'dcc', take: 'document' }] },
      },
      expect.anything(),
    );
    expect(stateOf('participant-matrix')).toMatch(/^Up to date/);
    expect(document.activeElement?.textContent).toBe('Participant impact matrix');
  });

  test('takes another value for a conflict, and keeps what was begun', async () => {
    const conflict = { row: 'MP079', column: 'dcc', document: '✓', model: '' };
    const fake = await openTables([matrix({ state: 'conflict', conflicts: [conflict] })], {}, [matrix()]);
    await click(button('Write another value…: MP079, DCC'));
    const other = (): HTMLInputElement | null => card('participant-matrix').querySelector('input');
    await type(other() as HTMLInputElement, 'tbc');
    press('Escape');
    await settle();
    expect(other()).toBeNull();
    await click(tab('Check'));
    await click(tab('Tables'));
    expect(other()?.value).toBe('tbc');
    await click(within(card('participant-matrix'), 'Write this'));
    expect(fake.refreshTables).toHaveBeenCalledWith(
      {
        only: ['participant-matrix'],
        decisions: { 'participant-matrix': [{ row: 'MP079', column: 'dcc', write: 'tbc' }] },
      },
      expect.anything(),
    );
  });

  test('has its conflict in one place when all are refreshed, and the way there from another view', async () => {
    const conflict = { row: 'MP079', column: 'dcc', document: '✓', model: '' };
    const torn = matrix({ state: 'conflict', conflicts: [conflict] });
    const all = [part({ ...torn, outcome: 'conflict' }), part({ outcome: 'up to date' })];
    await openTables([torn, status()], { refreshTables: () => Promise.resolve(refreshed(all)) });
    await click(button('Refresh tables'));
    expect(document.querySelectorAll('[data-conflicts]')).toHaveLength(1);
    const words =
      'Tables: 1 needs your decision and 1 up to date. The document and Release differ: Participant impact matrix, MP079, DCC. Decide which is right.';
    expect(answered()).toBe(words);
    expect(screen.getByRole('region', { name: 'What was done' }).dataset.undecided).toBe('true');
    await click(tab('Check'));
    expect(document.querySelectorAll('[data-conflicts]')).toHaveLength(0);
    await click(button('Decide'));
    expect(document.querySelectorAll('[data-conflicts]')).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Participant impact matrix');
  });
});

describe('a modification that is gone from the scope', () => {
  const question = { about: 'modification', id: 'MP079', title: '', similar: ['MP97'], holds: ['costs'] } as const;

  test.each([
    ['It is MP97 now: MP079', { as: 'renamed', to: 'MP97' }],
    ['It was withdrawn: MP079', { as: 'withdrawn' }],
    ['It is mistyped: MP079', { as: 'mistyped' }],
  ])('is asked about before a refresh: %s', async (name, answer) => {
    const fake = await openTables([status()], { openQuestions: () => [question], questionInWords });
    expect(document.querySelector('[data-question]')?.textContent).toContain('withdrawn, renamed or mistyped?');
    await click(button(name));
    expect(fake.refreshTables).toHaveBeenCalledWith({ answers: { MP079: answer } }, expect.anything());
  });

  test('can have an identifier that looks like none of those', async () => {
    const fake = await openTables([status()], { openQuestions: () => [question], questionInWords });
    await click(button('It has another identifier…: MP079'));
    await click(button('Write this'));
    expect(shown()).toContain('Write the identifier that MP079 has now.');
    await type(document.querySelector('[data-question] input') as HTMLInputElement, 'MP080');
    await click(button('Write this'));
    const answers = { MP079: { as: 'renamed', to: 'MP080' } };
    expect(fake.refreshTables).toHaveBeenCalledWith({ answers }, expect.anything());
  });
});

describe('lists and sentences', () => {
  const { place } = problem('tables/out-of-date', '24 June 2020');
  const goLive: WordsStatus = {
    name: 'fields',
    caption: 'Go-live date',
    state: 'out of date',
    place,
    wanted: '25 June 2020',
    changes: [],
    conflicts: [],
    columns: [{ key: 'value', head: 'Value', kind: 'text', width: 1 }],
    plan: () => [],
  };
  const openWords = async (words: readonly WordsStatus[]): Promise<jest.Mocked<Fake>> => {
    const fake = fakeOf({ checkDocument: () => Promise.resolve(result([], { tables: [status()], words })) });
    await openPane(fake);
    await click(tab('Tables'));
    return fake;
  };

  test('that are out of date are listed beside the tables, gone to and refreshed', async () => {
    const fake = await openWords([goLive]);
    expect(shown()).toContain('1 list or statement differs from Release');
    expect(shown()).toContain(`“${place.text}” is “25 June 2020” in Release.`);
    const region = document.querySelector('section[aria-labelledby]') as HTMLElement;
    await click(within(region, 'Go to'));
    expect(fake.goToPlace).toHaveBeenCalledWith(place, expect.anything());
    await click(within(region, 'Refresh'));
    expect(fake.refreshTables).toHaveBeenCalledWith({ only: ['fields'] }, expect.anything());
  });

  test('that were changed on both sides are decided where they are named', async () => {
    const conflict = { row: 'Go-live date', column: 'value', document: '26 June 2020', model: '25 June 2020' };
    const fake = await openWords([{ ...goLive, state: 'conflict', wanted: null, conflicts: [conflict] }]);
    const region = document.querySelector('section[aria-labelledby]') as HTMLElement;
    expect(region.textContent).toContain('1 place needs your decision.');
    expect(region.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Go-live date');
    await click(within(region, 'Keep the document’s'));
    const decisions = { fields: [{ row: 'Go-live date', column: 'value', take: 'document' }] };
    expect(fake.refreshTables).toHaveBeenCalledWith({ only: ['fields'], decisions }, expect.anything());
  });
});

describe('work that takes long', () => {
  /** A refresh that reads, and writes when it is told to. */
  async function refreshing(): Promise<{ course: Course; write: () => void; fake: jest.Mocked<Fake> }> {
    let course: Course = {};
    let write: () => void = () => undefined;
    const fake = await openTables([status()], {
      refreshTables: async (_, given) => {
        course = given ?? {};
        await new Promise<void>((resolve) => (write = resolve));
        course.signal?.throwIfAborted();
        return refreshed([part()]);
      },
    });
    await click(button('Refresh tables'));
    return { course, fake, write: () => write() };
  }

  test('can be stopped until Word makes the changes', async () => {
    const { fake, write } = await refreshing();
    const bar = document.querySelector('[data-work-bar]');
    expect(bar?.textContent).toBe('Refreshing the tables…Stop');
    await click(button('Stop'));
    expect(said()).toBe('Stopping…');
    expect(bar?.textContent).toBe('Stopping…');
    // The focus goes back to where the work was begun.
    expect(document.activeElement).toBe(button('Refresh tables'));
    fake.checkDocument.mockClear();
    write();
    await settle();
    expect(said()).toBe('Stopped. The text of the document has not been changed.');
    expect(shown()).not.toContain('Refreshing');
    expect(document.querySelector('[data-work-bar]')).toBeNull();
    // Nothing has changed, so there is nothing to check.
    expect(fake.checkDocument).not.toHaveBeenCalled();

    await click(button('Check again'));
    expect(said()).not.toMatch(/Stopped/);
    expect(fake.checkDocument).toHaveBeenCalledTimes(1);
  });

  test('is stopped by Escape, wherever the focus is', async () => {
    const { write } = await refreshing();
    press('Escape');
    expect(said()).toBe('Stopping…');
    write();
    await settle();
    expect(said()).toBe('Stopped. The text of the document has not been changed.');
    press('Escape');
    expect(said()).toBe('Stopped. The text of the document has not been changed.');
  });

  test('says that Word makes the changes, and cannot be stopped any more', async () => {
    const { course, write } = await refreshing();
    act(() => course.onProgress?.({ kind: 'writing' }));
    expect(document.querySelector('[data-work-bar]')?.textContent).toBe('Word is making the changes…');
    write();
    await settle();
    expect(document.querySelector('[data-work-bar]')).toBeNull();
  });
});
