import { bullet, contentControl, docx, inlineControl, paragraph, table } from '../builders';
import { deleted } from '../builders/inline';
import { WordHost, type Faults } from '../../src/host';
import { connect, failure, flat, open, savedBody, savedPart, texts } from './open';

/** Each way in which the host can be told to misbehave, and that it does not otherwise. */

const onBody = <T>(work: (body: Word.Body, context: Word.RequestContext) => Promise<T>): Promise<T> =>
  Word.run((context) => work(context.document.body, context));

async function localIds(): Promise<string[]> {
  return onBody(async ({ paragraphs }, context) => {
    paragraphs.load('items/uniqueLocalId');
    await context.sync();
    return paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId);
  });
}

test.each([
  ['empty', ['', '', '']],
  ['null', [null, null, null]],
  ['someEmpty', [expect.stringMatching(/./), '', expect.stringMatching(/./)]],
] as const)('names of paragraphs can be %s', async (fault, names) => {
  const host = open([paragraph('One'), paragraph('Two'), paragraph('Three')]);
  expect(new Set(await localIds()).size).toBe(3);
  host.faults = { localIds: fault };
  expect(await localIds()).toEqual(names);
});

test('names of paragraphs can be there twice', async () => {
  open([paragraph('One'), paragraph('Two'), paragraph('Three')], { faults: { localIds: 'duplicate' } });
  const [first, second, third] = await localIds();
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a build can lack members', async () => {
  open([paragraph('One')], { faults: { hiddenMembers: ['Paragraph.uniqueLocalId', 'Body.search'] } });
  expect((await failure(localIds)).code).toBe('ApiNotFound');
  const searching = failure(() =>
    onBody((body, context) => {
      body.search('One').load('items');
      return context.sync();
    }),
  );
  expect((await searching).code).toBe('ApiNotFound');
});

test.each([
  [undefined, 'ItemNotFound'],
  ['null', null],
  ['isNull', undefined],
  ['nothing', 'unread'],
] as const)('a method of a null object can answer %s', async (nullMethods, wanted) => {
  open([paragraph('One')], nullMethods ? { faults: { nullMethods } } : {});
  const answer = Word.run(async (context) => {
    const xml = context.document.customXmlParts.getByNamespace('none:such').getOnlyItemOrNullObject().getXml();
    await context.sync();
    try {
      return xml.value;
    } catch {
      return 'unread';
    }
  });
  if (nullMethods) expect(await answer).toEqual(wanted);
  else expect((await failure(() => answer)).code).toBe(wanted);
});

test('the marks of rows can count as paragraphs', async () => {
  const host = open([table('T', ['A', 'B'], [['x', 'y']]), paragraph('End')]);
  const read = (): Promise<[string, number][]> =>
    onBody(async ({ paragraphs }, context) => {
      paragraphs.load('items/text,items/tableNestingLevel');
      await context.sync();
      return paragraphs.items.map(({ text, tableNestingLevel }) => [text, tableNestingLevel]);
    });
  expect((await read()).map(([text]) => text)).toEqual(['T', 'A', 'B', 'x', 'y', 'End']);
  host.faults = { rowParagraphs: true };
  expect(await read()).toEqual([
    ['T', 1],
    ['', 1],
    ['A', 1],
    ['B', 1],
    ['', 1],
    ['x', 1],
    ['y', 1],
    ['', 1],
    ['End', 0],
  ]);
});

test('words with something hidden inside can be not found', async () => {
  const host = open([paragraph(['On 4 Nov', deleted('ember'), ' 2027 it ', 'goes live'])]);
  const count = (words: string): Promise<number> =>
    onBody(async (body, context) => {
      const hits = body.search(words);
      hits.load('items');
      await context.sync();
      return hits.items.length;
    });
  expect(await count('4 Nov 2027')).toBe(1);
  host.faults = { searchStops: true };
  expect([await count('4 Nov 2027'), await count('4 Nov'), await count('2027')]).toEqual([0, 1, 1]);
});

test('the name of a paragraph can go over to a new one', async () => {
  const host = open([paragraph('One')], { faults: { nameMovesToNew: true } });
  const [name = ''] = await localIds();
  await Word.run(async (context) => {
    const named = (): Word.Paragraph => context.document.getParagraphByUniqueLocalId(name);
    named().insertParagraph('Two', 'After');
    named().insertParagraph('Three', 'After');
    await context.sync();
  });
  expect(texts(host)).toEqual(['One', 'Two', 'Three']);
});

