/** @jest-environment jsdom */
import { readBody, type Body } from '../../src/document/reading/ooxml';
import { rawSlice } from '../../src/document/reading/snapshot';
import { stories } from '../../src/document/reading/stories';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** What is read of a body, with the styles and footnotes that it uses, all in the markup of Word. */
function read(body: string, { styles = '', footnotes = '' } = {}): Body {
  const part = (name: string, root: string, content: string): string =>
    `<pkg:part pkg:name="/word/${name}.xml"><pkg:xmlData><w:${root} xmlns:w="${main}">${content}</w:${root}></pkg:xmlData></pkg:part>`;
  return readBody(
    `<pkg:package xmlns:pkg="${pkg}">${part('document', 'document', `<w:body>${body}</w:body>`)}${part('styles', 'styles', styles)}${part('footnotes', 'footnotes', footnotes)}</pkg:package>`,
  );
}

const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const textsOf = (body: string, parts?: { styles?: string; footnotes?: string }): string[] =>
  read(body, parts).paragraphs.map(({ text }) => text);
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;

describe('the text', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Guide"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Hint"><w:basedOn w:val="Guide"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Advice"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="NoteMark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

  it.each([
    ['hidden letters', run('The ') + run('ZZQ ', '<w:vanish/>') + run('DCC'), 'The DCC'],
    [
      'letters hidden by a style that another is based on',
      run('The ') + run('ZZQ ', '<w:rStyle w:val="Hint"/>') + run('DCC'),
      'The DCC',
    ],
    ['letters that are hidden on the web', run('DCC') + run(' 4', '<w:webHidden/>'), 'DCC'],
    ['words struck through', run('04 Nov 21', '<w:strike/>') + run('11 Nov 21'), '11 Nov 21'],
    ['words struck through twice', run('MP079, ', '<w:dstrike/>') + run('MP080'), 'MP080'],
    ['the mark of a note', run('22 Sep 21') + run('2', '<w:vertAlign w:val="superscript"/>'), '22 Sep 21'],
    ['the mark of a note by a style', run('£9,500') + run('a, b', '<w:rStyle w:val="NoteMark"/>'), '£9,500'],
    ['a prompt', run('On ') + control('<w:showingPlcHdr/>', run('Click to enter a date.')), 'On '],
    ['a moved-away word', `<w:moveFrom>${run('MP079 ')}</w:moveFrom>${run('MP080')}`, 'MP080'],
    [
      'the code of a field, and the result of a field in it',
      mark('begin') +
        code('=') +
        mark('begin') +
        code('REF x') +
        mark('separate') +
        run('9400') +
        mark('end') +
        mark('separate') +
        run('£9,500') +
        mark('end'),
      '£9,500',
    ],
  ])('leaves out %s', (_, content, text) => {
    expect(textsOf(p(content), { styles })).toEqual([text]);
  });

  it.each([
    ['letters that only a style hides', run('ZZQ', '<w:rStyle w:val="Guide"/><w:vanish w:val="0"/>'), 'ZZQ'],
    ['the ending of a day', run('26') + run('th', '<w:vertAlign w:val="superscript"/>') + run(' June'), '26th June'],
    ['a raised word', run('Annex') + run('new', '<w:vertAlign w:val="superscript"/>'), 'Annexnew'],
  ])('keeps %s', (_, content, text) => {
    expect(textsOf(p(content), { styles })).toEqual([text]);
  });

  it('leaves out paragraphs that a style hides', () => {
    expect(textsOf(p(run('Guidance'), '<w:pStyle w:val="Advice"/>'), { styles })).toEqual(['']);
  });

  it('leaves out prompts of controls around paragraphs, rows and cells', () => {
    const cell = (content: string): string => `<w:tc>${p(content)}</w:tc>`;
    const prompt = '<w:showingPlcHdr/>';
    const row = (content: string): string => `<w:tr>${content}</w:tr>`;
    const body =
      control(prompt, p(run('Click here'))) +
      `<w:tbl>${control(prompt, row(cell(run('Click here'))))}${row(control(prompt, cell(run('Click here'))) + cell(run('12')))}</w:tbl>`;
    expect(textsOf(body)).toEqual(['', '', '', '12']);
  });

  it('joins paragraphs whose mark is deleted, where both have words', () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const { blocks, paragraphs } = read(p(run('MP150 ‘T’ will'), gone) + p(run(' change it.')) + p(run('Next')));
    expect(paragraphs.map(({ text }) => text)).toEqual(['MP150 ‘T’ will change it.', '', 'Next']);
    expect(blocks).toEqual(paragraphs);
    expect(textsOf(p('', gone) + p(run('Only this')))).toEqual(['', 'Only this']);
  });

  it.each([
    ['Wingdings', 'ü'],
    ['Wingdings', '\uf0fc'],
    ['Wingdings 2', 'P'],
    ['Webdings', 'a'],
    ['Marlett', 'a'],
  ])('shows the tick of %s', (font, letter) => {
    expect(textsOf(p(run(letter, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)))).toEqual(['✔']);
    const char = letter.charCodeAt(0).toString(16);
    expect(textsOf(p(`<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`))).toEqual(['✔']);
  });

  it('shows a letter of another font as it is, and a tick without what chooses its look', () => {
    expect(textsOf(p(run('P', '<w:rFonts w:ascii="Arial"/>')) + p(run('✔\ufe0f')))).toEqual(['P', '✔']);
  });

  it('is found again in Word, where the letters that are left out still stand', () => {
    const [paragraph] = read(p(run('The ') + run('ZZQ ', '<w:vanish/>') + run('DCC and the DSP'))).paragraphs;
    if (!paragraph) throw new Error('There is no paragraph');
    const at = paragraph.text.indexOf('DSP');
    expect(rawSlice(paragraph, at, at + 3)).toBe('DSP');
    expect(rawSlice(paragraph, 0, at)).toBe('The ZZQ DCC and the ');
  });
});

