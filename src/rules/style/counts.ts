import type { Reading } from '../../document/recognise/recognise';
import type { Paragraph } from '../../document/reading/snapshot';
import { replaceAt } from '../fix';
import type { Finding } from '../rule';

/** `part two`, `all but one`, `more than one`: what follows is not counted. */
const uncounted =
  '(?<!\\b(?:part|phase|stage|step|day|week|batch|group|tranche|release|version|number|table|section|appendix|annex|option|type|category|but|than|except) )(?<![\\d.,£/+−–-])';
/** `twenty one`, `a hundred and one`, `0 to 1`, `zero point one`, `T + 1`: the end of another number. */
const alone =
  '(?<!\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|(?:hundred|thousand) and|to|or|point|plus|minus) )(?<![+−–-] )';
const several = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|\\d{2,3})';
const item = '(?:Modification Proposal|(?:DCC )?Change Request|Working Day)';
const verb = '(?: (?<verb>has|have|is|are|was|were)\\b)';

/** Before another noun the singular is right: “two Working Day periods”. */
const oneOfSeveral = new RegExp(
  `${uncounted}\\b(?<count>${several}) (?<noun>${item})(?:${verb}|(?=\\s*$|[.,;:)]| (?:will|would|that|which|for|in|to|before|after|from)\\b))`,
  'gi',
);
const severalOfOne = new RegExp(
  `${uncounted}${alone}\\b(?<count>one|a single|1) (?<noun>(?:${item}|day|week|month)s\\b)(?<possessed>[’'])?${verb}?`,
  'gi',
);

/** A paragraph without one of these has nothing that is counted here. */
const nouns = /Proposal|Change Request|(?:day|week|month)s?\b/i;

const owned = /^ (?:effort|notice|work)\b/;
const plurals: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were' };
const singulars: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was' };

/** Counts whose noun has the other number: a refresh writes the count anew, and the words behind it stay. */
export function* countedNouns(reading: Reading, paragraph: Paragraph): Iterable<Finding> {
  if (!nouns.test(paragraph.text)) return;
  for (const match of paragraph.text.matchAll(oneOfSeveral)) {
    const { count = '', noun = '', verb: shown } = match.groups ?? {};
    yield finding(reading, paragraph, match, {
      count,
      number: 'plural',
      right: [`${noun}s`, ...(shown ? [plurals[shown.toLowerCase()] ?? shown] : [])].join(' '),
    });
  }
  for (const match of paragraph.text.matchAll(severalOfOne)) {
    const { count = '', noun = '', possessed, verb: shown } = match.groups ?? {};
    const isOf = possessed !== undefined || owned.test(paragraph.text.slice(match.index + match[0].length));
    const one = `${noun.slice(0, -1)}${isOf ? '’s' : ''}`;
    yield finding(reading, paragraph, match, {
      count,
      number: 'singular',
      right: [one, ...(shown ? [singulars[shown.toLowerCase()] ?? shown] : [])].join(' '),
    });
  }
}

interface Correction {
  readonly count: string;
  readonly number: 'plural' | 'singular';
  /** What is to stand behind the count. */
  readonly right: string;
}

function finding(
  reading: Reading,
  paragraph: Paragraph,
  match: RegExpExecArray,
  { count, number, right }: Correction,
): Finding {
  const { outline } = reading;
  const end = match.index + match[0].length;
  // The count may stand in a content control of its own: only what follows it is changed.
  const behind = outline.place(paragraph, match.index + count.length + 1, end);
  return {
    message:
      `“${match[0]}”: “${count}” goes with a ${number}. ` +
      `Readers take such a slip for a count that is wrong. Write “${count} ${right}”.`,
    place: outline.place(paragraph, match.index, end),
    fix: {
      title: `Write “${count} ${right}”`,
      safe: true,
      edits: [replaceAt(reading, behind, right)],
    },
  };
}

const none =
  /^No (?:further |other )?(?:Modification(?: Proposal)?|(?:DCC )?Change Request)s? (?:has|have|is|are)\b.*:$/i;

/** “No Modification Proposal has been approved:” above nothing: the colon was for a list that there is none of. */
export function* announcedNothing(reading: Reading, paragraph: Paragraph): Iterable<Finding> {
  const { outline, snapshot } = reading;
  const text = paragraph.text.trimEnd();
  if (!none.test(text)) return;
  const next = snapshot.blocks
    .slice(snapshot.blocks.indexOf(paragraph) + 1)
    .find((block) => block.kind === 'table' || block.text.trim() !== '');
  if (next && (next.kind === 'table' || next.list !== null)) return;
  const place = outline.place(paragraph, text.length - 1, text.length);
  yield {
    message:
      'The sentence says that there is none, and ends with a colon above nothing. ' +
      'Readers look for a list that seems lost. End it with a full stop.',
    place: outline.place(paragraph, 0, text.length),
    fix: { title: 'End the sentence with a full stop', safe: true, edits: [replaceAt(reading, place, '.')] },
  };
}
