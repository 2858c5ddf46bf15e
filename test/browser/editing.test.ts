import { DOMParser } from '@xmldom/xmldom';
import { isReady, openFile, fixture, save, useBrowser } from './browser';
import type { OpenPage } from './browser';

const browser = useBrowser();

const paragraph = ({ drawing }: OpenPage, text: string) =>
  drawing.locator('p[contenteditable]').filter({ hasText: text }).first();

/** What the document holds now, paragraph by paragraph. */
const paragraphs = ({ page }: OpenPage): Promise<string[]> =>
  page.evaluate(() => window.ridPage?.host?.user.paragraphs().map(({ text }) => text) ?? []);

async function caretToEnd(open: OpenPage, text: string): Promise<void> {
  await isReady(open.page);
  await paragraph(open, text).click();
  // Not the End key: a long paragraph has several lines.
  await paragraph(open, text).evaluate((element) => document.getSelection()?.selectAllChildren(element));
  await open.page.evaluate(() => document.getSelection()?.collapseToEnd());
}

test('what is typed into a paragraph and a cell is checked and saved', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  const problem = pane.getByRole('listitem').filter({ hasText: '£1,120,042' });
  await problem.first().waitFor();

  await caretToEnd(open, 'quotes total implementation costs');
  await page.keyboard.type(' It may change.');
  const cell = open.drawing.locator('td p[contenteditable]').filter({ hasText: '£53,572' });
  await cell.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('£60,000');
  await page.getByText('Changed, not saved').waitFor();

  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByRole('listitem').filter({ hasText: '£1,186,470' }).first().waitFor();
  const { documentXml } = await save(page);
  expect(documentXml).toContain('£60,000');
  expect(documentXml).toContain('It may change.');
  expect(documentXml).not.toContain('£53,572');
});

test('a letter typed right before a check is part of it', async () => {
  const open = await browser.open();
  const before = await paragraphs(open);
  await caretToEnd(open, 'quotes total implementation costs');
  await open.page.keyboard.type('!');
  const after = await paragraphs(open);
  const changed = after.filter((text, index) => text !== before[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/!$/);
});

test('Enter begins a paragraph, Shift+Enter a line, and pasted lines become one', async () => {
  const open = await browser.open();
  const { page } = open;
  const before = await paragraphs(open);
  await caretToEnd(open, 'New versions will follow');
  await page.keyboard.press('Enter');
  await page.keyboard.type('First');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('second');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ' and\nthird');
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  await isReady(page);
  const after = await paragraphs(open);
  const index = before.findIndex((text) => text.startsWith('New versions will follow'));
  expect(after[index]).toBe(before[index]);
  expect(after[index + 1]).toMatch(/^First\vsecond/);
  expect(after.slice(index + 2)).toEqual(before.slice(index + 1));
});

test('tracked: the drawing shows what was taken out and what was put in, and so does the file', async () => {
  const open = await browser.open();
  const { page, drawing } = open;
  await page.getByRole('checkbox', { name: 'Track changes' }).check();
  await caretToEnd(open, 'New versions will follow');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(', and soon.');
  await drawing.locator('ins').filter({ hasText: ', and soon.' }).waitFor();
  await drawing.locator('del').filter({ hasText: '.' }).first().waitFor();
  // The caret is still there.
  await page.keyboard.type('!');
  await drawing.locator('ins').filter({ hasText: 'and soon.!' }).waitFor();
  const { documentXml } = await save(page);
  const texts = (name: string): string =>
    [...new DOMParser().parseFromString(documentXml, 'text/xml').getElementsByTagName(name)]
      .map((element) => element.textContent)
      .join('');
  expect(texts('w:ins')).toBe(', and soon.!');
  expect(texts('w:del')).toBe('.');
});

test('every paragraph of a document with content controls is drawn, and its text is the document’s', async () => {
  const open = await browser.open();
  await openFile(open.page, fixture('june-2020-structured.docx'));
  const expected = await paragraphs(open);
  const drawn = await open.drawing.locator('p[contenteditable], p[title]').count();
  expect(drawn).toBeGreaterThanOrEqual(expected.length);
  const editable = await open.drawing.locator('p[contenteditable]').count();
  expect(editable).toBeGreaterThanOrEqual(expected.filter((text) => !text.includes('\f')).length);
});
