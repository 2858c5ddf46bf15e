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
  const changedTables = new Set([...now.keys()].map((index) => snapshot.paragraphs[index]?.cell?.table));
  const paragraphs = snapshot.paragraphs.map(replaced);
  const inCell = (cell: Cell): Cell => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => paragraphs[paragraph.index] ?? paragraph),
  });
  const inTable = (table: Table): Table => {
    if (!changedTables.has(table.index)) return table;
    return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(inCell) })) };
  };
  const tables = snapshot.tables.map(inTable);
  const inBlocks = (block: Block): Block =>
    block.kind === 'table' ? (tables[block.index] ?? block) : (paragraphs[block.index] ?? block);
  return { ...snapshot, paragraphs, tables, blocks: snapshot.blocks.map(inBlocks) };
}
