import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { CheckResult } from '../../src/app';
import { emptyRid } from '../../src/model/rid';
import { defaultSettings, type Settings } from '../../src/model/settings';
import type { Diagnostic } from '../../src/model/diagnostic';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/services';

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
  const nothing = { ignored: [], tables: [], kind: null, derivation: null, notice: null };
  return { document: documentOf(), diagnostics, ...nothing, usable: true, ...more };
}

/** A document that RID Author has worked on; the pane asks little of it. */
export function documentOf(settings: Partial<Settings> = {}, texts: readonly string[] = []): CheckResult['document'] {
  const paragraphs = texts.map((text) => ({ text }));
  return {
    stored: { kind: 'store', store: { settings: { ...defaultSettings(), ...settings } } },
    reading: { snapshot: { paragraphs, tables: [] } },
  } as unknown as CheckResult['document'];
}

/** Services that work at once; a test replaces those that it is about. */
export function servicesOf(more: Partial<PaneServices>): jest.Mocked<PaneServices> {
  const services: PaneServices = {
    whenReady: () => Promise.resolve({ ready: true }),
    isDarkTheme: () => undefined,
    check: () => Promise.resolve(result([])),
    refresh: () => Promise.resolve([]),
    fix: () => Promise.resolve(),
    goTo: () => Promise.resolve(true),
    goToTable: () => Promise.resolve(true),
    environment: () =>
      Promise.resolve({
        version: '0.1.0',
        host: 'WORD',
        platform: 'PC',
        office: '16.0',
        requirementSets: ['WordApi 1.8'],
      }),
    preload: () => Promise.resolve(),
    later: () => () => undefined,
    fixAll: () => Promise.resolve({ fixed: [], result: result([]) }),
    ignore: () => Promise.resolve(),
    stopIgnoring: () => Promise.resolve(),
    ignoreAgain: () => Promise.resolve(),
    parseAdditions: () => Promise.resolve({ message: 'Not in this test.' }),
    previewSetUp: () => Promise.resolve({ found: [], unsure: [], edits: [] }),
    setUp: () => Promise.resolve({ found: [], unsure: [], edits: [] }),
    removeSetUp: () => Promise.resolve({ removed: 0, kept: 0 }),
    drafting: () =>
      Promise.resolve({
        today: '2020-01-15',
        parseScope: () => ({ modifications: [], changeRequests: [], messages: [], isNotUnderstood: false }),
        steps: () => [],
        draft: emptyRid,
        next: emptyRid,
        parseModel: () => ({ message: 'Not in this test.' }),
      }),
    newRid: () => Promise.resolve(),
    setImpactsSystems: () => Promise.resolve(),
    setReference: () => Promise.resolve(),
    explain: () => Promise.resolve(null),
    watch: () => Promise.resolve({ live: true, stop: () => Promise.resolve() }),
    underline: () => Promise.resolve([]),
    watchUnderlines: () => Promise.resolve(),
    comment: () => Promise.resolve(0),
    removeComments: () => Promise.resolve({ removed: 0, kept: 0 }),
    model: () => Promise.resolve(emptyRid()),
    saveModel: () => Promise.resolve(),
    calendar: () =>
      Promise.resolve({ isWorkingDay: () => null, addWorkingDays: () => null, workingDaysBetween: () => null }),
    ...more,
  };
  const mocks = Object.entries(services).map(([name, service]) => [name, jest.fn(service as () => unknown)]);
  return Object.fromEntries(mocks) as jest.Mocked<PaneServices>;
}

let root: Root | null = null;

export async function openPane(services: PaneServices): Promise<void> {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  root = createRoot(element);
  await act(async () => {
    root?.render(<App services={services} />);
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
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
}

export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (element) => element.textContent === name || element.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`There is no button “${name}”, only: ${buttons().join(', ')}`);
  return found;
}

const buttons = (): string[] => [...document.querySelectorAll('button')].map((element) => element.textContent);

/** The buttons that go to the problems, in order. */
export const places = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('button.place')];

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

export async function openDiagnostics(): Promise<void> {
  await openDetails(document.querySelector('details.diagnostics'));
}

/** jsdom opens nothing by itself. */
export async function openDetails(details: Element | null | undefined): Promise<void> {
  act(() => {
    details?.setAttribute('open', '');
    details?.dispatchEvent(new Event('toggle'));
  });
  await settle();
}

/** What a screen reader has been told last. */
export const said = (): string => document.querySelector('.pane > [role=status]')?.textContent ?? '';
export const shown = (): string => document.body.textContent;
