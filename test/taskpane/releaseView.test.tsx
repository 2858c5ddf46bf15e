/** @jest-environment jsdom */
import { act } from 'react';
import axe from 'axe-core';
import { emptyRid, newModification } from '../../src/model/rid';
import {
  alert,
  click,
  control,
  did,
  draw,
  focused,
  leave,
  model,
  open,
  press,
  show,
  shown,
  type,
  undone,
  useReleaseView,
  write,
} from './releaseHarness';
import { release } from './releaseModels';

// axe goes through each group twice, on a machine that may be busy.
jest.setTimeout(120_000);
useReleaseView();

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
  test('start folded, but the first, and draw only what is unfolded', () => {
    show(release());
    const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(titles.every((title, at) => title.startsWith(groups[at] ?? '?'))).toBe(true);
    expect(titles).toHaveLength(groups.length);
    expect(document.querySelectorAll('h2 > [aria-expanded=true]')).toHaveLength(1);
    expect(document.querySelectorAll('[data-group]')).toHaveLength(1);
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

  test('one of several that waited builds on the others', async () => {
    await open('Release and dates');
    draw(true);
    type('Version', '1.2');
    type('Name', 'July 2020 SEC Release');
    type('Go-live date', '2 July 2020');
    draw();
    expect(did).toEqual(['Name changed', 'Go-live date changed', 'Version changed']);
    expect(model.document.version).toBe('1.2');
    expect(model.release).toEqual({ name: 'July 2020 SEC Release', goLive: '2020-07-02' });
  });

  test('that goes while it waits hands its text on first', async () => {
    await open('Release and dates');
    draw(true);
    type('Version', '1.2');
    await open('Scope', model, true);
    expect(model.document.version).toBe('1.2');
  });

  test('drops what no document can hold', async () => {
    await open('Release and dates');
    type('Version', '1.\u000B2');
    expect(model.document.version).toBe('1.2');
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
    expect(document.querySelector('.fui-Field__validationMessage')?.textContent).toContain(
      'Kept as text, because it is not a date',
    );
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
    expect(document.activeElement?.closest('li')?.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  test('refuses what is no identifier, one that is taken, and none, and says what to write', async () => {
    await open('Scope');
    for (const [text, said] of [
      ['Gate 84', '“Gate 84” is not the identifier of a modification'],
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

  test('adds a modification however its identifier was typed', async () => {
    await open('Scope');
    write('Identifier of a new modification', 'mp 101');
    press('Enter');
    expect(did).toEqual(['Modification MP101 added']);
    expect(model.modifications.map(({ id }) => id)).toContain('MP101');
  });

  test('keeps an identifier that cannot be in its field, marked, and the model as it was', async () => {
    await open('Scope');
    type('Identifier', 'Gate');
    expect(alert()).toContain('“Gate” is not the identifier of a modification');
    expect(control('Identifier').value).toBe('Gate');
    expect(control('Identifier').getAttribute('aria-invalid')).toBe('true');
    expect(did).toEqual([]);
    type('Identifier', 'mp 100');
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
