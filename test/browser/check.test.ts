import { focused, isReady, isSelected, openFile, paneFrame, save, useBrowser } from './browser';
import type { OpenPage } from './browser';

const browser = useBrowser();
const stated = '£1,120,042';
const summed = '£1,180,042';
const ending = 'will follow';

const paragraph = ({ drawing }: OpenPage, text: string) =>
  drawing.locator('p[contenteditable]').filter({ hasText: text }).first();
const problems = ({ pane }: OpenPage, words: string) =>
  pane.getByRole('region').getByRole('listitem').filter({ hasText: words });

/** What the document holds now, in one text. */
const text = ({ page }: OpenPage): Promise<string> =>
  page.evaluate(() => (window.wordPage?.host?.user.paragraphs() ?? []).map((each) => each.text).join('\n'));

test('a warning comes while one types, and goes when its cause goes', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await pane.getByText('Checks as you type.').waitFor();
  await paragraph(open, ending).click();
  await paragraph(open, ending).evaluate((element) => document.getSelection()?.selectAllChildren(element));
  await page.evaluate(() => document.getSelection()?.collapseToEnd());
  await page.keyboard.type(' So will the QXZ.');
  await problems(open, 'QXZ').first().waitFor();
  // The caret stays where the author types.
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' too.');
  expect(await text(open)).toContain('So will the QXZ too.');
  for (let letter = 0; letter < 'QXZ too.'.length; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.type('rest.');
  await problems(open, 'QXZ').first().waitFor({ state: 'detached' });
});

test('what is ignored with a reason is still ignored in the saved document, until that is stopped', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await problems(open, stated).first().getByRole('button').first().click();
  await pane.getByRole('button', { name: /^Ignore…/ }).click();
  await pane.getByRole('textbox', { name: 'Reason' }).fill('The Panel has agreed this total');
  await pane.getByRole('textbox', { name: 'Your name' }).fill('Ann Author');
  await pane.getByRole('button', { name: 'Ignore and next' }).click();
  await problems(open, stated).first().waitFor({ state: 'detached' });
  const { bytes } = await save(page);

  await openFile(page, { name: 'ignored.docx', bytes });
  await pane.getByText('Ignored (1)').click();
  await pane.getByText('The Panel has agreed this total').waitFor();
  await pane.getByText('Ann Author').waitFor();
  expect(await problems(open, stated).count()).toBe(0);
  await pane.getByRole('button', { name: `Stop ignoring: ${stated}` }).click();
  await problems(open, stated).first().waitFor();
});

test('a suggestion that is accepted in the text is applied once, and its problem goes', async () => {
  const open = await browser.open();
  const { page } = open;
  await problems(open, stated).first().waitFor();
  await page.waitForFunction(
    (words) => [...(CSS.highlights.get('mark-red') ?? [])].map(String).includes(words),
    stated,
  );
  await paragraph(open, stated).scrollIntoViewIfNeeded();
  const { x, y } = await page.evaluate((words) => {
    const range = [...(CSS.highlights.get('mark-red') ?? [])].find(
      (each) => each instanceof Range && each.toString() === words,
    );
    const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, stated);
  await page.mouse.click(x, y);
  const before = await text(open);
  await page.getByRole('dialog').getByRole('button', { name: summed }).click();
  await problems(open, stated).first().waitFor({ state: 'detached' });
  await isReady(page);
  expect(await text(open)).toBe(before.replace(stated, summed));
});

test('the whole view by keyboard', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await problems(open, stated).first().waitFor();
  await pane.getByRole('tab', { name: 'Check' }).focus();
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  // To the search, which Escape empties.
  const search = pane.getByRole('searchbox');
  while ((await focused(page)) !== 'Search the problems') await press('Tab');
  await page.keyboard.type('breakdown-total');
  await pane.getByText('1 problem matches').waitFor();
  await press('F8');
  await isSelected(page, stated);
  expect(await focused(page)).toContain(stated);
  await pane.getByText('1 of 1', { exact: true }).waitFor();
  while ((await focused(page)) !== 'Search the problems') await press('Shift+Tab');
  await press('Escape');
  expect(await search.inputValue()).toBe('');

  // From problem to problem, and into one: why, and out of ignoring it.
  await press('F8');
  const first = await focused(page);
  await press('ArrowDown');
  expect(await focused(page)).not.toBe(first);
  await press('ArrowUp');
  expect(await focused(page)).toBe(first);
  while (!(await focused(page)).startsWith('Why?')) await press('Tab');
  await press('Enter');
  await pane.getByText('Source: ').first().waitFor();
  await press('Shift+Tab');
  await press('Shift+Tab');
  expect(await focused(page)).toMatch(/^Ignore…/);
  await press('Enter');
  await pane.getByRole('textbox', { name: 'Reason' }).waitFor();
  await page.keyboard.type('Not yet');
  await press('Escape');
  expect(await focused(page)).toMatch(/^Ignore…/);

  // A fix takes its problem away; the focus goes on.
  const total = problems(open, stated).first();
  await total.getByRole('button').first().click();
  await pane.getByRole('button', { name: `Change the stated total to ${summed}` }).focus();
  await press('Enter');
  await total.waitFor({ state: 'detached' });
  expect(await focused(page)).not.toBe('');

  // What can be done with all of them: comments for reviewers, and out again where it is said.
  await pane.getByRole('button', { name: 'More for all problems' }).focus();
  await press('Enter');
  await pane.getByRole('menuitem', { name: 'Add the problems as comments' }).focus();
  await press('Enter');
  await pane.getByRole('region', { name: 'What was done' }).getByText('comments put into the document.').waitFor();
  await pane.getByRole('button', { name: 'Undo' }).focus();
  await press('Enter');
  await pane.getByRole('region', { name: 'What was done' }).getByText('comments removed.').waitFor();
});

test('next shows the whole problem with its buttons in the smallest pane that Word has', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await problems(open, stated).first().waitFor();
  await page.addStyleTag({
    content: '.pane { width: 330px } .pane iframe { width: 329px; height: 445px; flex: none }',
  });
  const frame = await paneFrame(page);
  const hidden: string[] = [];
  const count = await problems(open, '').count();
  for (let step = 0; step < count; step += 1) {
    await pane.getByRole('button', { name: 'Next problem' }).click();
    await pane.getByText(`${String(step + 1)} of ${String(count)}`, { exact: true }).waitFor();
    await pane.getByRole('button', { name: /^Ignore…/ }).waitFor();
    const { top, bottom, height, words } = await frame.evaluate(() => {
      const [item] = document.querySelectorAll('li[aria-current=true]');
      const buttons = [...(item?.querySelectorAll('button') ?? [])].filter((one) => !one.hasAttribute('data-place'));
      const ends = buttons.slice(0, -1).map((button) => button.getBoundingClientRect().bottom);
      return {
        top: item?.getBoundingClientRect().top ?? -1,
        bottom: Math.max(...ends),
        height: innerHeight,
        words: item?.textContent ?? '',
      };
    });
    expect(height).toBe(445);
    if (top < 0 || bottom > height) hidden.push(words);
  }
  expect(hidden).toEqual([]);
});
