import { memoise } from '../reading/memoise';
import type { Paragraph } from '../reading/snapshot';
import { stories } from '../reading/stories';
import type { Reading } from './recognise';

/** Words of a template, of a spreadsheet or of the authors among themselves that were left in the text. */
export interface Leftover {
  readonly kind: 'placeholder' | 'note' | 'spreadsheet error';
  readonly words: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

export const leftovers = memoise(({ snapshot }: Reading): readonly Leftover[] =>
  // Headers and footers first: what hangs on no paragraph stands above all of them.
  [...snapshot.boxes.filter(({ anchor }) => anchor === undefined), ...stories(snapshot)].flatMap(leftIn),
);

function leftIn(paragraph: Paragraph): Leftover[] {
  const { text } = paragraph;
  if (!hint.test(text)) return [];
  return kinds.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      words: match[0],
      paragraph,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Whatever is found has one of these: letters that are rare, or words that are. */
const hint =
  /[[<#{«@%?]|XX|xx|Xx|TO BE|INSERT|TODO|FIXME|DD\/MM|TBC [–-]|[Nn]ote\b|[Cc]omment ?:|[Ll]orem|Click|to be (?:added|completed|inserted|written)/;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Where a sentence begins. */
const opening = String.raw`(?:^|(?<=[.!?:] ))`;

/** `£[TBC]`, `[insert date]`, `[DCC to confirm]`, fields of a mail merge, prompts of Word’s. */
const prompts = new RegExp(
  [
    String.raw`£?\[(?:x{2,}|tb[cda]|(?:… ?)?to be [^\]]{1,40}|(?:insert|add|enter|delete|update|complete|confirm|date|name|number|amount|month|title|version|release name|n|placeholder)\b[^\]]{0,60}|(?:\w+ ){1,3}to (?:confirm|update|provide|complete|add|check|advise)\b[^\]]{0,60}|month year|dd [^\]]{1,12}|[•●?_ ]+)\]`,
    String.raw`<<?(?:insert|add|enter|name|date|number|amount|month|title)\b[^>]{0,60}>>?`,
    String.raw`\{\{?\w{1,40}\}\}?|«\w{1,40}»|%%\w{1,40}%%|@@@+|###+|\?\?\?+`,
    String.raw`${opening}(?:Text|Wording|Content|Table|Figure|Section) (?:is )?to be (?:added|completed|inserted|written)\.?`,
    String.raw`Click (?:or tap )?here to enter (?:text|a date)\.?`,
    String.raw`\bLorem ipsum\b`,
    String.raw`(?<![\w])DD\/MM\/YY(?:YY)?(?!\w)`,
  ].join('|'),
  'gim',
);
/** `[X]`, `£XX`, `MPXXX`, `XX Month YYYY`, `TO BE COMPLETED`: what means something else in small letters. */
const capitals = new RegExp(
  [
    String.raw`£?\[X\]`,
    String.raw`(?<![\w[])(?:£X+(?:,X+)*|(?:SECMP|MP|DP|CR)X{2,5}|X{2,4} (?:Month|${months})|[Xx]{2}(?= (?:days?|weeks?|months?|hours?|modifications?|documents?|defects?|[A-Z][a-z]))|[Xx]{3,})(?![\w\]])`,
    String.raw`\bINSERT (?:[A-Z]+ ){0,3}HERE\b|\bTO BE (?:COMPLETED|CONFIRMED|ADDED|UPDATED)\b`,
  ].join('|'),
  'g',
);
const notes = new RegExp(
  String.raw`(?:\[\s*)?(?:\b(?:Drafting note|Note to (?:draft(?:er)?|author|reviewer|self)|TODO|FIXME)\b\s*:?|\b(?:Author|Reviewer)(?:’|')?s? note\s*:|\[(?:DN|Note|NB|Comment)\s*:|${opening}Comment\s*:|${opening}TBC [–-] (?=update|check|confirm|add))[^.\]]{0,80}[\].]?`,
  'gim',
);
const spreadsheetErrors = /#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!)/g;

const kinds: readonly (readonly [Leftover['kind'], RegExp])[] = [
  ['placeholder', prompts],
  ['placeholder', capitals],
  ['note', notes],
  ['spreadsheet error', spreadsheetErrors],
];
