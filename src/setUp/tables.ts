import { tableTag } from '../model/tags';
import type { Edit } from '../model/edit';
import type { Reading } from '../document/recognise/recognise';
import { quotedBriefly, shortened } from '../document/language/phrases';
import { cellText, type Paragraph, type Table } from '../document/reading/snapshot';
import { tableDefinitions } from '../document/tables';
import { readerOf } from '../document/tables/find';
import type { TableReading } from '../document/tables/read';
import type { TableDefinition } from '../document/tables/table';
import { unreadTable } from '../document/tables/unread';
import { cutReason, cutsControl, extentOf, paragraphsOf } from '../document/reading/extent';
import type { Candidate, Candidates, Doubt, Unsure } from './region';

/** The tables that the RID knows. */
export function findTables(reading: Reading): Candidates {
  const known = [...reading.tables.values()].sort((one, other) => one.table.index - other.table.index);
  const read = new Set(known.flatMap(({ pieces }) => pieces.map(({ index }) => index)));
  const others = reading.snapshot.tables.filter(({ index }) => !read.has(index));
  return {
    candidates: known.flatMap((table) => candidate(reading, table)),
    remarks: [...known.flatMap(unknownColumns), ...otherTables(reading, others)],
  };
}

const joinedReason =
  'It stands in one table with another. Both are read; apart (Layout › Split Table) they can be set up.';

function firstParagraph(table: Table | undefined): Paragraph | undefined {
  return table?.rows[0]?.cells[0]?.paragraphs[0];
}

function candidate(reading: Reading, table: TableReading): Candidate[] {
  const { definition, controlled, guessed, pieces } = table;
  const first = firstParagraph(table.table);
  if (!first) return [];
  const found = {
    kind: 'table',
    name: definition.name,
    title: definition.caption,
    how: controlled ? 'control' : guessed ? 'column heads' : 'caption',
    place: reading.outline.place(first),
    alreadySetUp: controlled,
  } as const;
  if (controlled) return [{ found, edits: [], doubt: null }];
  const control = { tag: tableTag(definition.name), title: definition.caption };
  if (table.arrangement === 'joined') return [{ found, edits: [], doubt: { reason: joinedReason, canInclude: false } }];
  if (pieces.length > 1) return [{ found, ...aroundPieces(reading, pieces, control) }];
  const doubt: Doubt | null = guessed
    ? { reason: 'It has no caption and is recognised by its column heads alone.', canInclude: true }
    : null;
  return [{ found, edits: [{ kind: 'wrapTable', table: table.table.index, ...control }], doubt }];
}

function aroundPieces(
  { snapshot }: Reading,
  pieces: readonly Table[],
  control: { readonly tag: string; readonly title: string },
): Pick<Candidate, 'edits' | 'doubt'> {
  const from = firstParagraph(pieces[0]);
  const to = firstParagraph(pieces.at(-1));
  const extent = from && to ? extentOf(snapshot, from, to) : null;
  const range = extent && paragraphsOf(snapshot, extent);
  if (!extent || !range || cutsControl(snapshot, extent)) {
    return { edits: [], doubt: { reason: cutReason, canInclude: false } };
  }
  const edits: Edit[] = [{ kind: 'wrapBlocks', ...range, ...control }];
  const reason = `It looks split in ${pieces.length === 2 ? 'two' : 'pieces'} by hand. All its rows are read; joined again it can be set up, or as it is when asked for.`;
  return { edits, doubt: { reason, canInclude: true } };
}

/** Columns that are the author's own. */
function unknownColumns({ definition, table, headRow, columns }: TableReading): Unsure[] {
  const known = new Set(columns.map(({ gridColumn }) => gridColumn));
  const heads = (table.rows[headRow]?.cells ?? []).filter(({ column }) => !known.has(column));
  const texts = heads.map(cellText).filter((text) => text !== '');
  if (texts.length === 0) return [];
  const what = texts.length === 1 ? 'Its column' : 'Its columns';
  const reason = `${what} ${quotedBriefly(texts)} ${texts.length === 1 ? 'is none' : 'are none'} that RID Author knows: what stands there is left as it is.`;
  return [{ kind: 'table', name: definition.name, title: definition.caption, reason, canInclude: false }];
}

function otherTables(reading: Reading, tables: readonly Table[]): Unsure[] {
  const unread = new Map<Table, Unsure>();
  for (const { name, caption } of tableDefinitions) {
    const found = unreadTable(reading, name);
    if (!found || unread.has(found.table)) continue;
    const reason = `It has the caption of this table, but ${found.lack}: its heads are ${quotedBriefly(found.heads)}. So it is not read, and no other is written beside it. Correct its heads, then set up again.`;
    unread.set(found.table, { kind: 'table', name, title: caption, reason, canInclude: false });
  }
  const readsAs = readerOf(reading.model);
  return tables.map((table) => unread.get(table) ?? otherTable(table, readsAs(table)));
}

function otherTable(table: Table, like: TableDefinition | null): Unsure {
  const heads = table.rows[0]?.cells.map(cellText) ?? [];
  const title = shortened(heads.filter((text) => text !== '').join(' | '), 120);
  if (!like) {
    const reason = 'It is no table that RID Author knows. It is left as it is.';
    return { kind: 'table', name: '', title, reason, canInclude: false };
  }
  const reason = `A second table of the same kind, “${title}”, stands apart from the one that is set up. It is not read; join the two, or delete one.`;
  return { kind: 'table', name: like.name, title: like.caption, reason, canInclude: false };
}
