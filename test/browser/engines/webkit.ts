import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { keys, type Engine, type Missing, type Where } from './engine';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';

/** WebKitGTK's own small browser lies in a folder of the architecture's name. */
function miniBrowser(): string | undefined {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join('/usr/lib', folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
}

export function webkitMissing(): Missing | null {
  return existsSync(driver) && existsSync(display) && miniBrowser() !== undefined
    ? null
    : 'WebKit is not tested here: install Debian’s webkit2gtk-driver and xvfb.';
}

/** The name that WebDriver gives an element in its JSON. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Found = Readonly<Record<typeof elementKey, string>>;

/** WebKit, which Word for Mac shows the pane in, by plain WebDriver on a screen that nobody sees. */
export async function webkit(): Promise<Engine> {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(screen);
  const port = await freePort();
  const server = spawn(driver, [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const stop = (): void => {
    server.kill();
    screen.kill();
  };
  try {
    const session = await start(`http://127.0.0.1:${String(port)}`);
    return engineOf(session, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

type Session = (method: 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`WebDriver: ${JSON.stringify(value)}`);
  return value;
}

async function start(root: string): Promise<Session> {
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
  const created = await afterStart(() => send('POST', `${root}/session`, wanted));
  const { sessionId } = created as { readonly sessionId: string };
  await send('POST', `${root}/session/${sessionId}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return (method, path, body) => send(method, `${root}/session/${sessionId}${path}`, body);
}

/** A server that has just been started takes a moment to listen. */
async function afterStart<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      // By name: Jest's TypeError is another than that of fetch.
      if (tries === 100 || (error as Partial<Error>).name !== 'TypeError') throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function engineOf(session: Session, stop: () => void): Engine {
  /** Keys go to the frame that WebDriver looks at. */
  const go = async (where: Where): Promise<void> => {
    await session('POST', '/frame', { id: null });
    if (where === 'page') return;
    const script = 'return document.querySelector(".pane iframe")';
    await session('POST', '/frame', { id: await session('POST', '/execute/sync', { script, args: [] }) });
  };
  /** From the frame that WebDriver looks at, whichever it is: looking at another moves the focus there. */
  const answer = (where: Where, question: { toString(): string }, given: readonly unknown[]): Promise<unknown> => {
    const frame = where === 'page' ? 'top' : 'top.document.querySelector(".pane iframe").contentWindow';
    const script = `const given = [...arguments];
      return ((window, document, CSS) => (${question.toString()})(...given))(${frame}, ${frame}.document, ${frame}.CSS);`;
    return session('POST', '/execute/sync', { script, args: given });
  };
  const act = async (actions: readonly unknown[]): Promise<void> => {
    await session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const stroke = (value: string): unknown[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  return {
    goTo: async (url) => {
      await go('page');
      await session('POST', '/url', { url });
      // Errors are gathered by the page itself: WebDriver tells of none.
      await answer('page', gather, []);
    },
    ask: async (where, question, ...given) => (await answer(where, question, given)) as never,
    click: async (where, find, ...given) => {
      await go(where);
      const script = `return (${find.toString()})(...arguments)`;
      const element = (await session('POST', '/execute/sync', { script, args: given })) as Found | null;
      if (!element) throw new Error(`There is nothing to click: ${find.toString()} ${JSON.stringify(given)}`);
      await session('POST', '/execute/sync', {
        script: `return (${settled.toString()})(...arguments)`,
        args: [element],
      });
      await session('POST', `/element/${element[elementKey]}/click`, {});
    },
    press: async (key, { shift = false } = {}) => {
      const held = shift ? [{ type: 'keyDown', value: keys.Shift }] : [];
      const released = shift ? [{ type: 'keyUp', value: keys.Shift }] : [];
      await act([...held, ...stroke(keys[key]), ...released]);
    },
    type: async (text) => {
      await act(Array.from(text).flatMap(stroke));
    },
    errors: async () => (await answer('page', () => (window as Gathering).gathered ?? [], [])) as string[],
    close: async () => {
      await session('DELETE', '').catch(() => undefined);
      stop();
    },
  };
}

/** Brings what is to be clicked into view, and waits until it has stopped moving there. */
function settled(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return new Promise((resolve) => {
    let [before, still] = ['', 0];
    const look = (): void => {
      const { x, y } = element.getBoundingClientRect();
      still = `${String(x)} ${String(y)}` === before ? still + 1 : 0;
      before = `${String(x)} ${String(y)}`;
      if (still > 5) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

type Gathering = Window & { gathered?: string[] };

function gather(): void {
  const errors: string[] = ((window as Gathering).gathered = []);
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
}

function firstLine({ stdio }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const pipe = stdio[3];
    pipe?.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
    pipe?.once('close', () => {
      reject(new Error('The screen did not start'));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
