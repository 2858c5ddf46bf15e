import type { Snapshot } from '../document/reading/snapshot';
import type { Edit } from '../model/edit';
import { writeStore } from '../model/store';
import { changeColumns, columnsTogether, headsOf, type ColumnEdit, type OtherEdit } from './changeColumns';
import { canBind } from './environment';
import { insertTable } from './insertTable';
import { locate, rowBeside, type Locator } from './locate';
import { DocumentChangedError, isItemNotFound, run, WordError, wordsNotFound, type Patience } from './run';
import { firstOf, searchFor, type Search } from './search';
import { verify, type SeenWords } from './verify';

/**
 * The one way into the document: applies edits in their order, in two round trips, one to look whether everything that
 * they touch is still as it was read, and one to write; a third comes first where Word's names of the paragraphs are
 * not known. Throws a DocumentChangedError, and has written nothing, where it is not. A batch is no transaction: whoever
 * plans the edits puts first what may stand without the rest, and the data model last.
 */
export function applyEdits(
  edits: readonly Edit[],
  snapshot: Snapshot,
  seen: SeenWords = new Map(),
  patience: Patience = {},
): Promise<void> {
  if (edits.length === 0) return Promise.resolve();
  const work = async (context: Word.RequestContext): Promise<void> => {
    const locator = await locate(context, snapshot);
    const verification = verify(context, edits, snapshot, locator, seen);
    const found = search(edits, locator, snapshot);
    resolveRows(edits, locator);
    const controls = controlsOf(edits, locator);
    const heads = headsOf(edits, locator);
    const needsCursor = edits.some((edit) => edit.kind === 'insertTable' && edit.after === 'cursor');
    const cursor = needsCursor ? atCursor(context) : null;
    await context.sync().catch((error: unknown) => {
      throw isItemNotFound(error) ? new DocumentChangedError() : error;
    });
    if (verification.isChanged()) throw new DocumentChangedError();
    const isGone = edits.some(
      (edit) =>
        ('found' in edit && !wordsOf(edit, found)) ||
        ((edit.kind === 'setControl' || edit.kind === 'unwrapField') && !controlOf(edit, controls)),
    );
    // Before anything is changed: what was planned on other words must not be kept as written.
    if (isGone) throw wordsNotFound();
    if (cursor && !cursor.table.isNullObject) {
      throw new WordError(
        'The cursor stands in a table, and a table of the RID cannot be put into another. Put the cursor into a paragraph of its own, then insert again.',
        'CursorInTable',
      );
    }
    const applying: Applying = {
      context,
      locator,
      found,
      controls,
      cursor: cursor?.paragraph ?? null,
      widths: new Map([...heads].map(([table, cells]) => [table, cells.map(({ width }) => width)])),
      store: snapshot.store && context.document.customXmlParts.getItem(snapshot.store.id),
    };
    for (const one of columnsTogether(edits)) {
      if ('kind' in one) apply(one, applying);
      else applyColumns(one, applying);
    }
    await context.sync();
  };
  return run('change the document', work, patience);
}

/** What takes a highlight off, though Office.js's types do not say so. */
const noHighlight = null as unknown as string;

interface Applying {
  readonly context: Word.RequestContext;
  readonly locator: Locator;
  readonly found: ReadonlyMap<Edit, Search>;
  readonly controls: ReadonlyMap<Edit, Word.ContentControlCollection>;
  readonly cursor: Word.Paragraph | null;
  /** How wide the columns of a table are by now, in points, where they are made as wide as each other in between. */
  readonly widths: Map<number, readonly number[]>;
  /** The part that the data model is kept in; null until there is one. */
  store: Word.CustomXmlPart | null;
}

/** The paragraph that the cursor stands in, and the table around it, if any. */
function atCursor(context: Word.RequestContext): { paragraph: Word.Paragraph; table: Word.Table } {
  const table = context.document.getSelection().parentTableOrNullObject;
  table.load('rowCount');
  return { paragraph: context.document.getSelection().paragraphs.getLast(), table };
}

/** Rows are asked for before the first change: later, a name that they are found by may have gone over to a new paragraph. */
function resolveRows(edits: readonly Edit[], locator: Locator): void {
  for (const edit of edits) {
    if (edit.kind === 'insertRows') locator.row(edit.table, rowBeside(edit));
    if (edit.kind === 'deleteRow') locator.row(edit.table, edit.row);
  }
}

function search(edits: readonly Edit[], locator: Locator, { paragraphs }: Snapshot): Map<Edit, Search> {
  const found = new Map<Edit, Search>();
  for (const edit of edits) {
    const hits =
      'found' in edit ? searchFor(edit.found, locator.paragraph(edit.paragraph), paragraphs[edit.paragraph]) : null;
    if (hits) found.set(edit, hits);
  }
  return found;
}

type OfWords = Extract<Edit, { readonly found: string }>;

function wordsOf(edit: OfWords, found: ReadonlyMap<Edit, Search>): Word.Range | undefined {
  return found.get(edit)?.at(edit.occurrence);
}

function controlOf(
  edit: Extract<Edit, { kind: 'setControl' | 'unwrapField' }>,
  controls: ReadonlyMap<Edit, Word.ContentControlCollection>,
): Word.ContentControl | undefined {
  const items = controls.get(edit)?.items ?? [];
  if (edit.kind === 'setControl' || edit.words === undefined) return items[edit.occurrence];
  const nameless = items.filter(({ tag, title, text }) => tag === '' && title === '' && text === edit.words);
  return nameless[edit.occurrence];
}

