import { contentControl, paragraph, table } from '../builders';
import { failure, open } from './open';

const sample = () => open([paragraph('One'), paragraph('Two'), table('Caption', ['Head', 'Tail'], [['a', 'b']])]);

describe('Office.js over the host', () => {
  test('asks for a load before a read', async () => {
    sample();
    const { code } = await failure(() =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        await context.sync();
        return first.text;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  test('loads what is named, at any depth, and pages of collections', async () => {
    sample();
    await Word.run(async (context) => {
      const { paragraphs, tables } = context.document.body;
      paragraphs.load({ text: true, $top: 2, $skip: 1 });
      tables.load('items/rowCount, items/rows/items/values');
      const range = context.document.body.getRange();
      range.load('paragraphs/items/style');
      await context.sync();
      expect(paragraphs.items.map(({ text }) => text)).toEqual(['Two', 'Caption']);
      expect(tables.items[0]?.rows.items.map(({ values }) => values[0])).toEqual([
        ['Caption'],
        ['Head', 'Tail'],
        ['a', 'b'],
      ]);
      expect(range.paragraphs.items[0]?.style).toBe('Normal');
    });
  });

  test('counts what the add-in waits for, and the clean-up apart', async () => {
    const host = sample();
    await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      context.document.body.paragraphs.load('items/text');
      await context.sync();
    });
    expect(host.roundTrips).toBe(2);
    expect(host.cleanUps).toBe(1);
  });

  test('keeps objects from one batch to the next', async () => {
    const host = sample();
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      const [first, second] = paragraphs.items;
      first?.insertParagraph('Zero', 'Before');
      await context.sync();
      second?.insertText('Zwei', 'Replace');
      await context.sync();
    });
    expect(
      host.user
        .paragraphs()
        .map(({ text }) => text)
        .slice(0, 3),
    ).toEqual(['Zero', 'One', 'Zwei']);
  });

  test('adds latency to each round trip', async () => {
    const host = sample();
    host.latency = 40;
    const start = performance.now();
    await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThanOrEqual(39);
  });
});

describe('null objects', () => {
  test('say so, and so does what is reached from them', async () => {
    sample();
    await Word.run(async (context) => {
      const none = context.document.contentControls.getByTag('none').getFirstOrNullObject();
      none.load('id');
      const within = none.paragraphs.getFirstOrNullObject();
      within.load('text');
      await context.sync();
      expect([none.isNullObject, within.isNullObject]).toEqual([true, true]);
    });
  });

  test('fail when something is done to them', async () => {
    sample();
    const { code } = await failure(() =>
      Word.run(async (context) => {
        context.document.contentControls.getFirstOrNullObject().delete(false);
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });

  test('are not what a plain getFirst gives', async () => {
    sample();
    const { code } = await failure(() =>
      Word.run(async (context) => {
        context.document.contentControls.getFirst().load('id');
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });
});

describe('a failing batch', () => {
  test('has done what came before the failure', async () => {
    const host = sample();
    host.faults = { failAtAction: { batch: 1, action: 2 } };
    const write = (): Promise<void> =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.insertText('1', 'End');
        first.insertText('2', 'End');
        first.insertText('3', 'End');
        await context.sync();
      });
    await write();
    const { code } = await failure(write);
    expect(code).toBe('GeneralException');
    await write();
    expect(host.user.paragraphs()[0]?.text).toBe('One1231123');
  });

  test('still gives the values it got', async () => {
    sample();
    await Word.run(async (context) => {
      const { body } = context.document;
      body.load('text');
      context.document.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject().getXml();
      await context.sync().catch(() => undefined);
      expect(body.text).toContain('One');
    });
  });

  test('names a member that the host does not have', async () => {
    sample();
    const { code, message } = await failure(() =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().firstLineIndent = 10;
        await context.sync();
      }),
    );
    expect([code, message]).toEqual(['NotImplemented', 'The host does not implement Word.Paragraph.firstLineIndent']);
    const method = await failure(() =>
      Word.run(async (context) => {
        context.document.body.insertHtml('<b>x</b>', 'End');
        await context.sync();
      }),
    );
    expect(method.message).toBe('The host does not implement Word.Body.insertHtml()');
  });

  test('refuses arguments that Word refuses', async () => {
    sample();
    const { code } = await failure(() =>
      Word.run(async (context) => {
        context.document.body.insertText('x', 'Before' as 'Start');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('the host told to misbehave', () => {
  const controlled = () =>
    open([contentControl({ tag: 'rid.table' }, table('Caption', ['Head', 'Tail'], [['a', 'b']])), paragraph('After')]);

  test('cannot clear or replace a control that holds a table', async () => {
    const host = controlled();
    host.faults = { clearTableControl: true };
    const on = (work: (control: Word.ContentControl) => void) => () =>
      Word.run(async (context) => {
        work(context.document.contentControls.getByTag('rid.table').getFirst());
        await context.sync();
      });
    for (const [work, code] of [
      [on((control) => control.clear()), 'GeneralException'],
      // Documented to be refused, whatever Word is told.
      [on((control) => void control.insertText('x', 'Replace')), 'InvalidArgument'],
      [on((control) => control.delete(false)), 'GeneralException'],
    ] as const) {
      expect((await failure(work)).code).toBe(code);
    }
    await on((control) => control.delete(true))();
    expect(host.changed).toBe(true);
  });

  test('cannot add rows to two tables at once', async () => {
    const host = open([table('A', ['1'], [['x']]), paragraph(''), table('B', ['1'], [['y']])], {
      faults: { addRowsSecondTable: true },
    });
    const { code } = await failure(() =>
      Word.run(async (context) => {
        const { tables } = context.document.body;
        tables.load('items/rowCount');
        await context.sync();
        tables.items[0]?.addRows('End', 1);
        tables.items[0]?.addRows('End', 1);
        tables.items[1]?.addRows('End', 1);
        await context.sync();
      }),
    );
    expect(code).toBe('GeneralException');
    expect(host.user.paragraphs().filter(({ inTable }) => inTable)).toHaveLength(8);
  });

  test('pads the values of a table with merged cells', async () => {
    const host = sample();
    const values = (): Promise<string[][]> =>
      Word.run(async (context) => {
        const first = context.document.body.tables.getFirst();
        first.load('values');
        await context.sync();
        return first.values;
      });
    expect((await values())[0]).toEqual(['Caption']);
    host.faults = { paddedValues: true };
    expect((await values())[0]).toEqual(['Caption', '']);
  });

  test('gives content controls other ids in each batch', async () => {
    controlled().faults = { unstableControlIds: true };
    await Word.run(async (context) => {
      const control = context.document.contentControls.getFirst();
      control.load('id,tag');
      await context.sync();
      const before = control.id;
      control.load('id');
      await context.sync();
      expect(control.id).not.toBe(before);
      expect(control.tag).toBe('rid.table');
    });
  });
});

test('an older Word lacks what it lacks', async () => {
  open([paragraph('One')], { apiVersion: 1.3 });
  expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
  expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
  const { code } = await failure(() => Word.run((context) => Promise.resolve(context.document.customXmlParts)));
  expect(code).toBe('ApiNotFound');
});
