import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { docx } from '../builders';
import { teamTemplate } from '../builders/teamTemplate';
import { choose, fixture, isReady, openFile, save, useBrowser } from './browser';

const browser = useBrowser();

/** Clicks, and counts how often that was. */
function counting(): { clicks: number; click: (on: Locator) => Promise<void> } {
  const counted = {
    clicks: 0,
    click: async (on: Locator) => {
      counted.clicks += 1;
      await on.click();
    },
  };
  return counted;
}

test('from the last RID’s pane to the next release in a new document: four clicks and a date', async () => {
  const { page, pane, drawing } = await browser.open();
  const mouse = counting();
  await mouse.click(pane.getByRole('tab', { name: 'Changes' }));
  await mouse.click(pane.getByRole('button', { name: 'The next release' }));
  await pane.getByRole('textbox', { name: 'Go-live date' }).fill('5 November 2020');
  await mouse.click(pane.getByRole('button', { name: 'Open the RID as a new document' }));
  await pane.getByText(/^The RID is open as a new document\. .* out of this RID’s scope\.$/).waitFor();
  const downloading = page.waitForEvent('download');
  await mouse.click(page.getByRole('button', { name: 'Save it as a file' }));
  expect(mouse.clicks).toBeLessThanOrEqual(4);
  const next = await (await downloading).path();
  await save(page);
  await openFile(page, { name: 'next.docx', bytes: new Uint8Array(await readFile(next)) });
  await drawing.getByText('November 2020 SEC Release').first().waitFor();
  expect(await pane.getByRole('button', { name: /^\d+ (error|warning)s?$/ }).allTextContents()).toEqual([]);
});

test('from a blank document and the file of the last RID: four clicks and a date, in a team’s template, too', async () => {
  const open = await browser.open();
  const { page, pane, drawing } = open;
  await openFile(page, { name: 'blank.docx', bytes: docx() });
  const mouse = counting();
  await mouse.click(pane.getByRole('button', { name: 'Start from the last RID…' }));
  const last = pane.getByLabel('The RID of the last release');
  await last.setInputFiles({ name: 'letter.docx', mimeType: '', buffer: Buffer.from(docx()) });
  await pane.getByText('letter.docx does not look like a RID').waitFor();
  // Choosing a file is a click of its own.
  mouse.clicks += 1;
  await last.setInputFiles(fixture('june-2020.docx'));
  await pane.getByText('June 2020 SEC Release, from june-2020.docx').waitFor();
  await pane.getByRole('textbox', { name: 'Go-live date' }).fill('5 November 2020');
  await mouse.click(pane.getByRole('button', { name: 'Write the RID here' }));
  await pane.getByText('The RID is written. Next: ').waitFor();
  expect(mouse.clicks).toBeLessThanOrEqual(4);
  await drawing.getByText('November 2020 SEC Release').first().waitFor();
  await save(page);

  await openFile(page, { name: 'blank.docx', bytes: docx() });
  await choose(open, 'Check');
  await pane.getByRole('button', { name: 'Start from the last RID…' }).click();
  await last.setInputFiles(fixture('june-2020.docx'));
  await pane.getByRole('textbox', { name: 'Go-live date' }).fill('5 November 2020');
  const template = { name: 'TEAM.dotx', mimeType: '', buffer: Buffer.from(teamTemplate()) };
  await pane.getByLabel('In the form of a team’s Word template').setInputFiles(template);
  await pane.getByRole('button', { name: 'Open the RID as a new document' }).click();
  await page.getByRole('button', { name: 'Open it here' }).click();
  await isReady(page);
  await drawing.getByText('Published by the Example Code Team').first().waitFor();
});
