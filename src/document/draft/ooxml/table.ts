import type { NewTable } from '../../../model/edit';
import type { XmlElement } from '../../../model/xml';
import { run, w } from './word';

const twipsPerPoint = 20;

/** A table that looks as one does that is inserted into the document later: caption, heads, rows. */
export function tableElement(table: NewTable): XmlElement {
  const widths = table.widths.map((width) => Math.round(width * twipsPerPoint));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const ofTicks = table.kinds.includes('tick');
  const align = (column: number): XmlElement | null => (ofTicks && column > 0 ? w('jc', { val: 'center' }) : null);
  const heads = table.heads.map((text, column) => cell(widths[column] ?? 0, [headLine(text, align(column))]));
  const caption = cell(total, [headLine(table.caption, null)], table.heads.length);
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblStyle', { val: 'RIDTable' }),
      w('tblW', { w: total, type: 'dxa' }),
      w('tblLayout', { type: 'fixed' }),
      w('tblLook', { val: '0420', firstRow: 1, lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 0, noVBand: 1 }),
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
    row([caption], true),
    row(heads, true),
    ...table.rows.map((cells) =>
      row(
        cells.map((text, column) =>
          cell(widths[column] ?? 0, lines(text, table.kinds[column] === 'bullets', align(column))),
        ),
        false,
      ),
    ),
  );
}

function row(cells: readonly XmlElement[], repeats: boolean): XmlElement {
  return w('tr', {}, w('trPr', {}, w('cantSplit'), repeats ? w('tblHeader') : null), ...cells);
}

function cell(width: number, content: readonly XmlElement[], across = 1): XmlElement {
  const properties = w(
    'tcPr',
    {},
    w('tcW', { w: width, type: 'dxa' }),
    across > 1 ? w('gridSpan', { val: across }) : null,
  );
  return w('tc', {}, properties, ...content);
}

function headLine(text: string, align: XmlElement | null): XmlElement {
  return w('p', {}, w('pPr', {}, w('keepNext'), align), run(text, w('b')));
}

function lines(text: string, bullets: boolean, align: XmlElement | null): XmlElement[] {
  const style = bullets && text !== '' ? w('pStyle', { val: 'ListBullet' }) : null;
  return text
    .split('\n')
    .map((line) => w('p', {}, style || align ? w('pPr', {}, style, align) : null, line === '' ? null : run(line)));
}
