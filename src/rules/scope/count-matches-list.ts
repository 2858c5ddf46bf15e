import type { Part } from '../../document/reading/outline';
import { statedCount } from '../../document/recognise/counts';
import type { Reading } from '../../document/recognise/recognise';
import type { ScopeItem } from '../../document/recognise/scope';
import { inWords, listed } from '../wording';
import type { Finding, Rule } from '../rule';

export const countMatchesList: Rule = {
  id: 'scope/count-matches-list',
  severity: 'error',
  title: 'The count in the sentence is not the count of the list',
  why: 'The sentence and the list say what the Panel approves: when they differ, a modification is missing from one of them.',
  source: 'Each list of the scope opens with its count in words, or says that there are none.',
  *check({ reading }) {
    const { approved, targeted, changeRequests } = reading.scope;
    const lists = [
      ['approved', approved],
      ['targeted', targeted],
      ['changeRequests', changeRequests],
    ] as const;
    for (const [key, items] of lists) {
      const part = reading.outline.part(key);
      if (part) yield* compare(reading, part, items);
    }
  },
};

function* compare({ outline }: Reading, part: Part, items: readonly ScopeItem[]): Iterable<Finding> {
  const stated = statedCount(part, items[0]?.paragraph);
  if (!stated || stated.count === items.length) return;
  const bullets = part.paragraphs.filter(({ list }) => list?.level === 0).length;
  if (bullets === stated.count || (items.length === 0 && !isPlainlyEmpty(outline.parts, part))) return;
  const found =
    items.length === 0
      ? 'but the list has none'
      : `but the list has ${inWords(items.length)}: ${listed(items.map(({ id }) => id))}`;
  yield {
    message: `The text says “${stated.words}”, ${found}. Readers cannot tell which is right. Correct the sentence, or the list.`,
    place: outline.place(stated.paragraph, stated.start, stated.start + stated.words.length),
  };
}

/** No table, no identifier in a sentence and no sub-heading below which the list may stand. */
function isPlainlyEmpty(parts: readonly Part[], part: Part): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return (
    part.blocks.every((block) => block.kind === 'paragraph' && !/\b(?:SECMP|MP|DP|CR)\d/.test(block.text)) &&
    !(next && next.level > part.level)
  );
}
