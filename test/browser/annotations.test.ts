import type { Frame } from 'playwright-core';
import { isReady, paneFrame, save, useBrowser } from './browser';
import type { OpenPage } from './browser';

const browser = useBrowser();
const word = 'versions';
const ending = 'will follow';
const suggestions = ['editions', 'issues', 'drafts', 'copies'];

/** What the pane was told, in its own window. */
interface Told {
  told: string[];
}

/** The frame of the pane, once it shows something. */
async function paneOf({ page, pane }: OpenPage): Promise<Frame> {
  await pane.getByRole('button').first().waitFor();
  return paneFrame(page);
}

/** Does in the pane what a check does there: listens, and underlines a word with a pop-up. */
async function underline(frame: Frame): Promise<void> {
  await frame.evaluate(
    async ([words, end, offered]) => {
      const told: string[] = [];
      Object.assign(window, { told });
      await Word.run(async (context) => {
        const {
          document,
          document: { body },
        } = context;
        document.onParagraphChanged.add(({ source, uniqueLocalIds }) => {
          told.push(`${source} ${uniqueLocalIds.length}`);
          return Promise.resolve();
        });
        document.onAnnotationPopupAction.add(({ action, critiqueSuggestion }) => {
          told.push(`${action} ${critiqueSuggestion}`.trim());
          return Promise.resolve();
        });
        const paragraph = body.search(`${words} ${end}`).getFirst().paragraphs.getFirst();
        paragraph.load('text');
        await context.sync();
        const critique: Word.Critique = {
          // A colour that the add-in does not use itself.
          colorScheme: 'Lavender',
          start: paragraph.text.indexOf(words),
          length: words.length,
          popupOptions: {
            brandingTextResourceId: 'Addin.Name',
            titleResourceId: 'CheckDocument.Label',
            subtitleResourceId: 'CheckDocument.Tip',
            suggestions: [...offered],
          },
        };
        paragraph.insertAnnotations({ critiques: [critique] });
        await context.sync();
      });
    },
    [word, ending, suggestions] as const,
  );
}

const told = (frame: Frame): Promise<string[]> => frame.evaluate(() => (window as unknown as Told).told);

/** Waits until the page draws exactly these words underlined. */
async function areUnderlined({ page }: OpenPage, words: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...(CSS.highlights.get('mark-lavender') ?? [])].map(String).join('|') === wanted,
    words.join('|'),
  );
}

const text = ({ page }: OpenPage): Promise<string | undefined> =>
  page.evaluate(
    (end) => window.wordPage?.host?.user.paragraphs().find((each) => each.text.includes(end))?.text,
    ending,
  );

const paragraph = ({ drawing }: OpenPage) => drawing.locator('p[contenteditable]').filter({ hasText: ending }).first();

async function caretToStart(open: OpenPage): Promise<void> {
  await paragraph(open).click();
  await paragraph(open).evaluate((element) => document.getSelection()?.selectAllChildren(element));
  await open.page.evaluate(() => document.getSelection()?.collapseToStart());
}

/** Where the underlined words are on the screen. */
const middle = ({ page }: OpenPage): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('mark-lavender') ?? [];
    const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
    return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  });

test('an underline keeps to its words while one types, and the pane hears of each letter', async () => {
  const open = await browser.open();
  const { page } = open;
  const frame = await paneOf(open);
  await underline(frame);
  await areUnderlined(open, [word]);
  await caretToStart(open);
  await page.keyboard.type('Very ');
  await areUnderlined(open, [word]);
  // Events arrive after the letters.
  await frame.waitForFunction(() => (window as unknown as Told).told.length >= 5);
  expect(await told(frame)).toEqual(Array.from({ length: 5 }, () => 'Local 1'));
  await expect(paragraph(open).getAttribute('aria-description')).resolves.toContain('Alt+Down');
  // A letter within the words: they are others now.
  for (let step = 0; step < 'New ver'.length; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('x');
  await areUnderlined(open, []);
  expect((await save(page)).documentXml).not.toContain('Lavender');
});

test('a suggestion is taken with the keyboard alone, and the focus comes back', async () => {
  const open = await browser.open();
  const { page } = open;
  const frame = await paneOf(open);
  await underline(frame);
  await areUnderlined(open, [word]);
  await caretToStart(open);
  await page.keyboard.press('Alt+ArrowDown');
  const popup = page.getByRole('dialog', { name: 'Check document' });
  await expect(popup.getByRole('button').allTextContents()).resolves.toEqual([...suggestions.slice(0, 3), 'Ignore']);
  await expect(popup.textContent()).resolves.toMatch(/RID Author.*Checks this Release/);
  await page.keyboard.press('Escape');
  await popup.waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await isReady(page);
  await areUnderlined(open, []);
  expect(await text(open)).toContain(`New issues ${ending}`);
  await frame.waitForFunction(() => (window as unknown as Told).told.includes('Accept issues'));
  // The caret is back in the paragraph.
  await page.keyboard.type('!');
  expect(await text(open)).toMatch(/^!/);
});

test('a click opens the pop-up, and what is ignored is underlined no more', async () => {
  const open = await browser.open();
  const { page } = open;
  const frame = await paneOf(open);
  await underline(frame);
  await areUnderlined(open, [word]);
  await paragraph(open).scrollIntoViewIfNeeded();
  const { x, y } = await middle(open);
  await page.mouse.click(x, y);
  const before = await text(open);
  await page.getByRole('dialog').getByRole('button', { name: 'Ignore' }).click();
  await areUnderlined(open, []);
  await frame.waitForFunction(() => (window as unknown as Told).told.includes('Reject'));
  expect(await text(open)).toBe(before);
});

test('words are highlighted until the pane closes', async () => {
  const open = await browser.open();
  const { page } = open;
  const frame = await paneOf(open);
  await underline(frame);
  await frame.evaluate(
    (words) =>
      Word.run(async (context) => {
        context.document.body.search(words).getFirst().highlight();
        await context.sync();
      }),
    ending,
  );
  await page.waitForFunction(
    (words) => [...(CSS.highlights.get('mark-highlight') ?? [])].map(String).includes(words),
    ending,
  );
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await areUnderlined(open, []);
  expect(await page.evaluate(() => CSS.highlights.get('mark-highlight')?.size)).toBe(0);
});
