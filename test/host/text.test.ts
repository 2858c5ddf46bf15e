import {
  bold,
  bookmark,
  bullet,
  docx,
  heading,
  inlineControl,
  lineBreak,
  link,
  paragraph,
  table,
  tab,
  text,
} from '../builders';
import { commented, deleted, inserted } from '../builders/inline';
import { WordHost } from '../../src/host';
import { connect, failure, open, savedBody, savedPart, texts } from './open';

/** Does something to the first paragraph (or another one). */
function onParagraph(
  work: (paragraph: Word.Paragraph, context: Word.RequestContext) => void | Promise<void>,
  index = 0,
): Promise<void> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    await work(paragraphs.items[index] as Word.Paragraph, context);
    await context.sync();
  });
}

function onHits(
  wanted: string,
  work: (hits: Word.Range[]) => void,
  options: Partial<Word.SearchOptions> = {},
): Promise<void> {
  return Word.run(async (context) => {
    const hits = context.document.body.search(wanted, options);
    hits.load('items/text');
    await context.sync();
    work(hits.items);
    await context.sync();
  });
}

describe('reading', () => {
  test('text is what simple markup shows; the original is to be had too', async () => {
    open([paragraph(['It costs ', deleted('£1'), inserted('£2'), ' a day', lineBreak(), 'or more', tab(), '.'])]);
    await onParagraph(async (first, context) => {
      first.load('text');
      const [original, current] = [first.getReviewedText('Original'), first.getReviewedText('Current')];
      await context.sync();
      expect(first.text).toBe('It costs £2 a day\vor more\t.');
      expect(original.value).toBe('It costs £1 a day\vor more\t.');
      expect(current.value).toBe(first.text);
    });
  });

  test('paragraphs of tables and controls are counted where they stand', async () => {
    const host = open([paragraph('One'), table('Caption', ['A', 'B'], [[['x', 'y'], 'z']]), heading(1, 'Two')]);
    expect(host.user.paragraphs()).toEqual([
      { text: 'One', inTable: false },
      ...['Caption', 'A', 'B', 'x', 'y', 'z'].map((words) => ({ text: words, inTable: true })),
      { text: 'Two', inTable: false },
    ]);
    await onParagraph(async (cell, context) => {
      cell.load('tableNestingLevel,style,outlineLevel,isListItem');
      const { parentTableOrNullObject: around } = cell;
      around.load('rowCount');
      const next = cell.getNext().load('text');
      await context.sync();
      expect([cell.tableNestingLevel, around.rowCount, next.text]).toEqual([1, 3, 'z']);
    }, 5);
  });

  test('styles go by the names that Word shows, lists by their levels', async () => {
    open([heading(2, 'Costs'), bullet('Point'), bullet('Sub-point', { level: 2 }), paragraph('Plain')]);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem');
      await context.sync();
      expect(
        paragraphs.items.map((item) => [item.style, item.styleBuiltIn, item.outlineLevel, item.isListItem]),
      ).toEqual([
        ['Heading 2', 'Heading2', 2, false],
        ['List Bullet', 'ListBullet', 10, true],
        ['List Bullet 2', 'ListBullet2', 10, true],
        ['Normal', 'Normal', 10, false],
      ]);
    });
  });
});

describe('search', () => {
  test('finds text across runs, links and controls, any case, and in its own words', async () => {
    open([
      paragraph([
        'Modi',
        bold('fication'),
        link(' Pro', 'https://example.com'),
        inlineControl({ tag: 'x' }, 'posal'),
        ' and modifications',
      ]),
      table('Modification', ['Modification Proposal'], []),
    ]);
    await onHits('modification', (hits) => {
      expect(hits.map((hit) => hit.text)).toEqual(['Modification', 'modification', 'Modification', 'Modification']);
    });
    await onHits('modification', (hits) => expect(hits).toHaveLength(3), { matchWholeWord: true });
    await onHits('modification', (hits) => expect(hits).toHaveLength(1), { matchCase: true });
    await onHits('Modification Proposal', (hits) => expect(hits).toHaveLength(2), { matchCase: true });
  });

  test('treats straight and curly quotes alike, as Word does', async () => {
    open([paragraph('The ‘cut-off’ date')]);
    await onHits("'cut-off'", (hits) => expect(hits.map((hit) => hit.text)).toEqual(['‘cut-off’']));
  });

  test.each([0, 256])('refuses %d characters', async (length) => {
    open([paragraph('x')]);
    expect((await failure(() => onHits('x'.repeat(length), () => undefined))).code).toBe(
      'SearchStringInvalidOrTooLong',
    );
  });

  test('does not touch the document', async () => {
    const host = open([paragraph('One two three')]);
    await onHits('two', () => undefined);
    expect(host.changed).toBe(false);
  });

  test('hits stay where they belong while others change', async () => {
    const host = open([paragraph('one one one')]);
    await onHits('one', (hits) => {
      hits.forEach((hit, index) => hit.insertText(['first', 'second', 'third'][index] ?? '', 'Replace'));
    });
    expect(texts(host)).toEqual(['first second third']);
  });
});

