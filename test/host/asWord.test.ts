import { contentControl, heading, link, paragraph, table } from '../builders';
import { failure, open, savedBody, savedPart, texts } from './open';

/** What Microsoft documents, and the host once did otherwise: shared/WORD.md, “Where the host differs from Word”. */

const onBody = <T>(work: (body: Word.Body, context: Word.RequestContext) => Promise<T>): Promise<T> =>
  Word.run((context) => work(context.document.body, context));

const hit = (body: Word.Body, words: string): Word.Range => body.search(words).getFirst();

describe('a range goes from one place to another', () => {
  test('from words of one paragraph to words of a later one', async () => {
    open([paragraph('One and two'), paragraph('Three'), paragraph('Four and five')]);
    await onBody(async (body, context) => {
      const range = hit(body, 'two').expandTo(hit(body, 'Four'));
      range.load('text');
      range.paragraphs.load('items/text');
      const within = range.search('e');
      within.load('items');
      await context.sync();
      expect(range.text).toBe('two\rThree\rFour');
      expect(range.paragraphs.items.map(({ text }) => text)).toEqual(['One and two', 'Three', 'Four and five']);
      expect(within.items).toHaveLength(2);
    });
  });

  test('whichever is asked, and with one within the other', async () => {
    open([paragraph('One and two'), paragraph('Three')]);
    await onBody(async (body, context) => {
      const back = hit(body, 'Three').expandTo(hit(body, 'two'));
      const within = hit(body, 'One and').expandTo(hit(body, 'and'));
      back.load('text');
      within.load('text');
      await context.sync();
      expect([back.text, within.text]).toEqual(['two\rThree', 'One and']);
    });
  });

  test('from whole paragraphs to words, and not from words to whole paragraphs', async () => {
    open([paragraph('One'), paragraph('Two and three'), paragraph('Four')]);
    await onBody(async (body, context) => {
      const range = body.paragraphs.getFirst().getRange('Whole').expandTo(hit(body, 'Two'));
      range.load('text');
      await context.sync();
      expect(range.text).toBe('One\rTwo');
    });
    const { code, message } = await failure(() =>
      onBody((body, context) => {
        hit(body, 'three').expandTo(body.paragraphs.getLast().getRange('Whole'));
        return context.sync();
      }),
    );
    expect([code, message]).toEqual(['NotImplemented', expect.stringContaining('Word.Range.expandTo')]);
  });

  test('what it cannot do with parts of paragraphs fails by its name', async () => {
    open([paragraph('One and two'), paragraph('Three')]);
    const refused = await Promise.all(
      [
        (range: Word.Range) => range.delete(),
        (range: Word.Range) => range.insertContentControl(),
        (range: Word.Range) => range.insertText('x', 'Replace'),
        (range: Word.Range) => range.select(),
      ].map((work) =>
        failure(() =>
          onBody((body, context) => {
            work(hit(body, 'two').expandTo(hit(body, 'Three')));
            return context.sync();
          }),
        ),
      ),
    );
    expect(refused.map(({ code }) => code)).toEqual(Array(4).fill('NotImplemented'));
    expect(refused.map(({ message }) => /Word\.Range\.(\w+)/.exec(message)?.[1])).toEqual([
      'delete',
      'insertContentControl',
      'insertText',
      'select',
    ]);
  });

  test('a comment stands on its words', async () => {
    const host = open([paragraph('One and two'), paragraph('Three')]);
    await onBody(async (body, context) => {
      const comment = hit(body, 'two').expandTo(hit(body, 'Three')).insertComment('Why?');
      const range = comment.getRange();
      range.load('text');
      await context.sync();
      expect(range.text).toBe('two\rThree');
    });
    expect(savedBody(host)).toMatch(/One and <\/w:t><\/w:r><w:commentRangeStart/);
  });

  test('text with a line break answers just what was put in', async () => {
    open([paragraph('One and two')]);
    await onBody(async (body, context) => {
      const inserted = hit(body, 'and').insertText('or\nrather', 'Replace');
      inserted.load('text');
      await context.sync();
      expect(inserted.text).toBe('or\rrather');
    });
  });

  test.each([
    ['Start', 'xand', 'x'],
    ['End', 'andx', 'x'],
    ['Before', 'and', 'x'],
    ['After', 'and', 'x'],
    ['Replace', 'x', 'x'],
  ] as const)('text put at %s leaves the range at “%s”', async (location, whole, added) => {
    open([paragraph('One and two')]);
    await onBody(async (body, context) => {
      const range = hit(body, 'and');
      const inserted = range.insertText('x', location);
      range.load('text');
      inserted.load('text');
      await context.sync();
      expect([range.text, inserted.text]).toEqual([whole, added]);
    });
  });

  test('the place behind a paragraph is the beginning of the next', async () => {
    const host = open([paragraph('One'), paragraph('Two'), table('T', ['A'], [['x']]), paragraph('End')]);
    await onBody(async (body, context) => {
      body.paragraphs.getFirst().getRange('After').insertText('1', 'Start');
      await context.sync();
      body.tables.getFirst().getRange('After').insertText('2', 'Start');
      await context.sync();
    });
    expect(texts(host)).toEqual(['One', '1Two', 'T', 'A', 'x', '2End']);
    const { message } = await failure(() =>
      onBody((body, context) => {
        body.paragraphs.getLast().getRange('After').insertText('3', 'Start');
        return context.sync();
      }),
    );
    expect(message).toContain('Word.Range.insertText');
  });

  test('the place before is for content controls alone', async () => {
    open([contentControl({ tag: 'c' }, paragraph('One')), paragraph('Two')]);
    const { code } = await failure(() =>
      onBody((body, context) => {
        body.paragraphs.getFirst().getRange('Before' as 'Start');
        return context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    await onBody((body, context) => {
      body.contentControls.getFirst().getRange('Before').insertParagraph('Zero', 'Before');
      return context.sync();
    });
  });

  test('of several links the first is told', async () => {
    open([paragraph(['See ', link('one', 'https://one.test'), ' and ', link('two', 'https://two.test')])]);
    await onBody(async (body, context) => {
      const range = body.paragraphs.getFirst().getRange('Content');
      range.load('hyperlink');
      await context.sync();
      expect(range.hyperlink).toBe('https://one.test');
    });
  });
});

describe('what Word refuses', () => {
  test.each([
    ['text in its place', (control: Word.ContentControl) => control.insertText('x', 'Replace'), 'InvalidArgument'],
    [
      'a paragraph after it',
      (control: Word.ContentControl) => control.insertParagraph('x', 'After'),
      'InvalidArgument',
    ],
    ['a table before it', (control: Word.ContentControl) => control.insertTable(1, 1, 'Before'), 'InvalidArgument'],
    ['text in it', (control: Word.ContentControl) => control.insertText('x', 'End'), 'NotImplemented'],
  ] as const)('a control around a table does not take %s', async (_, work, wanted) => {
    const host = open([contentControl({ tag: 't' }, table('T', ['A'], [['x']])), paragraph('End')]);
    const { code } = await failure(() =>
      onBody((body, context) => {
        work(body.contentControls.getFirst());
        return context.sync();
      }),
    );
    expect(code).toBe(wanted);
    expect(host.changed).toBe(false);
  });

  test('the last paragraph of the body stays, and is empty', async () => {
    const host = open([paragraph('One'), paragraph('Two')]);
    await onBody((body, context) => {
      body.paragraphs.getLast().delete();
      return context.sync();
    });
    expect(texts(host)).toEqual(['One', '']);
  });
});

describe('what Word takes', () => {
  test('nothing of a collection, or its length', async () => {
    open([paragraph('One'), paragraph('Two')]);
    await onBody(async (body, context) => {
      const [none, length] = [body.paragraphs, body.tables];
      none.load('$none');
      length.load('length');
      await context.sync();
      expect([none.items.length, length.items.length]).toEqual([2, 0]);
      expect(() => none.items[0]?.text).toThrow();
    });
  });

  test('one row to delete where no number is given', async () => {
    const host = open([table('T', ['A'], [['x'], ['y']]), paragraph('')]);
    await onBody((body, context) => {
      (body.tables.getFirst() as unknown as { deleteRows(row: number): void }).deleteRows(2);
      return context.sync();
    });
    expect(texts(host)).toEqual(['T', 'A', 'y', '']);
  });

  test('names of colours, written as files have them', async () => {
    const host = open([contentControl({ tag: 'c' }, paragraph('One'))]);
    await onBody((body, context) => {
      body.contentControls.getFirst().color = 'red';
      body.paragraphs.getFirst().getRange('Content').font.color = 'Navy';
      return context.sync();
    });
    expect(savedBody(host)).toMatch(/w15:color w:val="FF0000"/);
    expect(savedBody(host)).toContain('<w:color w:val="000080"/>');
    const { message } = await failure(() =>
      onBody((body, context) => {
        body.contentControls.getFirst().color = 'papayawhip';
        return context.sync();
      }),
    );
    expect(message).toContain('Word.ContentControl.color of the name papayawhip');
  });

  test('built-in styles that the file does not list', async () => {
    const host = open([heading(1, 'One'), paragraph('Two')]);
    await onBody(async (body, context) => {
      body.paragraphs.getLast().styleBuiltIn = 'IntenseQuote';
      await context.sync();
      const last = body.paragraphs.getLast();
      last.load('style');
      await context.sync();
      expect(last.style).toBe('Intense Quote');
    });
    expect(savedPart(host, 'word/styles.xml')).toContain('w:styleId="IntenseQuote"');
  });

  test('tracking one’s own changes alone', async () => {
    open([paragraph('One')]);
    await Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackMineOnly';
      await context.sync();
      context.document.load('changeTrackingMode');
      await context.sync();
      expect(context.document.changeTrackingMode).toBe('TrackMineOnly');
    });
  });
});
