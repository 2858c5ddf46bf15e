import type { Element } from '@xmldom/xmldom';
import { invalidArgument } from '../errors';
import { documentOf, elements, insertAfter, isW, makeW, remove, setW, wPath } from './dom';
import type { WordDocument } from './document';
import {
  cellsOf,
  cellWidth,
  gridColumn,
  gridWidths,
  rowOf,
  rowsOf,
  setCellWidth,
  setGridWidths,
  setSpan,
  spanOfCell,
  tableOf,
} from './grid';
import { paragraphText } from './inline';
import { emptyCell } from './rows';
import { ensureChild } from './schema';

export interface Corner {
  readonly row: number;
  readonly cell: number;
}

/** Makes one cell of a rectangle of cells; their words come together in it. Answers it. */
export function mergeCells(document: WordDocument, table: Element, top: Corner, bottom: Corner): Element {
  const rows = rowsOf(table).slice(top.row, bottom.row + 1);
  const bands = rows.map((row) => cellsOf(row).slice(top.cell, bottom.cell + 1));
  if (rows.length !== bottom.row - top.row + 1 || bands.some((band) => band.length !== bottom.cell - top.cell + 1)) {
    throw invalidArgument(`cells ${top.row}, ${top.cell} to ${bottom.row}, ${bottom.cell}`);
  }
  const edges = bands.map(
    (band) => `${gridColumn(band[0] as Element)} ${band.reduce((sum, cell) => sum + spanOfCell(cell), 0)}`,
  );
  if (edges.some((edge) => edge !== edges[0])) throw invalidArgument('cells that make no rectangle');
  const target = bands[0]?.[0] as Element;
  document.structureChanged(table);
  bands.forEach((band, index) => {
    const [first, ...others] = band as [Element, ...Element[]];
    const width = band.reduce((sum, cell) => sum + cellWidth(cell), 0);
    const span = band.reduce((sum, cell) => sum + spanOfCell(cell), 0);
    for (const cell of band) if (cell !== target) moveContent(cell, target);
    for (const cell of others) remove(cell);
    setSpan(first, span);
    if (width > 0) setCellWidth(first, width);
    if (bands.length < 2) return;
    const merge = ensureChild(ensureChild(first, 'tcPr'), 'vMerge');
    if (index === 0) setW(merge, { val: 'restart' });
    else if (elements(first).every((child) => isW(child, 'tcPr'))) first.appendChild(makeW(documentOf(first), 'p'));
  });
  for (const paragraph of document.paragraphs(target)) document.changedParagraphs.add(paragraph);
  return target;
}

/** Empty paragraphs stay behind, as in Word. */
function moveContent(from: Element, to: Element): void {
  const moved = elements(from).filter(
    (child) => isW(child, 'tbl', 'sdt') || (isW(child, 'p') && paragraphText(child) !== ''),
  );
  if (moved.length === 0) return;
  const own = elements(to).filter((child) => isW(child, 'p', 'tbl', 'sdt'));
  if (own.length === 1 && own[0] && isW(own[0], 'p') && paragraphText(own[0]) === '') remove(own[0]);
  for (const child of moved) to.appendChild(child);
  if (isW(moved.at(-1), 'tbl')) to.appendChild(makeW(documentOf(to), 'p'));
}

/** Splits a cell. It takes back columns that it spans, and where there are none the grid gets new ones. */
export function splitCell(document: WordDocument, cell: Element, rowCount: number, columnCount: number): void {
  if (rowCount < 1 || columnCount < 1) throw invalidArgument(`${rowCount} rows by ${columnCount} columns`);
  const table = tableOf(cell);
  const row = rowOf(cell);
  if (!table || !row) throw invalidArgument('a cell outside a table');
  document.structureChanged(table);
  const added = splitAcross(table, cell, columnCount);
  if (rowCount > 1) splitDown(row, [cell, ...added], rowCount);
}

function splitAcross(table: Element, cell: Element, count: number): Element[] {
  if (count === 1) return [];
  const start = gridColumn(cell);
  if (spanOfCell(cell) < count) widenGrid(table, cell, start, count);
  const span = spanOfCell(cell);
  const widths = gridWidths(table);
  const total = cellWidth(cell);
  const shares = Array.from({ length: count }, (_, i) => Math.floor(span / count) + (i < span % count ? 1 : 0));
  const added: Element[] = [];
  let column = start;
  let last = cell;
  shares.forEach((share, index) => {
    const piece = index === 0 ? cell : emptyCell(cell, 'Before');
    if (index > 0) {
      insertAfter(piece, last);
      added.push(piece);
    }
    const width = widths.slice(column, column + share).reduce((sum, each) => sum + each, 0);
    setSpan(piece, share);
    setCellWidth(piece, width || total / count);
    column += share;
    last = piece;
  });
  return added;
}

/** Makes `count` columns of those that the cell covers; whatever else covers one of them covers them all. */
function widenGrid(table: Element, cell: Element, start: number, count: number): void {
  const span = spanOfCell(cell);
  const extra = count - span;
  const end = start + span;
  const covering = rowsOf(table)
    .flatMap(cellsOf)
    .filter((other) => gridColumn(other) < end && gridColumn(other) + spanOfCell(other) >= end);
  const widths = gridWidths(table);
  const total = widths.slice(start, end).reduce((sum, width) => sum + width, 0);
  const spans = covering.map((other) => spanOfCell(other) + extra);
  covering.forEach((other, index) => {
    setSpan(other, spans[index] ?? 1);
  });
  setGridWidths(table, [
    ...widths.slice(0, start),
    ...Array.from({ length: count }, () => total / count),
    ...widths.slice(end),
  ]);
}

/** The other cells of the row go on downwards through the new rows. */
function splitDown(row: Element, parts: readonly Element[], count: number): void {
  let last = row;
  for (let number = 1; number < count; number += 1) {
    const below = row.cloneNode(false) as Element;
    const properties = elements(row).find((child) => isW(child, 'trPr'));
    if (properties) below.appendChild(properties.cloneNode(true));
    for (const cell of cellsOf(row)) {
      const copy = emptyCell(cell, 'Before');
      if (!parts.includes(cell)) ensureChild(ensureChild(copy, 'tcPr'), 'vMerge');
      below.appendChild(copy);
    }
    insertAfter(below, last);
    last = below;
  }
  for (const cell of cellsOf(row)) {
    if (parts.includes(cell) || wPath(cell, 'tcPr', 'vMerge')) continue;
    setW(ensureChild(ensureChild(cell, 'tcPr'), 'vMerge'), { val: 'restart' });
  }
}