test.each([
  [{}, ['One', 'Two'], true],
  [{ edgeParagraphsOutside: true }, ['One', 'Two'], false],
] as const)('a paragraph at the edge of a control, with %j', async (faults, wanted, isInside) => {
  const host = open([contentControl({ tag: 'c' }, paragraph('One')), paragraph('End')], { faults });
  await onBody((body, context) => {
    body.paragraphs.getFirst().insertParagraph('Two', 'After');
    return context.sync();
  });
  expect(texts(host)).toEqual([...wanted, 'End']);
  expect(/Two<\/w:t><\/w:r><\/w:p><\/w:sdtContent>/.test(savedBody(host))).toBe(isInside);
});

test.each([
  [{}, 1],
  [{ controlGoesWithParagraph: true }, 0],
] as const)('the only paragraph of a control goes, with %j', async (faults, controls) => {
  const host = open([contentControl({ tag: 'c' }, paragraph('One')), paragraph('End')], { faults });
  await onBody((body, context) => {
    body.paragraphs.getFirst().delete();
    return context.sync();
  });
  expect(savedBody(host).split('<w:sdt>').length - 1).toBe(controls);
});

test.each([
  [{}, 1],
  [{ rowsRepeatAsHead: true }, 2],
] as const)('a row below the head row, with %j', async (faults, heads) => {
  open([table('T', ['A'], [['x']]), paragraph('End')], { faults });
  const count = await onBody(async (body, context) => {
    const first = body.tables.getFirst();
    first.headerRowCount = 1;
    first.getCell(0, 0).parentRow.insertRows('After', 1, [['new']]);
    first.load('headerRowCount');
    await context.sync();
    return first.headerRowCount;
  });
  expect(count).toBe(heads);
});

test('columns can be refused where they are not as wide as one another', async () => {
  const host = open([paragraph('One'), paragraph('End')]);
  const widen = (width: number): Promise<void> =>
    onBody((body, context) => {
      const made = body.paragraphs.getFirst().insertTable(2, 2, 'After');
      made.getCell(0, 0).columnWidth = width;
      made.deleteColumns(0, 1);
      return context.sync();
    });
  await widen(100);
  host.faults = { columnsOfOneWidth: true };
  expect((await failure(() => widen(100))).code).toBe('GeneralException');
});

const boxed = inlineControl({ tag: 'c' }, 'four');
test.each([
  ['atEdges', paragraph(['One ', boxed, ' and five']), 'four and'],
  ['inCells', table('T', ['A'], [['x four and y']]), 'four and'],
  ['nested', paragraph(['One ', boxed, ' and five']), 'One four and five'],
] as const)('content controls can be refused %s', async (refusedControls, block, words) => {
  const wrap = (): Promise<void> =>
    onBody((body, context) => {
      body.search(words).getFirst().insertContentControl();
      return context.sync();
    });
  const blocks = [block, paragraph('')];
  open(blocks);
  await wrap();
  open(blocks, { faults: { refusedControls } });
  expect((await failure(wrap)).code).toBe('GeneralException');
});

test('headers and footers can be missing from the body', async () => {
  const host = open([paragraph('One')], { document: { section: { header: [paragraph('The header')] } } });
  const read = (): Promise<string> =>
    onBody(async (body, context) => {
      const xml = body.getOoxml();
      await context.sync();
      return xml.value;
    });
  expect((await read()).includes('The header')).toBe(true);
  host.faults = { ooxmlWithoutHeaders: true };
  expect((await read()).includes('The header')).toBe(false);
  expect(savedPart(host, 'word/document.xml')).toContain('headerReference');
});

test('inserted OOXML can lose the style of its last paragraph', async () => {
  const host = WordHost.open(docx([bullet('One'), paragraph('End')]), { faults: { ooxmlLosesLastStyle: true } });
  connect(host);
  const styled = (text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  await onBody((body, context) => {
    body.insertOoxml(flat(styled('Two') + styled('Three')), 'Start');
    return context.sync();
  });
  expect(savedBody(host).split('<w:pStyle').length - 1).toBe(2);
});

async function underline(start: number, length: number): Promise<void> {
  await onBody((body, context) => {
    body.paragraphs.getFirst().insertAnnotations({
      critiques: [{ colorScheme: Word.CritiqueColorScheme.red, start, length }],
    });
    return context.sync();
  });
}

test.each<[Faults, string[]]>([
  [{}, ['five']],
  [{ annotationsCountDeleted: true }, ['four']],
  [{ undrawnAnnotations: true }, []],
])('an underline after a tracked deletion, with %j', async (faults, words) => {
  const host = open([paragraph(['one ', deleted('two! '), 'four five'])], { faults });
  await underline(9, 4);
  const text = texts(host)[0] ?? '';
  expect(host.annotations.map(({ start, length }) => text.slice(start, start + length))).toEqual(words);
});
