import { DOMParser } from '@xmldom/xmldom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WordHost } from '../../src/host';
import { bookmark, bullet, contentControl, docx, heading, link, numbered, paragraph, table } from '../builders';
import { validationErrors } from '../builders/validate';
import { connect, failure, flat, officeRelation, open, savedBody, savedPart, texts } from './open';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const plain = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function ooxmlOf(find: (body: Word.Body) => { getOoxml(): OfficeExtension.ClientResult<string> }): Promise<string> {
  return Word.run(async (context) => {
    const xml = find(context.document.body).getOoxml();
    await context.sync();
    return xml.value;
  });
}

function insert(where: (body: Word.Body) => void): Promise<void> {
  return Word.run(async (context) => {
    where(context.document.body);
    await context.sync();
  });
}

describe('getOoxml', () => {
  const blocks = () => [
    heading(1, 'Scope'),
    bullet([link('MP079', 'https://example.com/mp079'), ' will']),
    table('Caption', ['Head'], [['cell']]),
  ];

  test('gives the body as a package of parts', async () => {
    open(blocks());
    const xml = await ooxmlOf((body) => body);
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const names = [...xml.matchAll(/<pkg:part pkg:name="([^"]*)"/g)].map((match) => match[1]);
    expect(document.documentElement?.localName).toBe('package');
    expect(names).toEqual(
      expect.arrayContaining([
        '/_rels/.rels',
        '/word/document.xml',
        '/word/_rels/document.xml.rels',
        '/word/styles.xml',
        '/word/numbering.xml',
      ]),
    );
    expect(xml).toContain('https://example.com/mp079');
    expect(xml).toContain('<w:sectPr');
    expect(xml.match(/<w:body>/g)).toHaveLength(1);
  });

  test('gives a paragraph or a stretch of it alone', async () => {
    open(blocks());
    const one = await ooxmlOf((body) => body.paragraphs.getFirst());
    expect(one).toContain('Scope');
    expect(one).not.toContain('MP079');
    const stretch = await ooxmlOf((body) => body.search('will').getFirst());
    expect(stretch).toContain('>will<');
    expect(stretch).not.toContain('MP079');
    const cell = await ooxmlOf((body) => body.tables.getFirst().getCell(2, 0).body);
    expect(cell).toMatch(/<w:body><w:p>.*cell/);
  });
});

