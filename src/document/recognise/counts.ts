import { countPattern, readCount } from '../language/numbers';
import type { OutlineSection } from '../reading/outline';
import type { Paragraph } from '../reading/snapshot';
import { sentencesOf } from '../language/sentences';

/** A sentence's count of the list that it opens. */
export interface StatedCount {
  readonly count: number;
  /** The count with what it counts: `One Modification Proposal`. */
  readonly words: string;
  /** How long the count alone is; `words` starts with it. */
  readonly length: number;
  readonly paragraph: Paragraph;
  readonly start: number;
}

/** The count in the words above a list of the scope; null where none or several stand, which tell parts from the whole. */
export function statedCount(part: OutlineSection, firstItem: Paragraph | undefined): StatedCount | null {
  const opening = part.paragraphs.filter(
    (paragraph) => paragraph.list === null && !(firstItem && paragraph.index >= firstItem.index),
  );
  const [stated, ...others] = opening.flatMap(countsIn);
  return stated && others.length === 0 ? stated : null;
}

/** `thirteen` to `ninety-nine`, and `a hundred`. */
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const moreWords = [`(?:${tens.join('|')})(?:[- ](?:${units.join('|')}))?`, ...teens, '(?:a|one) hundred'];
/** “Four (4)”: the figure again. */
const inFigures = '(?:\\s*\\((?<figure>\\d+)\\))?';
/** Words that make the count another list's: `two further modifications`, `one of the modifications`. */
const anotherList = '(?:of|the|to|for|in|on|from|by|further|additional|other|others|more|remaining|new|Working)\\b';
const noun = '(?:Modification Proposals?|Modifications?|(?:DCC )?Change Requests?|Draft Proposals?)';
const counted = new RegExp(
  `(?<![\\d.,£-])\\b(no|single|${moreWords.join('|')}|${countPattern})${inFigures}\\s+((?:(?!${anotherList})[A-Za-z-]+\\s+){0,2}?)${noun}\\b`,
  'gi',
);
const approximate =
  /(?:up to|at least|at most|more than|fewer than|over|about|around|one of|(?<!\ba total )(?:^|(?<=[\w,] ))(?:out )?of (?:the |these |all )?)\s*$/i;
/** “Two Self-Governance and one Authority-determined Modification Proposals” are three. */
const second = new RegExp(`\\b(?:${countPattern})\\b(?:(?!Modification|Proposal)[^.;:]){0,200}\\band $`, 'i');
/** A count of some of them says nothing of the list. */
const qualified = /^\s*(?:that|which|with|impact\w*|affect\w*)\b[^.;:]*\b(?:impact|affect)/i;
const restricted = /impacting|affecting|documents?-only|text-only/i;

function countsIn(paragraph: Paragraph): StatedCount[] {
  const [none] = /^None (?:has|have) been (?:approved|targeted)\b/.exec(paragraph.text) ?? [];
  if (none !== undefined) return [{ count: 0, words: none, length: 'None'.length, paragraph, start: 0 }];
  return sentencesOf(paragraph.text).flatMap((sentence) =>
    [...sentence.text.matchAll(counted)].flatMap((match): StatedCount[] => {
      const before = sentence.text.slice(0, match.index);
      const after = sentence.text.slice(match.index + match[0].length);
      const count = valueOf(match[1] ?? '');
      if (
        count === null ||
        approximate.test(before) ||
        second.test(before) ||
        qualified.test(after) ||
        restricted.test(match[3] ?? '')
      )
        return [];
      const [alone = ''] = /^.*?\(\d+\)/.exec(match[0]) ?? [];
      const length = match.groups?.figure === undefined ? (match[1]?.length ?? 0) : alone.length;
      return [{ count, words: match[0], length, paragraph, start: sentence.start + match.index }];
    }),
  );
}

function valueOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'no') return 0;
  if (lower === 'single') return 1;
  if (/^(?:a|one) hundred$/.test(lower)) return 100;
  const teen = teens.indexOf(lower);
  if (teen >= 0) return teen + 13;
  const [ten = '', unit] = lower.split(/[- ]/);
  if (tens.includes(ten)) return (tens.indexOf(ten) + 2) * 10 + (unit === undefined ? 0 : units.indexOf(unit) + 1);
  return readCount(word);
}

/** A count of all that is in scope, or of what is approved and what is targeted, in a sentence anywhere. */
export interface OverallCount extends StatedCount {
  readonly of: 'all' | 'approved' | 'targeted';
}

const number = `(?:${moreWords.join('|')}|${countPattern})`;
const subject = String.raw`^(?:In (?:all|total), )?(?:this|the) (?:[\w-]+ ){0,3}?(?:release|RID|document|scope)\b[^.,;]{0,20}? (?:consists of|comprises|contains|covers|includes|brings|has|holds) (?:a total of )?`;
const overall: readonly RegExp[] = [
  new RegExp(`${subject}(?<all>${number}) ${noun}(?! (?:that|which|for|from))`, 'i'),
  new RegExp(`${subject}(?<approved>${number}) approved (?:${noun} )?and (?<targeted>${number}) targeted`, 'i'),
  new RegExp(`^(?:In (?:all|total), )?(?<all>${number}) ${noun} (?:is|are) (?:now )?in (?:the )?scope\\b`, 'i'),
];

/** What sentences outside the lists say of how many modifications the release has. */
export function overallCounts(paragraphs: readonly Paragraph[]): OverallCount[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.cell !== null || !/odification|roposal|targeted/.test(paragraph.text)) return [];
    return sentencesOf(paragraph.text).flatMap((sentence) => {
      const match = overall.map((pattern) => pattern.exec(sentence.text)).find((found) => found !== null);
      return Object.entries(match?.groups ?? {}).flatMap(([of, word]): OverallCount[] => {
        const count = valueOf(word);
        if (!match || count === null || !(of === 'all' || of === 'approved' || of === 'targeted')) return [];
        const start = sentence.start + match[0].lastIndexOf(word) + match.index;
        return [{ of, count, words: word, length: word.length, paragraph, start }];
      });
    });
  });
}
