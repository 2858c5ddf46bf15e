import { deleteControl } from '../../src/host/docx/controls';
import { WordDocument } from '../../src/host/docx/document';
import { closest, wPath } from '../../src/host/docx/dom';
import { paragraphText, piecesOf, spanOf } from '../../src/host/docx/inline';
import { wrapInControl } from '../../src/host/docx/wrap';
import { WordError } from '../../src/host/errors';
import { WordPackage } from '../../src/host/package/package';
import { bold, contentControl, docx, field, inlineControl, link, paragraph, table } from '../builders';
import { validationErrors } from '../builders/validate';
import { failure, open, savedBody, texts } from './open';

type Find = (body: Word.Body) => { insertContentControl(type?: 'RichText' | 'PlainText'): Word.ContentControl };

/** Puts a control around what is found; answers its text. */
function wrap(find: Find, type?: 'RichText' | 'PlainText'): Promise<string> {
  return Word.run(async (context) => {
    const control = find(context.document.body).insertContentControl(type);
    control.tag = 'made';
    control.load('text');
    await context.sync();
    return control.text;
  });
}

const words =
  (text: string): Find =>
  (body) =>
    body.search(text).getFirst();

/** From the first paragraph with one text to the one with another. */
const from =
  (start: string, end: string): Find =>
  (body) =>
    body
      .search(start)
      .getFirst()
      .paragraphs.getFirst()
      .getRange()
      .expandTo(body.search(end).getFirst().paragraphs.getFirst().getRange());

/** The document as nested names: what is in what. */
function outline(xml: string): string {
  return xml
    .replace(
      /<w:sdtPr>.*?<\/w:sdtPr>|<w:(?:pPr|rPr|tblPr|tblGrid|tcPr|trPr)\b.*?<\/w:(?:pPr|rPr|tblPr|tblGrid|tcPr|trPr)>/g,
      '',
    )
    .replace(/<w:t[^>]*>([^<]*)<\/w:t>/g, '$1')
    .replace(/<\/?w:(?:r|sdtContent|tr|tc)>/g, '')
    .replace(/<w:(\w+)[^>]*>/g, '$1(')
    .replace(/<\/w:\w+>/g, ')');
}