describe('insertOoxml', () => {
  test('puts blocks after a paragraph, at either end, or in the place of all', async () => {
    const host = open([paragraph('One'), paragraph('Two')]);
    await insert((body) => {
      body.paragraphs
        .getFirst()
        .getRange('After')
        .insertOoxml(flat(plain('after one')), 'Replace');
      body.paragraphs
        .getFirst()
        .getRange('Whole')
        .insertOoxml(flat(plain('also after one')), 'After');
      body.insertOoxml(flat(plain('first')), 'Start');
      body.insertOoxml(flat(plain('last') + plain('very last')), 'End');
    });
    expect(texts(host)).toEqual(['first', 'One', 'also after one', 'after one', 'Two', 'last', 'very last']);
    await insert((body) => body.insertOoxml(flat(plain('only')), 'Replace'));
    expect(texts(host)).toEqual(['only']);
  });

  test('lets one paragraph flow into text', async () => {
    const host = open([paragraph('before after')]);
    await insert((body) =>
      body
        .search(' ')
        .getFirst()
        .insertOoxml(flat('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>, bold, </w:t></w:r></w:p>'), 'Replace'),
    );
    expect(texts(host)).toEqual(['before, bold, after']);
  });

  test('brings links, styles and lists under ids of their own', async () => {
    const host = open([paragraph(link('Known', 'https://example.com/known')), heading(1, 'A heading')]);
    const styles = `<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="My Note"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>`;
    const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="1"><w:nsid w:val="7EADBEEF"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const relations =
      officeRelation('rId1', 'styles', 'styles.xml') +
      officeRelation('rId2', 'numbering', 'numbering.xml') +
      officeRelation('rId3', 'hyperlink', 'https://example.com/new', true);
    const body = `<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:hyperlink r:id="rId3"><w:r><w:t>New</w:t></w:r></w:hyperlink></w:p><w:p><w:pPr><w:pStyle w:val="Note"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>Noted</w:t></w:r></w:p>`;
    await insert((target) =>
      target.insertOoxml(
        flat(body, { '/word/styles.xml': styles, '/word/numbering.xml': numbering }, relations),
        'End',
      ),
    );
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/style,items/isListItem,items/listItemOrNullObject/listString');
      const link = context.document.body.search('New').getFirst();
      link.load('hyperlink');
      await context.sync();
      expect(paragraphs.items.slice(2).map((item) => [item.text, item.style, item.isListItem])).toEqual([
        ['New', 'Heading 1', false],
        ['Noted', 'My Note', true],
      ]);
      expect(paragraphs.items[3]?.listItemOrNullObject.listString).toBe('1.');
      expect(link.hyperlink).toBe('https://example.com/new');
    });
    expect(savedPart(host, 'word/styles.xml')).not.toContain('berschrift1');
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('of what getOoxml gave adds no styles and no lists', async () => {
    const host = open([
      heading(1, 'Scope', { bookmark: '_Toc1' }),
      bullet('Point'),
      numbered('Item', { list: 'a' }),
      contentControl({ tag: 't' }, paragraph(bookmark('b', 'x'))),
    ]);
    const xml = await ooxmlOf((body) => body);
    const before = savedPart(host, 'word/numbering.xml');
    await insert((body) => body.insertOoxml(xml, 'End'));
    expect(texts(host)).toEqual(['Scope', 'Point', 'Item', 'x', 'Scope', 'Point', 'Item', 'x']);
    expect(savedPart(host, 'word/numbering.xml')).toBe(before);
    const body = savedBody(host);
    const ids = [...body.matchAll(/<w:sdtPr>.*?<w:id w:val="(-?\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(2);
    expect(body.match(/w:name="_Toc1"/g)).toHaveLength(1);
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('is marked as inserted when changes are tracked', async () => {
    const host = open([paragraph('One')], { document: { trackChanges: true } });
    await insert((body) =>
      body.insertOoxml(
        flat(
          `${plain('Two')}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>${plain('cell')}</w:tc></w:tr></w:tbl>`,
        ),
        'End',
      ),
    );
    expect(savedBody(host)).toMatch(/<w:ins [^>]*\/><\/w:trPr>/);
    expect(savedBody(host)).toMatch(/<w:ins [^>]*><w:r><w:t>Two/);
    expect(texts(host)).toEqual(['One', 'Two', 'cell', '']);
  });

  test('leaves a paragraph too many behind when told to', async () => {
    const host = open([paragraph('One')], { faults: { ooxmlExtraParagraph: true } });
    await insert((body) => body.insertOoxml(flat(plain('Two')), 'End'));
    expect(texts(host)).toEqual(['One', 'Two', '']);
  });

  test.each([
    [
      'a DOCTYPE',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    ],
    ['what is not well-formed', '<pkg:package>'],
    ['a package without a document', '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'],
  ])('refuses %s', async (_, xml) => {
    const host = open([paragraph('One')]);
    expect((await failure(() => insert((body) => body.insertOoxml(xml, 'End')))).code).toBe('InvalidArgument');
    expect(host.changed).toBe(false);
  });
});

const real = join(__dirname, '../../../shared/documents/june-2020-rid.docx');
(existsSync(real) ? test : test.skip)('the real RID is handed out in an instant', async () => {
  connect(WordHost.open(new Uint8Array(readFileSync(real))));
  await ooxmlOf((body) => body);
  const start = performance.now();
  await ooxmlOf((body) => body);
  expect(performance.now() - start).toBeLessThan(150);
});

test('many paragraphs are collected once, not for each of them', async () => {
  const many = Array.from({ length: 1500 }, (_, index) => paragraph(`Paragraph ${index}`));
  const host = connect(WordHost.open(docx(many)));
  const start = performance.now();
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/uniqueLocalId');
    await context.sync();
    for (const item of paragraphs.items) item.insertText('!', 'End');
    await context.sync();
  });
  expect(texts(host).every((text) => text.endsWith('!'))).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
});
