import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Rid } from '../../src/model/rid';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { ReleaseView } from '../../src/taskpane/release/ReleaseView';
import { calendar, release } from './releaseModels';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
/** The model that is shown, what has been done to it, and which of the undo buttons were pressed. */
export let model: Rid;
export let did: string[];
export let undone: string[];

function render(busy: boolean): void {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <ReleaseView
        model={model}
        busy={busy}
        calendar={calendar}
        onChange={(next, what) => {
          model = next;
          did.push(what);
          render(false);
        }}
        undo={did.at(-1) ?? null}
        redo={null}
        onUndo={() => undone.push('undo')}
        onRedo={() => undone.push('redo')}
      />
    </FluentProvider>,
  );
}

export function draw(busy = false): void {
  act(() => {
    render(busy);
  });
}

/** For a test file: an empty page before each test. */
export function useReleaseView(): void {
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
}

export function show(of: Rid, busy = false): void {
  model = of;
  draw(busy);
}

/** Shows a release with one of its groups, and all in it, unfolded. */
export async function open(group: string, of: Rid = release(), busy = false): Promise<void> {
  show(of, busy);
  await act(async () => {
    for (const header of document.querySelectorAll<HTMLElement>('h2 > button[aria-expanded]')) {
      const isWanted = header.textContent.startsWith(group);
      if ((header.getAttribute('aria-expanded') === 'true') !== isWanted) header.click();
    }
    await new Promise((resolve) => setTimeout(resolve));
  });
  // And each of its entries.
  act(() => {
    for (const entry of document.querySelectorAll<HTMLElement>('[data-group] ol [aria-expanded=false]')) entry.click();
  });
}

export const nameOf = (element: Element): string =>
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

export function control<T extends HTMLElement = HTMLInputElement>(name: string): T {
  const all = [...document.querySelectorAll<T>('button, input, select, textarea')];
  const found = all.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`There is no “${name}”, only: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export function click(name: string): void {
  act(() => {
    control(name).focus();
    control(name).click();
  });
}

/** Types over what a field says, without leaving it. */
export function write(name: string, text: string): void {
  const field = control<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(name);
  const kind = Object.getPrototypeOf(field) as object;
  act(() => {
    field.focus();
    // React watches the property of the element itself, so the prototype's is set.
    Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

export function leave(): void {
  act(() => {
    (document.activeElement as HTMLElement).blur();
  });
}

export function type(name: string, text: string): void {
  write(name, text);
  leave();
}

export function press(key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
}

export const focused = (): string => (document.activeElement ? nameOf(document.activeElement) : '');
export const alert = (): string | undefined => document.querySelector('[role=alert]')?.textContent;
export const shown = (): string => document.body.textContent;
