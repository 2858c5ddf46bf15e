import { docxParts, zipParts } from '../builders/docx';
import { isReady, openFile, useBrowser } from './browser';

const browser = useBrowser();

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;
const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const change = (name: string, content: string): string =>
  `<w:${name} w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z">${content}</w:${name}>`;
const boxed = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
const textBox = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${boxed(p(run('Boxed')))}</mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${boxed(p(run('Boxed')))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** Whatever puts a paragraph, or a part of one, where a drawing may lose it or count it twice. */
const body = [
  p(run('Beside a box '), textBox),
  control(p(run('In a control'))),
  `<w:customXml w:element="x">${p(run('In custom XML'))}</w:customXml>`,
  table(
    control(row(cell(p(run('In a controlled row'))))),
    row(control(cell(p(run('In a controlled cell'))))),
    row(cell(control(p(run('In a control in a cell'))) + p())),
    row(cell(table(row(cell(p(run('In a table in a table'))))) + p(run('After the inner table')))),
  ),
  p(run('Some '), control(run('controlled ')), `<w:smartTag w:element="x">${run('smart ')}</w:smartTag>`, run('words')),
  p(run('Page '), `<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`, run(' of many')),
  p(`<w:hyperlink w:anchor="x">${run('A link ')}${change('ins', run('put in '))}${run('to x')}</w:hyperlink>`),
  p(change('del', '<w:r><w:delText>Gone</w:delText></w:r>'), change('moveTo', run('Moved')), run(' here')),
  p(run('Tab'), '<w:r><w:tab/><w:t>line</w:t><w:br/><w:t>non</w:t><w:noBreakHyphen/><w:t>breaking</w:t></w:r>'),
  p(`<w:hyperlink w:anchor="x">${run('Last')}</w:hyperlink>`),
];
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const documentXml = `<w:document xmlns:w="${w}"><w:body>${body.join('')}</w:body></w:document>`;

test('every paragraph is drawn at its own place, however it is wrapped', async () => {
  const { page, drawing } = await browser.open();
  await openFile(page, {
    name: 'wrapped.docx',
    bytes: zipParts(new Map(docxParts([])).set('word/document.xml', documentXml)),
  });
  await page.getByText('wrapped.docx is open.').waitFor();
  const texts = (): Promise<string[]> =>
    page.evaluate(() => window.wordPage?.host?.user.paragraphs().map(({ text }) => text) ?? []);
  const before = await texts();
  expect(before).toHaveLength(15);
  expect(before.slice(9)).toEqual([
    'Some controlled smart words',
    'Page 1 of many',
    'A link put in to x',
    'Moved here',
    'Tab\tline\vnon\u001ebreaking',
    'Last',
  ]);
  // All but the one with the box can be written in.
  const editable = drawing.locator('p[contenteditable]');
  expect(await editable.count()).toBe(before.length - 1);
  expect(await drawing.locator('p[title]').first().textContent()).toContain('Beside a box');

  for (let index = 0; index < before.length - 1; index++) {
    await editable.nth(index).evaluate((element) => {
      if (element instanceof HTMLElement) element.focus();
      document.getSelection()?.selectAllChildren(element);
      document.getSelection()?.collapseToEnd();
    });
    await page.keyboard.insertText('+');
    await isReady(page);
  }
  expect(await texts()).toEqual([before[0], ...before.slice(1).map((text) => `${text}+`)]);
});
