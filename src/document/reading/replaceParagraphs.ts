import { paragraphsIn } from './extent';
import type { Block, Cell, Paragraph, Snapshot, Table } from './snapshot';

/**
 * The snapshot with some paragraphs as they are now, by index: their words and looks. Where they stand, in which cell and
 * content controls, stays as it was.
 */
export function replaceParagraphs(snapshot: Snapshot, now: ReadonlyMap<number, Paragraph>): Snapshot {
  const replaced = (paragraph: Paragraph): Paragraph => {
    const newer = now.get(paragraph.index);
    if (!newer) return paragraph;
    const { index, cell, controls, limits } = paragraph;
    return { ...newer, index, cell, controls, ...(limits && { limits }) };
  };
  const paragraphs = snapshot.paragraphs.map(replaced);
  const tables = [...snapshot.tables];
  const inCell = (cell: Cell): Cell => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => paragraphs[paragraph.index] ?? paragraph),
    ...(cell.tables && { tables: cell.tables.map(inTable) }),
  });
  const inTable = (table: Table): Table => {
    const indexes = paragraphsIn(table).map(({ index }) => index);
    if (!indexes.some((index) => now.has(index))) return table;
    const changed = { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(inCell) })) };
    if (table.index >= 0) tables[table.index] = changed;
    return changed;
  };
  const blocks = snapshot.blocks.map((block): Block =>
    block.kind === 'table' ? inTable(block) : (paragraphs[block.index] ?? block),
  );
  return { ...snapshot, paragraphs, tables, blocks };
}
