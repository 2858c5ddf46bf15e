import type { Edit } from '../../model/edit';
import type { Intent, Store, WrittenTable } from '../../model/store';
import type { Rid } from '../../model/rid';
import { knownTexts, toWrittenFields, writtenEntry, writtenFields } from '../fields/written';
import { fieldDefinitions } from '../fields/definitions';
import { fieldPlaces } from '../fields/places';
import { readLists } from '../lists/read';
import type { Reading } from '../recognise/recognise';
import { withMissing } from '../reading/order';
import { cellText, type Paragraph, type Row, type Snapshot, type Table } from '../reading/snapshot';
import { fieldTag, tableNames, tableTag, type TableName } from '../../model/tags';
import { cellsByKey, keyed, rowKeys, type Cells } from '../tables/keyedGrid';
import type { TableReading } from '../tables/read';
import { canonical } from '../tables/table';
import { fromWritten, kindsOf, toWritten, type Mergeable } from './merge';
import { movedRows, rowWords, surplusRows } from './movedRows';

/**
 * What some edits are about to write, for whoever finds the document half-way: see `settled`. What a fix writes comes from
 * no data model, which takes it in like what an author types, and what a fix takes out like what an author deletes.
 */
export function intentOf(reading: Reading, edits: readonly Edit[], model: Rid | null, isOfModel: boolean): Intent {
  const { snapshot } = reading;
  const taken = isOfModel ? new Set<number>() : takenOut(edits, snapshot);
  const touched = new Set(edits.flatMap((edit) => paragraphsOf(edit, snapshot)));
  const isTouched = (paragraphs: readonly Paragraph[]): boolean => paragraphs.some(({ index }) => touched.has(index));
  const rows: Record<string, string[]> = {};
  for (const [name, table] of reading.tables) {
    const paragraphs = table.pieces.flatMap((piece) =>
      piece.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
    );
    const goes = new Set(table.rows.filter((row) => taken.has(keyParagraph(table, row.index))).map(({ key }) => key));
    if (isTouched(paragraphs)) rows[name] = rowKeys(table.grid, table.definition).filter((key) => !goes.has(key));
  }
  for (const [name, list] of readLists(reading)) {
    const paragraphs = list.items.flatMap(({ paragraph, points }) => [paragraph, ...points]);
    if (isTouched([list.start, ...paragraphs])) rows[name] = rowKeys(list.grid, list.definition);
  }
  const isNew = (edit: Edit): edit is Extract<Edit, { kind: 'insertParagraph' | 'insertAbove' }> =>
    edit.kind === 'insertParagraph' || edit.kind === 'insertAbove';
  return {
    model,
    rows,
    lines: isOfModel ? [...new Set(linesOf(edits, snapshot))] : [],
    paragraphs: [...new Set(edits.filter(isNew).map(({ text }) => text.trim()))].map((text) => ({
      text,
      before: sayingIt(snapshot, text),
    })),
    across: rowsAcross(reading, edits),
    made: [...new Set(edits.flatMap((edit) => madeBy(edit, snapshot)))],
    // A refresh takes out itself what it was to move.
    moved: isOfModel ? [] : movedRows(edits, snapshot),
  };
}

/** The paragraphs of the rows that go, and of which no copy stands elsewhere. */
function takenOut(edits: readonly Edit[], snapshot: Snapshot): ReadonlySet<number> {
  const moved = new Set(movedRows(edits, snapshot).map(({ words }) => words));
  return new Set(
    edits.flatMap((edit) => {
      const row = edit.kind === 'deleteRow' ? snapshot.tables[edit.table]?.rows[edit.row] : undefined;
      if (!row || moved.has(rowWords(row))) return [];
      return row.cells.flatMap(({ paragraphs }) => paragraphs.map(({ index }) => index));
    }),
  );
}

const keyParagraph = ({ table }: TableReading, row: number): number =>
  table.rows[row]?.cells[0]?.paragraphs[0]?.index ?? -1;

