import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { choose, isReady, useBrowser } from './browser';

const browser = useBrowser();
const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

test('the ribbon shows the buttons of the manifest, with their icons', async () => {
  const { page } = await browser.open();
  const labels = await page.locator('.ribbon-button span:first-of-type').allTextContents();
  expect(labels).toHaveLength(manifest.match(/<Control /g)?.length ?? 0);
  const items = await page.locator('.ribbon-item').allTextContents();
  expect(items).toHaveLength(manifest.match(/<Item /g)?.length ?? 0);
  for (const label of items) expect(manifest).toContain(`DefaultValue="${label}"`);
  for (const label of labels) expect(manifest).toContain(`DefaultValue="${label}"`);
  const drawn = await page
    .locator('.ribbon-button img')
    .evaluateAll((images) => images.map((image) => image instanceof HTMLImageElement && image.naturalWidth >= 32));
  expect(drawn).toEqual(labels.map(() => true));
});

test('the ribbon’s own function refreshes the tables without the pane', async () => {
  const { page, drawing } = await browser.open();
  await page.getByRole('button', { name: 'Close the pane' }).click();
  expect(await page.locator('.pane').isVisible()).toBe(false);
  await page.getByRole('navigation').getByRole('button', { name: 'Refresh tables' }).click();
  await page.getByText('Refresh tables: done.').waitFor();
  await page.getByText('Changed, not saved').waitFor();
  await drawing.getByText('Participant impact matrix').first().waitFor();

  // A second time there is nothing to do, which the command says in a dialog.
  await page.getByRole('navigation').getByRole('button', { name: 'Refresh tables' }).click();
  const dialog = page.frameLocator('dialog iframe');
  await dialog.getByText('up to date').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByText('Refresh tables: done.').waitFor();
  expect(await page.locator('dialog').count()).toBe(0);
});

test('the ribbon goes from problem to problem, inserts a table and starts a RID', async () => {
  const { page, pane, drawing } = await browser.open();
  const ribbon = page.getByRole('navigation');
  await ribbon.getByRole('button', { name: 'Next problem' }).click();
  await page.getByText('Next problem: done.').waitFor();
  const selected = (): Promise<string> =>
    page.evaluate(() => [...(CSS.highlights.get('selection') ?? [])].map(String).join(''));
  const first = await selected();
  await ribbon.getByRole('button', { name: 'Next problem' }).click();
  await page.waitForFunction(
    (before) => [...(CSS.highlights.get('selection') ?? [])].map(String).join('') !== before,
    first,
  );
  await ribbon.getByRole('button', { name: 'Previous problem' }).click();
  await page.waitForFunction(
    (before) => [...(CSS.highlights.get('selection') ?? [])].map(String).join('') === before,
    first,
  );

  await ribbon.getByRole('button', { name: 'Insert table' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Glossary');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Insert table');
  await page.keyboard.press('Enter');
  await ribbon.getByRole('menuitem', { name: 'Participant impact matrix' }).click();
  // The document has it already, which the command says in a dialog once it has refreshed it.
  const dialog = page.frameLocator('dialog iframe');
  await dialog.getByText('Participant impact matrix').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByText('Participant impact matrix: done.').waitFor();
  await drawing.getByText('Participant impact matrix').first().waitFor();

  await ribbon.getByRole('button', { name: 'Start a RID' }).click();
  await pane.getByRole('heading', { name: 'The next release' }).waitFor();
});

test('the ribbon opens the pane that was closed', async () => {
  const { page, pane } = await browser.open();
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await page.locator('.ribbon-button').first().click();
  await pane.getByRole('tab', { name: 'Check' }).waitFor();
});

test('a hard reload leaves a working pane', async () => {
  const { page, pane } = await browser.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.reload', { ignoreCache: true });
  await page.waitForLoadState();
  await isReady(page);
  await pane.getByRole('listitem').first().waitFor();
});

test('without service workers the page says why there is no pane', async () => {
  const { page, drawing } = await browser.open({ visit: false });
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(browser.url);
  await isReady(page);
  expect(await page.getByRole('alert').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('needs service workers')]),
  );
  await drawing.getByText('SEC Release Implementation Document').first().waitFor();
});

test('round trips are counted, and cost what was chosen', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await pane.getByRole('listitem').first().waitFor();
  const count = async (): Promise<number> => Number((await page.getByText(/^Round trips: /).textContent())?.slice(13));
  /** The first gesture underlines once more what may not have been drawn: the count is taken when it stands still. */
  const settled = async (): Promise<number> => {
    const now = await count();
    await page.waitForTimeout(1000);
    return (await count()) === now ? now : settled();
  };
  await choose(open, 'Tables');
  const before = await settled();
  expect(before).toBeGreaterThan(0);
  await page.getByLabel('Delay per round trip').selectOption({ label: '150 ms' });
  const start = Date.now();
  await pane.getByRole('button', { name: 'Check again' }).click();
  await page.getByText(`Round trips: ${before + 1}`).waitFor();
  expect(Date.now() - start).toBeGreaterThanOrEqual(150);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with the page (%s)', async (colorScheme) => {
  const { page, pane } = await browser.open({ colorScheme });
  await pane.getByRole('listitem').first().waitFor();
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    // The document is the author's, and the pane has its own tests.
    const exclude = [['.docx-wrapper'], ['.pane iframe']];
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude }, { iframes: false });
    return (await run).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(violations).toEqual([]);
});
