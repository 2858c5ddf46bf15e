import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { contentControl, docx, heading, inlineControl, paragraph, table } from '../builders';

function open(...texts: string[]): WordHost {
  const host = WordHost.open(docx(texts.map((text) => paragraph(text))));
  connectNode(host);
  return host;
}

/** Events come after what was done is over. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

interface Seen {
  readonly name: string;
  readonly source: string;
  readonly ids: string[];
}

async function listen(): Promise<Seen[]> {
  const seen: Seen[] = [];
  await Word.run(async ({ document }) => {
    const note = (args: { type: string; source: string; uniqueLocalIds: string[] }): Promise<void> => {
      seen.push({ name: args.type, source: args.source, ids: args.uniqueLocalIds });
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
  expect(seen.map(({ name, source, ids }) => [name, source, ids.length])).toEqual([
    ['ParagraphChanged', 'Local', 1],
    ['ParagraphAdded', 'Local', 1],
    ['ParagraphDeleted', 'Local', 1],
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

test('of an add-in’s batch each kind of event comes once, with every paragraph', async () => {
  const host = WordHost.open(docx([heading(1, 'Scope'), paragraph('One'), table('T', ['A', 'B'], [['1', '2']])]));
  connectNode(host);
  const seen = await listen();
  await Word.run(async (context) => {
    const grid = context.document.body.tables.getFirst();
    grid.getCell(2, 0).value = 'one';
    grid.getCell(2, 1).value = 'two';
    grid.addRows('End', 1, [['3', '4']]);
    await context.sync();
  });
  await later();
  expect(seen.map(({ name, source, ids }) => [name, source, ids.length])).toEqual([
    ['ParagraphAdded', 'Local', 2],
    ['ParagraphChanged', 'Local', 2],
  ]);
});

test('what a co-author does is told as remote, and moves no selection here', async () => {
  const host = open('One', 'Two');
  host.user.select(0);
  const seen = await listen();
  const told: string[] = [];
  host.onChange(({ source }) => told.push(source));
  host.coAuthor.type(1, 'Zwei');
  host.coAuthor.insertParagraphAfter(1, 'Drei');
  host.coAuthor.deleteBlock(2);
  await later();
  expect(seen.map(({ name, source }) => [name, source])).toEqual([
    ['ParagraphChanged', 'Remote'],
    ['ParagraphAdded', 'Remote'],
    ['ParagraphDeleted', 'Remote'],
  ]);
  expect(told).toEqual(['co-author', 'co-author', 'co-author']);
  expect(host.selection?.paragraph).toBe(0);
});

test('a handler that was taken away is not called again', async () => {
  const host = open('One');
  let calls = 0;
  const handler = await Word.run(async ({ document }) => {
    const added = document.onParagraphChanged.add(() => {
      calls += 1;
      return Promise.resolve();
    });
    await document.context.sync();
    return added;
  });
  host.user.type(0, 'Eins');
  await later();
  handler.remove();
  await handler.context.sync();
  host.user.type(0, 'Uno');
  await later();
  expect(calls).toBe(1);
});

test('a content control tells what is typed in it, who enters and leaves it, and that it has gone', async () => {
  const host = WordHost.open(
    docx([
      paragraph(['Before ', inlineControl({ tag: 'inline' }, 'inside'), ' after']),
      contentControl({ tag: 'block' }, paragraph('First'), table('T', ['A'], [['1']])),
      paragraph('Outside'),
    ]),
  );
  connectNode(host);
  const seen: string[] = [];
  await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items/tag,items/id');
    await context.sync();
    for (const control of controls.items) {
      const { tag } = control;
      const note = (args: { eventType: string; ids: number[]; source: string }): Promise<void> => {
        seen.push(`${tag} ${args.source} ${args.eventType.replace('ContentControl', '')} ${args.ids.length}`);
        return Promise.resolve();
      };
      control.onDataChanged.add(note);
      control.onDeleted.add(note);
      control.onEntered.add(note);
      control.onExited.add(note);
      control.track();
    }
    await context.sync();
  });
  const since = async (work: () => void): Promise<string[]> => {
    work();
    await later();
    return seen.splice(0);
  };
  expect(await since(() => host.user.type(0, 'Before inside afterwards'))).toEqual([]);
  expect(await since(() => host.user.type(0, 'Before in side afterwards'))).toEqual(['inline Local DataChanged 1']);
  expect(await since(() => host.coAuthor.type(1, 'Second'))).toEqual(['block Remote DataChanged 1']);
  expect(await since(() => host.user.select(1))).toEqual(['block Local Entered 1']);
  expect(await since(() => host.user.select(5))).toEqual(['block Local Exited 1']);
  expect(await since(() => host.user.deleteBlock(1))).toEqual(['block Local Deleted 1']);
});
