import { docx } from '../builders';
import { focused, isReady, openFile, save, useBrowser } from './browser';
import type { OpenPage } from './browser';

const browser = useBrowser();

/** Goes on with Tab until what has the focus in the pane is called so. */
async function tabTo({ page }: OpenPage, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not get to ${String(name)}: it is at “${await focused(page)}”`);
}

test('from a blank document to a RID, and through all of the pane, by keyboard alone', async () => {
  const open = await browser.open();
  const { page, pane, drawing } = open;
  const { keyboard } = page;
  await openFile(page, { name: 'blank.docx', bytes: docx() });
  await pane.getByRole('button', { name: 'Start a RID here…' }).waitFor();
  await pane.getByRole('tab', { name: 'Check' }).focus();

  // Into the form and out of it again.
  await tabTo(open, 'Start a RID here…');
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Start a RID' }).waitFor();
  expect(await focused(page)).toBe('Start a RID');
  await tabTo(open, 'Cancel');
  await keyboard.press('Space');
  expect(await focused(page)).toMatch(/^Check/);

  // What is missing gets the focus; then the RID is written.
  await tabTo(open, 'Start a RID here…');
  await keyboard.press('Enter');
  await tabTo(open, 'Write the RID here');
  await keyboard.press('Enter');
  await pane.getByText('Write the go-live date').waitFor();
  expect(await focused(page)).toBe('Go-live date');
  await keyboard.type('4 November 2021');
  await tabTo(open, /^Yes/);
  await keyboard.press('Space');
  await tabTo(open, 'Scope');
  await keyboard.type('MP079 – Provisions for withdrawing modifications');
  await tabTo(open, 'Write the RID here');
  await keyboard.press('Enter');
  await drawing.getByText('November 2021 SEC Release').first().waitFor();
  await pane.getByText(/The RID is written\. Next: /).waitFor();
  expect(await focused(page)).toMatch(/^Check/);
  expect(await pane.getByRole('button', { name: /^\d+ (error|warning)s?$/ }).allTextContents()).toEqual([]);

  await keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^Tables/);
  await keyboard.press('Enter');
  await tabTo(open, 'Go to: Glossary');
  await keyboard.press('Enter');
  await pane.getByText('Went to the table “Glossary”.').waitFor({ state: 'attached' });

  // A modification added, ticked, and taken back.
  await pane.getByRole('tab', { name: 'Tables' }).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await tabTo(open, /^Scope/);
  await keyboard.press('Enter');
  await tabTo(open, 'Identifier of a new modification');
  await keyboard.type('MP102');
  await keyboard.press('Enter');
  expect(await focused(page)).toBe('Title');
  await keyboard.type('Opening');
  await keyboard.press('Escape');
  expect(await pane.getByRole('textbox', { name: 'Title' }).last().inputValue()).toBe('');
  await tabTo(open, /^Impacts/);
  await keyboard.press('Enter');
  await tabTo(open, 'MP079 Suppliers');
  await keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('MP102 Suppliers');
  await keyboard.press('Space');
  expect(await pane.getByRole('checkbox', { name: 'MP102 Suppliers' }).isChecked()).toBe(true);
  await tabTo(open, /^Undo: MP102/);
  await keyboard.press('Enter');
  expect(await pane.getByRole('checkbox', { name: 'MP102 Suppliers' }).isChecked()).toBe(false);

  await pane.getByRole('tab', { name: 'Release' }).focus();
  await keyboard.press('End');
  expect(await focused(page)).toMatch(/^Settings/);
  await keyboard.press('Enter');
  await tabTo(open, 'Read it from the document');
  await keyboard.press('ArrowDown');
  await pane.getByText('Settings changed.').waitFor({ state: 'attached' });
  await pane.getByText('Kind of release changed.').waitFor();
  await tabTo(open, 'Undo');
  await keyboard.press('Enter');
  await tabTo(open, /^Diagnostics/);
  await keyboard.press('Enter');
  expect(await pane.getByRole('textbox', { name: 'Diagnostics as text' }).inputValue()).toMatch(
    /Host: WORD\nPlatform: \S+/,
  );

  // Back to the first view, and to the first of its problems.
  await pane.getByRole('tab', { name: 'Settings' }).focus();
  await keyboard.press('Home');
  expect(await focused(page)).toMatch(/^Check/);
  await keyboard.press('Enter');
  await keyboard.press('F8');
  await pane.getByText(/^1 of \d+$/).waitFor();
});

test('a plain RID is set up from the welcome: content controls around it, and not a word changed', async () => {
  const { page, pane } = await browser.open();
  const paragraphs = (): Promise<string[]> =>
    page.evaluate(() => window.wordPage?.host?.user.paragraphs().map(({ text }) => text) ?? []);
  const before = await paragraphs();
  await pane.getByText('This RID is not set up yet').waitFor();
  await pane.getByRole('button', { name: 'Set up this document' }).click();
  await pane.getByText(/The document is set up: /).waitFor();
  await pane.getByText('This RID is not set up yet').waitFor({ state: 'detached' });
  await isReady(page);
  expect(await paragraphs()).toEqual(before);
  const { documentXml } = await save(page);
  for (const tag of ['rid:table:glossary', 'rid:section:scope', 'rid:field:go-live'])
    expect(documentXml).toContain(tag);
});
