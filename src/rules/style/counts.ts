import type { Reading } from '../../document/recognise/recognise';
import type { Paragraph } from '../../document/reading/snapshot';
import { replaceAt } from '../fix';
import type { Place } from '../../model/place';
import type { Found, PlannedFix } from '../rule';

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

export interface CountSays {
  number: {
    words: string;
    count: string;
    number: 'plural' | 'singular';
    /** What is to stand behind the count, and in whose place. */
    right: string;
    behind: Place;
  };
  'colon-above-nothing': { colon: Place };
}

export const countMessages = {
  number: ({ words, count, number, right }: CountSays['number']): string =>
    `“${words}”: “${count}” goes with a ${number}. ` +
    `Readers take such a slip for a count that is wrong. Write “${count} ${right}”.`,
  'colon-above-nothing': (): string =>
    'The sentence says that there is none, and ends with a colon above nothing. ' +
    'Readers look for a list that seems lost. End it with a full stop.',
};

export function countFix(found: Found<CountSays>, reading: Reading): PlannedFix {
  if (found.message === 'colon-above-nothing') {
    return { title: 'End the sentence with a full stop', edits: [replaceAt(reading, found.colon, '.')] };
  }
  const { count, right, behind } = found;
  return { title: `Write “${count} ${right}”`, edits: [replaceAt(reading, behind, right)] };
}

/** Counts whose noun has the other number: a refresh writes the count anew, and the words behind it stay. */
export function* countedNouns(reading: Reading, paragraph: Paragraph): Iterable<Found<CountSays>> {
  if (!nouns.test(paragraph.text)) return;
  for (const match of paragraph.text.matchAll(oneOfSeveral)) {
    const { noun = '', verb: written } = match.groups ?? {};
    const right = [`${noun}s`, ...(written ? [plurals[written.toLowerCase()] ?? written] : [])].join(' ');
    yield counted(reading, paragraph, match, 'plural', right);
  }
  for (const match of paragraph.text.matchAll(severalOfOne)) {
    const { noun = '', possessed, verb: written } = match.groups ?? {};
    const isOf = possessed !== undefined || owned.test(paragraph.text.slice(match.index + match[0].length));
    const one = `${noun.slice(0, -1)}${isOf ? '’s' : ''}`;
    const right = [one, ...(written ? [singulars[written.toLowerCase()] ?? written] : [])].join(' ');
    yield counted(reading, paragraph, match, 'singular', right);
  }
}

function counted(
  { outline }: Reading,
  paragraph: Paragraph,
  match: RegExpExecArray,
  number: 'plural' | 'singular',
  right: string,
): Found<CountSays> {
  const { count = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  // The count may stand in a content control of its own: only what follows it is changed.
  const behind = outline.place(paragraph, match.index + count.length + 1, end);
  const place = outline.place(paragraph, match.index, end);
  return { message: 'number', place, words: match[0], count, number, right, behind };
}

const none =
  /^No (?:further |other )?(?:Modification(?: Proposal)?|(?:DCC )?Change Request)s? (?:has|have|is|are)\b.*:$/i;

/** “No Modification Proposal has been approved:” above nothing: the colon was for a list that there is none of. */
export function* announcedNothing(reading: Reading, paragraph: Paragraph): Iterable<Found<CountSays>> {
  const { outline, snapshot } = reading;
  const text = paragraph.text.trimEnd();
  if (!none.test(text)) return;
  const next = snapshot.blocks
    .slice(snapshot.blocks.indexOf(paragraph) + 1)
    .find((block) => block.kind === 'table' || block.text.trim() !== '');
  if (next && (next.kind === 'table' || next.list !== null)) return;
  const colon = outline.place(paragraph, text.length - 1, text.length);
  yield { message: 'colon-above-nothing', place: outline.place(paragraph, 0, text.length), colon };
}
