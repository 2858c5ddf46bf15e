import type { ChildProcess } from 'node:child_process';
import type {} from '../../../src/page/wordPage';
import { serve } from '../browser';
import { until, type Engine, type Missing } from './engine';

const stated = '£1,120,042';
const summed = '£1,180,042';
const ending = 'will follow';

/** What is asked of the page. */
const textOf = (): string => (window.wordPage?.host?.user.paragraphs() ?? []).map(({ text }) => text).join('\n');
const says = (words: string): boolean =>
  (window.wordPage?.host?.user.paragraphs() ?? []).some(({ text }) => text.includes(words));
const isSelected = (words: string): boolean => {
  const { host } = window.wordPage ?? {};
  const { paragraph = -1, start, end } = host?.selection ?? {};
  return host?.user.paragraphs()[paragraph]?.text.slice(start, end) === words;
};
const isUnderlined = (words: string): boolean =>
  [...(CSS.highlights.get('mark-red') ?? [])].some((range) => (range as Range).toString() === words);
/** An engine leaves out what it does not understand of a style. */
const isDrawnWavy = (look: string): boolean =>
  [...document.styleSheets].some(({ cssRules }) =>
    [...cssRules].some(
      (rule) =>
        'selectorText' in rule &&
        'style' in rule &&
        rule.selectorText === `::highlight(${look})` &&
        (rule as CSSStyleRule).style.textDecorationStyle === 'wavy',
    ),
  );
const paragraphWith = (words: string): Element | undefined =>
  [...document.querySelectorAll('main p[contenteditable]')].find(({ textContent }) => textContent.includes(words));

/** What is asked of the pane. */
const button = (name: string): Element | undefined =>
  [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(name),
  );
const hasButton = (name: string): boolean =>
  [...document.querySelectorAll('button')].some((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(name),
  );
const problem = (words: string): Element | undefined =>
  [...document.querySelectorAll('li')]
    .find(({ textContent }) => textContent.includes(words))
    ?.querySelector('button') ?? undefined;
const lists = (words: string): boolean =>
  [...document.querySelectorAll('li')].some(({ textContent }) => textContent.includes(words));
const listsNot = (words: string): boolean =>
  [...document.querySelectorAll('li')].every(({ textContent }) => !textContent.includes(words));
const shows = (words: string): boolean => document.body.innerText.includes(words);
const focused = (): string => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return '';
  return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
};

/** Safari on the Mac does not give the focus to a button that is clicked, and takes it from what had it. */
const asInSafari = (): void => {
  window.addEventListener(
    'mousedown',
    (event) => {
      if (!(event.target as Element).closest('button')) return;
      event.preventDefault();
      (document.activeElement as HTMLElement | null)?.blur();
    },
    true,
  );
};

/** The main job, the keyboard and checking while one types, in an engine other than Chromium. */
export function jobsIn(name: string, missing: Missing | null, launch: () => Promise<Engine>): void {
  jest.setTimeout(300_000);
  if (missing !== null) {
    test.skip(missing, () => undefined);
    return;
  }
  let engine: Engine;
  let server: ChildProcess | undefined;
  let url = '';

  beforeAll(async () => {
    [{ server, url }, engine] = await Promise.all([serve(), launch()]);
  });
  afterAll(async () => {
    await engine.close();
    server?.kill();
  });
  beforeEach(async () => {
    await engine.goTo(url);
    await until(engine, 'pane', lists, stated);
  });
  afterEach(async () => {
    expect(await engine.errors()).toEqual([]);
  });

  test(`the main job in ${name}, with no button focused by a click`, async () => {
    await engine.ask('pane', asInSafari);
    await until(engine, 'page', isUnderlined, stated);
    expect(await engine.ask('page', isDrawnWavy, 'mark-red')).toBe(true);
    await engine.click('pane', problem, stated);
    await until(engine, 'page', isSelected, stated);
    await until(engine, 'pane', hasButton, `Change the stated total to ${summed}`);
    await engine.click('pane', button, `Change the stated total to ${summed}`);
    await until(engine, 'pane', listsNot, stated);
    expect(await engine.ask('page', textOf)).not.toContain(stated);
    await engine.click('pane', button, 'Tables');
    await until(engine, 'pane', hasButton, 'Refresh tables');
    await engine.click('pane', button, 'Refresh tables');
    await until(engine, 'pane', shows, 'Tables: ');
    await until(engine, 'pane', lists, 'Participant impact matrix');
  });

  test(`the keyboard in ${name}`, async () => {
    await engine.click('pane', button, 'Check');
    for (let step = 0; !(await engine.ask('pane', focused)).startsWith('Search'); step += 1) {
      expect(step).toBeLessThan(40);
      await engine.press('Tab');
    }
    await engine.type('breakdown-total');
    await until(engine, 'pane', shows, '1 problem matches');
    await engine.press('F8');
    await until(engine, 'page', isSelected, stated);
    expect(await engine.ask('pane', focused)).toContain(stated);
    for (let step = 0; !(await engine.ask('pane', focused)).includes('Change the stated total'); step += 1) {
      expect(step).toBeLessThan(40);
      await engine.press('Tab');
    }
    await engine.press('Enter');
    await until(engine, 'pane', listsNot, stated);
    expect(await engine.ask('page', textOf)).toContain(summed);
    expect(await engine.ask('pane', focused)).not.toBe('');
  });

  test(`a warning comes and goes while one types in ${name}`, async () => {
    await until(engine, 'pane', shows, 'Checks as you type.');
    await engine.click('page', paragraphWith, ending);
    await engine.press('End');
    await engine.type(' So will the QXZ.');
    await until(engine, 'page', says, 'So will the QXZ.');
    await until(engine, 'pane', lists, 'QXZ');
    for (let letter = 0; letter < 'QXZ.'.length; letter += 1) await engine.press('Backspace');
    await engine.type('rest.');
    await until(engine, 'page', says, 'So will the rest.');
    await until(engine, 'pane', listsNot, 'QXZ');
  });
}
