import { element, writeXml, type XmlElement } from '../model/xml';

/** What the trial of Word puts into a blank document. */
export const trialTexts = {
  intro: 'RID Author tries this Word. What stands here goes again.',
  amount: '£1,120,042',
  otherAmount: '£1,180,042',
  caption: 'Trial table',
  heads: ['Document', 'MP001'],
  cell: 'Section A',
  end: 'End of the trial',
} as const;

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** Two paragraphs with a bold amount, a table with a caption across it, and a paragraph, as a flat OPC package. */
export function trialPackage(): string {
  const { intro, amount, caption, heads, cell, end } = trialTexts;
  const body = element(
    'w:body',
    {},
    paragraph(run(intro)),
    paragraph(run('The total is '), run(amount, true), run(' so far.')),
    table([[caption], heads, [cell, 'x']]),
    paragraph(run(end)),
  );
  return writeXml(
    element(
      'pkg:package',
      { 'xmlns:pkg': pkg },
      part(
        '/_rels/.rels',
        'application/vnd.openxmlformats-package.relationships+xml',
        element(
          'Relationships',
          { xmlns: relationships },
          element('Relationship', { Id: 'rId1', Type: `${office}/officeDocument`, Target: 'word/document.xml' }),
        ),
      ),
      part(
        '/word/document.xml',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        element('w:document', { 'xmlns:w': w }, body),
      ),
    ),
  );
}

function part(name: string, contentType: string, content: XmlElement): XmlElement {
  return element('pkg:part', { 'pkg:name': name, 'pkg:contentType': contentType }, element('pkg:xmlData', {}, content));
}

function run(text: string, isBold = false): XmlElement {
  const look = isBold ? [element('w:rPr', {}, element('w:b'))] : [];
  return element('w:r', {}, ...look, element('w:t', { 'xml:space': 'preserve' }, text));
}

const paragraph = (...runs: readonly XmlElement[]): XmlElement => element('w:p', {}, ...runs);

const columns = 2;
/** In twentieths of a point: not all alike, as in the tables of a RID. */
const widths = [2400, 1200];

function table(rows: readonly (readonly string[])[]): XmlElement {
  const cells = (texts: readonly string[]): XmlElement[] =>
    texts.map((text, at) => {
      const width = texts.length === 1 ? widths.reduce((sum, each) => sum + each, 0) : (widths[at] ?? 0);
      const span = texts.length === 1 ? [element('w:gridSpan', { 'w:val': String(columns) })] : [];
      const properties = element('w:tcPr', {}, element('w:tcW', { 'w:w': String(width), 'w:type': 'dxa' }), ...span);
      return element('w:tc', {}, properties, paragraph(run(text)));
    });
  return element(
    'w:tbl',
    {},
    element('w:tblPr', {}, element('w:tblW', { 'w:w': '0', 'w:type': 'auto' })),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': String(width) }))),
    ...rows.map((texts) => element('w:tr', {}, ...cells(texts))),
  );
}
