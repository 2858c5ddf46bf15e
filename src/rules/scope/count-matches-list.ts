import { countPattern, readCount } from '../../document/numbers';
import type { Part } from '../../document/outline';
import type { Reading } from '../../document/recognise/recognise';
import type { ScopeItem } from '../../document/recognise/scope';
import { sentencesOf } from '../../document/recognise/sentences';
import type { Paragraph } from '../../document/snapshot';
import { scopeBullets } from '../scopeBullets';
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
      if (part) yield* compare(reading, part, scopeBullets(items));
    }
  },
};

function* compare({ outline }: Reading, part: Part, items: readonly ScopeItem[]): Iterable<Finding> {
  const first = items[0]?.paragraph;
  const opening = part.paragraphs.filter(
    (paragraph) => paragraph.list === null && !(first && paragraph.index >= first.index),
  );
  const counts = opening.flatMap(countsIn);
  const [stated] = counts;
  // Several counts tell parts of the list from the whole.
  if (!stated || counts.length > 1 || stated.count === items.length) return;
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

interface Count {
  readonly count: number;
  readonly words: string;
  readonly paragraph: Paragraph;
  readonly start: number;
}

const moreWords = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
/** Words that make the count another list's: `two further modifications`, `one of the modifications`. */
const anotherList = '(?:of|the|to|for|in|on|from|by|further|additional|other|others|more|remaining|new|Working)\\b';
const noun = '(?:Modification Proposals?|Modifications?|(?:DCC )?Change Requests?|Draft Proposals?)';
const counted = new RegExp(
  `(?<![\\d.,£-])\\b(no|single|${moreWords.join('|')}|${countPattern})\\s+((?:(?!${anotherList})[A-Za-z-]+\\s+){0,2}?)${noun}\\b`,
  'gi',
);
const approximate = /(?:up to|at least|at most|more than|fewer than|over|about|around|one of)\s+$/i;
/** A count of some of them says nothing of the list. */
const qualified = /^\s*(?:that|which|with|impact\w*|affect\w*)\b[^.;:]*\b(?:impact|affect)/i;
const restricted = /impacting|affecting|documents?-only|text-only/i;

function countsIn(paragraph: Paragraph): Count[] {
  return sentencesOf(paragraph.text).flatMap((sentence) =>
    [...sentence.text.matchAll(counted)].flatMap((match): Count[] => {
      const before = sentence.text.slice(0, match.index);
      const after = sentence.text.slice(match.index + match[0].length);
      const count = valueOf(match[1] ?? '');
      if (count === null || approximate.test(before) || qualified.test(after) || restricted.test(match[2] ?? ''))
        return [];
      return [{ count, words: match[0], paragraph, start: sentence.start + match.index }];
    }),
  );
}

function valueOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'no') return 0;
  if (lower === 'single') return 1;
  const more = moreWords.indexOf(lower);
  return more < 0 ? readCount(word) : more + 13;
}
