import { listTag } from '../model/tags';
import type { Edit } from '../model/edit';
import { shortened } from '../document/language/phrases';
import { readLists, type ListReading } from '../document/lists/read';
import type { Reading } from '../document/recognise/recognise';
import type { Block, Paragraph } from '../document/reading/snapshot';
import { cutReason, cutsControl, extentOf, paragraphsOf } from '../document/reading/extent';
import type { Candidate, Candidates, Doubt } from './region';

/** The lists that have items. */
export function findLists(reading: Reading): Candidates {
  const lists = [...readLists(reading).values()];
  return { candidates: lists.flatMap((list) => candidate(reading, list)), remarks: [] };
}

function candidate(reading: Reading, list: ListReading): Candidate[] {
  const { snapshot } = reading;
  const { name, caption: title } = list.definition;
  const items = list.items.flatMap(({ paragraph, points }) => [paragraph, ...points]);
  const [first] = items;
  const last = items.at(-1);
  const extent = first && last ? extentOf(snapshot, openingOf(reading, first), last) : null;
  if (!first || !extent) return [];
  const tag = listTag(name);
  const alreadySetUp = items.some(({ controls }) => controls.includes(tag));
  const how = alreadySetUp ? 'control' : 'wording';
  const found = { kind: 'list', name, title, how, place: reading.outline.place(first), alreadySetUp } as const;
  if (alreadySetUp) return [{ found, edits: [], doubt: null }];
  const range = paragraphsOf(snapshot, extent);
  const edits: Edit[] = range ? [{ kind: 'wrapBlocks', ...range, tag, title }] : [];
  const doubt: Doubt | null = cutsControl(snapshot, extent)
    ? { reason: cutReason, canInclude: false }
    : interruption(snapshot.blocks.slice(snapshot.blocks.indexOf(first), extent.last + 1), items);
  return [{ found, edits, doubt }];
}

/** A list stands with the sentence that opens it: what is put in front of all its items stays in its control, too. */
function openingOf({ snapshot: { blocks } }: Reading, first: Paragraph): Paragraph {
  const above = blocks[blocks.indexOf(first) - 1];
  const opens =
    above?.kind === 'paragraph' && above.heading === null && above.list === null && /:\s*$/.test(above.text);
  return opens ? above : first;
}

/** What stands among the items and is none. */
function interruption(blocks: readonly Block[], items: readonly Paragraph[]): Doubt | null {
  const between = blocks.find((block) =>
    block.kind === 'table' ? true : block.text.trim() !== '' && !items.includes(block),
  );
  if (!between) return null;
  const what = between.kind === 'table' ? 'a table' : `“${shortened(between.text.trim())}”`;
  return {
    reason: `The list is interrupted by ${what}, which would come into its content control too.`,
    canInclude: true,
  };
}
