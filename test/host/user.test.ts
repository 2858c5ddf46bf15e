import { bold, bullet, heading, link, paragraph, table } from '../builders';
import { failure, open, savedBody, savedPart, texts } from './open';

test('a line break that a person types is one in the document, and other control characters are none', () => {
  const host = open([paragraph('a')]);
  host.user.type(0, 'a\vb\u0001c');
  expect(texts(host)).toEqual(['a\vbc']);
});

test('typing changes what it must and keeps the rest', () => {
  const host = open([paragraph(['One ', bold('Modification'), ' has been ', link('approved', 'https://example.com')])]);
  host.user.type(0, 'Two Modifications have been approved');
  expect(texts(host)).toEqual(['Two Modifications have been approved']);
  expect(savedBody(host)).toMatch(/<w:hyperlink[^>]*>.*approved/);
  host.user.type(0, '');
  expect(texts(host)).toEqual(['']);
});

test('typing what is there changes nothing', () => {
  const host = open([paragraph('Same')]);
  host.user.type(0, 'Same');
  expect(host.changed).toBe(false);
});

test('paragraphs and blocks come and go', () => {
  const host = open([heading(1, 'Scope'), bullet('One'), table('Caption', ['Head'], [['cell']]), paragraph('End')]);
  host.user.insertParagraphAfter(1, 'Two');
  host.user.deleteBlock(3);
  expect(texts(host)).toEqual(['Scope', 'One', 'Two', 'End']);
  expect(savedBody(host).match(/ListBullet/g)).toHaveLength(2);
  expect(() => host.user.type(9, 'x')).toThrow(RangeError);
  expect(() => host.user.deleteBlock(9)).toThrow(RangeError);
});

test('whoever changes something is told apart', async () => {
  const host = open([paragraph('One')]);
  const told: string[] = [];
  const stop = host.onChange(({ source }) => told.push(source));
  host.user.type(0, 'Two');
  host.user.type(0, 'Two');
  await Word.run(async (context) => {
    context.document.body.load('text');
    await context.sync();
    context.document.body.paragraphs.getFirst().insertText('!', 'End');
    await context.sync();
  });
  stop();
  host.user.type(0, 'Three');
  expect(told).toEqual(['user', 'add-in']);
});

test('headers, footers and properties are the document’s too', async () => {
  const host = open([paragraph('x')], { document: { section: { footer: [paragraph('SECP_80_1501_09 – White')] } } });
  await Word.run(async (context) => {
    const section = context.document.sections.getFirst();
    const [footer, header] = [section.getFooter('Primary'), section.getHeader('Primary')];
    footer.load('text,type');
    context.document.properties.load('title,author');
    await context.sync();
    expect([footer.text, footer.type]).toEqual(['SECP_80_1501_09 – White', 'Footer']);
    header.insertParagraph('A header', 'Start');
    context.document.properties.title = 'June & July';
    footer.paragraphs.getFirst().insertText('Green', 'Replace');
    context.document.properties.load('title');
    await context.sync();
    expect(context.document.properties.title).toBe('June & July');
  });
  expect(savedPart(host, 'docProps/core.xml')).toContain('June &amp; July');
  expect(savedPart(host, 'word/footer1.xml')).toContain('Green');
  expect(savedPart(host, 'word/header1.xml')).toContain('A header');
});

test('a paragraph is known by the name it got, while it is there', async () => {
  const host = open([paragraph('One'), paragraph('Two')]);
  const id = await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('uniqueLocalId');
    await context.sync();
    return first.uniqueLocalId;
  });
  expect(id).toMatch(/^[0-9A-F]{8}-([0-9A-F]{4}-){3}[0-9A-F]{12}$/);
  const find = (): Promise<string> =>
    Word.run(async (context) => {
      const found = context.document.getParagraphByUniqueLocalId(id);
      found.load('text');
      await context.sync();
      return found.text;
    });
  host.user.insertParagraphAfter(0, 'Between');
  host.user.type(0, 'Eins');
  expect(await find()).toBe('Eins');
  host.user.deleteBlock(0);
  expect((await failure(find)).code).toBe('ItemNotFound');
});
