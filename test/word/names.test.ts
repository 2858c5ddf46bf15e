import { contentControl, paragraph, table } from '../builders';
import type { Faults } from '../../src/host';
import { storeNamespace } from '../../src/model/store';
import { locate } from '../../src/word/locate';
import { takeSnapshot } from '../../src/word/snapshot';
import { open, texts } from '../host/open';

const blocks = [
  paragraph('Intro'),
  table(
    'Impacts',
    ['Party', 'Impacted'],
    [
      ['DCC', ''],
      ['Supplier', 'x'],
    ],
  ),
  contentControl({ tag: 'c' }, paragraph('Within')),
  paragraph(''),
  paragraph('End'),
];

/** Appends a letter to each paragraph that can be located, and answers the document. */
async function marked(faults: Faults): Promise<string[]> {
  const host = open(blocks, { faults });
  const snapshot = await takeSnapshot();
  await Word.run(async (context) => {
    const locator = await locate(context, snapshot);
    const known = snapshot.paragraphs.filter(({ index }) => locator.knows(index));
    for (const { index } of known) locator.paragraph(index).insertText(`#${index}`, 'End');
    await context.sync();
  });
  return texts(host);
}

test.each<Faults>([
  {},
  { localIds: 'empty' },
  { localIds: 'null' },
  { localIds: 'someEmpty' },
  { localIds: 'duplicate' },
  { rowParagraphs: true },
  { rowParagraphs: true, localIds: 'empty' },
  { hiddenMembers: ['Paragraph.uniqueLocalId'] },
])('every paragraph is found again, and is itself, with %j', async (faults) => {
  expect(await marked(faults)).toEqual(
    ['Intro', 'Impacts', 'Party', 'Impacted', 'DCC', '', 'Supplier', 'x', 'Within', '', 'End'].map(
      (text, index) => `${text}#${index}`,
    ),
  );
});

test('what is inserted after one paragraph does not take the place of it', async () => {
  const host = open([paragraph('One'), paragraph('Four')], { faults: { nameMovesToNew: true } });
  const snapshot = await takeSnapshot();
  await Word.run(async (context) => {
    const locator = await locate(context, snapshot);
    locator.paragraph(0).insertParagraph('Three', 'After');
    locator.paragraph(0).insertParagraph('Two', 'After');
    await context.sync();
  });
  expect(texts(host)).toEqual(['One', 'Two', 'Three', 'Four']);
});

test.each<Faults>([{}, { nullMethods: 'null' }, { nullMethods: 'isNull' }, { nullMethods: 'nothing' }])(
  'a document with no part, one and two is read with %j',
  async (faults) => {
    open([paragraph('One')], { faults });
    expect((await takeSnapshot()).store).toBeNull();
    const add = (name: string): Promise<void> =>
      Word.run((context) => {
        context.document.customXmlParts.add(`<rid xmlns="${storeNamespace}" name="${name}"/>`);
        return context.sync();
      });
    await add('first');
    const { store } = await takeSnapshot();
    await add('second');
    expect((await takeSnapshot()).store?.xml).toEqual(store?.xml);
  },
);

test('headers and footers that the body leaves out are read by their own call', async () => {
  const header = [paragraph('RID v1.0')];
  const read = async (faults: Faults): Promise<[string[], number]> => {
    const host = open([paragraph('One')], { faults, document: { section: { header } } });
    const { headersAndFooters } = await takeSnapshot();
    return [headersAndFooters.map(({ text }) => text).filter((text) => text !== ''), host.roundTrips];
  };
  expect(await read({})).toEqual([['RID v1.0'], 1]);
  expect(await read({ ooxmlWithoutHeaders: true })).toEqual([['RID v1.0'], 2]);
});
