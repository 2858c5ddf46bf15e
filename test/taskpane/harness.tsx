import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { CheckResult, RefreshedRegion, RefreshPlan } from '../../src/app';
import { emptyRid } from '../../src/model/rid';
import { defaultSettings, type Settings } from '../../src/model/settings';
import type { Diagnostic } from '../../src/model/diagnostic';
import { shipped } from '../../src/reference/reference';
import { App } from '../../src/taskpane/App';
import { freshFor } from '../../src/taskpane/core/live';
import type { App as Application, World } from '../../src/taskpane/core/world';

/** The day of every test. */
export const today = '2020-01-15';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

// jsdom has no media; the pane asks only whether the system is dark.
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;

// Its window has the focus only once something in it had it.
document.hasFocus = () => true;

// Nor does it draw, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

export function result(diagnostics: readonly Diagnostic[], more: Partial<CheckResult> = {}): CheckResult {
  const nothing = { ignored: [], tables: [], words: [], kind: null, derivation: null, notice: null };
  return { document: documentOf(), asked: { today: '2020-01-15' }, diagnostics, ...nothing, usable: true, ...more };
}

/** A document that RID Author has worked on; the pane asks little of it. */
export function documentOf(settings: Partial<Settings> = {}, texts: readonly string[] = []): CheckResult['document'] {
  const paragraphs = texts.map((text) => ({ text }));
  return {
    stored: { kind: 'store', revision: 1, intent: null, store: { settings: { ...defaultSettings(), ...settings } } },
    reading: { snapshot: { paragraphs, tables: [] }, given: { reference: shipped } },
  } as unknown as CheckResult['document'];
}

/** The application and the world around the pane, as a test has them. */
export type Fake = Application & Omit<World, 'app'>;

export const worldOf = (fake: Fake): World => ({ ...fake, app: () => Promise.resolve(fake) });

/** What the pane asks of the application, done at once; a test replaces the functions that it is about. */
export function fakeOf(more: Partial<Fake>): jest.Mocked<Fake> {
  const nothing = (): Promise<void> => Promise.resolve();
  const noPlan = { found: [], unsure: [], edits: [] };
  const fake: Partial<Fake> = {
    whenReady: () => Promise.resolve({ ready: true }),
    isDarkTheme: () => undefined,
    today: () => today,
    // Nothing happens by itself, but a reading is old at once: each focus reads anew.
    later: (milliseconds, work) => {
      if (milliseconds === freshFor) work();
      return () => undefined;
    },
    report: () =>
      Promise.resolve({
        version: '0.1.0',
        host: 'WORD',
        platform: 'PC',
        office: '16.0',
        requirementSets: ['WordApi 1.8'],
        violations: [],
      }),
    preload: nothing,
    checkDocument: () => Promise.resolve(result([])),
    refreshTables: () => Promise.resolve(refreshed([])),
    openQuestions: () => [],
    applyFix: nothing,
    fixAllSafe: () => Promise.resolve({ fixed: [], result: result([]) }),
    goToPlace: () => Promise.resolve(true),
    goToTable: () => Promise.resolve(true),
    ignoreProblems: nothing,
    stopIgnoring: nothing,
    ignoreAgain: nothing,
    setImpactsSystems: nothing,
    setReference: nothing,
    parseAdditions: () => ({ message: 'Not in this test.' }),
    previewSetUp: () => Promise.resolve(noPlan),
    setUpDocument: () => Promise.resolve(noPlan),
    removeSetUp: () => Promise.resolve({ removed: 0, kept: 0 }),
    parseScope: () => ({ modifications: [], changeRequests: [], messages: [], isNotUnderstood: false }),
    draftSteps: () => [],
    draftRid: emptyRid,
    nextGoLives: () => [],
    deployedDefaults: () => null,
    isOpenPaper: () => false,
    writeNewRid: nothing,
    explainRule: () => null,
    allRules: () => [],
    watchDocument: () => Promise.resolve({ live: true, stop: nothing }),
    underline: () => Promise.resolve([]),
    watchAnnotations: () => Promise.resolve(nothing),
    commentProblems: () => Promise.resolve(0),
    removeComments: () => Promise.resolve({ removed: 0, kept: 0 }),
    undoable: async (action, course) => ({
      result: await action(course ?? {}),
      document: documentOf(),
      undo: () => Promise.resolve({ kind: 'undone' }),
    }),
    workingModel: emptyRid,
    saveModel: nothing,
    ...more,
  };
  const mocks = Object.entries(fake).map(([name, one]) => [name, jest.fn(one as () => unknown)]);
  const calendar = more.calendar ?? {
    isWorkingDay: () => null,
    isExpected: () => false,
    notWorking: () => null,
    meeting: () => null,
    addWorkingDays: () => null,
    workingDaysBetween: () => null,
  };
  return { ...Object.fromEntries(mocks), ...(more.from && { from: more.from }), calendar } as jest.Mocked<Fake>;
}