function madeBy(edit: Edit, { paragraphs }: Snapshot): string[] {
  if (edit.kind === 'wrapField') {
    // One without a name that is there already is an author's.
    const { inlineControls = [], text = '' } = paragraphs[edit.paragraph] ?? {};
    const isThere = inlineControls.some(({ tag, start, end }) => tag === '' && text.slice(start, end) === edit.found);
    return isThere ? [] : [edit.tag];
  }
  const table = edit.kind === 'insertTable' ? tableOfTag(edit.tag) : undefined;
  return table ? [table] : [];
}

const tableOfTag = (tag: string): TableName | undefined => tableNames.find((name) => tableTag(name) === tag);

function rowsAcross({ tables }: Reading, edits: readonly Edit[]): Intent['across'] {
  const split = new Map<number, ReadonlySet<number>>();
  for (const edit of edits) {
    if (edit.kind === 'insertColumn' || edit.kind === 'deleteColumn')
      split.set(edit.table, new Set(edit.shape.mergedRows));
  }
  return Object.fromEntries(
    [...tables].flatMap(([name, { pieces }]) => {
      const words = pieces.flatMap(({ index, rows }) =>
        [...(split.get(index) ?? [])].map((row) => cellText(rows[row]?.cells[0])),
      );
      return words.length > 0 ? [[name, words] as const] : [];
    }),
  );
}

/** How many paragraphs outside tables say this. */
function sayingIt({ paragraphs }: Snapshot, wanted: string): number {
  return paragraphs.filter(({ text, cell }) => cell === null && text.trim() === wanted).length;
}

/**
 * A snapshot in which rows across a table that an intent has left in pieces are whole: read as they stand, they would be
 * rows of the table. With it the edits that make them whole.
 */
export function withWholeRows(snapshot: Snapshot, { across }: Intent): { snapshot: Snapshot; merges: readonly Edit[] } {
  const words = new Set(Object.values(across).flat());
  const merges: Edit[] = [];
  const replaced = new Map<Table, Table>();
  for (const table of words.size > 0 ? snapshot.tables : []) {
    const rows = table.rows.map((row, index): Row => {
      const [first, ...others] = row.cells;
      const isSplit = first && others.length > 0 && others.every((cell) => cellText(cell) === '');
      if (!isSplit || !words.has(cellText(first))) return row;
      merges.push({ kind: 'mergeRow', table: table.index, row: index, columns: row.cells.length });
      return { ...row, cells: [{ ...first, span: row.cells.reduce((sum, { span }) => sum + span, 0) }] };
    });
    replaced.set(table, { ...table, rows });
  }
  const tables = snapshot.tables.map((table) => replaced.get(table) ?? table);
  const blocks = snapshot.blocks.map((block) => (block.kind === 'table' ? (replaced.get(block) ?? block) : block));
  return { snapshot: { ...snapshot, tables, blocks }, merges };
}

/**
 * What puts a document right that an intent was left open in, before anything else is planned on it: new paragraphs that
 * have no look yet and are no part of their list, or that stand there twice because the item moves; and tables that are
 * only half made, rows that a fix was moving, and controls without a name. Nothing of an author's is touched: all of it
 * says what was to be written.
 */
export function repairs(reading: Reading, { paragraphs: inserted, made, lines: ours, rows, moved }: Intent): Edit[] {
  const known = new Set(['', ...ours]);
  const halfMade = made.flatMap((name): Edit[] => {
    const table = reading.tables.get(name as TableName);
    const paragraphs = table?.table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)) ?? [];
    const isOurs = paragraphs.every(({ text }) => known.has(text.trim()));
    return table && !table.controlled && isOurs ? [{ kind: 'deleteTable', table: table.table.index }] : [];
  });
  const inLists = new Set<number>();
  const parts = new Set<Paragraph>();
  for (const [name, { definition, items }] of readLists(reading)) {
    for (const { paragraph, points } of items) for (const { index } of [paragraph, ...points]) inLists.add(index);
    if (!rows[name]) continue;
    for (const paragraph of reading.outline.section(definition.section)?.paragraphs ?? []) parts.add(paragraph);
  }
  const surplus = inserted.flatMap(({ text, before }): Edit[] => {
    const others = [...parts].filter((one) => one.cell === null && one.text.trim() === text && !inLists.has(one.index));
    const count = Math.max(0, sayingIt(reading.snapshot, text) - before);
    return others.slice(0, count).map(({ index }) => ({ kind: 'deleteParagraph', paragraph: index }));
  });
  return [...halfMade, ...surplus, ...surplusRows(reading, moved), ...namelessControls(reading, made)];
}

