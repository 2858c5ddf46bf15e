import { contentControl, inlineControl, paragraph, table } from '../builders';
import { failure, open, savedBody } from './open';

const locked = { tag: 'locked', lock: 'contentLocked' } as const;
const kept = { tag: 'kept', lock: 'sdtLocked' } as const;

const sample = () =>
  open([
    paragraph('Free'),
    contentControl(locked, paragraph('Locked words'), table('Caption', ['Head'], [['one'], ['three']])),
    paragraph(['Live on ', inlineControl(locked, '25 June'), ' or ', inlineControl(kept, 'later'), '.']),
    contentControl(kept, paragraph('Kept')),
    table(
      'Other',
      ['Head', 'Notes'],
      [
        ['one', { blocks: [contentControl(kept, paragraph('kept'))] }],
        ['two', 'free'],
      ],
    ),
  ]);

type Work = (body: Word.Body, context: Word.RequestContext) => unknown;

async function code(work: Work): Promise<string> {
  const host = sample();
  const before = savedBody(host);
  const { code: found } = await failure(() =>
    Word.run(async (context) => {
      work(context.document.body, context);
      await context.sync();
    }),
  );
  // What is refused has not been begun.
  expect(savedBody(host)).toBe(before);
  return found;
}

async function done(work: Work): Promise<string> {
  const host = sample();
  await Word.run(async (context) => {
    work(context.document.body, context);
    await context.sync();
  });
  return savedBody(host);
}

const words = (body: Word.Body, text: string): Word.Range => body.search(text).getFirst();
const paragraphOf = (body: Word.Body, text: string): Word.Paragraph => words(body, text).paragraphs.getFirst();
const tableOf = (body: Word.Body, text: string): Word.Table => words(body, text).parentTable;
const control = (body: Word.Body, tag: string): Word.ContentControl => body.contentControls.getByTag(tag).getFirst();

const inside: [string, Work][] = [
  ['words', (body) => words(body, 'words').insertText('x', 'Replace')],
  ['words at the edge', (body) => words(body, '25 June').insertText('x', 'Replace')],
  ['words that reach out of it', (body) => words(body, 'on 25').insertText('x', 'Replace')],
  ['a link', (body) => (words(body, 'words').hyperlink = 'https://example.org')],
  ['letters', (body) => (words(body, 'words').font.bold = true)],
  ['a whole paragraph', (body) => paragraphOf(body, 'words').insertText('x', 'Replace')],
  ['a new paragraph', (body) => paragraphOf(body, 'words').insertParagraph('x', 'After')],
  ['a paragraph less', (body) => paragraphOf(body, 'words').delete()],
  ['a style', (body) => (paragraphOf(body, 'words').style = 'Heading 1')],
  ['a table', (body) => paragraphOf(body, 'words').insertTable(1, 1, 'After', [['x']])],
  ['a control around words', (body) => words(body, 'words').insertContentControl()],
  ['a control around a paragraph', (body) => paragraphOf(body, 'words').insertContentControl()],
  ['a control around a table', (body) => tableOf(body, 'Caption').insertContentControl()],
  [
    'a row',
    (body) =>
      tableOf(body, 'Caption')
        .getCell(1, 0)
        .parentRow.insertRows('After', 1, [['x']]),
  ],
  ['a row at the end', (body) => tableOf(body, 'Caption').addRows('End', 1, [['x']])],
  ['a row less', (body) => tableOf(body, 'Caption').deleteRows(2, 1)],
  ['a column less', (body) => tableOf(body, 'Caption').deleteColumns(0, 1)],
  ['a column', (body) => tableOf(body, 'Caption').getCell(1, 0).insertColumns('After', 1, [])],
  ['a cell', (body) => (tableOf(body, 'Caption').getCell(2, 0).value = 'x')],
  ['a table less', (body) => tableOf(body, 'Caption').delete()],
  ['the control’s own text', (body) => control(body, 'locked').insertText('x', 'Replace')],
];

test.each(inside)('inside a control whose content is locked Word changes nothing: %s', async (_, work) => {
  expect(await code(work)).toBe('NotAllowed');
});

const taking: [string, Work][] = [
  ['the words around it', (body) => words(body, 'or later.').insertText('x', 'Replace')],
  ['its paragraph', (body) => paragraphOf(body, 'later').delete()],
  ['all words of its paragraph', (body) => paragraphOf(body, 'later').insertText('x', 'Replace')],
  ['a cell', (body) => (tableOf(body, 'Other').getCell(2, 1).value = 'x')],
  ['a row', (body) => tableOf(body, 'Other').deleteRows(2, 1)],
  ['the row of a cell', (body) => tableOf(body, 'Other').getCell(2, 0).deleteRow()],
  ['a table', (body) => tableOf(body, 'Other').delete()],
  ['everything', (body) => body.clear()],
  ['the control', (body) => control(body, 'kept').delete(false)],
];

test.each(taking)('a control that cannot be deleted stays, whatever would go with it: %s', async (_, work) => {
  expect(await code(work)).toBe('NotAllowed');
});

test('what is beside a lock, or in a control that only cannot be deleted, is changed', async () => {
  const changed = await done((body) => {
    words(body, 'Live').insertText('Alive', 'Replace');
    words(body, 'later').insertText('never', 'Replace');
    paragraphOf(body, 'Kept').insertText('Changed', 'Replace');
    tableOf(body, 'Other').deleteRows(3, 1);
    tableOf(body, 'Other')
      .getCell(2, 0)
      .parentRow.insertRows('After', 1, [['new', 'row']]);
    paragraphOf(body, 'Free').getRange().expandTo(paragraphOf(body, 'Live').getRange()).insertContentControl();
    body.insertParagraph('The end', 'End');
  });
  for (const text of ['Alive', 'never', 'Changed', 'new', 'The end']) expect(changed).toContain(text);
  expect(changed).not.toContain('two');
});

test('a plain text control holds no other', async () => {
  const host = open([paragraph('Live on 25 June.')]);
  const wrap = (type: 'PlainText' | 'RichText'): Promise<void> =>
    Word.run(async (context) => {
      words(context.document.body, '25 June').insertContentControl(type);
      await context.sync();
    });
  await wrap('PlainText');
  expect((await failure(() => wrap('RichText'))).code).toBe('NotAllowed');
  expect(savedBody(host).match(/<w:sdt>/g)).toHaveLength(1);
});
