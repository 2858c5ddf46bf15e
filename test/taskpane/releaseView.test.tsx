/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import axe from 'axe-core';
import { emptyRid, newModification, type Rid } from '../../src/model/rid';
import { ReleaseView } from '../../src/taskpane/release';
import { calendar, release } from './releaseModels';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
let model: Rid;
let did: string[];
let undone: string[];

function draw(busy = false): void {
  act(() => {
    root.render(
      <ReleaseView
        model={model}
        busy={busy}
        calendar={calendar}
        onChange={(next, what) => {
          model = next;
          did.push(what);
          draw();
        }}
        undo={did.at(-1) ?? null}
        redo={null}
        onUndo={() => undone.push('undo')}
        onRedo={() => undone.push('redo')}
      />,
    );
  });
}

/** Shows a release with one of its groups unfolded. */
async function open(group: string, of: Rid = release()): Promise<void> {
  model = of;
  draw();
  await act(async () => {
    for (const details of document.querySelectorAll('details.group')) {
      details.toggleAttribute('open', details.querySelector('h2')?.textContent === group);
    }
    // A browser tells of the toggling later.
    await new Promise((resolve) => setTimeout(resolve));
  });
}

beforeEach(() => {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  root = createRoot(element);
  did = [];
  undone = [];
});
afterEach(() => {
  act(() => {
    root.unmount();
  });
});

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(', ') ??
  (element instanceof HTMLButtonElement
    ? element.textContent
    : (element as HTMLInputElement).labels?.[0]?.textContent) ??
  '';

function control<T extends HTMLElement = HTMLInputElement>(name: string): T {
  const all = [...document.querySelectorAll<T>('button, input, select, textarea')];
  const found = all.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`There is no “${name}”, only: ${all.map(nameOf).join(' | ')}`);
  return found;
}

function click(name: string): void {
  act(() => {
    control(name).focus();
    control(name).click();
  });
}