function controlsOf(edits: readonly Edit[], locator: Locator): Map<Edit, Word.ContentControlCollection> {
  const controls = new Map<Edit, Word.ContentControlCollection>();
  for (const edit of edits) {
    if (edit.kind !== 'setControl' && edit.kind !== 'unwrapField') continue;
    const all = locator.paragraph(edit.paragraph).contentControls;
    const isNameless = edit.kind === 'unwrapField' && edit.words !== undefined;
    const meant = isNameless ? all : all.getByTag(edit.tag);
    meant.load(isNameless ? 'items/tag,items/title,items/text' : 'items/id');
    controls.set(edit, meant);
  }
  return controls;
}

function applyColumns(edits: readonly ColumnEdit[], { locator, widths }: Applying): void {
  const [first] = edits;
  if (!first) return;
  const after = changeColumns(locator.table(first.table), edits, widths.get(first.table));
  if (after) widths.set(first.table, after);
}

function apply(edit: OtherEdit, applying: Applying): void {
  const { locator, found, controls, cursor } = applying;
  switch (edit.kind) {
    case 'replaceText':
      wordsOf(edit, found)?.insertText(edit.text, 'Replace');
      break;
    case 'setLink': {
      const words = wordsOf(edit, found);
      if (words) words.hyperlink = edit.address;
      break;
    }
    case 'setControl':
      controlOf(edit, controls)?.insertText(edit.text, 'Replace');
      break;
    case 'wrapField': {
      const words = wordsOf(edit, found);
      if (words) wrapField(words, edit, applying.store);
      break;
    }
    case 'setParagraph':
      locator.paragraph(edit.paragraph).insertText(edit.text, 'Replace');
      break;
    case 'insertParagraph':
      insertParagraph(locator.paragraph(edit.after), 'After', edit);
      break;
    case 'insertAbove':
      insertParagraph(locator.paragraph(edit.paragraph), 'Before', edit);
      break;
    case 'deleteParagraph':
      locator.paragraph(edit.paragraph).delete();
      break;
    case 'insertRows':
      locator.row(edit.table, rowBeside(edit)).insertRows(
        edit.like === 'next' ? 'Before' : 'After',
        edit.rows.length,
        edit.rows.map((row) => [...row]),
      );
      break;
    case 'deleteRow':
      locator.row(edit.table, edit.row).delete();
      break;
    case 'mergeRow':
      locator.table(edit.table).mergeCells(edit.row, 0, edit.row, edit.columns - 1);
      break;
    case 'deleteTable':
      locator.table(edit.table).delete();
      break;
    case 'wrapBlocks':
      name(locator.block(edit.from).expandTo(locator.block(edit.to)).insertContentControl(), edit);
      break;
    case 'wrapTable':
      name(locator.table(edit.table).insertContentControl(), edit);
      break;
    case 'unwrap':
      applying.context.document.contentControls.getByTag(edit.tag).getFirst().delete(true);
      break;
    case 'unwrapField':
      controlOf(edit, controls)?.delete(true);
      break;
    case 'insertTable': {
      const after = edit.after === 'cursor' ? cursor : locator.paragraph(edit.after);
      if (after) name(insertTable(after, edit.table).insertContentControl(), edit);
      break;
    }
    case 'repeatHeads':
      locator.table(edit.table).headerRowCount = edit.rows;
      break;
    case 'clearHighlight': {
      const words = wordsOf(edit, found);
      if (words) words.font.highlightColor = noHighlight;
      break;
    }
    case 'setProperty':
      applying.context.document.properties[edit.name] = edit.value;
      break;
    case 'dropModel':
      applying.store?.delete();
      applying.store = null;
      break;
    case 'storeModel':
      store(applying, writeStore(edit.store, edit.state));
      for (const id of edit.replaces ?? []) applying.context.document.customXmlParts.getItem(id).delete();
      break;
  }
}

function insertParagraph(
  beside: Word.Paragraph,
  side: 'Before' | 'After',
  { text, style, link }: Extract<Edit, { kind: 'insertParagraph' | 'insertAbove' }>,
): void {
  const inserted = beside.insertParagraph(text, side);
  if (style !== undefined) inserted.style = style;
  if (link) firstOf(link.text, inserted).hyperlink = link.address;
}

function name(control: Word.ContentControl, { tag, title }: { readonly tag: string; readonly title: string }): void {
  control.tag = tag;
  control.title = title;
}

function wrapField(
  words: Word.Range,
  edit: Extract<Edit, { kind: 'wrapField' }>,
  source: Word.CustomXmlPart | null,
): void {
  const control = words.insertContentControl(edit.isPlain ? 'PlainText' : 'RichText');
  name(control, edit);
  if (!edit.binding || !source || !canBind()) return;
  const { xpath, prefixes } = edit.binding;
  control.xmlMapping.setMapping(xpath, { prefixMapping: prefixes, source });
}

function store(applying: Applying, xml: string): void {
  if (applying.store) applying.store.setXml(xml);
  else applying.store = applying.context.document.customXmlParts.add(xml);
}
