import { paragraph, table } from '../builders';
import { commented } from '../builders/inline';
import { validationErrors } from '../builders/validate';
import { open, savedBody, savedPart } from './open';

test('comments are put on words, read, resolved and deleted', async () => {
  const host = open([paragraph('It costs £1,120,042 in all'), table('Caption', ['Head'], [['cell']])]);
  await Word.run(async (context) => {
    const { body } = context.document;
    const onWords = body.search('£1,120,042').getFirst().insertComment('The cells add up to £1,180,042\nCheck');
    body.tables.getFirst().getCell(2, 0).body.paragraphs.getFirst().getRange('Content').insertComment('A cell');
    onWords.load('content,authorName,id,resolved');
    const comments = body.getComments();
    comments.load('items/content');
    const about = onWords.getRange();
    about.load('text');
    await context.sync();
    expect([onWords.content, onWords.authorName, onWords.resolved]).toEqual([
      'The cells add up to £1,180,042\nCheck',
      'Word host',
      false,
    ]);
    expect(comments.items.map(({ content }) => content)).toEqual([onWords.content, 'A cell']);
    expect(about.text).toBe('£1,120,042');
    onWords.resolved = true;
    onWords.content = 'Done';
    onWords.load('resolved,content');
    await context.sync();
    expect([onWords.resolved, onWords.content]).toEqual([true, 'Done']);
  });
  expect(await validationErrors(host.save())).toEqual([]);
  await Word.run(async (context) => {
    context.document.body.getComments().getFirst().delete();
    await context.sync();
    const left = context.document.body.getComments();
    left.load('items/content');
    await context.sync();
    expect(left.items.map(({ content }) => content)).toEqual(['A cell']);
  });
  expect(savedPart(host, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(1);
  expect(savedBody(host).match(/commentReference/g)).toHaveLength(1);
});

test('comments of others are read, and found from their words', async () => {
  open([paragraph(['Some ', commented('words', 'Which?'), ' here']), paragraph('None here')]);
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    const [with_, without] = paragraphs.items.map((item) => item.getComments());
    const onWords = context.document.body.search('words').getFirst().getComments();
    const beside = context.document.body.search('here').getFirst().getComments();
    for (const comments of [with_, without, onWords, beside]) comments?.load('items/content');
    await context.sync();
    expect([with_, without, onWords, beside].map((comments) => comments?.items.map(({ content }) => content))).toEqual([
      ['Which?'],
      [],
      ['Which?'],
      [],
    ]);
  });
});

test('a comment is answered; its answers are no comments of their own, and go with it', async () => {
  const host = open([paragraph('Some words here')]);
  await Word.run(async (context) => {
    const { body } = context.document;
    const comment = body.search('words').getFirst().insertComment('Which?');
    comment.reply('These.');
    const comments = body.getComments();
    comments.load('items/content,items/replies/items/content');
    await context.sync();
    expect(
      comments.items.map(({ content, replies }) => [content, replies.items.map((reply) => reply.content)]),
    ).toEqual([['Which?', ['These.']]]);
  });
  expect(await validationErrors(host.save())).toEqual([]);
  await Word.run(async (context) => {
    context.document.body.getComments().getFirst().delete();
    await context.sync();
  });
  expect(savedPart(host, 'word/comments.xml')).not.toContain('<w:comment ');
});
