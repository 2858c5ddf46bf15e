import type { Edit, NewTable } from '../model/edit';
import type { Rid } from '../model/rid';
import type { SectionKey } from '../reference/template';
import type { Merge } from './merge';
import type { Outline } from './outline';
import { cellText, type Paragraph, type Snapshot } from './snapshot';
import { rowKeys, type TableReading } from './tables/read';
import { canonical, tableTag, type TableDefinition, type TableName } from './tables/table';

/**
 * The difference between a table in the document and what it should say, as edits and nothing else. Cells come first;
 * rows are inserted and deleted from the bottom up, so that the position in each edit holds when it is applied.
 */
export function refreshEdits(reading: TableReading, merge: Merge): Edit[] {
  const { definition, table } = reading;
  const wanted = new Map(
    rowKeys(merge.grid, definition.keyColumn).map((key, index) => [key, merge.grid.rows[index] ?? []]),
  );
  const control: Edit[] = reading.controlled
    ? []
    : [{ kind: 'wrapTable', table: table.index, tag: tableTag(definition.name), title: definition.caption }];
  return [...cellEdits(reading, wanted), ...rowEdits(reading, wanted), ...control];
}

type WantedRows = ReadonlyMap<string, readonly string[]>;

function cellEdits(reading: TableReading, wanted: WantedRows): Edit[] {
  return reading.rows.flatMap((row) => {
    const cells = wanted.get(row.key);
    return reading.columns.flatMap(({ column }, at): Edit[] => {
      const cell = row.cell(column.key);
      const text = cells?.[at];
      if (!cell || text === undefined || canonical(column.kind, cellText(cell)) === canonical(column.kind, text))
        return [];
      return lineEdits(cell.paragraphs, text.split('\n'));
    });
  });
}

/** Turns the paragraphs of a cell into lines: paragraphs that already say a line, in order, are left alone. */
function lineEdits(paragraphs: readonly Paragraph[], wanted: readonly string[]): Edit[] {
  const shown = paragraphs.map(({ text }) => text.trim());
  let start = 0;
  while (start < shown.length && start < wanted.length && shown[start] === wanted[start]) start += 1;
  let end = 0;
  while (
    end < shown.length - start &&
    end < wanted.length - start &&
    shown[shown.length - 1 - end] === wanted[wanted.length - 1 - end]
  ) {
    end += 1;
  }
  const old = paragraphs.slice(start, paragraphs.length - end);
  const lines = wanted.slice(start, wanted.length - end);
  const changed = old
    .slice(0, lines.length)
    .map(({ index }, at): Edit => ({ kind: 'setParagraph', paragraph: index, text: lines[at] ?? '' }));
  const gone = old.slice(lines.length).map(({ index }): Edit => ({ kind: 'deleteParagraph', paragraph: index }));
  const above = old.at(-1) ?? paragraphs[start - 1] ?? paragraphs[0];
  // Each is put directly below the same paragraph, so the last comes first.
  const added = lines
    .slice(old.length)
    .reverse()
    .map((text): Edit => ({ kind: 'insertParagraph', after: above?.index ?? 0, text }));
  return [...changed, ...gone, ...added];
}

function rowEdits(reading: TableReading, wanted: WantedRows): Edit[] {
  const table = reading.table.index;
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
export function insertEdit(definition: TableDefinition, model: Rid, outline: Outline, snapshot: Snapshot): Edit | null {
  const { section, at } = homes[definition.name];
  const part = outline.part(section);
  const after = at === 'start' ? part?.heading : (part?.paragraphs.at(-1) ?? part?.heading);
  if (!after) return null;
  const next = snapshot.blocks[snapshot.blocks.indexOf(after) + 1];
  const apart = next?.kind === 'paragraph' && next.text.trim() === '';
  return {
    kind: 'insertTable',
    after: after.index,
    tag: tableTag(definition.name),
    title: definition.caption,
    table: newTable(definition, model, { style: commonStyle(snapshot), spaceAfter: !apart }),
  };
}

/** The heading of the section that a table belongs to. */
export const homeOf = (name: TableName): SectionKey => homes[name].section;

/** The style that most of the document's tables have. */
function commonStyle(snapshot: Snapshot): string | null {
  const counts = new Map<string, number>();
  for (const { style } of snapshot.tables) if (style !== '') counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function newTable(definition: TableDefinition, model: Rid, look: Pick<NewTable, 'style' | 'spaceAfter'>): NewTable {
  const columns = definition.columns(model);
  return {
    caption: definition.caption,
    heads: columns.map(({ head }) => head),
    bullets: columns.map(({ kind }) => kind === 'bullets'),
    widths: columns.map(({ width }) => width),
    rows: definition.render(model).rows,
    ...look,
  };
}
