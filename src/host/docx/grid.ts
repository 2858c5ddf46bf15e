import type { Element } from '@xmldom/xmldom';
import { closest, documentOf, elements, isOn, isW, makeW, setW, wAttribute, wChild, wPath, wVal } from './dom';
import { ensureChild } from './schema';
import { textOf } from './inline';
import type { WordDocument } from './document';

/** Rows of a table; a content control may stand around one. */
export function rowsOf(table: Element): Element[] {
  return through(table, 'tr');
}

/** The cells a row really has: merged ones count once. */
export function cellsOf(row: Element): Element[] {
  return through(row, 'tc');
}

function through(parent: Element, name: 'tr' | 'tc'): Element[] {
  return elements(parent).flatMap((child) => {
    if (isW(child, name)) return [child];
    return isW(child, 'sdt', 'sdtContent', 'customXml') ? through(child, name) : [];
  });
}

export function tableOf(inside: Element): Element | undefined {
  return closest(inside.parentNode, 'tbl');
}

export function rowOf(cell: Element): Element | undefined {
  return closest(cell.parentNode, 'tr');
}

/** How many columns of the table's grid a cell covers. */
export function spanOfCell(cell: Element): number {
  return Math.max(1, Number(wVal(wPath(cell, 'tcPr', 'gridSpan')) ?? 1) || 1);
}

/** The column of the grid at which a cell starts. */
export function gridColumn(cell: Element): number {
  const row = rowOf(cell);
  let column = Number(wVal(wPath(row, 'trPr', 'gridBefore')) ?? 0) || 0;
  for (const other of row ? cellsOf(row) : []) {
    if (other === cell) break;
    column += spanOfCell(other);
  }
  return column;
}

/** Whether each row has the same cells, none merged: what Word's functions for columns ask. */
export function isUniform(table: Element): boolean {
  const rows = rowsOf(table);
  const width = rows[0] ? cellsOf(rows[0]).length : 0;
  return rows.every((row) => {
    const cells = cellsOf(row);
    const plain = cells.every((cell) => spanOfCell(cell) === 1 && !wPath(cell, 'tcPr', 'vMerge'));
    return cells.length === width && plain && !wPath(row, 'trPr', 'gridBefore') && !wPath(row, 'trPr', 'gridAfter');
  });
}

export function isHeaderRow(row: Element): boolean {
  return isOn(wPath(row, 'trPr', 'tblHeader'));
}

/** Header rows are only those that a table starts with. */
export function headerRowCount(table: Element): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHeaderRow(row));
  return first < 0 ? rows.length : first;
}

export function setHeaderRowCount(table: Element, count: number): void {
  rowsOf(table).forEach((row, index) => {
    const mark = wPath(row, 'trPr', 'tblHeader');
    if (index < count) {
      if (!isHeaderRow(row)) {
        mark?.parentNode?.removeChild(mark);
        ensureChild(ensureChild(row, 'trPr'), 'tblHeader');
      }
    } else mark?.parentNode?.removeChild(mark);
  });
}

/** A cell's text; its paragraphs come on lines of their own. */
export function cellText(document: WordDocument, cell: Element): string {
  return textOf(document.paragraphs(cell), 'current', '\n');
}

export function rowValues(document: WordDocument, row: Element): string[] {
  return cellsOf(row).map((cell) => cellText(document, cell));
}

/** Widths of the grid's columns in twentieths of a point. */
export function gridWidths(table: Element): number[] {
  return elements(wChild(table, 'tblGrid'))
    .filter((column) => isW(column, 'gridCol'))
    .map((column) => Number(wAttribute(column, 'w') ?? 0) || 0);
}

export function setGridWidths(table: Element, widths: readonly number[]): void {
  const grid =
    wChild(table, 'tblGrid') ??
    table.insertBefore(makeW(documentOf(table), 'tblGrid'), wChild(table, 'tblPr')?.nextSibling ?? table.firstChild);
  while (grid.firstChild) grid.removeChild(grid.firstChild);
  for (const width of widths) grid.appendChild(makeW(documentOf(table), 'gridCol', { w: Math.round(width) }));
}

export function setCellWidth(cell: Element, width: number): void {
  setW(ensureChild(ensureChild(cell, 'tcPr'), 'tcW'), { w: Math.round(width), type: 'dxa' });
}

/** A cell's width in twentieths of a point, from itself or from the grid. */
export function cellWidth(cell: Element): number {
  const own = wPath(cell, 'tcPr', 'tcW');
  if (own && wAttribute(own, 'type') === 'dxa') return Number(wAttribute(own, 'w') ?? 0) || 0;
  const table = tableOf(cell);
  const column = gridColumn(cell);
  const widths = table ? gridWidths(table) : [];
  return widths.slice(column, column + spanOfCell(cell)).reduce((sum, width) => sum + width, 0);
}

export function setSpan(cell: Element, span: number): void {
  const known = wPath(cell, 'tcPr', 'gridSpan');
  if (span > 1) setW(ensureChild(ensureChild(cell, 'tcPr'), 'gridSpan'), { val: span });
  else known?.parentNode?.removeChild(known);
}

/** How many tables an element stands in. */
export function nestingLevel(element: Element): number {
  let level = 0;
  for (let table = closest(element.parentNode, 'tbl'); table; table = closest(table.parentNode, 'tbl')) level += 1;
  return level;
}
