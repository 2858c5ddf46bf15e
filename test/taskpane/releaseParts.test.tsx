/** @jest-environment jsdom */
import { act } from 'react';
import {
  alert,
  click,
  control,
  did,
  focused,
  model,
  nameOf,
  open,
  press,
  shown,
  type,
  useReleaseView,
  write,
} from './releaseHarness';
import { release } from './releaseModels';

useReleaseView();

describe('scope', () => {
  test('status is chosen, sub-points are lines', async () => {
    await open('Scope');
    click('Targeted');
    type('Sub-points, one on each line', 'One\n\n Two ');
    expect(model.modifications[0]).toMatchObject({
      status: 'targeted',
      points: ['One', 'Two'],
    });
  });
});

describe('what only the document says', () => {
  test('is shown with the place where it is to be changed, and cannot be changed here', async () => {
    await open('Scope');
    expect(shown()).toContain('Impacts DCC Systems: Not said Follows from the costs');
    expect(shown()).toContain('Its impacts are still being worked out: No Read from the notes');
    await open('Release and dates');
    expect(shown()).toContain('Classification: White Read from the document’s headers and footers');
    expect(shown()).toContain('Reference: SECP_76 Read from the document’s headers and footers');
    expect([...document.querySelectorAll('input')].map(nameOf)).toEqual(['Name', 'Go-live date', 'Version']);
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
    [...document.querySelectorAll('[data-group] ol .fui-AccordionHeader__button')].map(
      (one) => /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, .*$/.exec(one.textContent)?.[0],
    );

  test('says how each event stands in Working Days', async () => {
    await open('Timetable');
    expect(standing()).toEqual([
      'Friday, a Working Day; 9 Working Days to the next event; 9 Working Days to go-live',
      undefined,
      'Thursday, a Working Day',
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

  test('leaves an event alone in a year whose bank holidays are not known', async () => {
    const { timetable, ...rest } = release();
    await open('Timetable', { ...rest, timetable: timetable.map((event) => ({ ...event, date: '2040-12-24' })) });
    expect(control('+1 Working Day: Panel decides').getAttribute('aria-disabled')).toBe('true');
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
    expect(shown()).toContain('Sum: £80,211');
    expect([...document.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      '£53,572',
      '£26,639',
      '£0',
      '£0',
      '£80,211',
    ]);
    expect(shown()).toContain('The stated total is £211 less than the sum, £80,211.');
    expect(shown()).toContain('1 amount is written in words, and left out of the sums.');
    click('State the sum');
    expect(model.costs.dccTotal).toBe(80_211);
    expect(shown()).toContain('The stated total agrees with the sum, £80,211.');
  });

  test('without a row there is no sum to compare the stated total with', async () => {
    await open('Costs', release({ modifications: [] }));
    expect(shown()).toContain('No modification has costs yet.');
    expect(shown()).not.toContain('more than the sum');
    expect(control('State the sum').getAttribute('aria-disabled')).toBe('true');
  });

  test('keep what is no amount where the model can, and refuse it in place where it cannot', async () => {
    await open('Costs');
    expect(document.querySelector('.fui-Field__validationMessage')?.textContent).toBe('Kept as text, and in no sum.');
    type('UIT: SECMP0053', '5510');
    expect(model.modifications[0]?.costs?.uit).toBe(5510);
    expect(control('UIT: SECMP0053').value).toBe('£5,510');
    type('Total as stated in the document', 'tbc');
    expect(alert()).toContain('“tbc” is not an amount');
    expect(control('Total as stated in the document').value).toBe('tbc');
    expect(model.costs.dccTotal).toBe(80_000);
    type('Total as stated in the document', '');
    expect(model.costs.dccTotal).toBeNull();
  });

  test('of a modification are added and removed, and the focus goes along', async () => {
    await open('Costs');
    write('Add costs of', 'MP080');
    click('Add row');
    expect(alert()).toBe('No modification without costs is called “MP080”. Pick one from the list.');
    write('Add costs of', 'MP079');
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
    expect(alert()).toContain('“twenty” is not a number of days');
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
