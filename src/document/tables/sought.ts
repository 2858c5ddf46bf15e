import { tableTag } from '../../model/tags';
import type { Rid } from '../../model/rid';
import { cellText, type Cell, type Paragraph, type Snapshot, type Table } from '../reading/snapshot';
import { type Column, type TableDefinition } from './table';

/** What a table is recognised by, made ready for comparing with many. */
export interface Sought {
  readonly definition: TableDefinition;
  readonly captions: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, Column>;
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
    if (at === undefined) return false;
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

/** Whether a text is a caption, numbered or not; that of a table that goes on may say so. */
export function isCaption(text: string, captions: ReadonlySet<string>): boolean {
  return captions.has(bare(text.replace(/^Table \d+\s*[:.–-]?\s*/i, '').replace(continued, '')));
}

const continued = /[\s(–-]*\bcont(?:inued|’d|'d|d)?\b[\s.)]*$/i;