/** What a refresh did, as the application tells it; the pane asks no more of it. */
export const refreshed = (parts: readonly RefreshedRegion[]): RefreshPlan =>
  ({ regions: parts, questions: [] }) as unknown as RefreshPlan;

let root: Root | null = null;

export async function openPane(fake: Fake): Promise<void> {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  root = createRoot(element);
  await act(async () => {
    root?.render(<App world={worldOf(fake)} />);
    await Promise.resolve();
  });
  await settle();
}

export async function closePane(): Promise<void> {
  await act(async () => {
    root?.unmount();
    await Promise.resolve();
  });
}

/** Lets everything that is under way end. */
export async function settle(): Promise<void> {
  // What is loaded late takes its turn after what was done at once.
  for (let turn = 0; turn < 3; turn += 1) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}

/** A button by its words or its accessible name. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (element) => element.textContent === name || element.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`There is no button “${name}”, only: ${buttons().join(', ')}`);
  return found;
}

const buttons = (): string[] =>
  [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent);

/** The tab of a view, whatever waits in it. */
export function tab(view: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) =>
    textContent.startsWith(view),
  );
  if (!found) throw new Error(`There is no view “${view}”`);
  return found;
}

/** Opens what is folded away under a title, or folds it away. */
export async function fold(title: string, within: ParentNode = document): Promise<void> {
  const found = [...within.querySelectorAll<HTMLElement>('button[aria-expanded]')].find(({ textContent }) =>
    textContent.startsWith(title),
  );
  if (!found) throw new Error(`Nothing is folded away under “${title}”`);
  await click(found);
}

/** Chooses in a menu. */
export async function choose(menu: string, item: string): Promise<void> {
  await click(button(menu));
  const items = [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const found = items.find(({ textContent }) => textContent === item);
  if (!found) throw new Error(`There is no “${item}”, only: ${items.map(({ textContent }) => textContent).join(', ')}`);
  await click(found);
}

export const checkAgain = (): Promise<void> => choose('More for all problems', 'Check again');

/** The lines of the problems, in order. */
export const places = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('[data-place]')];

/** A problem that is listed. */
export function card(rule: string): HTMLElement {
  const found = places()
    .map((place) => place.closest('li'))
    .find((item) => item?.dataset.rule === rule);
  if (!found) throw new Error(`There is no problem of ${rule}`);
  return found;
}

/** Opens a problem that is listed. */
export async function openCard(rule: string): Promise<HTMLElement> {
  const place = card(rule).querySelector<HTMLElement>('[data-place]');
  if (place) await click(place);
  return card(rule);
}

/** A button inside of something, by its words. */
export function within(element: Element, words: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`There is no button “${words}” in ${element.textContent}`);
  return found;
}

/** What was done last, as the pane keeps it in sight. */
export const answered = (): string | null =>
  document.querySelector('section[aria-label="What was done"] .fui-MessageBarBody')?.textContent ?? null;

export async function click(element: HTMLElement): Promise<void> {
  act(() => {
    element.focus();
    element.click();
  });
  await settle();
}

export function focus(element: HTMLElement | undefined): void {
  act(() => {
    element?.focus();
  });
}

/** Types into a field, in the place of what is in it. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  // React has its own idea of a field's value, which only the real setter gets past.
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

export function press(key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    document.activeElement?.dispatchEvent(event);
  });
}

export async function focusPane(): Promise<void> {
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await settle();
}

/** What a screen reader has been told last. */
export const said = (): string => document.querySelector('[data-announcement]')?.textContent ?? '';
export const shown = (): string => document.body.textContent;
