import type { NewTable } from '../../model/edit';
import type { XmlElement } from '../../model/xml';
import { run, w } from './word';

const twipsPerPoint = 20;

/** A table that looks as one does that is inserted into the document later: caption, heads, rows. */
export function tableElement(table: NewTable): XmlElement {
  const ofTicks = table.kinds.includes('tick');
  const given = table.widths.map((width) => Math.round(width * twipsPerPoint));
  // Identifiers above narrow columns of ticks stand upright.
  const upright = ofTicks && (given.at(-1) ?? 0) < narrow;
  const widths = upright ? withWideFirst(given) : given;
  const total = sum(widths);
  const align = (column: number): XmlElement | null => (ofTicks && column > 0 ? w('jc', { val: 'center' }) : null);
  const heads = table.heads.map((text, column) =>
    cell(widths[column] ?? 0, [headLine(text, align(column))], { upright: upright && column > 0 }),
  );
  const caption = cell(total, [headLine(table.caption, null)], { across: table.heads.length });
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblStyle', { val: 'RIDTable' }),
      w('tblW', { w: total, type: 'dxa' }),
      w('tblLayout', { type: 'fixed' }),
      upright ? w('tblCellMar', {}, side('left'), side('right')) : null,
      w('tblLook', { val: '0420', firstRow: 1, lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 0, noVBand: 1 }),
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
    row([caption], true),
    row(heads, true, upright ? uprightHeight : null),
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

/** In twentieths of a point: what `SECMP0062` needs on one line, lying and standing. */
const narrow = 1000;
const uprightHeight = 1200;
/** What the name of a document needs on one line. */
const nameWidth = 1300;

/** The same columns with room for the names in the first: the others share what is left. */
function withWideFirst(widths: readonly number[]): number[] {
  const [first = 0, ...others] = widths;
  const wide = Math.max(first, nameWidth);
  return [wide, ...others.map((width) => Math.round((width / sum(others)) * (sum(widths) - wide)))];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function side(name: 'left' | 'right'): XmlElement {
  return w(name, { w: 40, type: 'dxa' });
}

function row(cells: readonly XmlElement[], repeats: boolean, height: number | null = null): XmlElement {
  const properties = [
    w('cantSplit'),
    height === null ? null : w('trHeight', { val: height, hRule: 'atLeast' }),
    repeats ? w('tblHeader') : null,
  ];
  return w('tr', {}, w('trPr', {}, ...properties), ...cells);
}

interface CellForm {
  readonly across?: number;
  readonly upright?: boolean;
}

function cell(
  width: number,
  content: readonly XmlElement[],
  { across = 1, upright = false }: CellForm = {},
): XmlElement {
  const properties = w(
    'tcPr',
    {},
    w('tcW', { w: width, type: 'dxa' }),
    across > 1 ? w('gridSpan', { val: across }) : null,
    upright ? w('textDirection', { val: 'btLr' }) : null,
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
