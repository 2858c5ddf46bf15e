import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { choose, isReady, isSelected, launch, paneFrame, partsOf, serve } from '../test/browser/browser';
import { scenes, type Stage } from '../test/browser/scenes';

/**
 * `npm run screenshots`, after a build: draws every state of the pane into build/screenshots, to be looked at, and the
 * pictures of the README into docs. Names of scenes draw only those; `docs` draws only the pictures.
 */
const folder = 'build/screenshots';
const window = { width: 1366, height: 768 };
/** The narrowest that Word has a pane, and a wide one. */
const widths = [320, 450];
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Makes the pane as wide as this; its frame stands in a box with a line beside it. */
async function widen({ page }: Stage, width: number): Promise<void> {
  await page.addStyleTag({
    content: `.pane { width: ${String(width + 1)}px } .pane iframe { width: ${String(width)}px }`,
  });
}

/** Draws the pane as high as what is in it. */
async function drawPane(stage: Stage, path: string): Promise<void> {
  const { page } = stage;
  await page.setViewportSize(window);
  const frame = await paneFrame(page);
  const { needed, given } = await frame.evaluate(() => ({
    needed: document.documentElement.scrollHeight,
    given: document.documentElement.clientHeight,
  }));
  await page.setViewportSize({ ...window, height: window.height + needed - given });
  await frame.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.locator('.pane iframe').screenshot({ path, animations: 'disabled' });
  await page.setViewportSize(window);
}

async function drawScenes(stage: Stage, isWanted: (name: string) => boolean): Promise<void> {
  for (const { name, show } of scenes) {
    await show(stage);
    if (!isWanted(name)) continue;
    for (const [look, media] of Object.entries(looks)) {
      await stage.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const width of look === 'light' ? widths : widths.slice(0, 1)) {
        await widen(stage, width);
        await drawPane(stage, join(folder, `${name}-${look}-${String(width)}.png`));
      }
    }
    await stage.page.emulateMedia(looks.light);
    process.stdout.write(`${name}\n`);
  }
}

/** What the README shows: the page with the error that it tells of, and each view at work. */
async function drawDocs(stage: Stage): Promise<void> {
  const { page, pane } = stage;
  const draw = (name: string) =>
    page.locator('.pane iframe').screenshot({ path: `docs/${name}.png`, animations: 'disabled' });
  const stated = '£1,120,042';
  const problem = pane.getByRole('region').getByRole('listitem').filter({ hasText: stated }).first();
  await problem.getByRole('button').first().click();
  await isSelected(page, stated);
  await page.waitForFunction(() => {
    const selected = document.querySelector('p.is-selected')?.getBoundingClientRect();
    return selected && selected.top > 0 && selected.bottom < innerHeight;
  });
  await page.screenshot({ path: 'docs/page.png', animations: 'disabled' });

  await pane.getByRole('button', { name: 'Set up this document' }).click();
  await pane.getByText('This RID is not set up yet').waitFor({ state: 'detached' });
  await page.setViewportSize({ ...window, height: 1000 });
  await choose(stage, 'Check');
  await draw('check');

  await choose(stage, 'Release');
  await pane.getByRole('button', { name: 'Release and dates' }).click();
  await pane.getByRole('button', { name: 'Scope' }).click();
  await pane.getByRole('textbox', { name: 'Identifier of a new modification' }).fill('MP102');
  await pane.getByRole('button', { name: 'Add modification' }).click();
  await pane.getByRole('button', { name: 'Scope' }).click();
  await pane.getByRole('button', { name: 'Impacts' }).click();
  await pane.getByRole('checkbox', { name: 'MP102 Suppliers' }).check();
  await (
    await paneFrame(page)
  ).evaluate(() => {
    scrollTo(0, 0);
  });
  await draw('release');

  await choose(stage, 'Tables');
  await pane.getByText('Out of date').first().waitFor();
  await pane
    .getByText(/^What would change/)
    .first()
    .click();
  await draw('tables');

  await choose(stage, 'Settings');
  await draw('settings');
}

async function openStage(browser: Browser, url: string): Promise<Stage> {
  const context = await browser.newContext({ viewport: window, reducedMotion: 'reduce' });
  const stage = partsOf(await context.newPage());
  await stage.page.goto(url);
  await isReady(stage.page);
  await stage.pane.getByRole('region').getByRole('listitem').first().waitFor();
  return stage;
}

async function main(wanted: readonly string[]): Promise<void> {
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  await mkdir(folder, { recursive: true });
  const browser = await launch();
  const { server, url } = await serve();
  try {
    if (scenes.some(({ name }) => isWanted(name))) await drawScenes(await openStage(browser, url), isWanted);
    if (isWanted('docs')) await drawDocs(await openStage(browser, url));
  } finally {
    await browser.close();
    server.kill();
  }
}

void main(process.argv.slice(2));
