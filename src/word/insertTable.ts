import type { NewTable } from '../model/edit';

/** Not among the built-in styles that Office.js names, but in every Word document. */
const bulletStyle = 'List Bullet';
/** The caption row and the row of heads. */
const headRows = 2;

/**
 * Makes a table after a paragraph with Word's own table functions. They can be undone, are tracked as one insertion and
 * show no dialog in Word on the web, none of which holds for inserting OOXML.
 */
export function insertTable(after: Word.Paragraph, table: NewTable): Word.Table {
  const columnCount = table.heads.length;
  const rows = [table.heads.map(() => ''), table.heads, ...table.rows];
  const inserted = after.insertTable(
    rows.length,
    columnCount,
    'After',
    rows.map((row) => [...row]),
  );
  if (table.style !== null) inserted.style = table.style;
  inserted.headerRowCount = headRows;
  setBullets(inserted, table);
  centreTicks(inserted, table);
  // Widths before the caption: they are only for tables without merged cells.
  table.widths.forEach((width, column) => {
    inserted.getCell(0, column).columnWidth = width;
  });
  for (let column = 0; column < columnCount; column += 1) inserted.getCell(1, column).body.font.bold = true;
  if (columnCount > 1) inserted.mergeCells(0, 0, 0, columnCount - 1);
  const caption = inserted.getCell(0, 0);
  caption.value = table.caption;
  caption.body.font.bold = true;
  if (table.spaceAfter) inserted.insertParagraph('', 'After');
  return inserted;
}

function setBullets(inserted: Word.Table, { kinds, rows }: NewTable): void {
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      if (kinds[column] === 'bullets' && text !== '') {
        inserted.getCell(index + headRows, column).body.style = bulletStyle;
      }
    });
  });
}

/** All cells at once, then the first column back: few actions however many ticks there are. */
function centreTicks(inserted: Word.Table, { kinds, rows }: NewTable): void {
  if (!kinds.includes('tick')) return;
  inserted.horizontalAlignment = Word.Alignment.centered;
  for (let row = 0; row < rows.length + headRows; row += 1) {
    inserted.getCell(row, 0).horizontalAlignment = Word.Alignment.left;
  }
}