describe('replacing text', () => {
  test('in a run keeps the run, and what is not replaced', async () => {
    const host = open([paragraph(['One ', bold('Modification'), ' here'])]);
    await onHits('Modification', ([hit]) => hit?.insertText('Change & so', 'Replace'));
    expect(savedBody(host)).toMatch(
      /<w:r><w:t xml:space="preserve">One <\/w:t><\/w:r><w:r><w:rPr><w:b\/><\/w:rPr><w:t>Change &amp; so<\/w:t><\/w:r><w:r><w:t xml:space="preserve"> here<\/w:t>/,
    );
  });

  test('over several runs takes the formatting of the first', async () => {
    const host = open([paragraph(['a', bold('b'), 'c'])]);
    await onHits('bc', ([hit]) => hit?.insertText('x', 'Replace'));
    expect(savedBody(host)).toBe('<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>');
  });

  test('of a whole paragraph keeps its properties, and marks of other paragraphs', async () => {
    const host = open([
      bullet(['Old ', bold('words')]),
      paragraph([bookmark('here', 'Kept'), commented('too', 'A comment')]),
    ]);
    await onParagraph((first) => {
      first.insertText('New words', 'Replace');
    });
    const body = savedBody(host);
    expect(texts(host)).toEqual(['New words', 'Kepttoo']);
    expect(body).toContain('<w:pStyle w:val="ListBullet"/>');
    expect(body).toMatch(/bookmarkStart[^>]*w:name="here"/);
    expect(body).toContain('commentRangeStart');
    expect(body).not.toContain('<w:b/>');
  });

  test('inside a link stays in the link; of more than the link leaves it', async () => {
    const within = open([paragraph(['See ', link('MP079 title', 'https://example.com'), ' now'])]);
    await onHits('title', ([hit]) => hit?.insertText('name', 'Replace'));
    expect(savedBody(within)).toMatch(/<w:hyperlink[^>]*>.*MP079 name.*<\/w:hyperlink>/);
    const beyond = open([paragraph(['See ', link('MP079', 'https://example.com'), ' now'])]);
    await onHits('See MP079 now', ([hit]) => hit?.insertText('Gone', 'Replace'));
    expect(savedBody(beyond)).toBe('<w:p><w:r><w:t>Gone</w:t></w:r></w:p>');
  });

  test('at the edge of a control goes in or stays out by who asks', async () => {
    const host = open([paragraph(['a', inlineControl({ tag: 'date' }, 'b')])]);
    await onParagraph((first, context) => {
      context.document.contentControls.getByTag('date').getFirst().insertText('c', 'End');
      first.insertText('d', 'End');
    });
    expect(texts(host)).toEqual(['abcd']);
    expect(/<w:sdtContent>.*<\/w:sdtContent>/.exec(savedBody(host))?.[0]).toMatch(/>bc</);
  });

  test('by nothing empties the paragraph; words that are put back take its formatting', async () => {
    const host = open([paragraph([bold('Words')])]);
    await onParagraph(async (first, context) => {
      first.clear();
      await context.sync();
      first.insertText('Again', 'Start');
    });
    expect(texts(host)).toEqual(['Again']);
  });

  test('with line feeds makes paragraphs of the same kind', async () => {
    const host = open([bullet('before after')]);
    await onHits(' ', ([hit]) => hit?.insertText('\nmiddle\n', 'Replace'));
    expect(texts(host)).toEqual(['before', 'middle', 'after']);
    expect(savedBody(host).match(/ListBullet/g)).toHaveLength(3);
  });

  test('keeps characters out that XML has no place for', async () => {
    const host = open([paragraph('x')]);
    await onParagraph((first) => {
      first.insertText('a\u0000\u0001b\uFFFF\tc', 'Replace');
    });
    expect(texts(host)).toEqual(['ab\tc']);
    expect(texts(WordHost.open(host.save()))).toEqual(['ab\tc']);
  });
});