/** Types over what a field says, without leaving it. */
function write(name: string, text: string): void {
  const field = control<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(name);
  const kind = Object.getPrototypeOf(field) as object;
  act(() => {
    field.focus();
    // React watches the property of the element itself, so the prototype's is set.
    Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

function leave(): void {
  act(() => {
    (document.activeElement as HTMLElement).blur();
  });
}

function type(name: string, text: string): void {
  write(name, text);
  leave();
}

function press(key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
}

const focused = (): string => (document.activeElement ? nameOf(document.activeElement) : '');
const alert = (): string | undefined => document.querySelector('[role=alert]')?.textContent;
const shown = (): string => document.body.textContent;

const groups = [
  'Release and dates',
  'Scope',
  'Impacts',
  'Timetable',
  'Costs',
  'Criteria',
  'History',
  'Glossary',
] as const;

describe('the groups', () => {
  test('start folded, but the first, and draw only what is unfolded', async () => {
    model = release();
    draw();
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(groups);
    expect(document.querySelectorAll('details.group[open]')).toHaveLength(1);
    expect(document.querySelectorAll('.group-body')).toHaveLength(1);
  });

  test.each(groups)('axe finds nothing wrong with %s, full or empty', async (group) => {
    for (const one of [release(), emptyRid()]) {
      await open(group, one);
      const { violations } = await axe.run(document.body, {
        // The view is a part of a page, and jsdom draws nothing.
        rules: {
          region: { enabled: false },
          'color-contrast': { enabled: false },
          'label-content-name-mismatch': { enabled: false },
        },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    }
  });
});

describe('a field', () => {
  test('hands its text on when it is left or Enter is pressed, once', async () => {
    await open('Release and dates');
    write('Version', '1.2');
    expect(did).toEqual([]);
    press('Enter');
    leave();
    expect(did).toEqual(['Version changed']);
    expect(model).toEqual({ ...release(), document: { ...release().document, version: '1.2' } });
    type('Version', ' 1.2 ');
    expect(did).toHaveLength(1);
  });

  test('gives up what was typed on Escape', async () => {
    await open('Release and dates');
    write('Version', '9');
    press('Escape');
    leave();
    expect(control('Version').value).toBe('1.1');
    expect(did).toEqual([]);
  });

  test('keeps what was typed while other work is under way, and hands it on afterwards', async () => {
    await open('Release and dates');
    write('Version', '1.2');
    draw(true);
    leave();
    expect(control('Version').value).toBe('1.2');
    expect(did).toEqual([]);
    draw();
    expect(did).toEqual(['Version changed']);
  });

  test('drops what no document can hold', async () => {
    await open('Release and dates');
    type('Reference', 'SECP\u000B_77');
    expect(model.document.reference).toBe('SECP_77');
  });

  test('of a date reads any form, and keeps and marks what is none', async () => {
    await open('Release and dates');
    expect(shown()).toContain('Thursday, a Working Day');
    type('Go-live date', '28 June 2020');
    expect(model.release.goLive).toBe('2020-06-28');
    expect(control('Go-live date').value).toBe('28 Jun 20');
    expect(shown()).toContain('Sunday, not a Working Day');
    type('Go-live date', 'tbc');
    expect(model.release.goLive).toBe('tbc');
    expect(control('Go-live date').dataset.marked).toBe('true');
    expect(shown()).toContain('Kept as text, because it is no date');
    type('Go-live date', '');
    expect(model.release.goLive).toBeNull();
  });
});

describe('a list', () => {
  test('adds a modification by its identifier, and the focus goes to what is to be said of it', async () => {
    await open('Scope');
    type('Identifier of a new modification', 'MP084');
    click('Add modification');
    expect(did).toEqual(['Modification MP084 added']);
    expect(model.modifications[2]).toEqual(newModification('MP084'));
    expect(focused()).toBe('Title');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });

  test('refuses what is no identifier, one that is taken, and none, and says what to write', async () => {
    await open('Scope');
    for (const [text, said] of [
      ['MP84', '“MP84” is no identifier of a modification'],
      ['MP079', '“MP079” is in this list already'],
      ['', 'Write the identifier here first'],
    ] as const) {
      write('Identifier of a new modification', text);
      press('Enter');
      expect(alert()).toContain(said);
      expect(control('Identifier of a new modification').value).toBe(text);
    }
    expect(did).toEqual([]);
  });

  test('keeps an identifier that cannot be in its field, marked, and the model as it was', async () => {
    await open('Scope');
    type('Identifier', 'MP1');
    expect(alert()).toContain('“MP1” is no identifier');
    expect(control('Identifier').value).toBe('MP1');
    expect(control('Identifier').getAttribute('aria-invalid')).toBe('true');
    expect(did).toEqual([]);
    type('Identifier', 'MP100');
    expect(did).toEqual(['Identifier of SECMP0053 changed']);
    expect(alert()).toBeUndefined();
  });

  test('moves an entry, and the focus stays on its button', async () => {
    await open('Glossary');
    click('Move down: SEC');
    expect(did).toEqual(['SEC moved down']);
    expect(model.glossary.map(({ acronym }) => acronym)).toEqual(['DCC', 'SEC']);
    expect(focused()).toBe('Move down: SEC');
    expect(control('Move down: SEC').getAttribute('aria-disabled')).toBe('true');
    click('Move down: SEC');
    expect(did).toHaveLength(1);
  });

  test('removes an entry, and the focus goes to the next one, or to the field that adds one', async () => {
    await open('Glossary');
    click('Remove: SEC');
    expect(did).toEqual(['Acronym SEC removed']);
    expect(focused()).toBe('Acronym: DCC');
    click('Remove: DCC');
    expect(focused()).toBe('New acronym');
  });

  test('what is half typed goes with its entry', async () => {
    await open('Glossary');
    type('Acronym: DCC', 'SEC');
    expect(alert()).toContain('already');
    click('Move up: DCC');
    expect(control('Acronym: DCC').value).toBe('SEC');
    expect(control('Acronym: SEC').value).toBe('SEC');
  });

  test('does nothing while other work is under way', async () => {
    await open('Glossary');
    draw(true);
    click('Remove: SEC');
    click('Put in alphabetical order');
    expect(did).toEqual([]);
  });
});

describe('scope', () => {
  test('status, system impacts and the note are chosen, sub-points are lines', async () => {
    await open('Scope');
    write('Status', 'targeted');
    write('Impacts DCC Systems', 'yes');
    click('Its impacts are still being worked out');
    type('Sub-points, one on each line', 'One\n\n Two ');
    expect(model.modifications[0]).toMatchObject({
      status: 'targeted',
      impactsSystems: true,
      underInvestigation: true,
      points: ['One', 'Two'],
    });
  });
});

describe('the tick grids', () => {
  const grid = (name: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[role=region][aria-label="${name}"]`);
    if (!found) throw new Error(`There is no grid ${name}`);
    return found;
  };

  test('name each cell by its row and column, and tick it', async () => {
    await open('Impacts');
    expect(control('MP079, Suppliers').checked).toBe(false);
    click('MP079, Suppliers');
    expect(control('MP079, Suppliers').checked).toBe(true);
    click('Section D, MP079');
    expect(did).toEqual(['MP079, Suppliers: ticked', 'MP079, Section D: tick removed']);
    expect(model.modifications[1]).toMatchObject({ participants: ['suppliers'], documents: [] });
  });

  test('are one stop for Tab each, and the arrows, Home and End go from cell to cell', async () => {
    await open('Impacts');
    const stops = (): Element[] => [...grid('Who is impacted').querySelectorAll('input[tabindex="0"]')];
    expect(stops().map(nameOf)).toEqual(['SECMP0053, Suppliers']);
    act(() => {
      (stops()[0] as HTMLElement).focus();
    });
    for (const [key, cell] of [
      ['ArrowRight', 'SECMP0053, Electricity Networks'],
      ['ArrowDown', 'MP079, Electricity Networks'],
      ['ArrowDown', 'MP079, Electricity Networks'],
      ['End', 'MP079, DCC'],
      ['ArrowRight', 'MP079, DCC'],
      ['ArrowUp', 'SECMP0053, DCC'],
      ['ArrowLeft', 'SECMP0053, Other SEC Parties'],
      ['Home', 'SECMP0053, Suppliers'],
    ] as const) {
      press(key);
      expect(focused()).toBe(cell);
      expect(stops().map(nameOf)).toEqual([cell]);
    }
  });

  test('show ticks of documents that are not in the list, and say so', async () => {
    await open('Impacts', release({ documents: [{ reference: 'Section D', title: '' }] }));
    expect(shown()).toContain('Ticked, but not in the list of documents: Appendix E.');
    click('Appendix E, SECMP0053');
    expect(shown()).not.toContain('not in the list');
  });

  test('follow a document that is renamed', async () => {
    await open('Impacts');
    type('Reference: Section D', 'Section C');
    expect(control('Section C, MP079').checked).toBe(true);
  });
});

describe('the timetable', () => {
  const standing = (): (string | undefined)[] =>
    [...document.querySelectorAll('.entry summary')].map((one) => one.querySelector('.quiet')?.textContent);

  test('says how each event stands in Working Days', async () => {
    await open('Timetable');
    expect(standing()).toEqual([
      'Friday, a Working Day; 9 Working Days to the next event; 9 Working Days to go-live',
      undefined,
      'Thursday, a Working Day; 0 Working Days to go-live',
    ]);
  });

  test('moves an event by a Working Day, over a weekend', async () => {
    await open('Timetable');
    click('+1 Working Day: Panel decides');
    expect(did).toEqual(['Panel decides moved to 15 Jun 20']);
    expect(focused()).toBe('+1 Working Day: Panel decides');
    click('−1 Working Day: Panel decides');
    expect(model).toEqual(release());
    expect(control('+1 Working Day: UIT begins').getAttribute('aria-disabled')).toBe('true');
  });

  test('is put in order of date', async () => {
    await open('Timetable');
    expect(control('Put in order of date').getAttribute('aria-disabled')).toBe('true');
    click('Move up: Release go-live');
    click('Move up: Release go-live');
    expect(standing()[0]).toContain('the next dated event is 9 Working Days earlier');
    click('Put in order of date');
    expect(model.timetable.map(({ event }) => event)).toEqual(['Panel decides', 'UIT begins', 'Release go-live']);
  });

  test('has a picture that says in words what it shows', async () => {
    await open('Timetable');
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Timeline from 12 Jun 20 to 25 Jun 20. 1: 12 Jun 20, Panel decides; 3: 25 Jun 20, Release go-live.',
    );
    expect(shown()).toContain('1 event has no date.');
  });
});

describe('costs', () => {
  test('are summed by row and column, and compared with the stated total in words', async () => {
    await open('Costs');
    expect([...document.querySelectorAll('.sum')].map(({ textContent }) => textContent)).toEqual([
      '£80,211',
      '£53,572',
      '£26,639',
      '£0',
      '£0',
      '£80,211',
    ]);
    expect(shown()).toContain('The stated total is £211 less than the sum, £80,211.');
    expect(shown()).toContain('1 amount is words, and left out of the sums.');
    click('State the sum');
    expect(model.costs.dccTotal).toBe(80_211);
    expect(shown()).toContain('The stated total agrees with the sum, £80,211.');
  });

  test('keep what is no amount where the model can, and refuse it in place where it cannot', async () => {
    await open('Costs');
    expect(control('UIT: SECMP0053').dataset.marked).toBe('true');
    type('UIT: SECMP0053', '5510');
    expect(model.modifications[0]?.costs?.uit).toBe(5510);
    expect(control('UIT: SECMP0053').value).toBe('£5,510');
    type('Total as stated in the document', 'tbc');
    expect(alert()).toContain('“tbc” is no amount');
    expect(control('Total as stated in the document').value).toBe('tbc');
    expect(model.costs.dccTotal).toBe(80_000);
    type('Total as stated in the document', '');
    expect(model.costs.dccTotal).toBeNull();
  });

  test('of a modification are added and removed, and the focus goes along', async () => {
    await open('Costs');
    click('Add row');
    expect(did).toEqual(['Costs of MP079 added']);
    expect(focused()).toBe('Design, Build & PIT: MP079');
    click('Remove row: MP079');
    expect(focused()).toBe('Add costs of');
    expect(model).toEqual(release());
  });

  test('of SECAS are days and pounds, with the rate that they come to', async () => {
    await open('Costs');
    expect(shown()).toContain('£600 a day.');
    type('Days: Project management', '20');
    type('Pounds: Project management', '12,000');
    expect(model.costs.secasManagement).toEqual({ days: 20, pounds: 12_000 });
    type('Days: Project management', 'twenty');
    expect(alert()).toContain('“twenty” is no number of days');
  });
});

describe('criteria, history and glossary', () => {
  test('a criterion is added to its set, edited and never left empty', async () => {
    await open('Criteria');
    const [, testing] = [...document.querySelectorAll('section')];
    const field = testing?.querySelector('input');
    if (!field) throw new Error('There is no field for testing criteria');
    field.id = 'testing';
    field.setAttribute('aria-label', 'testing');
    write('testing', 'Regression testing is done.');
    press('Enter');
    expect(model.criteria.testing).toEqual(['Regression testing is done.']);
    expect(did).toEqual(['Criterion Regression testing is done. added']);
    type('Operational criterion 2', '');
    expect(alert()).toContain('cannot be empty');
    type('Operational criterion 2', 'Lessons are learnt\nand written down.');
    expect(model.criteria.operational[1]).toBe('Lessons are learnt\nand written down.');
  });

  test('a version has a date and what changed', async () => {
    await open('History');
    write('New version', '0.2');
    press('Enter');
    expect(model.history[1]).toEqual({ version: '0.2', date: '', changes: '' });
    expect(focused()).toBe('Date');
  });

  test('the glossary is put in order', async () => {
    await open('Glossary');
    click('Put in alphabetical order');
    expect(model.glossary.map(({ acronym }) => acronym)).toEqual(['DCC', 'SEC']);
    expect(did).toEqual(['Glossary put in alphabetical order']);
  });
});

describe('undoing', () => {
  test('says what would be undone, by its button or the keys', async () => {
    await open('Glossary');
    click('Undo');
    expect(undone).toEqual([]);
    click('Remove: SEC');
    click('Undo: Acronym SEC removed');
    act(() => {
      control('Remove: DCC').focus();
    });
    press('z', { ctrlKey: true });
    expect(undone).toEqual(['undo', 'undo']);
  });

  test('is left to the field in a text', async () => {
    await open('Glossary');
    click('Remove: SEC');
    act(() => {
      control('Acronym: DCC').focus();
    });
    press('z', { ctrlKey: true });
    expect(undone).toEqual([]);
  });
});