describe('words', () => {
  test('in one run, across runs, and with a link in them', async () => {
    const host = open([
      paragraph(['The ', bold('first'), ' release, see ', link('MP079', 'https://example.com'), ', is due']),
    ]);
    expect(await wrap(words('first release'))).toBe('first release');
    expect(await wrap(words('see MP079,'))).toBe('see MP079,');
    expect(outline(savedBody(host))).toBe('p(The sdt(first release), sdt(see hyperlink(MP079),) is due)');
    expect(texts(host)).toEqual(['The first release, see MP079, is due']);
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('within a link stay in it; all of a link come with it; across its edge nothing is put', async () => {
    const host = open([
      paragraph(['See ', link('our web site', 'https://example.com'), ' and ', link('mine', 'https://example.com/2')]),
    ]);
    await wrap(words('web'));
    await wrap(words('mine'), 'RichText');
    expect(outline(savedBody(host))).toBe('p(See hyperlink(our sdt(web) site) and sdt(hyperlink(mine)))');
    const before = savedBody(host);
    expect((await failure(() => wrap(words('site and')))).code).toBe('GeneralException');
    expect((await failure(() => wrap(words('See our')))).code).toBe('GeneralException');
    expect(texts(host)).toEqual(['See our web site and mine']);
    expect(outline(savedBody(host))).toBe(outline(before));
  });

  test('with a control among them go around it; a control is not cut', async () => {
    const host = open([paragraph(['One ', inlineControl({ tag: 'a' }, 'two three'), ' four'])]);
    expect(await wrap(words('One two three'))).toBe('One two three');
    expect(await wrap(words('two'))).toBe('two');
    expect(outline(savedBody(host))).toBe('p(sdt(One sdt(sdt(two) three)) four)');
    expect((await failure(() => wrap(words('three four')))).code).toBe('GeneralException');
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('that a field shows bring the whole field along', async () => {
    const host = open([paragraph(['Page ', field('PAGE', '7'), ' of it'])]);
    await wrap(words('Page 7'));
    expect(outline(savedBody(host))).toMatch(/^p\(sdt\(Page .*fldChar\(.*7.*\) of it\)$/);
  });

  test('that were tracked are split off with their marks', async () => {
    const host = open([paragraph('One two')], { document: { trackChanges: true } });
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText(' three four', 'End');
      await context.sync();
    });
    expect(await wrap(words('two three'))).toBe('two three');
    expect(outline(savedBody(host))).toBe('p(One sdt(twoins( three))ins( four))');
    expect(await validationErrors(host.save())).toEqual([]);
  });
});

describe('blocks', () => {
  const blocks = () => [
    paragraph('One'),
    table('Caption', ['Head'], [['cell']]),
    contentControl({ tag: 'inner' }, paragraph('Two'), paragraph('Three')),
    paragraph('Four'),
  ];

  test('from one paragraph to another, tables and controls between them included', async () => {
    const host = open(blocks());
    expect(await wrap(from('One', 'Four'))).toBe('One\rCaption\rHead\rcell\rTwo\rThree\rFour');
    expect(outline(savedBody(host))).toMatch(/^sdt\(p\(One\)tbl\(.*\)sdt\(p\(Two\)p\(Three\)\)p\(Four\)\)$/);
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('within a control, and around all of it', async () => {
    const host = open(blocks());
    await wrap(from('Two', 'Three'));
    await wrap(from('Two', 'Four'));
    expect(outline(savedBody(host))).toMatch(/sdt\(sdt\(sdt\(p\(Two\)p\(Three\)\)\)p\(Four\)\)$/);
  });

  test('a table and what follows it', async () => {
    const host = open(blocks());
    const text = await wrap((body) =>
      body.tables
        .getFirst()
        .getRange()
        .expandTo(body.search('Four').getFirst().paragraphs.getFirst().getRange('Whole')),
    );
    expect(text).toBe('Caption\rHead\rcell\rTwo\rThree\rFour');
    expect(outline(savedBody(host))).toMatch(/^p\(One\)sdt\(tbl/);
  });

  test('no control is cut in two, and no table', async () => {
    const host = open(blocks());
    for (const [start, end] of [
      ['One', 'Two'],
      ['Three', 'Four'],
    ] as const)
      expect((await failure(() => wrap(from(start, end)))).code).toBe('GeneralException');
    await failure(() => wrap(from('One', 'Head')));
    expect(host.changed).toBe(false);
  });

  test('the body as a whole, but not the properties of its section', async () => {
    const host = open(blocks());
    await wrap((body) => body);
    expect(savedBody(host)).toMatch(/<\/w:sdtContent><\/w:sdt>$/);
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('plain text is one paragraph without anything but words', async () => {
    open([...blocks(), paragraph(['See ', link('here', 'https://example.com')])]);
    for (const find of [from('One', 'Four'), words('See here')])
      expect((await failure(() => wrap(find, 'PlainText'))).code).toBe('GeneralException');
    expect(await wrap(words('One'), 'PlainText')).toBe('One');
  });
});

test('a control that is deleted leaves its content as it was, or takes it along', async () => {
  const host = open([
    paragraph(['The ', bold('first'), ' release']),
    paragraph('Second'),
    table('Caption', ['Head'], [['cell']]),
    paragraph('Last'),
  ]);
  const before = savedBody(host);
  const around: Find[] = [words('first'), from('Second', 'Last')];
  for (const find of around) await wrap(find);
  await Word.run(async (context) => {
    const controls = context.document.getContentControls({ types: [Word.ContentControlType.richText] });
    controls.load('items');
    await context.sync();
    expect(controls.items).toHaveLength(2);
    for (const control of controls.items) control.delete(true);
    await context.sync();
  });
  expect(savedBody(host)).toBe(before);
  for (const find of around) await wrap(find);
  await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items');
    await context.sync();
    for (const control of controls.items) control.delete(false);
    await context.sync();
  });
  expect(texts(host)).toEqual(['The  release']);
});

test('controls are asked for by their type', async () => {
  open([paragraph('One two three')]);
  await wrap(words('One'), 'PlainText');
  await wrap(words('two'));
  await Word.run(async (context) => {
    const plain = context.document.getContentControls({ types: [Word.ContentControlType.plainText] });
    const rich = context.document.body.getContentControls({ types: [Word.ContentControlType.richText] });
    const any = context.document.getContentControls();
    for (const controls of [plain, rich, any]) controls.load('items/text,items/type');
    await context.sync();
    expect([plain, rich, any].map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['One'],
      ['two'],
      ['One', 'two'],
    ]);
  });
});

test('whatever words are chosen, a control around them holds just these, or none is made; without it all is as before', () => {
  const parts = [
    'One ',
    bold('two'),
    link('three four', 'https://example.com'),
    inlineControl({ tag: 'a' }, 'five ', link('six', 'https://example.com')),
    field('PAGE', '7'),
    ' end',
  ];
  const document = new WordDocument(WordPackage.open(docx([paragraph(parts)])));
  const [only] = document.paragraphs();
  if (!only) throw new Error('There is no paragraph');
  const text = paragraphText(only);
  /** What each character is in, and whether it is bold. */
  const characters = (): string[] =>
    piecesOf(only).flatMap(({ run, text: words }) => {
      const around = ['hyperlink', 'sdt'].map((name) => (closest(run, name, 'p') === only ? '' : name));
      return Array.from(words).map((letter) => [letter, ...around, wPath(run, 'rPr', 'b') ? 'b' : ''].join(' '));
    });
  const before = characters();
  let made = 0;
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      try {
        const control = wrapInControl(document, { kind: 'text', paragraph: only, start, end }, 'RichText');
        expect(spanOf(control, only)).toEqual({ start, end });
        deleteControl(document, control, true);
        made += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(WordError);
      }
      expect(characters()).toEqual(before);
    }
  }
  expect(made).toBeGreaterThan(text.length);
});
