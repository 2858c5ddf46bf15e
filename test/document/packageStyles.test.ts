/** @jest-environment jsdom */
import { readBody } from '../../src/document/reading/ooxml';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const style =
  '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';

/** A package of one paragraph, its styles in front of the text or behind it. */
const packageOf = (styles: string, { behind = false, around = '' } = {}): string => {
  const part = (name: string, content: string): string =>
    `<pkg:part pkg:name="${name}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
  const parts = [
    part('/word/styles.xml', styles),
    part(
      '/word/document.xml',
      `<w:document xmlns:w="${w}"><w:body><w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ];
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"${around}>${(behind ? parts.reverse() : parts).join('')}</pkg:package>`;
};
const nameIn = (xml: string): unknown =>
  readBody(xml).paragraphs.map(({ text, heading, style: name }) => [text, heading, name]);
const heading = [['One', 1, 'heading 1']];

test.each([
  ['in front of the text', packageOf(`<w:styles xmlns:w="${w}">${style}</w:styles>`)],
  ['behind it', packageOf(`<w:styles xmlns:w="${w}">${style}</w:styles>`, { behind: true })],
  [
    'with a prefix that is declared around them',
    packageOf(`<w:styles>${style}</w:styles>`, { around: ` xmlns:w="${w}"` }),
  ],
])('styles are read %s', (_, xml) => {
  expect(nameIn(xml)).toEqual(heading);
});

test('the styles of one package are not those of the next', () => {
  const other = style.replace('heading 1', 'Other').replace('<w:outlineLvl w:val="0"/>', '');
  expect(nameIn(packageOf(`<w:styles xmlns:w="${w}">${style}</w:styles>`))).toEqual(heading);
  expect(nameIn(packageOf(`<w:styles xmlns:w="${w}">${other}</w:styles>`))).toEqual([['One', null, 'Other']]);
});

test('broken styles make the package unreadable, as all that is broken', () => {
  expect(() => readBody(packageOf(`<w:styles xmlns:w="${w}"><w:style></w:styles>`))).toThrow('not well formed');
});
