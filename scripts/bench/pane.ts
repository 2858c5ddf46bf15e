import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, Frame, Page } from 'playwright-core';
import { launch, paneFrame } from '../../test/browser/browser';
import { june2020 } from '../../test/builders/june2020';
import { ridDocx } from '../../test/builders/ridPaper';
import { firstTabs } from './bareSize';
import { inTurn, line, ms, title } from './measure';

const runs = 7;

/** As many acronyms that the glossary lacks; with what the sample has, they make more than 500 problems. */
const acronyms = 500;

/** A build of the add-in and of the page without Word, served. */
interface Build {
  readonly name: string;
  readonly url: string;
  readonly server: ChildProcess;
}

/**
 * The pane as it is built here beside that of another folder with a build, in one run and in turn: how long the first
 * list of 19 problems takes, and how long 500 take to be drawn anew and to be filtered. And what its first tab weighs beside
 * a bare pane of Fluent.
 */
export async function panes(other: string): Promise<void> {
  title(`The pane in Chromium, beside that of ${other}`);
  const { here, bare } = await firstTabs();
  line('', 'here', 'bare Fluent', 'ratio');
  line('first tab, JavaScript packed', kilobytes(here), kilobytes(bare), (here / bare).toFixed(2));
  const browser = await launch();
  const builds = [await serve('here', '.'), await serve('there', other)];
  try {
    line('', 'here', 'there', 'ratio');
    report(
      'from opening to the list of 19',
      await inTurn(
        runs,
        builds.map((build) => () => firstList(browser, build)),
      ),
    );
    const pages = await Promise.all(builds.map((build) => withMany(browser, build)));
    report(
      'another view and back',
      await inTurn(
        runs,
        pages.map((page) => () => redraw(page)),
      ),
    );
    report(
      'a filter set and taken away',
      await inTurn(
        runs,
        pages.map((page) => () => filter(page)),
      ),
    );
  } finally {
    await browser.close();
    for (const { server } of builds) server.kill();
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

function report(what: string, [here = 0, there = 0]: readonly number[]): void {
  line(what, ms(here), ms(there), (here / there).toFixed(2));
}

async function serve(name: string, folder: string): Promise<Build> {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: folder, env: { ...process.env, PORT: '0' } });
  const url = await new Promise<string>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/localhost:\d+/.exec(chunk.toString())?.[0];
      if (address) resolve(address);
    });
  });
  return { name, url, server };
}

async function openPage(browser: Browser, { url }: Build): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  // What runs the benchmark gives functions their names by this, in the browser too.
  await context.addInitScript('globalThis.__name = (one) => one');
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  // Another version may have no other sign of being ready.
  await hasListed(await paneFrame(page), 19);
  return page;
}

/** Milliseconds from when the pane's page is asked for until its list is drawn; its files are in the browser by then. */
async function firstList(browser: Browser, build: Build): Promise<number> {
  const page = await openPage(browser, build);
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await page.getByRole('navigation').getByRole('button').first().click();
  const frame = await paneFrame(page);
  await hasListed(frame, 19);
  const taken = await frame.evaluate(() => performance.now());
  await page.context().close();
  return taken;
}

async function hasListed(frame: Frame, count: number): Promise<void> {
  await frame.waitForFunction((wanted) => document.querySelectorAll('[data-rule]').length >= wanted, count, {
    polling: 'raf',
  });
}

/** A page with a document of more than 500 problems, all of them listed. */
async function withMany(browser: Browser, build: Build): Promise<Page> {
  const page = await openPage(browser, build);
  const name = (at: number): string => String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26), 81, 88);
  const bytes = ridDocx(
    june2020((paper) => {
      paper.about = [...paper.about, ...Array.from({ length: acronyms }, (_, at) => `The ${name(at)} agrees with it.`)];
    }),
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open…' }).click();
  await (await chooser).setFiles({ name: 'many.docx', mimeType: '', buffer: Buffer.from(bytes) });
  // Another version draws its pane in a new frame for a new document.
  await page
    .frameLocator('.pane iframe')
    .getByText(/\b\d{3} problems/)
    .first()
    .waitFor();
  const frame = await paneFrame(page);
  await frame.waitForFunction(() => {
    const folded = [...document.querySelectorAll<HTMLElement>('[role=region] h3 > button[aria-expanded=false]')];
    for (const one of folded) one.click();
    return folded.length === 0 && document.querySelectorAll('[data-rule]').length > 400;
  });
  return page;
}

/** Milliseconds until the list is drawn again when another view was looked at. */
async function redraw(page: Page): Promise<number> {
  const frame = await paneFrame(page);
  return frame.evaluate(async () => {
    const tab = (name: string): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent.startsWith(name));
    const drawn = (isDrawn: boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          const listed = document.querySelectorAll('[data-rule]').length > 400;
          if (listed === isDrawn) requestAnimationFrame(() => setTimeout(resolve));
          else requestAnimationFrame(look);
        };
        look();
      });
    tab('Settings')?.click();
    await drawn(false);
    const start = performance.now();
    tab('Check')?.click();
    await drawn(true);
    return performance.now() - start;
  });
}

/** Milliseconds until a search that leaves few problems is drawn, and all of them again. */
async function filter(page: Page): Promise<number> {
  const frame = await paneFrame(page);
  return frame.evaluate(async () => {
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    const type = (text: string): void => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(search, text);
      search?.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const drawn = (isMany: boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          const many = document.querySelectorAll('[data-rule]').length > 400;
          if (many === isMany) requestAnimationFrame(() => setTimeout(resolve));
          else requestAnimationFrame(look);
        };
        look();
      });
    const start = performance.now();
    type('stated total');
    await drawn(false);
    type('');
    await drawn(true);
    return performance.now() - start;
  });
}
