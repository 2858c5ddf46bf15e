import type { NewTable } from '../model/edit';
import { wordsOf, type Block } from './block';

/**
 * On which page each heading is expected, so that the contents can say so before Word works them out: by the sizes that
 * the styles of a new RID have, and letters of a middling width. Another typeface moves headings near the end of a page.
 */
export function pagesOf(blocks: readonly Block[], textWidth: number): Map<Block, number> {
  const pages = new Map<Block, number>();
  const sheet = new Sheet();
  blocks.forEach((block, at) => {
    switch (block.kind) {
      case 'contents':
        sheet.turn();
        break;
      case 'heading': {
        const next = blocks[at + 1];
        if (block.newPage) sheet.turn();
        else sheet.keepTogether(headingHeight[block.level] + (next ? opening(next, blocks[at + 2]) : 0));
        pages.set(block, sheet.page);
        // At the top of a page the space above a heading is left out.
        sheet.add(headingHeight[block.level] - (sheet.isNew ? spaceAbove[block.level] : 0));
        break;
      }
      case 'table':
      case 'plain table':
        drawTable(sheet, block.table);
        break;
      default:
        sheet.add(textHeight(block, textWidth));
    }
  });
  return pages;
}

/** In points: an A4 page less an inch above and below, and the lines of text and of tables. */
const pageHeight = 698;
const line = 12.65;
const tableLine = 10.35;
const rowPadding = 7.5;
const after = 6;
const afterItem = 3;
/** Sizes and spacing of a heading. */
const spaceAbove = { 1: 18, 2: 12 } as const;
const headingHeight = { 1: spaceAbove[1] + 22.3 + 8, 2: spaceAbove[2] + 15.2 + 5 } as const;
const listIndent = 18;
/** How wide a letter is on average, as a part of its size. */
const letter = 0.455;

class Sheet {
  page = 1;
  private used = 0;

  get isNew(): boolean {
    return this.used === 0;
  }

  turn(): void {
    this.page += 1;
    this.used = 0;
  }

  /** Turns the page where this much does not fit on it. */
  keepTogether(height: number): void {
    if (this.used > 0 && this.used + height > pageHeight) this.turn();
  }

  add(height: number): void {
    this.used += height;
    while (this.used > pageHeight) {
      this.page += 1;
      this.used -= pageHeight;
    }
  }
}

function linesOf(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil((text.length * size * letter) / width));
}

function textHeight(
  block: Exclude<Block, { kind: 'contents' | 'heading' | 'table' | 'plain table' }>,
  width: number,
): number {
  if (block.kind === 'paragraph') return linesOf(wordsOf(block.content), width, 10) * line + after;
  return linesOf(wordsOf(block.content), width - listIndent, 10) * line + afterItem;
}

/** What must stand on one page with a heading above it: two lines, or another heading with what it opens. */
function opening(next: Block, further: Block | undefined): number {
  if (next.kind === 'heading') return headingHeight[next.level] + (further ? opening(further, undefined) : 0);
  return 2 * line;
}

function drawTable(sheet: Sheet, table: NewTable): void {
  const heights = [[table.caption], table.heads, ...table.rows].map((cells) => rowHeight(cells, table));
  const heads = (heights[0] ?? 0) + (heights[1] ?? 0);
  sheet.keepTogether(heads + (heights[2] ?? 0));
  sheet.add(heads);
  for (const height of heights.slice(2)) {
    const before = sheet.page;
    sheet.keepTogether(height);
    // The heads are repeated.
    if (sheet.page !== before) sheet.add(heads);
    sheet.add(height);
  }
}

function rowHeight(cells: readonly string[], { widths, kinds, caption }: NewTable): number {
  const across = cells.length === 1 && cells[0] === caption;
  const lines = cells.map((text, column) => {
    const width = across ? Infinity : (widths[column] ?? 0) - 10 - (kinds[column] === 'bullets' ? listIndent : 0);
    return text.split('\n').reduce((sum, part) => sum + linesOf(part, Math.max(width, 20), 9), 0);
  });
  return Math.max(...lines) * tableLine + rowPadding;
}
