import { tableTag } from '../../model/tags';
import type { Rid } from '../../model/rid';
import { cellText, type Cell, type Paragraph, type Snapshot, type Table } from '../reading/snapshot';
import { type Column, type TableDefinition } from './table';

/** What a table is recognised by, made ready for comparing with many. */
export interface Sought {
  readonly definition: TableDefinition;
  readonly captions: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, Column>;
  /** The same without what may head other tables just as well. */
  readonly ownHeads: ReadonlyMap<string, Column>;
  /** Heads of what is only a part of a column. */
  readonly parts: ReadonlyMap<string, Column>;
  /** Columns that do not follow from the scope. */
  readonly fixed: readonly Column[];
}

/** Makes ready what a table is recognised by. */
export function seek(definition: TableDefinition, model: Rid): Sought {
  const { caption, otherCaptions = [] } = definition;
  const columns = definition.columns(model);
  const heads = new Map<string, Column>();
  for (const column of columns) {
    for (const head of [column.head, ...(column.otherHeads ?? [])].map(bare)) {
      if (!heads.has(head)) heads.set(head, column);
    }
  }
  return {
    definition,
    captions: new Set([caption, ...otherCaptions].map(bare)),
    heads,
    ownHeads: new Map(columns.map((column) => [bare(column.head), column])),
    parts: new Map(columns.flatMap((column) => (column.partHeads ?? []).map((head) => [bare(head), column] as const))),
    fixed: columns.filter((column) => !definition.columnOf?.(column.head)),
  };
}

/** Whether a table is the one that is sought. */
export type Match = (table: Table, sought: Sought) => boolean;

export const byTag: Match = (table, { definition }) => table.controls.includes(tableTag(definition.name));

export const byCaption: Match = (table, { captions }) => {
  return isCaptionRow(table.rows[0]?.cells ?? [], captions);
};

/** A caption that is merged across the row, stands in its first cell, or in each of them. */
export function isCaptionRow([first, ...others]: readonly Cell[], captions: ReadonlySet<string>): boolean {
  const caption = cellText(first);
  return others.map(cellText).every((text) => text === '' || text === caption) && isCaption(caption, captions);
}

/** A caption that is a paragraph above or below the table. */
export function byNeighbour(snapshot: Snapshot): Match {
  const positions = new Map(snapshot.blocks.map((block, at) => [block, at]));
  return (table, { captions }) => {
    const at = positions.get(table);
    // In a table that only lays out the page, what stands above it in its cell, or in the row above.
    if (at === undefined) {
      const { row = 0, cell = 0 } = table.within ?? {};
      const around = table.within && snapshot.tables[table.within.table];
      const cells = [around?.rows[row]?.cells[cell], around?.rows[row - 1]?.cells[0]];
      return cells.some((one) => one?.paragraphs.some(({ text }) => isCaption(text, captions)));
    }
    const neighbours = [nextText(snapshot, at, -1), nextText(snapshot, at, 1)];
    return neighbours.some((paragraph) => paragraph !== null && isCaption(paragraph.text, captions));
  };
}

function nextText(snapshot: Snapshot, from: number, step: 1 | -1): Paragraph | null {
  for (let at = from + step; ; at += step) {
    const block = snapshot.blocks[at];
    if (block?.kind !== 'paragraph') return null;
    if (block.text.trim() !== '') return block.heading === null ? block : null;
  }
}

/** Words for comparing captions and heads: case, punctuation and `&` make no difference. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A row's words, to be compared with those of other rows. */
export const headWords = (cells: readonly Cell[] = []): string => cells.map(cellText).map(bare).join('|');

/** Whether a text is a caption, numbered or not; that of a table that goes on may say so. */
export function isCaption(text: string, captions: ReadonlySet<string>): boolean {
  // What is longer is a paragraph, and some patterns take long over it.
  if (text.length > longestCaption) return false;
  const words = text.trim().replace(number, '').replace(continued, '');
  return captions.has(bare(words)) || captions.has(bare(words.replace(ofRelease, '')));
}

const longestCaption = 200;
const number = /^(?:Table|Figure|Tab\.)\s+(?:\d+(?:[.-]\d+)*[a-z]?|[ivx]+|[a-z])(?=[\s:.–—)-]|$)\s*[:.–—)-]*\s*/i;
/** “for the November 2021 SEC Release”, “of this release” */
const ofRelease = /(?<!\s)\s+(?:for|of|in) (?:the|this) (?:\w+ ){0,4}?release$/i;
const continued = /(?<![\s(–-])[\s(–-]*\bcont(?:inued|’d|'d|d)?\b[\s.)]*$/i;
