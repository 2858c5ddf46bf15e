import { docx, paragraph, table } from '../builders';
import { validationErrors } from '../builders/validate';
import { WordHost } from '../../src/host';
import { connect, failure, open, savedBody } from './open';

const merged = (): ReturnType<typeof table> =>
  table(
    'Caption',
    ['Date', 'Event', 'Notes'],
    [
      ['02 Jun 20', 'Panel', 'x'],
      ['25 Jun 20', 'Go-live', ''],
    ],
  );
const uniform = (): ReturnType<typeof table> =>
  table(
    '',
    ['Date', 'Event', 'Notes'],
    [
      ['02 Jun 20', 'Panel', 'x'],
      ['25 Jun 20', 'Go-live', ''],
    ],
    { caption: 'none', repeatHeads: false },
  );

function onTable<T>(work: (table: Word.Table, context: Word.RequestContext) => T | Promise<T>): Promise<T> {
  return Word.run(async (context) => {
    const result = await work(context.document.body.tables.getFirst(), context);
    await context.sync();
    return result;
  });
}

function values(): Promise<string[][]> {
  return onTable(async (first, context) => {
    first.load('values');
    await context.sync();
    return first.values;
  });
}

describe('reading a table', () => {
  test('gives each row the cells it has', async () => {
    open([merged()]);
    expect(await values()).toEqual([
      ['Caption'],
      ['Date', 'Event', 'Notes'],
      ['02 Jun 20', 'Panel', 'x'],
      ['25 Jun 20', 'Go-live', ''],
    ]);
    await onTable(async (first, context) => {
      first.load('rowCount,headerRowCount,isUniform,nestingLevel,style,width');
      const cell = first.getCell(2, 1);
      cell.load('value,rowIndex,cellIndex,width,parentRow/cellCount,parentRow/isHeader');
      const none = first.getCellOrNullObject(0, 1);
      none.load('value');
      await context.sync();
      expect([first.rowCount, first.headerRowCount, first.isUniform, first.nestingLevel]).toEqual([4, 2, false, 1]);
      expect(first.width).toBeGreaterThan(400);
      expect([cell.value, cell.rowIndex, cell.cellIndex, cell.parentRow.cellCount, cell.parentRow.isHeader]).toEqual([
        'Panel',
        2,
        1,
        3,
        false,
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('finds its way to the paragraphs and tables beside it', async () => {
    open([paragraph('Before'), merged(), paragraph('Between'), uniform()]);
    await onTable(async (first, context) => {
      const [before, after] = [first.getParagraphBefore(), first.getParagraphAfter()];
      const [next, none] = [first.getNext(), first.getNext().getNextOrNullObject()];
      before.load('text');
      after.load('text');
      next.load('isUniform');
      none.load('rowCount');
      await context.sync();
      expect([before.text, after.text, next.isUniform, none.isNullObject]).toEqual(['Before', 'Between', true, true]);
    });
  });
});

describe('cells', () => {
  test('take text and keep what they look like', async () => {
    const host = open([merged()]);
    await onTable((first) => {
      first.getCell(0, 0).value = 'Timetable';
      first.getCell(2, 2).value = 'one\ntwo';
      first.getCell(3, 1).body.insertText('!', 'End');
    });
    expect(await values()).toEqual([
      ['Timetable'],
      ['Date', 'Event', 'Notes'],
      ['02 Jun 20', 'Panel', 'one\ntwo'],
      ['25 Jun 20', 'Go-live!', ''],
    ]);
    expect(savedBody(host)).toMatch(/<w:gridSpan w:val="3"\/>.*<w:b\/>.*Timetable/);
  });

  test('take a grid as it was read, padded or not, and no other', async () => {
    open([merged()]);
    const grid = [['C'], ['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9']];
    await onTable((first) => {
      first.values = grid;
    });
    expect(await values()).toEqual(grid);
    await onTable((first) => {
      first.values = [['C2', '', ''], ...grid.slice(1)];
    });
    expect((await values())[0]).toEqual(['C2']);
    const set = (wrong: string[][]) => () =>
      onTable((first) => {
        first.values = wrong;
      });
    expect((await failure(set([['C', 'too much'], ...grid.slice(1)]))).code).toBe('InvalidArgument');
    expect((await failure(set(grid.slice(1)))).code).toBe('InvalidArgument');
  });
});

describe('rows', () => {
  test('are added like the one beside them, and are no head rows unless among them', async () => {
    const host = open([merged()]);
    await onTable((first) => {
      first.getCell(1, 0).parentRow.insertRows('After', 1, [['a', 'b', 'c']]);
      first.addRows('End', 2, [
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ]);
    });
    expect((await values()).map((row) => row.join('|'))).toEqual([
      'Caption',
      'Date|Event|Notes',
      'a|b|c',
      '02 Jun 20|Panel|x',
      '25 Jun 20|Go-live|',
      'd|e|f',
      'g|h|i',
    ]);
    expect(savedBody(host).match(/<w:tblHeader\/>/g)).toHaveLength(2);
    await onTable((first) => {
      first.getCell(0, 0).insertRows('After', 1, [['Second caption']]);
    });
    expect((await values()).slice(0, 3)).toEqual([['Caption'], ['Second caption'], ['Date', 'Event', 'Notes']]);
    expect(savedBody(host).match(/<w:tblHeader\/>/g)).toHaveLength(3);
  });

  test('want as many values as they have cells', async () => {
    open([merged()]);
    const { code } = await failure(() => onTable((first) => void first.addRows('End', 1, [['only one']])));
    expect(code).toBe('InvalidArgument');
  });

  test('are deleted, and the table with the last', async () => {
    const host = open([merged(), paragraph('After')]);
    await onTable((first) => {
      first.deleteRows(2, 1);
      first.getCell(2, 0).deleteRow();
    });
    expect(await values()).toEqual([['Caption'], ['Date', 'Event', 'Notes']]);
    expect((await failure(() => onTable((first) => first.deleteRows(1, 2)))).code).toBe('InvalidArgument');
    await onTable((first) => first.deleteRows(0, 2));
    expect(host.user.paragraphs().map(({ text }) => text)).toEqual(['After']);
  });

  test('come back from what adds them', async () => {
    open([merged()]);
    await onTable(async (first, context) => {
      const rows = first.addRows('End', 1, [['a', 'b', 'c']]);
      rows.load('items/rowIndex,items/values');
      await context.sync();
      expect(rows.items.map((row) => [row.rowIndex, row.values])).toEqual([[4, [['a', 'b', 'c']]]]);
    });
  });

  test('say which of them repeat on each page', async () => {
    open([uniform()]);
    await onTable(async (first, context) => {
      first.headerRowCount = 2;
      first.load('headerRowCount');
      await context.sync();
      expect(first.headerRowCount).toBe(2);
      first.headerRowCount = 0;
      first.load('headerRowCount');
      await context.sync();
      expect(first.headerRowCount).toBe(0);
    });
  });
});

describe('columns', () => {
  test('of a uniform table are added, sized and deleted', async () => {
    const host = open([uniform()]);
    await onTable((first) => {
      first.addColumns('End', 1, [['New'], ['1'], ['2']]);
      first.getCell(0, 0).insertColumns('After', 1, [['Second'], ['a'], ['b']]);
      first.deleteColumns(3, 1);
    });
    expect(await values()).toEqual([
      ['Date', 'Second', 'Event', 'New'],
      ['02 Jun 20', 'a', 'Panel', '1'],
      ['25 Jun 20', 'b', 'Go-live', '2'],
    ]);
    expect(savedBody(host).match(/<w:gridCol /g)).toHaveLength(4);
    await onTable(async (first, context) => {
      const cell = first.getCell(1, 1);
      cell.columnWidth = 100;
      cell.load('columnWidth');
      await context.sync();
      expect(cell.columnWidth).toBe(100);
    });
  });

  test.each<[string, (first: Word.Table) => void]>([
    ['added', (first) => first.addColumns('End', 1)],
    ['deleted', (first) => first.deleteColumns(0, 1)],
    ['inserted', (first) => first.getCell(2, 0).insertColumns('After', 1)],
    ['taken away', (first) => first.getCell(2, 0).deleteColumn()],
    ['sized', (first) => void (first.getCell(2, 0).columnWidth = 100)],
  ])('of a table with merged cells cannot be %s', async (_, work) => {
    const host = open([merged()]);
    expect((await failure(() => onTable(work))).code).toBe('GeneralException');
    expect(host.changed).toBe(false);
  });

  test('come of splitting the merged cell first', async () => {
    open([merged()]);
    await onTable((first) => {
      first.getCell(0, 0).split(1, 3);
      first.addColumns('End', 1, [[''], ['DCC'], ['✓'], ['']]);
      first.mergeCells(0, 0, 0, 3);
    });
    expect(await values()).toEqual([
      ['Caption'],
      ['Date', 'Event', 'Notes', 'DCC'],
      ['02 Jun 20', 'Panel', 'x', '✓'],
      ['25 Jun 20', 'Go-live', '', ''],
    ]);
  });
});

describe('merging and splitting', () => {
  test('brings the words of cells together', async () => {
    open([uniform()]);
    await onTable(async (first, context) => {
      const cell = first.mergeCells(0, 0, 1, 1);
      cell.load('value');
      first.load('isUniform');
      await context.sync();
      expect(cell.value).toBe('Date\nEvent\n02 Jun 20\nPanel');
      expect(first.isUniform).toBe(false);
    });
  });

  test('only takes rectangles', async () => {
    open([merged()]);
    expect((await failure(() => onTable((first) => first.mergeCells(0, 0, 1, 1)))).code).toBe('InvalidArgument');
  });

  test('a cell splits into rows and columns that were not there', async () => {
    open([uniform()]);
    await onTable((first) => {
      first.getCell(1, 1).split(2, 2);
    });
    expect(await values()).toEqual([
      ['Date', 'Event', 'Notes'],
      ['02 Jun 20', 'Panel', '', 'x'],
      ['', '', '', ''],
      ['25 Jun 20', 'Go-live', ''],
    ]);
  });
});

describe('a new table', () => {
  test('is made, named and filled', async () => {
    const host = open([paragraph('Before'), paragraph('After')]);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const made = first.insertTable(3, 2, 'After', [
        ['', ''],
        ['Head', 'Tail'],
        ['a', 'one\ntwo'],
      ]);
      made.headerRowCount = 2;
      made.mergeCells(0, 0, 0, 1);
      made.getCell(0, 0).value = 'Caption';
      made.getCell(0, 0).body.font.bold = true;
      made.getCell(2, 1).body.style = 'List Bullet';
      const control = made.insertContentControl();
      control.tag = 'rid.impacts';
      control.title = 'Impacts';
      await context.sync();
      control.load('subtype');
      const { tables } = control;
      tables.load('items/values,items/style');
      await context.sync();
      expect(control.subtype).toBe('RichTextTable');
      expect(tables.items.map((item) => [item.style, item.values])).toEqual([
        ['Table Grid', [['Caption'], ['Head', 'Tail'], ['a', 'one\ntwo']]],
      ]);
    });
    expect(host.user.paragraphs().map(({ text }) => text)).toEqual([
      'Before',
      'Caption',
      'Head',
      'Tail',
      'a',
      'one',
      'two',
      'After',
    ]);
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('can be deleted again', async () => {
    const host = open([paragraph('Before'), merged()]);
    await onTable((first) => first.delete());
    expect(host.user.paragraphs().map(({ text }) => text)).toEqual(['Before']);
  });
});

test('after all of it the document is one that Word opens', async () => {
  const host = connect(WordHost.open(docx([merged(), paragraph('Between'), uniform()], { trackChanges: true })));
  await Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load('items');
    await context.sync();
    const [first, second] = tables.items;
    if (!first || !second) return;
    first.getCell(1, 0).parentRow.insertRows('After', 1, [['a', 'b', 'c']]);
    first.deleteRows(3, 1);
    first.getCell(2, 0).value = 'changed';
    second.addColumns('End', 1);
    second.mergeCells(0, 0, 1, 1);
    second.getCell(2, 0).split(2, 2);
    second.insertParagraph('After the table', 'After');
    await context.sync();
  });
  expect(await validationErrors(host.save())).toEqual([]);
});
