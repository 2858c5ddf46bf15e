import type { Edit } from '../model/edit';
import type { Locator } from './locate';

export type ColumnEdit = Extract<Edit, { kind: 'insertColumn' | 'deleteColumn' }>;

export type OtherEdit = Exclude<Edit, ColumnEdit>;

function isColumnEdit(edit: Edit): edit is ColumnEdit {
  return edit.kind === 'insertColumn' || edit.kind === 'deleteColumn';
}

/** The edits with those of one table's columns that follow one another together, which are made in one go. */
export function* columnsTogether(edits: readonly Edit[]): Generator<OtherEdit | readonly ColumnEdit[]> {
  for (let at = 0; at < edits.length;) {
    const first = edits[at] as Edit;
    if (!isColumnEdit(first)) {
      yield first;
      at += 1;
      continue;
    }
    const together: ColumnEdit[] = [];
    for (let edit = edits[at]; edit && isColumnEdit(edit) && edit.table === first.table; edit = edits[at]) {
      together.push(edit);
      at += 1;
    }
    yield together;
  }
}

/** The cells of the heads of tables whose columns are made as wide as each other in between. */
export function headsOf(edits: readonly Edit[], locator: Locator): Map<number, Word.TableCell[]> {
  const heads = new Map<number, Word.TableCell[]>();
  for (const edit of edits) {
    if (!isColumnEdit(edit) || !edit.evenly || heads.has(edit.table)) continue;
    const { columns, headRow } = edit.shape;
    const cells = Array.from({ length: columns }, (_, column) => locator.table(edit.table).getCell(headRow, column));
    for (const cell of cells) cell.load('width');
    heads.set(edit.table, cells);
  }
  return heads;
}

/**
 * Word changes columns only of tables without merged cells: a caption row is split, and merged again afterwards. Where
 * that stops half-way, the caption stands in the first cell of an unmerged row, as some authors write it anyway. The
 * table is as wide afterwards as it was, where columns are made as wide as each other in between: `before` says how wide
 * they were then, in points, and the answer how wide they are.
 */
export function changeColumns(
  table: Word.Table,
  edits: readonly ColumnEdit[],
  before: readonly number[] | undefined,
): readonly number[] | undefined {
  const shape = edits[0]?.shape;
  if (!shape) return before;
  for (const row of shape.mergedRows) table.getCell(row, 0).split(1, shape.columns);
  if (before) table.distributeColumns();
  let widths = before ?? Array.from({ length: shape.columns }, () => 1);
  for (const stretch of sideBySide(edits)) widths = changeStretch(table, stretch, widths);
  const scale = before && sum(before) / sum(widths);
  const scaled = scale === undefined ? undefined : widths.map((width) => width * scale);
  scaled?.forEach((width, column) => {
    if (width > 0) table.getCell(shape.headRow, column).columnWidth = width;
  });
  for (const row of shape.mergedRows) table.mergeCells(row, 0, row, widths.length - 1);
  return scaled;
}

/** Columns that come in or go beside each other are one change to Word, whatever their number. */
function sideBySide(edits: readonly ColumnEdit[]): ColumnEdit[][] {
  const stretches: ColumnEdit[][] = [];
  for (const edit of edits) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (last && isBeside(last, edit)) stretch?.push(edit);
    else stretches.push([edit]);
  }
  return stretches;
}

function isBeside(last: ColumnEdit, edit: ColumnEdit): boolean {
  if (last.kind === 'insertColumn' && edit.kind === 'insertColumn')
    return edit.after === last.after + 1 && edit.like === last.like;
  return last.kind === 'deleteColumn' && edit.kind === 'deleteColumn' && edit.column === last.column - 1;
}

/** Answers how wide the columns are afterwards. */
function changeStretch(table: Word.Table, stretch: readonly ColumnEdit[], widths: readonly number[]): number[] {
  const [first] = stretch;
  const count = stretch.length;
  if (first?.kind === 'insertColumn') {
    const beside = first.like === 'next' ? first.after + 1 : first.after;
    const columns = stretch.flatMap((edit) => (edit.kind === 'insertColumn' ? [edit.cells] : []));
    const rows = first.cells.map((_, row) => columns.map((cells) => cells[row] ?? ''));
    const where = first.like === 'next' ? 'Before' : 'After';
    table.getCell(first.shape.headRow, beside).insertColumns(where, count, rows);
    return widths.toSpliced(first.after + 1, 0, ...columns.map(() => widths[beside] ?? 0));
  }
  const last = stretch.at(-1);
  if (last?.kind !== 'deleteColumn') return [...widths];
  table.deleteColumns(last.column, count);
  return widths.toSpliced(last.column, count);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
