import type { Document, Element } from '@xmldom/xmldom';
import { containerOf } from '../docx/blocks';
import { documentOf, makeW, setW, wAttribute, wChild } from '../docx/dom';
import type { WordDocument } from '../docx/document';
import type { PlainExtent } from '../docx/extent';
import { newRun, textNodes } from '../docx/runs';
import { ensureChild } from '../docx/schema';
import { styleIdByName } from '../docx/styles';
import { markBlockInserted } from '../docx/tracking';
import { invalidArgument } from '../errors';
import { runText } from '../package/xml';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { insertBlocks } from './insertion';
import type { InsertLocation } from './insertion';
import type { WordObject } from './type';

/** A4 between the margins that Word starts with, in twentieths of a point, for a document that does not say. */
const usualWidth = 9026;

/** Makes a table: arguments 0 and 1 are its rows and columns, 3 its values. */
export function insertTable(
  session: Session,
  extent: PlainExtent,
  args: Arguments,
  location: InsertLocation,
): WordObject {
  const [rows, columns, values] = [args.count(0), args.count(1), args.grid(3)];
  if (rows < 1 || columns < 1) throw invalidArgument(`a table of ${rows} rows by ${columns} columns`);
  if (values && (values.length > rows || values.some((row) => row.length > columns))) throw invalidArgument('values');
  const { document } = session;
  const table = build(document, documentOf(containerOf(extent)), rows, columns, values ?? []);
  markBlockInserted(document, table);
  insertBlocks(session, extent, [table], location);
  return session.objects.table(table);
}

function build(
  document: WordDocument,
  owner: Document,
  rows: number,
  columns: number,
  values: readonly (readonly string[])[],
): Element {
  const table = makeW(owner, 'tbl');
  const properties = ensureChild(table, 'tblPr');
  setW(ensureChild(properties, 'tblStyle'), { val: styleIdByName(document, 'table', 'Table Grid') });
  setW(ensureChild(properties, 'tblW'), { w: 0, type: 'auto' });
  setW(ensureChild(properties, 'tblLook'), {
    val: '04A0',
    firstRow: 1,
    lastRow: 0,
    firstColumn: 1,
    lastColumn: 0,
    noHBand: 0,
    noVBand: 1,
  });
  const width = Math.floor(textWidth(document) / columns);
  const grid = table.appendChild(makeW(owner, 'tblGrid'));
  for (let column = 0; column < columns; column += 1) grid.appendChild(makeW(owner, 'gridCol', { w: width }));
  for (let row = 0; row < rows; row += 1) {
    const tr = table.appendChild(makeW(owner, 'tr'));
    for (let column = 0; column < columns; column += 1) tr.appendChild(cell(owner, width, values[row]?.[column] ?? ''));
  }
  return table;
}

function cell(owner: Document, width: number, text: string): Element {
  const tc = makeW(owner, 'tc');
  setW(ensureChild(ensureChild(tc, 'tcPr'), 'tcW'), { w: width, type: 'dxa' });
  for (const line of text.split(/\r\n|\r|\n/)) {
    const paragraph = tc.appendChild(makeW(owner, 'p'));
    if (line === '') continue;
    const run = newRun(owner, undefined);
    for (const node of textNodes(owner, runText(line))) run.appendChild(node);
    paragraph.appendChild(run);
  }
  return tc;
}

function textWidth(document: WordDocument): number {
  const section = wChild(document.body, 'sectPr');
  const page = Number(wAttribute(wChild(section, 'pgSz'), 'w'));
  const margins = wChild(section, 'pgMar');
  const width = page - Number(wAttribute(margins, 'left')) - Number(wAttribute(margins, 'right'));
  return width > 0 ? width : usualWidth;
}
