import type { Block, Paragraph, Snapshot } from './snapshot';

/** Blocks of the body that one content control is to hold, by their positions in `Snapshot.blocks`. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The blocks from one paragraph to another, tables that they stand in included; null for what is not in the body. */
export function extentOf({ blocks }: Snapshot, from: Paragraph, to: Paragraph): Extent | null {
  const first = blocks.findIndex((block) => holds(block, from));
  const last = blocks.findIndex((block) => holds(block, to));
  return first < 0 || last < first ? null : { first, last };
}

function holds(block: Block, { index }: Paragraph): boolean {
  return block.kind === 'table'
    ? paragraphsIn(block).some((paragraph) => paragraph.index === index)
    : block.index === index;
}

/** The first and the last paragraph of the blocks, as an edit names them. */
export function paragraphsOf({ blocks }: Snapshot, { first, last }: Extent): { from: number; to: number } | null {
  const from = paragraphsIn(blocks[first])[0];
  // A table without cells has none, and nothing that could be missed.
  const to = blocks
    .slice(first, last + 1)
    .flatMap(paragraphsIn)
    .at(-1);
  return from && to ? { from: from.index, to: to.index } : null;
}

/** The paragraphs of a block in their order, those of its cells and of tables inside them. */
export function paragraphsIn(block: Block | undefined): readonly Paragraph[] {
  if (!block) return [];
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables = [] }) =>
      tables.length === 0
        ? paragraphs
        : [...paragraphs, ...tables.flatMap(paragraphsIn)].sort((one, other) => one.index - other.index),
    ),
  );
}

/**
 * Whether a content control around these blocks would cut one in two that begins or ends among them. Two neighbours with
 * the same tag cannot be told from one, and count as one.
 */
export function cutsControl({ blocks }: Snapshot, { first, last }: Extent): boolean {
  const inside = blocks.slice(first, last + 1).map(({ controls }) => controls);
  const around = inside.reduce(shared);
  const reachesOver = (one: Block | undefined, other: Block | undefined): boolean =>
    one !== undefined && other !== undefined && shared(one.controls, other.controls).length > around.length;
  return reachesOver(blocks[first - 1], blocks[first]) || reachesOver(blocks[last], blocks[last + 1]);
}

/** The content controls that are around both, from the outermost. */
function shared(one: readonly string[], other: readonly string[]): readonly string[] {
  const end = one.findIndex((tag, at) => tag !== other[at]);
  return end < 0 ? one : one.slice(0, end);
}

/** What setting up says of such blocks. */
export const cutReason =
  'A content control of yours begins or ends in the middle of it and would be cut in two. Move or remove that control, then set up again.';
