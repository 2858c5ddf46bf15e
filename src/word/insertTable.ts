import type { NewTable } from '../model/edit';

/** Text width of an A4 page with Word's usual margins, in points: what the columns share. */
const textWidth = 451;
/** Not among the built-in styles that Office.js names, but in every Word document. */
const bulletStyle = 'List Bullet';

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
  inserted.headerRowCount = 2;
  for (const [row, column] of bulletCells(table)) {
    inserted.getCell(row, column).body.style = bulletStyle;
  }
  // Widths first: they are only for tables without merged cells, which the caption makes of it.
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  table.widths.forEach((width, column) => {
    inserted.getCell(0, column).columnWidth = (width / total) * textWidth;
  });
  for (let column = 0; column < columnCount; column += 1) inserted.getCell(1, column).body.font.bold = true;
  if (columnCount > 1) inserted.mergeCells(0, 0, 0, columnCount - 1);
  const caption = inserted.getCell(0, 0);
  caption.value = table.caption;
  caption.body.font.bold = true;
  if (table.spaceAfter) inserted.insertParagraph('', 'After');
  return inserted;
}

/** The cells that hold bullets; an empty one gets none. */
function bulletCells(table: NewTable): [row: number, column: number][] {
  return table.rows.flatMap((row, index) =>
    row.flatMap((text, column): [number, number][] =>
      table.bullets[column] && text !== '' ? [[index + 2, column]] : [],
    ),
  );
}
