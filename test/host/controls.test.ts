import { contentControl, inlineControl, paragraph, table } from '../builders';
import { validationErrors } from '../builders/validate';
import { failure, open, savedBody, texts } from './open';

const sample = () =>
  open([
    paragraph(['Version ', inlineControl({ tag: 'rid.version', alias: 'Version' }, '1.1')]),
    contentControl({ tag: 'rid.table', alias: 'Timetable' }, table('Caption', ['Head'], [['cell']])),
    contentControl({ tag: 'locked', lock: 'sdtContentLocked' }, paragraph('Locked')),
  ]);

function withControls<T>(
  work: (controls: Word.ContentControlCollection, context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  return Word.run((context) => work(context.document.contentControls, context));
}

test('controls are found by tag, title and id, wherever they are', async () => {
  sample();
  await withControls(async (controls, context) => {
    controls.load(
      'items/tag,items/title,items/id,items/type,items/subtype,items/text,items/cannotDelete,items/cannotEdit,items/appearance',
    );
    const byTitle = controls.getByTitle('Timetable').getFirst();
    byTitle.load('tag');
    byTitle.tables.load('items/rowCount');
    await context.sync();
    expect(controls.items.map((item) => [item.tag, item.title, item.subtype, item.text])).toEqual([
      ['rid.version', 'Version', 'RichTextInline', '1.1'],
      ['rid.table', 'Timetable', 'RichTextTable', 'Caption\rHead\rcell'],
      ['locked', '', 'RichTextParagraphs', 'Locked'],
    ]);
    expect(controls.items.map((item) => [item.cannotDelete, item.cannotEdit])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect([byTitle.tag, byTitle.tables.items[0]?.rowCount]).toEqual(['rid.table', 3]);
    const byId = controls.getById(controls.items[2]?.id ?? 0);
    byId.load('tag');
    const none = controls.getByIdOrNullObject(-1);
    none.load('tag');
    await context.sync();
    expect([byId.tag, none.isNullObject]).toEqual(['locked', true]);
  });
});

test('what is around and in a control is found from it and from the text', async () => {
  sample();
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/parentContentControlOrNullObject/tag,items/contentControls/items/tag');
    await context.sync();
    expect(
      paragraphs.items.map((item) =>
        item.parentContentControlOrNullObject.isNullObject ? null : item.parentContentControlOrNullObject.tag,
      ),
    ).toEqual([null, 'rid.table', 'rid.table', 'rid.table', 'locked']);
    expect(paragraphs.items[0]?.contentControls.items.map(({ tag }) => tag)).toEqual(['rid.version']);
  });
});

test('text is set within a control, and the control stays', async () => {
  const host = sample();
  await withControls(async (controls, context) => {
    controls.getByTag('rid.version').getFirst().insertText('2.0', 'Replace');
    await context.sync();
    controls.getByTag('rid.version').getFirst().insertText('draft ', 'Start');
    await context.sync();
    const range = controls.getByTag('rid.version').getFirst().getRange('Content');
    range.load('text');
    await context.sync();
    expect(range.text).toBe('draft 2.0');
  });
  expect(texts(host)[0]).toBe('Version draft 2.0');
  expect(savedBody(host)).toContain('<w:tag w:val="rid.version"/>');
});

test('a table control can be emptied and refilled where Word is well', async () => {
  const host = sample();
  await withControls(async (controls, context) => {
    const control = controls.getByTag('rid.table').getFirst();
    control.clear();
    control.insertText('Nothing yet', 'Start');
    await context.sync();
  });
  expect(texts(host)).toEqual(['Version 1.1', 'Nothing yet', 'Locked']);
});

test('locks hold', async () => {
  sample();
  const on = (work: (control: Word.ContentControl) => void) => () =>
    withControls(async (controls, context) => {
      work(controls.getByTag('locked').getFirst());
      await context.sync();
    });
  expect((await failure(on((control) => control.delete(false)))).code).toBe('NotAllowed');
  expect((await failure(on((control) => void control.insertText('x', 'End')))).code).toBe('NotAllowed');
  await on((control) => {
    control.cannotDelete = false;
    control.cannotEdit = false;
    control.insertText('!', 'End');
    control.delete(true);
  })();
});

test('controls are put around words, paragraphs and tables, and taken away', async () => {
  const host = open([paragraph('One two three'), paragraph('Four'), table('Caption', ['Head'], [['cell']])]);
  await Word.run(async (context) => {
    const { body } = context.document;
    const made = [
      body.search('two').getFirst().insertContentControl(),
      body.paragraphs.getFirst().getNext().insertContentControl('PlainText'),
      body.tables.getFirst().insertContentControl(),
    ];
    made.forEach((control, index) => {
      control.tag = `tag ${index}`;
      control.title = 'A <title> & more';
      control.appearance = 'Tags';
      control.color = '#FF0000';
    });
    await context.sync();
    for (const control of made) control.load('text,subtype,appearance,color,title');
    await context.sync();
    expect(
      made.map((control) => [control.text, control.subtype, control.appearance, control.color, control.title]),
    ).toEqual([
      ['two', 'RichTextInline', 'Tags', '#FF0000', 'A <title> & more'],
      ['Four', 'PlainTextParagraph', 'Tags', '#FF0000', 'A <title> & more'],
      ['Caption\rHead\rcell', 'RichTextTable', 'Tags', '#FF0000', 'A <title> & more'],
    ]);
  });
  expect(await validationErrors(host.save())).toEqual([]);
  await withControls(async (controls, context) => {
    controls.load('items');
    await context.sync();
    for (const control of controls.items) control.delete(true);
    await context.sync();
  });
  expect(savedBody(host)).not.toContain('w:sdt');
  expect(texts(host)).toEqual(['One two three', 'Four', 'Caption', 'Head', 'cell']);
});

test('a placeholder shows until there are words', async () => {
  open([paragraph('')]);
  await Word.run(async (context) => {
    const control = context.document.body.paragraphs.getFirst().insertContentControl();
    control.placeholderText = 'Type the version';
    control.load('text,placeholderText');
    await context.sync();
    expect([control.text, control.placeholderText]).toEqual(['', 'Type the version']);
    control.insertText('1.0', 'Start');
    control.load('text,placeholderText');
    await context.sync();
    expect([control.text, control.placeholderText]).toEqual(['1.0', '']);
  });
});