describe('paragraphs', () => {
  test('are inserted like their neighbour, in a document and in a cell', async () => {
    const host = open([heading(1, 'Scope'), bullet('One'), table('Caption', ['Head'], [['cell']])]);
    await Word.run(async (context) => {
      const { paragraphs, tables } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[1]?.insertParagraph('Two', 'After').insertParagraph('One and a half', 'Before');
      tables.getFirst().getCell(2, 0).body.insertParagraph('more', 'End');
      context.document.body.insertParagraph('Last', 'End');
      await context.sync();
    });
    expect(texts(host)).toEqual(['Scope', 'One', 'One and a half', 'Two', 'Caption', 'Head', 'cell', 'more', 'Last']);
  });

  test('are deleted; the last of a cell is only emptied', async () => {
    const host = open([paragraph('One'), paragraph('Two'), table('Caption', ['Head'], [['cell']])]);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[0]?.delete();
      paragraphs.items[4]?.delete();
      await context.sync();
      const { code } = await failure(async () => {
        paragraphs.items[0]?.load('text');
        await context.sync();
      });
      expect(code).toBe('ItemNotFound');
    });
    expect(texts(host)).toEqual(['Two', 'Caption', 'Head', '']);
  });

  test('leave behind the ends of ranges that reach beyond them', async () => {
    const parts = open([paragraph('One'), paragraph('Two')]);
    await Word.run(async (context) => {
      context.document.body.getRange('Whole').insertComment('About all of it');
      context.document.body.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(savedBody(parts).match(/commentRange(Start|End)/g)).toEqual(['commentRangeStart', 'commentRangeEnd']);
  });
});

describe('links and fonts', () => {
  test('a link is read, changed, made and taken away', async () => {
    const host = open([paragraph([link('MP079', 'https://example.com/old'), ' and MP084'])]);
    const addresses: string[] = [];
    await Word.run(async (context) => {
      const [old, plain] = ['MP079', 'MP084'].map((words) => context.document.body.search(words).getFirst());
      if (!old || !plain) return;
      old.load('hyperlink');
      await context.sync();
      addresses.push(old.hyperlink);
      old.hyperlink = 'https://example.com/new#part';
      plain.hyperlink = 'https://example.com/other';
      old.load('hyperlink');
      plain.load('hyperlink');
      await context.sync();
      addresses.push(old.hyperlink, plain.hyperlink);
    });
    expect(addresses).toEqual(['https://example.com/old', 'https://example.com/new#part', 'https://example.com/other']);
    expect(savedPart(host, 'word/_rels/document.xml.rels')).toContain('https://example.com/other');
    expect(texts(host)).toEqual(['MP079 and MP084']);
  });

  test('formatting touches the words it is for', async () => {
    const host = open([paragraph('plain marked plain')]);
    await onHits('marked', ([hit]) => {
      if (!hit) return;
      hit.font.highlightColor = '#FFFF00';
      hit.font.bold = true;
    });
    expect(savedBody(host)).toContain('<w:r><w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr><w:t>marked</w:t></w:r>');
    await Word.run(async (context) => {
      const [hit, whole] = [
        context.document.body.search('marked').getFirst(),
        context.document.body.paragraphs.getFirst(),
      ];
      hit.load('font/bold,font/highlightColor,font/color');
      whole.load('font/bold');
      await context.sync();
      expect([hit.font.bold, hit.font.highlightColor, whole.font.bold]).toEqual([true, '#FFFF00', null]);
    });
  });

  test('bold comes from the style where the words do not say', async () => {
    open([heading(1, 'Scope')]);
    await onParagraph(async (first, context) => {
      first.load('font/bold');
      await context.sync();
      expect(first.font.bold).toBe(true);
    });
  });
});

test('selecting moves the selection and tells', async () => {
  const host = open([paragraph('One'), paragraph('Two words')]);
  const told: unknown[] = [];
  const stop = host.onSelect(() => told.push(host.selection));
  expect(host.selection).toBeNull();
  await onHits('words', ([hit]) => hit?.select());
  host.user.select(0);
  stop();
  host.user.select(1);
  expect(told).toEqual([
    { paragraph: 1, start: 4, end: 9 },
    { paragraph: 0, start: 0, end: 3 },
  ]);
  await Word.run(async (context) => {
    const selection = context.document.getSelection();
    selection.load('text');
    await context.sync();
    expect(selection.text).toBe('Two words');
  });
});

test('text cut into runs as Word does reads and changes like any other', async () => {
  const words = 'One Modification Proposal has been approved for inclusion in this release.';
  const host = connect(WordHost.open(docx([paragraph(text(words))], { splitRuns: true })));
  await onHits('Proposal has been', ([hit]) => hit?.insertText('Proposals have been', 'Replace'));
  expect(texts(host)).toEqual([words.replace('Proposal has', 'Proposals have')]);
});

test('the whole document is searched as its body is', async () => {
  open([paragraph('One two Two'), table('two', ['Head'], [])]);
  await Word.run(async (context) => {
    const hits = context.document.search('Two', { matchCase: true, matchWholeWord: true });
    hits.load('items/text');
    await context.sync();
    expect(hits.items.map(({ text: words }) => words)).toEqual(['Two']);
  });
});

test('the selection stays on its words while others change', async () => {
  const host = open([paragraph('One two three')]);
  await onHits('two', ([hit]) => hit?.select());
  host.user.type(0, 'Number one two three');
  expect(host.selection).toEqual({ paragraph: 0, start: 11, end: 14 });
  host.user.insertParagraphAfter(0, 'Next');
  host.user.deleteBlock(0);
  expect(host.selection).toBeNull();
});
