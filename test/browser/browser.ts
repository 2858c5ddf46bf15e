import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Download, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type {} from '../../src/page/wordPage';

const root = join(__dirname, '../..');
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What the service worker does not answer fails, here and on a machine with a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

export const fixture = (name: string): string => join(root, 'test/fixtures', name);
/** The real RID; it lies beside the project, not in it, so tests that need it are left out where it is missing. */
export const realRid = join(root, '../shared/documents/june-2020-rid.docx');

/** The page as a person sees it, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly drawing: Locator;
  readonly problems: string[];
}

export interface BrowserUnderTest {
  /** Opens the page in a window of its own. With `visit` false the window stays empty for the test to go on. */
  open(options?: { visit?: boolean; colorScheme?: 'light' | 'dark' }): Promise<OpenPage>;
  readonly url: string;
}

/** For a test file: a server over the built files and a browser; each test fails on any error its pages report. */
export function useBrowser(): BrowserUnderTest {
  // A test goes through much of the pane, on a machine that may be busy; each of its steps has a limit of its own.
  jest.setTimeout(300_000);
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;
  let url = '';
  const contexts: BrowserContext[] = [];
  const opened: OpenPage[] = [];

  beforeAll(async () => {
    browser = await launch();
    const started = await serve();
    server = started.server;
    url = started.url;
  });
  afterEach(async () => {
    const problems = opened.flatMap((page) => page.problems);
    await Promise.all(contexts.map((context) => context.close()));
    contexts.length = opened.length = 0;
    expect(problems).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  return {
    get url() {
      return url;
    },
    async open({ visit = true, colorScheme = 'light' } = {}) {
      if (!browser) throw new Error('The browser has not started');
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        colorScheme,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      contexts.push(context);
      const problems = watch(context, url);
      const page = await context.newPage();
      const under: OpenPage = { ...partsOf(page), problems };
      opened.push(under);
      if (visit) {
        await page.goto(url);
        await isReady(page);
      }
      return under;
    },
  };
}

/** Starts the browser. */
export function launch(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(`There is no Chromium at ${executablePath}: install Debian's chromium or set CHROMIUM_PATH.`);
  return chromium.launch({ executablePath, args: flags });
}

/** The page, and where in it the pane and the drawn document are. */
export function partsOf(page: Page): Omit<OpenPage, 'problems'> {
  return {
    page,
    pane: page.frameLocator('.pane iframe'),
    drawing: page.getByRole('main', { name: 'Document' }),
  };
}

/** Serves the built files on a port that is free. */
export async function serve(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env: { ...process.env, PORT: '0' } });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => reject(new Error(`The server did not start: ${said}`)));
  });
  return { server, url };
}

/** Everything that a page may not do: write an error to the console, throw, or ask another host for something. */
function watch(context: BrowserContext, url: string): string[] {
  const problems: string[] = [];
  const isForeign = (address: string): boolean =>
    !address.startsWith(`${url}/`) && !/^(data|blob|about):/.test(address);
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().stack ?? String(error.error())}`));
  context.on('response', (response) => {
    if (isForeign(response.url()) && !response.fromServiceWorker()) problems.push(`foreign: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // A frame that is closed while it loads gives up what it has asked for.
    if (isForeign(request.url()) && error !== 'net::ERR_ABORTED') problems.push(`foreign: ${request.url()} ${error}`);
  });
  return problems;
}

/** Waits until the pane's frame is there and the drawing is up to date. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.wordPage !== undefined);
  await page.evaluate(() => window.wordPage?.ready);
}

/**
 * Waits until the pane has fetched every view, as it does when it has nothing else to do. A quiet network does not show
 * it: on a busy machine the pauses between requests are as long.
 */
export async function hasLoaded(page: Page): Promise<void> {
  const frame = await paneFrame(page);
  await frame.waitForFunction(() => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop() ?? '');
    return fetched.some((name) => /^views\..*\.js$/.test(name));
  });
}

/** The frame in which the add-in runs on Microsoft's Office.js. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator('.pane iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  return frame;
}

/** Looks at a view of the pane. */
export async function choose({ pane }: Pick<OpenPage, 'pane'>, view: string): Promise<void> {
  await pane.getByRole('tab', { name: view }).click();
}

/** Checks, by the button of the Tables view, and comes back to the problems. */
export async function checkAgain(open: Pick<OpenPage, 'pane'>): Promise<void> {
  await choose(open, 'Tables');
  await open.pane.getByRole('button', { name: 'Check again' }).click();
  await choose(open, 'Check');
}

/** Refreshes everything, and waits until that is done. */
export async function refreshAll(open: Pick<OpenPage, 'page' | 'pane'>): Promise<void> {
  await choose(open, 'Tables');
  await open.pane.getByRole('button', { name: 'Refresh tables' }).click();
  await open.pane
    .getByRole('region', { name: 'What was done' })
    .getByText(/^Tables: /)
    .waitFor();
  await isReady(open.page);
}

/** The name of what has the focus in the pane, as it is read out; empty where the focus is lost. */
export async function focused(page: Page): Promise<string> {
  const frame = await paneFrame(page);
  return frame.evaluate(() => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) return '';
    const ids = activeElement.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    const named = ids.length > 0 ? ids.map((id) => document.getElementById(id)) : labels ? activeElement.labels : [];
    const words = [...(named ?? [])].map((element) => element?.textContent ?? '').join(' ');
    return activeElement.getAttribute('aria-label') ?? (words || activeElement.textContent);
  });
}

/** Opens a file as a person does, through the button. */
export async function openFile(page: Page, file: string | { name: string; bytes: Uint8Array }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open…' }).click();
  const given = typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) };
  await (await chooser).setFiles(given);
  await isReady(page);
}

/** Saves the document as a person does, and reads what was downloaded. */
export async function save(page: Page): Promise<{ name: string; documentXml: string; bytes: Uint8Array }> {
  const downloading: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .docx' }).click();
  const download = await downloading;
  const bytes = new Uint8Array(await readFile(await download.path()));
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('The saved file has no word/document.xml');
  return { name: download.suggestedFilename(), documentXml: strFromU8(part), bytes };
}

/** Waits until the page shows this, or a stretch of text with this in it, as selected by the add-in. */
export async function isSelected(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const ranges = [...(CSS.highlights.get('selection') ?? [])];
    return ranges
      .map((range) => (range instanceof Range ? range.toString() : ''))
      .join('')
      .includes(wanted);
  }, text);
}
