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

/** Whatever is found has one of these. */
const hint = /[[<#]|xx|click|lorem|note|todo|fixme|dd\/mm/i;

/** `[XX]`, `£[TBC]`, `[insert date]`, `MPXXX`, `XX Month YYYY`, prompts of Word’s. */
const placeholders = new RegExp(
  [
    String.raw`£?\[(?:x+|tb[cda]|to be [^\]]{1,40}|(?:insert|add|enter|delete|update|complete|confirm|date|name|number|amount|month|title|version|n|placeholder)\b[^\]]{0,60}|month year|dd [^\]]{1,12}|[•●?_ ]+)\]`,
    String.raw`(?<![\w])(?:£X+(?:,X+)*|(?:SECMP|MP|DP|CR)X{2,5}|X{2,4} (?:Month|${'January|February|March|April|May|June|July|August|September|October|November|December'})|DD\/MM\/YY(?:YY)?|X{3,})(?!\w)`,
    String.raw`<(?:insert|add|enter|name|date|number|amount|month|title)\b[^>]{0,60}>`,
    String.raw`Click (?:or tap )?here to enter (?:text|a date)\.?`,
    String.raw`\bLorem ipsum\b`,
  ].join('|'),
  'gi',
);
const notes =
  /(?:\[\s*)?\b(?:Drafting note|Note to (?:draft(?:er)?|author|reviewer|self)|Author(?:’|')?s? note|TODO|FIXME)\b\s*:?[^.\]]{0,80}[\].]?/gi;
const spreadsheetErrors = /#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!)/g;

const kinds: readonly (readonly [Leftover['kind'], RegExp])[] = [
  ['placeholder', placeholders],
  ['note', notes],
  ['spreadsheet error', spreadsheetErrors],
];
