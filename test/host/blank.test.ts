import { blankDocx, WordHost } from '../../src/host';
import { validationErrors } from '../builders/validate';
import { connect, flat, savedBody, savedPart, texts } from './open';

const blank = (): WordHost => connect(WordHost.open(blankDocx()));

test('a blank document is one empty paragraph that the Open XML SDK finds nothing wrong with', async () => {
  expect(texts(blank())).toEqual(['']);
  expect(await validationErrors(blankDocx())).toEqual([]);
});

test('its styles are the ones that Word knows by these names', async () => {
  const host = blank();
  const names = ['Title', 'Subtitle', 'Heading 1', 'Heading 2', 'Heading 3', 'List Bullet', 'List Number', 'Caption'];
  const before = savedPart(host, 'word/styles.xml');
  await Word.run(async (context) => {
    const { body } = context.document;
    const made = names.map((name) => {
      const paragraph = body.insertParagraph(name, 'End');
      paragraph.style = name;
      return paragraph;
    });
    for (const paragraph of made) paragraph.load('style,isListItem,outlineLevel');
    const table = body.insertTable(1, 1, 'End', [['cell']]);
    table.style = 'Table Grid';
    await context.sync();
    expect(made.map(({ style }) => style)).toEqual(names);
    expect(made.filter(({ isListItem }) => isListItem).map(({ style }) => style)).toEqual([
      'List Bullet',
      'List Number',
    ]);
    expect(made.map(({ outlineLevel }) => outlineLevel)).toEqual([10, 10, 1, 2, 3, 10, 10, 10]);
  });
  expect(savedPart(host, 'word/styles.xml')).toBe(before);
  expect(await validationErrors(host.save())).toEqual([]);
});

test('headers and footers are made where there are none, and the first page has its own once it is written', async () => {
  const host = blank();
  await Word.run(async (context) => {
    const section = context.document.sections.getFirst();
    const header = section.getHeader('Primary');
    header.paragraphs.load('items/text,items/style');
    section.getFooter('FirstPage').load('text');
    await context.sync();
    expect(header.paragraphs.items.map(({ text, style }) => [text, style])).toEqual([['', 'Header']]);
    expect(savedPart(host)).not.toContain('titlePg');
    header.insertOoxml(
      flat(
        '<w:p><w:r><w:t xml:space="preserve">Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
      ),
      'Replace',
    );
    section.getFooter('FirstPage').insertParagraph('Only here', 'Start');
    section.getFooter('EvenPages').paragraphs.getFirst().insertText('Left', 'Replace');
    header.load('text');
    await context.sync();
    expect(header.text).toBe('Page 1');
  });
  expect(savedPart(host)).toMatch(/<w:titlePg\/><\/w:sectPr>/);
  expect(savedPart(host, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  expect(savedPart(host, 'word/header1.xml')).toContain('w:instr=" PAGE "');
  expect(await validationErrors(host.save())).toEqual([]);
  await Word.run(async (context) => {
    context.document.sections.getFirst().getHeader('Primary').clear();
    await context.sync();
  });
  expect(savedPart(host, 'word/header1.xml')).not.toContain('PAGE');
  expect(await validationErrors(host.save())).toEqual([]);
  expect(savedBody(host)).toBe('<w:p/>');
});