/** Controls around fields that have got no tag yet, and so are nobody’s. */
function namelessControls(reading: Reading, made: readonly string[]): Edit[] {
  const { paragraphs } = reading.snapshot;
  const wrapped = fieldPlaces(reading).filter(({ name, control }) => control === null && made.includes(fieldTag(name)));
  return wrapped.flatMap(({ place: { paragraph, start, end }, text }): Edit[] => {
    const nameless = paragraphs[paragraph]?.inlineControls.filter(({ tag }) => tag === '') ?? [];
    const saying = nameless.filter((one) => paragraphs[paragraph]?.text.slice(one.start, one.end) === text);
    const occurrence = saying.findIndex((one) => one.start === start && one.end === end);
    return occurrence < 0 ? [] : [{ kind: 'unwrapField', paragraph, tag: '', words: text, occurrence }];
  });
}

/** The paragraphs that an edit changes, or puts others beside. */
function paragraphsOf(edit: Edit, { tables }: Snapshot): number[] {
  if ('paragraph' in edit) return [edit.paragraph];
  if (edit.kind === 'insertParagraph') return [edit.after];
  if (!('table' in edit) || typeof edit.table !== 'number') return [];
  return (tables[edit.table]?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.map(({ index }) => index)),
  );
}

/** What paragraphs and lines of cells say once the edits are made, and on the way there. */
function linesOf(edits: readonly Edit[], { paragraphs }: Snapshot): string[] {
  const now = new Map<number, string>();
  return edits.flatMap((edit): string[] => {
    switch (edit.kind) {
      case 'replaceText': {
        const paragraph = paragraphs[edit.paragraph];
        const before = now.get(edit.paragraph) ?? paragraph?.raw ?? paragraph?.text ?? '';
        const parts = before.split(edit.found);
        const [front, behind] = [parts.slice(0, edit.occurrence + 1), parts.slice(edit.occurrence + 1)];
        const after = behind.length === 0 ? before : front.join(edit.found) + edit.text + behind.join(edit.found);
        now.set(edit.paragraph, after);
        return [after.trim()];
      }
      case 'setParagraph':
      case 'insertParagraph':
      case 'insertAbove':
        return [edit.text.trim()];
      case 'insertRows':
        return edit.rows.flat().flatMap(lines);
      case 'insertColumn':
        return edit.cells.flatMap(lines);
      case 'insertTable':
        return [edit.table.caption, ...edit.table.heads, ...edit.table.rows.flat()].flatMap(lines);
      default:
        return [];
    }
  });
}

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim());

/**
 * What is kept in a document that an intent was left open in, as if nothing half-way had happened: the model is what was
 * to be written; a row that is missing was never written; and what says no more than what was to be written counts as
 * written, so that the next refresh completes it and takes none of it for an author's. What an author has typed since
 * meets the model as always.
 */
export function settled(reading: Reading, store: Store, intent: Intent): Store {
  const model = intent.model ?? store.model;
  const written = { ...store.written };
  for (const [name, mergeable] of [...reading.tables, ...readLists(reading)] as readonly (readonly [
    string,
    Mergeable,
  ])[]) {
    const before = written[name];
    const shown = intent.rows[name];
    if (before && shown) written[name] = settledGrid(mergeable, model, before, { shown, lines: intent.lines });
  }
  return { ...store, model, written: { ...written, ...settledFields(store, model) } };
}

