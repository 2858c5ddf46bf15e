import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { docx, paragraph } from '../builders';

function open(...texts: string[]): WordHost {
  const host = WordHost.open(docx(texts.map((text) => paragraph(text))));
  connectNode(host);
  return host;
}

/** Events come after what was done is over. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function listen(): Promise<{ name: string; ids: string[] }[]> {
  const seen: { name: string; ids: string[] }[] = [];
  await Word.run(async ({ document }) => {
    const note = (args: { type: string; uniqueLocalIds: string[] }): Promise<void> => {
      seen.push({ name: args.type, ids: args.uniqueLocalIds });
      return Promise.resolve();
    };
    document.onParagraphAdded.add(note);
    document.onParagraphChanged.add(note);
    document.onParagraphDeleted.add(note);
    await document.context.sync();
  });
  return seen;
}

test('what a person types, adds and deletes is told with the ids of the paragraphs', async () => {
  const host = open('One', 'Two');
  const seen = await listen();
  host.user.type(0, 'Eins');
  host.user.insertParagraphAfter(0, 'New');
  host.user.deleteBlock(2);
  await later();
  expect(seen.map(({ name, ids }) => [name, ids.length])).toEqual([
    ['ParagraphChanged', 1],
    ['ParagraphAdded', 1],
    ['ParagraphDeleted', 1],
  ]);
  await Word.run(async (context) => {
    const changed = context.document.getParagraphByUniqueLocalId(seen[0]?.ids[0] ?? '');
    changed.load('text');
    await context.sync();
    expect(changed.text).toBe('Eins');
  });
});

test("an add-in's own writes raise events too", async () => {
  open('One');
  const seen = await listen();
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph('Two', 'After');
    await context.sync();
  });
  await later();
  expect(seen.map(({ name }) => name)).toEqual(['ParagraphAdded']);
});
