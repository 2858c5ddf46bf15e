import { checkAgain, choose, hasLoaded, refreshAll, useBrowser } from './browser';
import type { OpenPage } from './browser';

const browser = useBrowser();
const added = 'MP102';

/** How many cells of the drawn tables hold just this. */
const cells = ({ drawing }: OpenPage, text: string): Promise<number> =>
  drawing.locator('td').getByText(text, { exact: true }).count();

test('a modification added in Release is a row and a column of the document, until that is undone', async () => {
  const open = await browser.open();
  const { pane } = open;
  expect(await cells(open, added)).toBe(0);
  await pane.getByRole('tab', { name: 'Release' }).click();
  await pane.getByRole('button', { name: 'Scope' }).click();
  await pane.getByRole('textbox', { name: 'Identifier of a new modification' }).fill(added);
  await pane.getByRole('button', { name: 'Add modification' }).click();
  await pane.getByRole('textbox', { name: 'Title' }).fill('Opening the gate');
  await refreshAll(open);
  const { row, column } = await places(open);
  expect({ row, column }).toEqual({ row: true, column: true });

  await choose(open, 'Release');
  await pane.getByRole('button', { name: /^Undo: Title/ }).click();
  await pane.getByRole('button', { name: `Undo: Modification ${added} added` }).click();
  await refreshAll(open);
  expect(await cells(open, added)).toBe(0);
});

/** Whether it begins a row of the participants’ matrix, and heads a column of the documents’ one. */
function places({ drawing }: OpenPage): Promise<{ row: boolean; column: boolean }> {
  return drawing.evaluate((main, id) => {
    const tables = [...main.querySelectorAll('table')].map((table) =>
      [...table.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim())),
    );
    return {
      row: tables.some((rows) => rows.slice(1).some((row) => row[0] === id)),
      column: tables.some((rows) => rows.slice(0, 2).some((row) => row.slice(1).includes(id))),
    };
  }, added);
}

test('what is typed into the document is underlined while Release is looked at', async () => {
  const open = await browser.open();
  const { page, pane, drawing } = open;
  await pane.getByText('Checks as you type.').waitFor();
  await pane.getByRole('tab', { name: 'Release' }).click();
  await drawing.locator('p[contenteditable]').filter({ hasText: 'will follow' }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' So will the QXZ.');
  await page.waitForFunction(() =>
    [...CSS.highlights.values()].some((marked) => [...marked].map(String).includes('QXZ')),
  );
  await pane.getByRole('tab', { name: 'Check' }).click();
  await pane.getByRole('region').getByRole('listitem').filter({ hasText: 'QXZ' }).first().waitFor();
});

test('without a network after loading, every view opens, and a check and a refresh work', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await hasLoaded(page);
  await page.context().setOffline(true);
  await pane.getByRole('tab', { name: 'Tables' }).click();
  await pane.getByRole('heading', { level: 3, name: 'Glossary' }).waitFor();
  await pane.getByRole('tab', { name: 'Release' }).click();
  await pane.getByText('Release and dates').waitFor();
  await pane.getByRole('tab', { name: 'Changes' }).click();
  await pane.getByRole('button', { name: 'The next release' }).click();
  await pane.getByRole('textbox', { name: 'Go-live date' }).waitFor();
  await pane.getByRole('tab', { name: 'Check' }).click();
  await checkAgain(open);
  await pane.getByRole('button', { name: 'Next problem' }).click();
  await pane.getByText('Why?').first().click();
  await pane.getByText('Source: ').first().waitFor();
  await refreshAll(open);
  await open.drawing.getByText('Participant impact matrix').first().waitFor();
});
