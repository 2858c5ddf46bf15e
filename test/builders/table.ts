import { bullet, contentControl, group, paragraph, type Block } from './block';
import { change, text } from './inline';
import type { Story } from './package';
import { w, type Element, type Node } from './xml';

/** A text, a list of bullets, or anything, in a cell that may be merged. */
export type Cell = string | readonly string[] | CellContent;

export interface CellContent {
  readonly blocks: readonly Block[];
  /** How many columns it covers. */
  readonly across?: number;
  /** `first` and `more` of cells merged downwards. */
  readonly down?: 'first' | 'more';
  /** Makes the cell a check box: Word puts its control around a cell that has nothing else in it. */
  readonly checked?: boolean;
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
  /** Rows that were inserted or deleted with tracking on, by their place below the column heads, from 0. */
  readonly tracked?: Readonly<Record<number, 'inserted' | 'deleted'>>;
}

/** The width of the text on an A4 page with margins of two centimetres. */
export const textWidth = 9638;

const shade = { caption: '1F3A5F', heads: 'DCE6F1' };
/** Said outright: where both head rows repeat, both count as the first row of the table style, whose letters are light. */
const ink = { caption: 'FFFFFF', heads: '1F3A5F' };

type Align = 'left' | 'center' | 'right';

interface CellForm {
  readonly across?: number | undefined;
  readonly down?: CellContent['down'] | undefined;
  readonly shade?: string;
}

function isContent(cell: Cell): cell is CellContent {
  return typeof cell === 'object' && 'blocks' in cell;
}

function cellBlocks(cell: Cell, align: Align): readonly Block[] {
  if (typeof cell === 'string') return [paragraph(cell, align === 'left' ? {} : { align })];
  const blocks = isContent(cell) ? cell.blocks : cell.map((item) => bullet(item));
  // Word calls a cell without a paragraph a corrupt document.
  return blocks.length > 0 ? blocks : [paragraph()];
}

/** Draws the rows of one table: what they share is the widths of its columns. */
class Rows {
  constructor(
    private readonly story: Story,
    private readonly widths: readonly number[],
  ) {}

  cell(at: number, blocks: readonly Block[], form: CellForm = {}): Element {
    const { across = 1, down, shade: fill } = form;
    const width = sum(this.widths.slice(at, at + across));
    const properties = [
      [w('tcW', { w: width, type: 'dxa' })],
      across > 1 ? [w('gridSpan', { val: across })] : [],
      down ? [w('vMerge', down === 'first' ? { val: 'restart' } : {})] : [],
      fill ? [w('shd', { val: 'clear', color: 'auto', fill }), w('vAlign', { val: 'center' })] : [],
    ].flat();
    return w('tc', {}, w('tcPr', {}, properties), group(blocks)(this.story));
  }

  row(cells: readonly Node[], repeated: boolean, tracked?: 'inserted' | 'deleted'): Element {
    const mark = tracked ? w(tracked === 'inserted' ? 'ins' : 'del', change(this.story, {})) : null;
    return w('tr', {}, w('trPr', {}, w('cantSplit'), repeated ? w('tblHeader') : null, mark), cells);
  }

  /** Cells side by side, from the first column. */
  body(cells: readonly { cell: Cell; align: Align }[], tracked?: 'inserted' | 'deleted'): Element {
    let at = 0;
    const drawn = cells.flatMap(({ cell, align }): readonly Node[] => {
      const form: CellForm = isContent(cell) ? { across: cell.across, down: cell.down } : {};
      const element = this.cell(at, cellBlocks(cell, align), form);
      at += form.across ?? 1;
      if (!isContent(cell) || cell.checked === undefined) return [element];
      return contentControl({ checked: cell.checked }, () => [element])(this.story);
    });
    return this.row(drawn, false, tracked);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

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
  const widths = relative.map((part) => Math.round((part * width) / sum(relative)));
  const alignOf = (column: number): Align => options.align?.[column] ?? 'left';
  const hasCaptionRow = captioned === 'merged' || captioned === 'unmerged';

  /** A cell of a head row, as the first row of the table or below it. */
  const headCell = (drawn: Rows, at: number, words: string, role: 'caption' | 'heads', across = 1, align?: Align) => {
    const coloured = style === 'SECASTable';
    const shown = text(words, { bold: true, ...(coloured ? { colour: ink[role] } : {}) });
    const block = paragraph(shown, { keepWithNext: true, ...(align && align !== 'left' ? { align } : {}) });
    return drawn.cell(at, [block], { across, ...(coloured ? { shade: shade[role] } : {}) });
  };

  return (story) => {
    const drawn = new Rows(story, widths);
    const captionCells =
      captioned === 'merged'
        ? [headCell(drawn, 0, caption, 'caption', order.length)]
        : order.map((_, at) => headCell(drawn, at, at === 0 ? caption : '', 'caption'));
    const headRole = hasCaptionRow ? 'heads' : 'caption';
    const headCells = order.map((column, at) => headCell(drawn, at, heads[column] ?? '', headRole, 1, alignOf(column)));
    const bodyRows = rows.map((cells, index) => {
      // A row with merged cells has columns of its own: only whole rows are reordered.
      const columns = cells.length === heads.length ? order : cells.map((_, index) => index);
      return drawn.body(
        columns.map((column) => ({ cell: cells[column] ?? '', align: alignOf(column) })),
        options.tracked?.[index],
      );
    });
    const properties = w(
      'tblPr',
      {},
      w('tblStyle', { val: style }),
      w('tblW', { w: sum(widths), type: 'dxa' }),
      w('tblLayout', { type: 'fixed' }),
      w('tblLook', { val: '0420', firstRow: 1, lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 0, noVBand: 1 }),
    );
    const columns = widths.map((part) => w('gridCol', { w: part }));
    return [
      ...(captioned === 'above' ? paragraph(caption, { style: 'Caption' })(story) : []),
      w(
        'tbl',
        {},
        properties,
        w('tblGrid', {}, columns),
        hasCaptionRow ? drawn.row(captionCells, repeatHeads) : null,
        drawn.row(headCells, repeatHeads),
        bodyRows,
      ),
    ];
  };
}
