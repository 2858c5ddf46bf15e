import { existsSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { validationErrors } from '../builders/validate';
import { isSelected, openFile, refreshAll, realRid, save, useBrowser } from './browser';
import type { OpenPage } from './browser';

const browser = useBrowser();
const stated = '£1,120,042';
const summed = '£1,180,042';
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

async function mainJob(open: OpenPage): Promise<void> {
  const { page, pane, drawing } = open;
  const problem = pane.getByRole('region').getByRole('listitem').filter({ hasText: stated }).first();
  await problem.waitFor();
  await problem.getByRole('button').filter({ hasText: stated }).first().click();
  await pane.getByText(`Change the stated total to ${summed}`).waitFor();
  await isSelected(page, stated);
  await isInView(open);

  await refreshAll(open);
  await pane.getByRole('listitem').filter({ hasText: 'Participant impact matrix' }).first().waitFor();
  await page.getByText('Changed, not saved').waitFor();
  const { documentXml, name, bytes } = await save(page);
  expect(await validationErrors(bytes)).toEqual([]);
  expect(name).toMatch(/^.+-edited\.docx$/);
  expect(tableControls(documentXml)).toEqual(
    expect.arrayContaining(['rid:table:participant-matrix', 'rid:table:glossary']),
  );
  await page.getByText('Changed, not saved').waitFor({ state: 'hidden' });
  await drawing.getByText('Participant impact matrix').first().waitFor();
}

/** The scrolling is smooth, so it takes a moment. */
async function isInView({ page }: OpenPage): Promise<void> {
  await page.waitForFunction(() => {
    const selected = document.querySelector('p.is-selected')?.getBoundingClientRect();
    const region = document.querySelector('main')?.getBoundingClientRect();
    return selected && region && selected.top >= region.top && selected.bottom <= region.bottom;
  });
}

/** The tags of content controls that hold a table. */
function tableControls(xml: string): string[] {
  const controls = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagNameNS(w, 'sdt');
  return [...controls]
    .filter((control) => control.getElementsByTagNameNS(w, 'tbl').length > 0)
    .map((control) => control.getElementsByTagNameNS(w, 'tag')[0]?.getAttributeNS(w, 'val') ?? '');
}

test('the sample: the total that does not add up is found, gone to, and both tables are refreshed', async () => {
  await mainJob(await browser.open());
});

(existsSync(realRid) ? test : test.skip)('the same with the real RID, opened through the button', async () => {
  const open = await browser.open();
  await openFile(open.page, realRid);
  await mainJob(open);
});