describe('notes, text boxes and tables in tables', () => {
  const reference = (id: string): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

  it('are stories of their own, behind what they hang on', () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(run('In a box'))}</w:txbxContent></w:pict></w:r>`;
    const body = read(p(run('One') + reference('1')) + p(run('Two') + box) + p(run('Three')), {
      footnotes: `<w:footnote w:id="0">${p(run('no note'))}</w:footnote><w:footnote w:id="1">${p(run('A note'))}</w:footnote>`,
    });
    const all = stories({ ...body, localIds: [], store: null, tracking: false });
    expect(all.map(({ text }) => text)).toEqual(['One', 'A note', 'Two', 'In a box', 'Three']);
    expect(all.map(({ index, anchor }) => anchor ?? index)).toEqual([0, 0, 1, 1, 2]);
  });

  it('keep a cell’s own words apart from those of a table in it', () => {
    const table = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
    const { tables, paragraphs } = read(table(table(p(run('Inner'))) + p(run('Outer'))));
    expect(tables.map(({ rows }) => rows[0]?.cells[0]?.paragraphs.map(({ text }) => text))).toEqual([
      ['Outer'],
      ['Inner'],
    ]);
    expect(paragraphs.map(({ cell }) => cell?.table)).toEqual([1, 0]);
    expect(tables.map(({ within }) => within?.table)).toEqual([undefined, 0]);
  });
});

describe('an element that is not known', () => {
  it('is named, and its words are read', () => {
    const { paragraphs, unknown } = read(`<w:p><w:newThing>${run('Words')}</w:newThing></w:p><w:newBlock/>`);
    expect(paragraphs.map(({ text }) => text)).toEqual(['Words']);
    expect(unknown).toEqual(['newBlock', 'newThing']);
  });

  it('is named in a run, where it has no words', () => {
    const { paragraphs, unknown } = read('<w:p><w:r><w:t>Words</w:t><w:newMark/></w:r></w:p>');
    expect(paragraphs.map(({ text }) => text)).toEqual(['Words']);
    expect(unknown).toEqual(['newMark']);
  });

  it('is none that says nothing', () => {
    const passed = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>';
    const body = `<w:p>${passed}<w:r><w:lastRenderedPageBreak/><w:t>Words</w:t></w:r></w:p><w:sectPr/>`;
    expect(read(body)).not.toHaveProperty('unknown');
  });
});
