import type { Snapshot } from '../document/snapshot';
import { longestSearch, type Edit, type TableShape } from '../model/edit';
import { insertTable } from './insertTable';
import { locate, type Locator } from './locate';
import { run, WordError } from './run';

/**
 * Applies edits in their order: one round trip, and one more before it where words must be searched for or where Word's
 * names of the paragraphs are not known. A batch is no transaction: whoever plans the edits puts first what may stand
 * without the rest, and the data model last.
 */
export function applyEdits(edits: readonly Edit[], snapshot: Snapshot): Promise<void> {
  if (edits.length === 0) return Promise.resolve();
  return run('change the document', async (context) => {
    const locator = await locate(context, snapshot);
    const found = search(edits, locator);
    const needsCursor = edits.some((edit) => edit.kind === 'insertTable' && edit.after === 'cursor');
    const cursor = needsCursor ? atCursor(context) : null;
    if (found.size > 0 || cursor) await context.sync();
    if (cursor && !cursor.table.isNullObject) {
      throw new WordError(
        'The cursor stands in a table, and a table of the RID cannot be put into another. Put the cursor into a paragraph of its own, then insert again.',
        'NotAllowed',
      );
    }
    for (const edit of edits) apply(edit, { context, locator, snapshot, found, cursor: cursor?.paragraph ?? null });
    await context.sync();
  });
}

interface Applying {
  readonly context: Word.RequestContext;
  readonly locator: Locator;
  readonly snapshot: Snapshot;
  readonly found: ReadonlyMap<Edit, Word.RangeCollection>;
  readonly cursor: Word.Paragraph | null;
}

/** The paragraph that the cursor stands in, and the table around it, if any. */
function atCursor(context: Word.RequestContext): { paragraph: Word.Paragraph; table: Word.Table } {
  const table = context.document.getSelection().parentTableOrNullObject;
  table.load('rowCount');
  return { paragraph: context.document.getSelection().paragraphs.getLast(), table };
}

function search(edits: readonly Edit[], locator: Locator): Map<Edit, Word.RangeCollection> {
  const found = new Map<Edit, Word.RangeCollection>();
  for (const edit of edits) {
    if (edit.kind !== 'replaceText' && edit.kind !== 'setLink') continue;
    const ranges = locator.paragraph(edit.paragraph).search(edit.found, { matchCase: true });
    ranges.load('items/text');
    found.set(edit, ranges);
  }
  return found;
}

function apply(edit: Edit, { context, locator, snapshot, found, cursor }: Applying): void {
  switch (edit.kind) {
    case 'replaceText':
      found.get(edit)?.items[edit.occurrence]?.insertText(edit.text, 'Replace');
      break;
    case 'setLink': {
      const words = found.get(edit)?.items[edit.occurrence];
      if (words) words.hyperlink = edit.address;
      break;
    }
    case 'setParagraph':
      locator.paragraph(edit.paragraph).insertText(edit.text, 'Replace');
      break;
    case 'insertParagraph':
      insertParagraph(locator.paragraph(edit.after), edit);
      break;
    case 'deleteParagraph':
      locator.paragraph(edit.paragraph).delete();
      break;
    case 'insertRows':
      locator
        .table(edit.table)
        .getCell(edit.below, 0)
        .parentRow.insertRows(
          'After',
          edit.rows.length,
          edit.rows.map((row) => [...row]),
        );
      break;
    case 'deleteRow':
      locator.table(edit.table).deleteRows(edit.row, 1);
      break;
    case 'insertColumn':
      changeColumns(locator.table(edit.table), edit.shape, edit.shape.columns + 1, (table) => {
        table.getCell(edit.shape.headRow, edit.after).insertColumns(
          'After',
          1,
          edit.cells.map((text) => [text]),
        );
      });
      break;
    case 'deleteColumn':
      changeColumns(locator.table(edit.table), edit.shape, edit.shape.columns - 1, (table) => {
        table.deleteColumns(edit.column, 1);
      });
      break;
    case 'wrapTable':
      name(locator.table(edit.table).insertContentControl(), edit);
      break;
    case 'insertTable': {
      const after = edit.after === 'cursor' ? cursor : locator.paragraph(edit.after);
      if (after) name(insertTable(after, edit.table).insertContentControl(), edit);
      break;
    }
    case 'storeModel':
      store(context, edit.xml, snapshot);
      break;
  }
}

function insertParagraph(
  above: Word.Paragraph,
  { text, style, link }: Extract<Edit, { kind: 'insertParagraph' }>,
): void {
  const inserted = above.insertParagraph(text, 'After');
  if (style !== undefined) inserted.style = style;
  if (link) inserted.search(link.text.slice(0, longestSearch), { matchCase: true }).getFirst().hyperlink = link.address;
}

/**
 * Word changes columns only of tables without merged cells: a caption row is split, and merged again afterwards. Where
 * that stops half-way, the caption stands in the first cell of an unmerged row, as some authors write it anyway.
 */
function changeColumns(
  table: Word.Table,
  { columns, mergedRows }: TableShape,
  columnsAfter: number,
  change: (table: Word.Table) => void,
): void {
  for (const row of mergedRows) table.getCell(row, 0).split(1, columns);
  change(table);
  for (const row of mergedRows) table.mergeCells(row, 0, row, columnsAfter - 1);
}

function name(control: Word.ContentControl, { tag, title }: { readonly tag: string; readonly title: string }): void {
  control.tag = tag;
  control.title = title;
}

function store(context: Word.RequestContext, xml: string, snapshot: Snapshot): void {
  const parts = context.document.customXmlParts;
  if (snapshot.store === null) parts.add(xml);
  else parts.getItem(snapshot.store.id).setXml(xml);
}
