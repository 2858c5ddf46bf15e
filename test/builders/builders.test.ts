import { strFromU8, unzipSync } from 'fflate';
import * as b from '.';
import { validationErrors } from './validate';
import { w } from './xml';

const everything: readonly b.Block[] = [
  b.title('A title'),
  b.tableOfContents([
    { level: 1, text: '1. Scope', bookmark: '_Toc1', page: 2 },
    { level: 2, text: 'Approved', bookmark: '_Toc2', page: 2 },
  ]),
  b.heading(1, '1. Scope', { bookmark: '_Toc1' }),
  b.heading(2, 'Approved', { bookmark: '_Toc2', pageBreakBefore: true }),
  b.heading(3, 'Detail'),
  b.paragraph(['Plain & <simple> “text”', b.bold(' bold '), b.text('style', { italic: true, colour: 'FF0000' })]),
  b.paragraph(['tab\tbreak\n', b.tab(), b.lineBreak(), b.softHyphen(), b.noBreakHyphen(), b.pageBreak()]),
  b.paragraph([b.symbol('Wingdings', 0xfc), b.bookmark('here', 'words'), b.pageNumber(), b.pageCount()]),
  b.paragraph(b.text('A sentence that Word has cut into many runs while it was edited.', { split: { longest: 4 } })),
  b.bullet([b.link('MP079 ‘Title’', 'https://example.com/title?a=1&b=2'), ' will …']),
  b.bullet(b.link('by a field', 'https://example.com/', { as: 'field' }), { level: 2 }),
  b.bullet('third', { level: 3 }),
  b.bullet('button', { by: 'button' }),
  b.numbered('one'),
  b.numbered('one of another list', { list: 'other' }),
  b.numbered('one of a third', { list: 'third' }),
  b.paragraph(['was ', b.deleted('here'), b.inserted(['there', b.bold('!')]), b.commented('this', 'Is it so?')]),
  b.paragraph('a new paragraph', { mark: 'inserted' }),
  b.paragraph(['pay ', b.inlineControl({ tag: 'rid:total', alias: 'Total', lock: 'sdtLocked' }, '£1')]),
  b.paragraph(
    b.inlineControl({ tag: 't', binding: { store: '{A}', xpath: '/m:a[1]', prefixes: "xmlns:m='urn:m'" } }, 'x'),
  ),
  b.textBox(b.paragraph('In a box'), b.bullet('with a bullet')),
  b.contentControl(
    { tag: 'rid:table:glossary', alias: 'Glossary' },
    b.table('Glossary', ['Acronym', 'Full term'], [['SEC', 'Smart Energy Code']]),
  ),
  b.paragraph(),
  b.table('Above', ['A', 'B'], [['1', ['one', 'two']]], { caption: 'above', columns: [1, 0], widths: [1, 3] }),
  b.table('Single cells', ['A', 'B'], [['1', '2']], { caption: 'unmerged', style: 'TableGrid', repeatHeads: false }),
  b.paragraph(),
  b.table(
    '',
    ['A', 'B'],
    [
      [{ blocks: [b.paragraph('down')], down: 'first' }, '2'],
      [{ blocks: [], down: 'more' }, '3'],
      [{ blocks: [b.paragraph('both')], across: 2 }],
    ],
    { caption: 'none', align: ['left', 'center'] },
  ),
  b.sectionEnd({ landscape: true, header: [b.paragraph(b.link('head', 'https://example.com/'), { style: 'Header' })] }),
  b.paragraph('the end'),
];

const options: b.DocumentOptions = {
  section: {
    header: [b.paragraph('header', { style: 'Header' })],
    footer: [b.paragraph(['Page ', b.pageNumber()], { style: 'Footer' })],
    firstPage: { footer: [b.paragraph('White', { style: 'Footer' })] },
  },
  properties: { title: 'A & B' },
  customXml: [
    { xml: '<a xmlns="urn:m"/>', id: '{5E7C9C0C-6C3E-4D0F-8C54-0C4BD8B2C5A1}', namespace: 'urn:m' },
    { xml: '<b/>' },
  ],
  trackChanges: true,
};

function part(document: Uint8Array, path: string): string {
  const content = unzipSync(document)[path];
  if (!content) throw new Error(`no ${path}`);
  return strFromU8(content);
}

function words(document: Uint8Array): string[] {
  const paragraphs = part(document, 'word/document.xml').match(/<w:p>.*?<\/w:p>/g) ?? [];
  return paragraphs.map((xml) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  );
}

test('an empty document is valid', async () => {
  expect(await validationErrors(b.docx())).toEqual([]);
});

test('a document of every kind of block is valid', async () => {
  expect(await validationErrors(b.docx(everything, options))).toEqual([]);
});

test('the same with its runs split is valid, and says the same', async () => {
  const split = b.docx(everything, { ...options, splitRuns: { longest: 7 } });
  expect(words(split)).toEqual(words(b.docx(everything, options)));
  expect(part(split, 'word/document.xml')).toContain('w:proofErr');
  expect(await validationErrors(split)).toEqual([]);
});

test('the validator finds what is wrong', async () => {
  const wrong = b.docx([() => [w('p', {}, w('tbl'))]]);
  expect(await validationErrors(wrong)).toContainEqual(expect.stringContaining('invalid child element'));
});

test('the same blocks give the same bytes', () => {
  expect(b.docx(everything, options)).toEqual(b.docx(everything, options));
});

test('text is escaped, and text that XML cannot carry is refused', () => {
  expect(part(b.docx([b.paragraph('<a> & "b"')]), 'word/document.xml')).toContain('<w:t>&lt;a&gt; &amp; "b"</w:t>');
  expect(() => b.docx([b.paragraph('\u0001')])).toThrow('XML cannot carry');
});