function settledGrid(
  reading: Mergeable,
  model: Rid,
  written: WrittenTable,
  { shown: shownKeys, lines: ours }: { readonly shown: readonly string[]; readonly lines: readonly string[] },
): WrittenTable {
  const shown = new Set(shownKeys);
  const { definition, grid } = reading;
  const base = fromWritten(written);
  const kinds = kindsOf(reading, model);
  const inBase = cellsByKey(keyed(base, definition));
  const inModel = cellsByKey(keyed(definition.render(model), definition));
  const inDocument = cellsByKey(keyed(grid, definition));
  const known = new Set(['', ...ours]);
  const isOurs = (text: string, ...others: readonly (string | undefined)[]): boolean => {
    const all = new Set([...known, ...others.flatMap((other) => lines(other ?? ''))]);
    return lines(text).every((line) => all.has(line));
  };
  const isSame = (column: string, one: string, other: string | undefined): boolean =>
    other !== undefined &&
    canonical(kinds.get(column) ?? 'text', one) === canonical(kinds.get(column) ?? 'text', other);
  const inTarget = new Set(definition.render(model).columns);
  const columns = [...new Set([...base.columns, ...grid.columns.filter((column) => inTarget.has(column))])];
  const rows = new Map<string, Cells>();
  for (const [key, before] of inBase) {
    const now = inDocument.get(key);
    if (!now) {
      if (!shown.has(key)) rows.set(key, before);
      continue;
    }
    const wanted = inModel.get(key);
    const cells = new Map(before);
    for (const [column, text] of now) {
      const [was, is] = [before.get(column), wanted?.get(column)];
      if (column === definition.keyColumn || isSame(column, text, was)) continue;
      // What was written already counts as written.
      if (isSame(column, text, is) || isOurs(text, was, is)) cells.set(column, text);
    }
    rows.set(key, cells);
  }
  for (const [key, now] of inDocument) {
    if (inBase.has(key)) continue;
    const wanted = inModel.get(key);
    // A row that was to move may stand there twice; a new one may be written in part.
    const twin = /^(.*) #\d+$/.exec(key)?.[1];
    const isCopy = twin !== undefined && !shown.has(key) && shown.has(twin);
    if (!isCopy && (!wanted || shown.has(key))) continue;
    const others = isCopy ? [inBase.get(twin), inModel.get(twin), inDocument.get(twin)] : [wanted];
    const isWritten = [...now].every(
      ([column, text]) => column === definition.keyColumn || isOurs(text, ...others.map((cells) => cells?.get(column))),
    );
    if (isWritten) rows.set(key, now);
  }
  // Rows may have moved half-way, but not where an author had put them into an order of their own; a fix, of which no
  // lines are kept, moves them as an author does.
  const moved = ours.length > 0 && isSameOrder(shownKeys, [...inBase.keys()]) ? [...inDocument.keys()] : [];
  const order = withMissing(
    moved.filter((key) => rows.has(key)),
    [...rows.keys()],
  );
  const settledRows = order.flatMap((key) => rows.get(key) ?? []);
  return toWritten({ columns, rows: settledRows.map((row) => columns.map((column) => row.get(column) ?? '')) });
}

/** Whether two lists have what they have in common in the same order. */
function isSameOrder(ones: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [new Set(ones), new Set(others)];
  return ones.filter((key) => other.has(key)).join('\n') === others.filter((key) => one.has(key)).join('\n');
}

/** Places of a field may say already what they were to say. */
function settledFields(store: Store, model: Rid): Store['written'] {
  if (knownTexts(store).size === 0) return {};
  const records = new Map(
    [...writtenFields(store)].map(([name, { value, shown }]) => {
      const wanted = fieldDefinitions.find((definition) => definition.name === name)?.write(model);
      return [name, { value, shown: wanted == null ? shown : [...new Set([...shown, wanted])] }] as const;
    }),
  );
  return writtenEntry(toWrittenFields(records));
}
