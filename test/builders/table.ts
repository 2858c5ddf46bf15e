import { group, paragraph, bullet, type Block } from './block';
import { text, type Inlines } from './inline';
import type { Story } from './package';
import { w, type Element } from './xml';

/** A text, a list of bullets, or anything, in a cell that may be merged. */
export type Cell = string | readonly string[] | CellContent;

export interface CellContent {
  readonly blocks: readonly Block[];
  /** How many columns it covers. */
  readonly across?: number;
  /** `first` and `more` of cells merged downwards. */
  readonly down?: 'first' | 'more';
}

export type Row = readonly Cell[];

export interface TableOptions {
  /** How the caption is written: a first row merged across, a first row of single cells, a paragraph above, or not. */
  readonly caption?: 'merged' | 'unmerged' | 'above' | 'none';
  /** The order in which the columns are drawn: `[1, 0, 2]` swaps the first two. */
  readonly columns?: readonly number[];
  readonly repeatHeads?: boolean;
  readonly style?: 'SECASTable' | 'TableGrid';
  /** Relative widths; equal without. */
  readonly widths?: readonly number[];
  /** By column, before they are reordered. */
  readonly align?: readonly ('left' | 'center' | 'right')[];
  /** In twentieths of a point; the text of a portrait page without. */
  readonly width?: number;
}

/** The width of the text on an A4 page with margins of two centimetres. */
export const textWidth = 9638;

const headShade = 'DCE6F1';
/** Said outright: both head rows count as the first row of a table style, whose letters are light. */
const headInk = '1F3A5F';

function isContent(cell: Cell): cell is CellContent {
  return typeof cell === 'object' && 'blocks' in cell;
}

function cellBlocks(cell: Cell, align: 'left' | 'center' | 'right'): readonly Block[] {
  if (isContent(cell)) return cell.blocks.length > 0 ? cell.blocks : [paragraph()];
  if (typeof cell === 'string') return [paragraph(cell, align === 'left' ? {} : { align })];
  return cell.length > 0 ? cell.map((item) => bullet(item)) : [paragraph()];
}

/** A table of a RID: a caption, column heads, rows. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly Row[],
  options: TableOptions = {},
): Block {
  const { caption: captioned = 'merged', repeatHeads = true, style = 'SECASTable', width = textWidth } = options;
  const order = options.columns ?? heads.map((_, index) => index);
  const relative = order.map((column) => options.widths?.[column] ?? 1);
  const share = width / relative.reduce((sum, part) => sum + part, 0);
  const widths = relative.map((part) => Math.round(part * share));

  const row = (cells: readonly Element[], head: boolean): Element => {
    const properties = [w('cantSplit'), ...(head && repeatHeads ? [w('tblHeader')] : [])];
    return w('tr', {}, w('trPr', {}, properties), cells);
  };
  const cell = (
    story: Story,
    at: number,
    blocks: readonly Block[],
    form: Partial<CellContent> & { shade?: string },
  ) => {
    const across = form.across ?? 1;
    const cellWidth = widths.slice(at, at + across).reduce((sum, part) => sum + part, 0);
    const properties = [
      [w('tcW', { w: cellWidth, type: 'dxa' })],
      across > 1 ? [w('gridSpan', { val: across })] : [],
      form.down ? [w('vMerge', form.down === 'first' ? { val: 'restart' } : {})] : [],
      form.shade ? [w('shd', { val: 'clear', color: 'auto', fill: form.shade }), w('vAlign', { val: 'center' })] : [],
    ].flat();
    return w('tc', {}, w('tcPr', {}, properties), group(blocks)(story));
  };
  const words = (content: Inlines, align: 'left' | 'center' | 'right' = 'left'): Block[] => [
    paragraph(content, { keepWithNext: true, ...(align === 'left' ? {} : { align }) }),
  ];

  return (story) => {
    const captionRow = (): Element[] => {
      const shown = words(text(caption, { bold: true, ...(style === 'SECASTable' ? { colour: 'FFFFFF' } : {}) }));
      if (captioned === 'merged') return [row([cell(story, 0, shown, { across: order.length })], true)];
      if (captioned === 'unmerged')
        return [
          row(
            order.map((_, at) => cell(story, at, at === 0 ? shown : words(''), {})),
            true,
          ),
        ];
      return [];
    };
    const first = captionRow();
    const headAsFirst = first.length === 0 && style === 'SECASTable';
    const headRow = row(
      order.map((column, at) => {
        const colour = style === 'SECASTable' ? { colour: headAsFirst ? 'FFFFFF' : headInk } : {};
        const shown = text(heads[column] ?? '', { bold: true, ...colour });
        const shade = style === 'SECASTable' && !headAsFirst ? { shade: headShade } : {};
        return cell(story, at, words(shown, options.align?.[column]), shade);
      }),
      true,
    );
    const bodyRows = rows.map((cells) => {
      // A row with merged cells has its own columns: only whole rows are reordered.
      const whole = cells.length === heads.length;
      const columns = whole ? order : cells.map((_, index) => index);
      let at = 0;
      const drawn = columns.map((column) => {
        const content = cells[column] ?? '';
        const form: Partial<CellContent> = isContent(content) ? content : {};
        const element = cell(story, at, cellBlocks(content, options.align?.[column] ?? 'left'), form);
        at += form.across ?? 1;
        return element;
      });
      return row(drawn, false);
    });
    const properties = w(
      'tblPr',
      {},
      w('tblStyle', { val: style }),
      w('tblW', { w: widths.reduce((sum, part) => sum + part, 0), type: 'dxa' }),
      w('tblLayout', { type: 'fixed' }),
      w('tblLook', { val: '0420', firstRow: 1, lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 0, noVBand: 1 }),
    );
    const grid = w(
      'tblGrid',
      {},
      widths.map((part) => w('gridCol', { w: part })),
    );
    const above = captioned === 'above' ? paragraph(caption, { style: 'Caption' })(story) : [];
    return [...above, w('tbl', {}, properties, grid, first, headRow, bodyRows)];
  };
}
