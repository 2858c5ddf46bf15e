import type { FrameLocator, Locator } from 'playwright-core';
import { isReady, isSelected, useBrowser } from './browser';

const browser = useBrowser();

const captions = [
  'Participant impact matrix',
  'SEC Party impacts',
  'DCC impacts',
  'SEC document impact matrix',
  'Release implementation timetable',
  'Breakdown of DCC implementation costs',
  'Document history',
  'Glossary',
];

const card = (pane: FrameLocator, caption: string): Locator =>
  pane.getByRole('listitem').filter({ has: pane.getByRole('heading', { name: caption, exact: true }) });

test('every table is listed; what is typed into one is seen, and refreshing that one takes it over', async () => {
  const { page, pane, drawing } = await browser.open();
  await pane.getByRole('tab', { name: 'Tables' }).click();
  await pane.getByRole('heading', { level: 3, name: 'Glossary' }).waitFor();
  expect((await pane.getByRole('heading', { level: 3 }).allTextContents()).toSorted()).toEqual(captions.toSorted());
  await pane.getByRole('button', { name: 'Refresh tables' }).click();
  await pane.getByText('8 of 8 tables up to date').waitFor();
  await page.getByText('Changed, not saved').waitFor();

  await isReady(page);
  const cell = drawing.locator('td p[contenteditable]').filter({ hasText: 'Data Communication Company' });
  await cell.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Limited');
  await isReady(page);
  await pane.getByRole('button', { name: 'Check again' }).click();
  const glossary = card(pane, 'Glossary');
  await glossary.getByText('Edited in the document').waitFor();

  await glossary.getByRole('button', { name: 'Go to: Glossary' }).click();
  await isSelected(page, 'Glossary');
  await glossary.getByRole('button', { name: 'Refresh: Glossary' }).click();
  await glossary.getByText('Up to date').first().waitFor();
  await pane.getByText('8 of 8 tables up to date').waitFor();
  await drawing.getByText('Data Communication Company Limited').first().waitFor();
});
