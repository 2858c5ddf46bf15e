import type { Piece, Story } from './package';
import { splitText, type SplitOptions } from './split';
import { w, type Element, type Node } from './xml';

/** What stands in a paragraph. A plain string is a run; `\t` and `\n` in it are a tab and a line break. */
export type Inline = string | Piece;
export type Inlines = Inline | readonly Inline[];

export interface TextOptions {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly hidden?: boolean;
  /** Cut into runs as Word does; `false` where the whole document is and this text is not to be. */
  readonly split?: SplitOptions | false;
}

export function inlines(content: Inlines, story: Story): Node[] {
  const list = typeof content === 'string' || typeof content === 'function' ? [content] : content;
  return list.flatMap((inline) => (typeof inline === 'string' ? text(inline)(story) : inline(story)));
}

export function runProperties({ style, bold, italic, colour, hidden }: TextOptions): Element | null {
  const properties = [
    style ? [w('rStyle', { val: style })] : [],
    bold ? [w('b')] : [],
    italic ? [w('i')] : [],
    hidden ? [w('vanish')] : [],
    colour ? [w('color', { val: colour })] : [],
  ].flat();
  return properties.length > 0 ? w('rPr', {}, properties) : null;
}

/** The content of a run; `as` is the element that holds the letters: deleted text has one of its own. */
function letters(words: string, as: 't' | 'delText' | 'instrText'): Node[] {
  return words.split(/([\t\n])/).flatMap((piece): Node[] => {
    if (piece === '\t') return [w('tab')];
    if (piece === '\n') return [w('br')];
    if (piece === '') return [];
    return [w(as, /^\s|\s$/.test(piece) ? { 'xml:space': 'preserve' } : {}, piece)];
  });
}

export function run(content: readonly Node[], options: TextOptions = {}, rsid?: string): Element {
  return w('r', { rsidR: rsid }, runProperties(options), content);
}

export function text(words: string, options: TextOptions = {}): Piece {
  return ({ package: owner }) => {
    const split = options.split ?? owner.split;
    if (!split) return words === '' ? [] : [run(letters(words, 't'), options)];
    return splitText(words, split, () => owner.nextId('bookmark')).flatMap((part) => [
      ...part.before,
      run([...(part.startsPage ? [w('lastRenderedPageBreak')] : []), ...letters(part.text, 't')], options, part.rsid),
    ]);
  };
}

export const bold = (words: string): Piece => text(words, { bold: true });
export const tab = (): Piece => () => [run([w('tab')])];
export const lineBreak = (): Piece => () => [run([w('br')])];
export const pageBreak = (): Piece => () => [run([w('br', { type: 'page' })])];
export const softHyphen = (): Piece => () => [run([w('softHyphen')])];
export const noBreakHyphen = (): Piece => () => [run([w('noBreakHyphen')])];

/** A character of a symbol font, as Insert Symbol makes it: `symbol('Wingdings', 0xfc)` is a tick. */
export function symbol(font: string, code: number): Piece {
  return () => [run([w('sym', { font, char: (0xf000 + code).toString(16).toUpperCase() })])];
}

/** A hyperlink over words; `as: 'field'` writes it as a HYPERLINK field, as older documents do. */
export function link(words: string, address: string, options: TextOptions & { as?: 'element' | 'field' } = {}): Piece {
  const { as = 'element', ...format } = options;
  const shown = text(words, { style: 'Hyperlink', ...format });
  if (as === 'field') return field(`HYPERLINK "${address}"`, shown);
  return (story) => [
    w('hyperlink', { 'r:id': story.relationships.add('hyperlink', address, true), history: 1 }, inlines(shown, story)),
  ];
}

/** A link to a bookmark of the same document. */
export function internalLink(content: Inlines, anchor: string): Piece {
  return (story) => [w('hyperlink', { anchor, history: 1 }, inlines(content, story))];
}

/** A complex field with its last result. */
export function field(instruction: string, result: Inlines): Piece {
  const mark = (type: string): Element => run([w('fldChar', { fldCharType: type })]);
  return (story) => [
    mark('begin'),
    run(letters(` ${instruction} `, 'instrText')),
    mark('separate'),
    ...inlines(result, story),
    mark('end'),
  ];
}

/** A field of one run with its last result, as programs other than Word write it. */
export function simpleField(instruction: string, result: Inlines): Piece {
  return (story) => [w('fldSimple', { instr: ` ${instruction} ` }, inlines(result, story))];
}

/** Words that Word 2003 recognised as a date: the tag stays in documents that began there. */
export function smartTag(content: Inlines): Piece {
  return (story) => [
    w('smartTag', { uri: 'urn:schemas-microsoft-com:office:smarttags', element: 'date' }, inlines(content, story)),
  ];
}

export const pageNumber = (): Piece => field('PAGE', '1');
export const pageCount = (): Piece => field('NUMPAGES', '1');

export function bookmark(name: string, ...content: readonly Inline[]): Piece {
  return (story) => {
    const id = story.package.nextId('bookmark');
    return [w('bookmarkStart', { id, name }), ...inlines(content, story), w('bookmarkEnd', { id })];
  };
}

export interface ChangeOptions {
  readonly author?: string;
  readonly date?: string;
}

/** Attributes of a tracked change. */
export function change(story: Story, options: ChangeOptions): { id: number; author: string; date: string } {
  const { author = 'A Reviewer', date = '2020-01-08T09:30:00Z' } = options;
  return { id: story.package.nextId('change'), author, date };
}

export function inserted(content: Inlines, options: ChangeOptions = {}): Piece {
  return (story) => [w('ins', change(story, options), inlines(content, story))];
}

export function deleted(words: string, options: ChangeOptions & TextOptions = {}): Piece {
  return (story) => [w('del', change(story, options), run(letters(words, 'delText'), options))];
}

export interface CommentOptions extends ChangeOptions {
  readonly initials?: string;
  /** Answers to it, in order. */
  readonly replies?: readonly string[];
}

/** A comment on what it encloses. */
export function commented(content: Inlines, comment: string, options: CommentOptions = {}): Piece {
  const { author = 'A Reviewer', date = '2020-01-08T09:30:00Z', initials = 'AR', replies = [] } = options;
  return (story) => {
    const words = [comment, ...replies];
    const first = story.package.comments.length;
    words.forEach((answer, index) => {
      const id = story.package.comments.length;
      const thread = replies.length > 0 ? { 'w14:paraId': paraId(id) } : {};
      const lines = inlines(text(answer, { split: false }), story);
      story.package.comments.push(w('comment', { id, author, date, initials }, w('p', thread, lines)));
      if (replies.length === 0) return;
      const parent = index > 0 ? paraId(first) : undefined;
      story.package.commentThreads.push({ paraId: paraId(id), parent });
    });
    const ids = words.map((_, index) => first + index);
    return [
      ...ids.map((id) => w('commentRangeStart', { id })),
      ...inlines(content, story),
      ...ids.flatMap((id) => [w('commentRangeEnd', { id }), run([w('commentReference', { id })])]),
    ];
  };
}

/** What Word knows the paragraph of a comment by, to tell which comment an answer is to. */
const paraId = (comment: number): string => (0x20000000 + comment).toString(16).toUpperCase();
