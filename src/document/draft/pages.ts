import type { Block } from './block';

/** The page on which each heading is thought to stand. */
export function pagesOf(blocks: readonly Block[]): Map<Block, number> {
  return new Map(blocks.map((block) => [block, 1]));
}
