import { strict as assert } from 'node:assert';

/** The page around the drawn document, or the frame that the pane runs in. */
export type Where = 'page' | 'pane';

export const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  F8: '\uE038',
} as const;
export type Key = keyof typeof keys;

/** A browser with the page open in it. Functions are sent as their text: they know nothing but their arguments. */
export interface Engine {
  /** Goes to an address and waits until it has loaded. */
  goTo(url: string): Promise<void>;
  /** What a function answers there; only what JSON can carry. */
  ask<A extends readonly unknown[], T>(where: Where, question: (...given: A) => T, ...given: A): Promise<Awaited<T>>;
  /** Clicks the middle of what a function finds, as a person does. */
  click<A extends readonly unknown[]>(
    where: Where,
    find: (...given: A) => Element | null | undefined,
    ...given: A
  ): Promise<void>;
  /** Presses a key, Shift held down where asked, wherever the focus is. */
  press(key: Key, options?: { readonly shift?: boolean }): Promise<void>;
  type(text: string): Promise<void>;
  /** What pages threw, and wrote to the console as errors. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser that is not there, in a sentence for a person. */
export type Missing = string;

/** How long a person waits for something before they think that it does not come, on a machine that may be busy. */
const patience = 60_000;

/** Asks until the answer is true; fails with what the engine saw meanwhile. */
export async function until<A extends readonly unknown[]>(
  engine: Engine,
  where: Where,
  isSo: (...given: A) => boolean | Promise<boolean>,
  ...given: A
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await engine.ask(where, isSo, ...given).catch(() => false))) {
    if (Date.now() < end) continue;
    const text = await engine.ask(where, () => document.body.innerText).catch(String);
    const errors = await engine.errors();
    assert.fail(`Waited for ${isSo.toString()} of ${JSON.stringify(given)} in\n${text}\n${errors.join('\n')}`);
  }
}
