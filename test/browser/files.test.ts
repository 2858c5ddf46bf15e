import { hostile, notRids, unreadable } from '../builders/bad';
import { docx } from '../builders';
import { openFile, save, useBrowser } from './browser';

const browser = useBrowser();

const refused = { ...unreadable, ...hostile };
const chosen = [
  'a text file',
  'a zip that is no document',
  'a document cut in the middle',
  'a main part of 200 MB',
  'entities that multiply',
  'XML with crossed tags',
  'controls nested 20,000 deep',
];

test('a file that cannot be used is refused in one sentence, and the open document stays', async () => {
  const { page, drawing } = await browser.open();
  for (const name of chosen) {
    const bytes = refused[name]?.();
    if (!bytes) throw new Error(`no ${name}`);
    await openFile(page, { name: 'bad.docx', bytes });
    const sentence = (await page.getByRole('alert').locator('p').textContent()) ?? '';
    expect({ name, sentence }).toEqual({ name, sentence: expect.stringMatching(/^[A-Z][^\n]+\.$/) });
    expect(await drawing.getByText('SEC Release Implementation Document').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('alert').locator('p').count()).toBe(0);
  }
  expect(await page.locator('.file-name').textContent()).toBe('sample.docx');
});

test('a document that is no RID opens, and the pane says what it is not', async () => {
  const { page, pane } = await browser.open();
  for (const [name, make] of Object.entries(notRids)) {
    await openFile(page, { name: `${name}.docx`, bytes: make() });
    expect(await page.locator('.file-name').textContent()).toBe(`${name}.docx`);
    await pane.getByRole('tab', { name: 'Check' }).waitFor();
  }
});

test('opening another document asks before changes are lost', async () => {
  const { page, drawing } = await browser.open();
  const change = async (): Promise<void> => {
    await drawing.locator('p[contenteditable]').filter({ hasText: 'New versions will follow' }).click();
    await page.keyboard.type('x');
    await page.getByText('Changed, not saved').waitFor();
  };
  const other = { name: 'other.docx', bytes: docx() };
  const choose = async (): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await chooser).setFiles({ name: other.name, mimeType: '', buffer: Buffer.from(other.bytes) });
  };
  await change();
  await choose();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await page.locator('.file-name').textContent()).toBe('sample.docx');

  await choose();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Save, then open' }).click();
  expect((await download).suggestedFilename()).toBe('sample-edited.docx');
  await page.getByText('other.docx is open.').waitFor();
  expect((await save(page)).bytes).toEqual(other.bytes);
});

test('a file can be dropped on the page', async () => {
  const { page } = await browser.open();
  const bytes = [...docx()];
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(content)], 'dropped.docx'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await page.getByText('dropped.docx is open.').waitFor();
});
