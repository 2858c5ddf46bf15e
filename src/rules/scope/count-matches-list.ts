import type { OutlineSection } from '../../document/reading/outline';
import { overallCounts, statedCount } from '../../document/recognise/counts';
import type { Reading } from '../../document/recognise/recognise';
import type { ScopeItem } from '../../document/recognise/scope';
import { inWords, listed, plural } from '../wording';
import { rule, type Found } from '../rule';

interface Says {
  differs: { words: string; ids: readonly string[] };
  overall: { words: string; of: string; ids: readonly string[] };
}

export const countMatchesList = rule<Says>({
  id: 'scope/count-matches-list',
  severity: 'error',
  since: '0.1.0',
  title: 'The count in the sentence is not the count of the list',
  why: 'The sentence and the list say what the Panel approves: when they differ, a modification is missing from one of them.',
  source: 'Each list of the scope opens with its count in words, or says that there are none.',
  messages: {
    differs: ({ words, ids }) =>
      `The text says “${words}”, but the list has ${ids.length === 0 ? 'none' : `${inWords(ids.length)}: ${listed(ids)}`}. ` +
      'Readers cannot tell which is right. Correct the sentence, or the list.',
    overall: ({ words, of, ids }) =>
      `The text says “${words}”, but the lists of the scope have ${ids.length === 0 ? 'no' : inWords(ids.length)} ${of === 'all' ? '' : `${of} `}${plural(ids.length, 'modification')}. ` +
      'Readers cannot tell which is right. Correct the sentence, or the lists.',
  },
  *find({ reading }) {
    const { approved, targeted, changeRequests } = reading.scope;
    const lists = [
      ['approved', approved],
      ['targeted', targeted],
      ['changeRequests', changeRequests],
    ] as const;
    for (const [key, items] of lists) {
      const part = reading.outline.section(key);
      if (part) yield* compare(reading, part, items);
    }
    yield* compareAll(reading);
  },
});

function* compare({ outline }: Reading, part: OutlineSection, items: readonly ScopeItem[]): Iterable<Found<Says>> {
  const stated = statedCount(part, items[0]?.paragraph);
  if (!stated || stated.count === items.length) return;
  const bullets = part.paragraphs.filter(({ list }) => list?.level === 0).length;
  if (bullets === stated.count || (items.length === 0 && !isPlainlyEmpty(outline.sections, part))) return;
  const { paragraph, start, words } = stated;
  const place = outline.place(paragraph, start, start + words.length);
  yield { message: 'differs', place, words, ids: items.map(({ id }) => id) };
}

/** What a sentence elsewhere says of all of them. */
function* compareAll({ snapshot, outline, scope }: Reading): Iterable<Found<Says>> {
  const idsOf = (items: readonly ScopeItem[]): string[] => items.map(({ id }) => id);
  const ids = {
    approved: idsOf(scope.approved),
    targeted: idsOf(scope.targeted),
    all: [...new Set([...idsOf(scope.approved), ...idsOf(scope.targeted)])],
  };
  if (ids.all.length === 0) return;
  const inLists = new Set(
    (['approved', 'targeted', 'changeRequests'] as const).flatMap((key) => outline.section(key)?.paragraphs ?? []),
  );
  for (const { of, count, words, paragraph, start } of overallCounts(snapshot.paragraphs)) {
    if (count === ids[of].length || inLists.has(paragraph)) continue;
    const place = outline.place(paragraph, start, start + words.length);
    yield { message: 'overall', place, words: `${words} ${of === 'all' ? 'modifications' : of}`, of, ids: ids[of] };
  }
}

/** No table, no identifier in a sentence and no sub-heading below which the list may stand. */
function isPlainlyEmpty(parts: readonly OutlineSection[], part: OutlineSection): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return (
    part.blocks.every((block) => block.kind === 'paragraph' && !/\b(?:SECMP|MP|DP|CR)\d/.test(block.text)) &&
    !(next && next.level > part.level)
  );
}
