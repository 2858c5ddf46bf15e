import type { Element } from '@xmldom/xmldom';
import { invalidArgument } from '../errors';
import { documentOf, elements, insertAfter, insertBefore, isW, makeW, remove, setW, wChild, wPath, wVal } from './dom';
import type { WordDocument } from './document';
import { markFormatting, piecesOf } from './inline';
import { cellsOf, gridColumn, isHeaderRow, rowsOf, tableOf } from './grid';
import { setContentText } from './blocks';
import { ensureChild } from './schema';
import { isTracking, untracked } from './settings';
import { deleteRow, markBlockInserted } from './tracking';

export interface NewRows {
  readonly count: number;
  readonly values: readonly (readonly string[])[] | undefined;
  /** Whether a row below the last head row is one, too. */
  readonly repeatsAsHead?: boolean;
}

/** Inserts rows like a given one beside it; answers them. Values are one row of texts for each, as many as the row has cells. */
export function insertRows(
  document: WordDocument,
  model: Element,
  where: 'Before' | 'After',
  { count, values, repeatsAsHead = false }: NewRows,
): Element[] {
  const width = cellsOf(model).length;
  if (count < 1) throw invalidArgument(`${count} rows`);
  if (values && (values.length !== count || values.some((row) => row.length !== width))) {
    throw invalidArgument(
      `values of ${values.length} rows by ${values[0]?.length ?? 0} cells for ${count} rows by ${width} cells`,
    );
  }
  const next = neighbour(model);
  const header =
    isHeaderRow(model) && (repeatsAsHead || where === 'Before' || (next !== undefined && isHeaderRow(next)));
  const rows = Array.from({ length: count }, () => emptyCopy(model, header, where));
  let last = model;
  for (const row of rows) {
    if (where === 'Before') insertBefore(row, model);
    else insertAfter(row, last);
    last = row;
  }
  document.structureChanged(model);
  rows.forEach((row, index) => {
    fill(document, row, values?.[index] ?? []);
    markBlockInserted(document, row);
    for (const paragraph of document.paragraphs(row)) document.changedParagraphs.add(paragraph);
  });
  return rows;
}

function neighbour(row: Element): Element | undefined {
  const rows = rowsOf(tableOf(row) as Element);
  return rows[rows.indexOf(row) + 1];
}

function fill(document: WordDocument, row: Element, texts: readonly string[]): void {
  cellsOf(row).forEach((cell, index) => {
    const text = texts[index] ?? '';
    const paragraph = wChild(cell, 'p');
    if (text === '' || !paragraph) return;
    // What a new row holds is marked once, with the row.
    untracked(document, () => {
      setContentText(document, cell, text);
    });
  });
}

/** A row with the same properties and cells and nothing in them. */
function emptyCopy(model: Element, header: boolean, where: 'Before' | 'After'): Element {
  const owner = documentOf(model);
  const row = makeW(owner, 'tr');
  for (const name of ['tblPrEx', 'trPr']) {
    const properties = wChild(model, name)?.cloneNode(true) as Element | undefined;
    if (properties) row.appendChild(properties);
  }
  for (const name of ['ins', 'del', 'trPrChange', ...(header ? [] : ['tblHeader'])]) {
    const child = wPath(row, 'trPr', name);
    if (child) remove(child);
  }
  const empty = wChild(row, 'trPr');
  if (empty && !empty.firstChild) remove(empty);
  for (const cell of cellsOf(model)) row.appendChild(emptyCell(cell, where));
  return row;
}

/** A cell like another one: its properties, its first paragraph's, and the formatting of its first words. */
export function emptyCell(model: Element, where: 'Before' | 'After'): Element {
  const owner = documentOf(model);
  const cell = makeW(owner, 'tc');
  const properties = wChild(model, 'tcPr')?.cloneNode(true) as Element | undefined;
  if (properties) {
    const merge = wChild(properties, 'vMerge');
    // Only below a cell that goes on further down does a merged cell go on.
    if (merge && (where === 'Before' || !continuesBelow(model))) remove(merge);
    else if (merge) merge.removeAttribute('w:val');
    cell.appendChild(properties);
  }
  cell.appendChild(emptyParagraph(model));
  return cell;
}

function continuesBelow(cell: Element): boolean {
  const row = cell.parentNode as Element;
  const below = neighbour(row);
  const merge = below && wPath(cellsOf(below)[cellsOf(row).indexOf(cell)], 'tcPr', 'vMerge');
  return merge !== undefined && (wVal(merge) ?? 'continue') === 'continue';
}

function emptyParagraph(model: Element): Element {
  const paragraph = makeW(documentOf(model), 'p');
  const first = elements(model).find((child) => isW(child, 'p'));
  const properties = wChild(first, 'pPr')?.cloneNode(true) as Element | undefined;
  const formatting = first && (wChild(piecesOf(first)[0]?.run, 'rPr') ?? markFormatting(first));
  if (properties) {
    for (const name of ['rPr', 'sectPr', 'pPrChange']) {
      const child = wChild(properties, name);
      if (child) remove(child);
    }
    paragraph.appendChild(properties);
  }
  if (formatting) {
    const mark = ensureChild(ensureChild(paragraph, 'pPr'), 'rPr');
    for (const child of elements(formatting))
      if (!isW(child, 'rStyle', 'rPrChange')) mark.appendChild(child.cloneNode(true));
  }
  return paragraph;
}

/** Takes rows out; the table goes with its last one. */
export function deleteRows(document: WordDocument, rows: readonly Element[]): void {
  const table = rows[0] && tableOf(rows[0]);
  if (!table) return;
  document.structureChanged(table);
  for (const row of rows) {
    for (const paragraph of document.paragraphs(row)) document.changedParagraphs.add(paragraph);
    if (!isTracking(document)) handDown(row);
    deleteRow(document, row);
  }
  if (rowsOf(table).length === 0) remove(table);
}

/** A cell that goes on below one that goes starts there. */
function handDown(row: Element): void {
  const below = neighbour(row);
  for (const cell of cellsOf(row)) {
    if (wVal(wPath(cell, 'tcPr', 'vMerge')) !== 'restart') continue;
    const next = below && cellsOf(below).find((candidate) => gridColumn(candidate) === gridColumn(cell));
    const merge = next && wPath(next, 'tcPr', 'vMerge');
    if (merge && wVal(merge) !== 'restart') setW(merge, { val: 'restart' });
  }
}
