import type { Element } from '@xmldom/xmldom';
import { generalException, invalidArgument } from '../errors';
import { insertAfter, insertBefore, remove } from './dom';
import type { WordDocument } from './document';
import { cellsOf, gridWidths, isUniform, rowsOf, setCellWidth, setGridWidths, tableOf } from './grid';
import { emptyCell } from './rows';
import { setContentText } from './blocks';

/** Word's functions for columns are for tables without merged cells (Microsoft's documentation). */
function uniform(table: Element): void {
  if (!isUniform(table)) throw generalException('the table has merged cells, and columns are only for uniform tables');
}

/** Inserts columns like a given one beside it. Values: a row of texts for each row of the table. */
export function insertColumns(
  document: WordDocument,
  table: Element,
  column: number,
  where: 'Before' | 'After',
  count: number,
  values: readonly (readonly string[])[] | undefined,
): void {
  uniform(table);
  const rows = rowsOf(table);
  if (count < 1) throw invalidArgument(`${count} columns`);
  if (values && (values.length !== rows.length || values.some((row) => row.length !== count))) {
    throw invalidArgument(
      `values of ${values.length} rows by ${values[0]?.length ?? 0} cells for ${rows.length} rows by ${count} columns`,
    );
  }
  const widths = gridWidths(table);
  rows.forEach((row, index) => {
    const model = cellsOf(row)[column];
    if (!model) throw invalidArgument(`column ${column}`);
    let last = model;
    for (let number = 0; number < count; number += 1) {
      const cell = emptyCell(model, where);
      if (where === 'Before') insertBefore(cell, model);
      else insertAfter(cell, last);
      last = cell;
      const text = values?.[index]?.[number];
      if (text) setContentText(document, cell, text);
    }
  });
  const at = where === 'Before' ? column : column + 1;
  setGridWidths(table, [
    ...widths.slice(0, at),
    ...Array.from({ length: count }, () => widths[column] ?? 0),
    ...widths.slice(at),
  ]);
  changed(document, table);
}

export function deleteColumns(document: WordDocument, table: Element, column: number, count: number): void {
  uniform(table);
  const rows = rowsOf(table);
  const width = rows[0] ? cellsOf(rows[0]).length : 0;
  if (count < 1 || column < 0 || column + count > width)
    throw invalidArgument(`${count} columns from column ${column} of ${width}`);
  document.structureChanged(table);
  for (const row of rows) for (const cell of cellsOf(row).slice(column, column + count)) remove(cell);
  const widths = gridWidths(table);
  setGridWidths(table, [...widths.slice(0, column), ...widths.slice(column + count)]);
  if (count === width) remove(table);
}

/** In twentieths of a point. */
export function setColumnWidth(document: WordDocument, table: Element, column: number, width: number): void {
  uniform(table);
  const widths = gridWidths(table);
  widths[column] = width;
  setGridWidths(
    table,
    Array.from(widths, (each: number | undefined) => each ?? width),
  );
  for (const row of rowsOf(table)) {
    const cell = cellsOf(row)[column];
    if (cell) setCellWidth(cell, width);
  }
  document.touch(table);
}

/** Makes all columns as wide as each other, the table as wide as before. */
export function distributeColumns(document: WordDocument, table: Element): void {
  uniform(table);
  const widths = gridWidths(table);
  const each = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  widths.forEach((_, column) => {
    setColumnWidth(document, table, column, each);
  });
}

function changed(document: WordDocument, table: Element): void {
  document.structureChanged(table);
  for (const paragraph of document.paragraphs(table)) document.changedParagraphs.add(paragraph);
}

/** The table of a cell and the cell's column. */
export function columnOf(cell: Element): { table: Element; column: number } {
  const table = tableOf(cell);
  const row = table && rowsOf(table).find((candidate) => cellsOf(candidate).includes(cell));
  if (!row) throw generalException('the cell is in no table');
  const column = cellsOf(row).indexOf(cell);
  return { table, column };
}
