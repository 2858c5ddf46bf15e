import type { Edit, NewTable, TableRef } from '../model/edit';
import type { Rid } from '../model/rid';
import type { SectionKey } from '../reference/template';
import type { Merge } from './merge';
import type { Outline } from './outline';
import { cellText } from './snapshot';
import { rowKeys, type TableReading } from './tables/read';
import { canonical, tableTag, type TableDefinition, type TableName } from './tables/table';

/**
 * The difference between a table in the document and what it should say, as edits and nothing else. Cells come first;
 * rows are inserted and deleted from the bottom up, so that the position in each edit holds when it is applied.
 */
export function refreshEdits(reading: TableReading, merge: Merge): Edit[] {
  const { definition } = reading;
  const table: TableRef = { index: reading.table.index };
  const wanted = new Map(
    rowKeys(merge.grid, definition.keyColumn).map((key, index) => [key, merge.grid.rows[index] ?? []]),
  );
  const control: Edit[] = reading.controlled
    ? []
    : [{ kind: 'wrapTable', table, tag: tableTag(definition.name), title: definition.caption }];
  return [...cellEdits(reading, wanted, table), ...rowEdits(reading, wanted, table), ...control];
}

type WantedRows = ReadonlyMap<string, readonly string[]>;

function cellEdits(reading: TableReading, wanted: WantedRows, table: TableRef): Edit[] {
  return reading.rows.flatMap((row) => {
    const cells = wanted.get(row.key);
    if (!cells) return [];
    return reading.columns.flatMap(({ column, gridColumn }, at): Edit[] => {
      const text = cells[at] ?? '';
      const position = reading.table.rows[row.index]?.cells.findIndex((cell) => cell.column === gridColumn) ?? -1;
      const shown = cellText(row.cell(column.key));
      if (position < 0 || canonical(column.kind, shown) === canonical(column.kind, text)) return [];
      return [
        {
          kind: 'setCell',
          table,
          row: row.index,
          cell: position,
          text,
          as: column.kind === 'bullets' ? 'bullets' : 'text',
        },
      ];
    });
  });
}

function rowEdits(reading: TableReading, wanted: WantedRows, table: TableRef): Edit[] {
  const standing = new Map(reading.rows.map((row) => [row.key, row.index]));
  const inserted = new Map<number, (readonly string[])[]>();
  let below = reading.headRow;
  for (const [key, cells] of wanted) {
    const index = standing.get(key);
    if (index !== undefined) below = index;
    else inserted.set(below, [...(inserted.get(below) ?? []), fullRow(reading, cells)]);
  }
  const edits: Edit[] = [];
  for (let index = reading.table.rows.length - 1; index >= reading.headRow; index -= 1) {
    const rows = inserted.get(index);
    if (rows) edits.push({ kind: 'insertRows', table, below: index, rows });
    const row = reading.rows.find((candidate) => candidate.index === index);
    if (row && !wanted.has(row.key)) edits.push({ kind: 'deleteRow', table, row: index });
  }
  return edits;
}

/** A row as wide as the table, empty where the author has columns of their own. */
function fullRow(reading: TableReading, cells: readonly string[]): string[] {
  const heads = reading.table.rows[reading.headRow]?.cells ?? [];
  return heads.map((head) => {
    const at = reading.columns.findIndex(({ gridColumn }) => gridColumn === head.column);
    return at < 0 ? '' : (cells[at] ?? '');
  });
}

/** Where each table belongs: its section, and whether the words of the section come before or after it. */
const homes: Record<TableName, { readonly section: SectionKey; readonly at: 'start' | 'end' }> = {
  'participant-matrix': { section: 'participantImpacts', at: 'start' },
  'party-impacts': { section: 'participantImpacts', at: 'end' },
  'dcc-impacts': { section: 'participantImpacts', at: 'end' },
  'document-matrix': { section: 'documentImpacts', at: 'end' },
  timetable: { section: 'timeline', at: 'end' },
  'dcc-costs': { section: 'dccCosts', at: 'end' },
  history: { section: 'history', at: 'start' },
  glossary: { section: 'glossary', at: 'end' },
};

/** A table that the document lacks, put where the template has it; null when that section is missing too. */
export function insertEdit(definition: TableDefinition, model: Rid, outline: Outline): Edit | null {
  const { section, at } = homes[definition.name];
  const part = outline.part(section);
  const after = at === 'start' ? part?.heading : (part?.paragraphs.at(-1) ?? part?.heading);
  if (!after) return null;
  return {
    kind: 'insertTable',
    after: after.index,
    tag: tableTag(definition.name),
    title: definition.caption,
    table: newTable(definition, model),
  };
}

/** The heading of the section that a table belongs to. */
export const homeOf = (name: TableName): SectionKey => homes[name].section;

function newTable(definition: TableDefinition, model: Rid): NewTable {
  const columns = definition.columns(model);
  return {
    caption: definition.caption,
    heads: columns.map(({ head }) => head),
    kinds: columns.map(({ kind }) => (kind === 'bullets' ? 'bullets' : 'text')),
    widths: columns.map(({ width }) => width),
    rows: definition.render(model).rows,
  };
}
