import { DOMParser } from '@xmldom/xmldom';
import { checkAgain, isReady, openFile, fixture, save, useBrowser } from './browser';
import type { OpenPage } from './browser';

const browser = useBrowser();

const paragraph = ({ drawing }: OpenPage, text: string) =>
  drawing.locator('p[contenteditable]').filter({ hasText: text }).first();

/** What the document holds now, paragraph by paragraph. */
const paragraphs = ({ page }: OpenPage): Promise<string[]> =>
  page.evaluate(() => window.wordPage?.host?.user.paragraphs().map(({ text }) => text) ?? []);

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

  await checkAgain(open);
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

test('Enter begins a paragraph, and pasted lines become one', async () => {
  const open = await browser.open();
  const { page } = open;
  const before = await paragraphs(open);
  await caretToEnd(open, 'New versions will follow');
  await page.keyboard.press('Enter');
  await page.keyboard.type('First');
  await page.evaluate(() => navigator.clipboard.writeText(' and\nsecond'));
  await page.keyboard.press('Control+V');
  await isReady(page);
  const after = await paragraphs(open);
  const index = before.findIndex((text) => text.startsWith('New versions will follow'));
  expect(after[index]).toBe(before[index]);
  expect(after[index + 1]).toBe('First and second');
  expect(after.slice(index + 2)).toEqual(before.slice(index + 1));
});

test('Shift+Enter begins a line', async () => {
  const open = await browser.open();
  await caretToEnd(open, 'New versions will follow');
  await open.page.keyboard.press('Shift+Enter');
  await open.page.keyboard.type('Second line');
  await isReady(open.page);
  await open.page.keyboard.type('.');
  expect((await paragraphs(open)).find((text) => text.endsWith('\vSecond line.'))).toBeDefined();
  expect((await save(open.page)).documentXml).toMatch(/<w:br\/>/);
});

test('what changes elsewhere leaves the caret where it was, and typing can be undone', async () => {
  const open = await browser.open();
  const { page } = open;
  await caretToEnd(open, 'New versions will follow');
  await page.keyboard.type('abc');
  await page.evaluate(() => window.wordPage?.host?.user.type(0, 'Another title'));
  await open.drawing.getByText('Another title').waitFor();
  await isReady(page);
  await page.keyboard.type('d');
  const own = async () => (await paragraphs(open)).find((text) => text.startsWith('New versions will follow'));
  expect(await own()).toMatch(/abcd$/);
  await page.keyboard.press('Control+Z');
  expect(await own()).toMatch(/abc$/);
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
