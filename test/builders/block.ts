import { bookmark, change, field, inlines, internalLink, run, text } from './inline';
import type { ChangeOptions, Inline, Inlines } from './inline';
import type { Piece, Story } from './package';
import { el, w, type Element, type Node } from './xml';

export type Block = Piece;

export interface ParagraphOptions {
  /** A style's id, such as `Heading1` or `ListBullet`. */
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  /** Direct numbering, as the bullet button makes it. */
  readonly numbering?: { readonly list: number; readonly level: number };
  /** A tracked insertion or deletion of the paragraph itself. */
  readonly mark?: 'inserted' | 'deleted' | undefined;
  readonly changed?: ChangeOptions;
}

function paragraphProperties(options: ParagraphOptions, story: Story): Element | null {
  const { style, align, pageBreakBefore, keepWithNext, numbering, mark, changed = {} } = options;
  const properties = [
    style ? [w('pStyle', { val: style })] : [],
    keepWithNext ? [w('keepNext')] : [],
    pageBreakBefore ? [w('pageBreakBefore')] : [],
    numbering ? [w('numPr', {}, w('ilvl', { val: numbering.level }), w('numId', { val: numbering.list }))] : [],
    align ? [w('jc', { val: align })] : [],
    mark ? [w('rPr', {}, w(mark === 'inserted' ? 'ins' : 'del', change(story, changed)))] : [],
  ].flat();
  return properties.length > 0 ? w('pPr', {}, properties) : null;
}

export function paragraph(content: Inlines = '', options: ParagraphOptions = {}): Block {
  return (story) => [w('p', {}, paragraphProperties(options, story), inlines(content, story))];
}

export const title = (content: Inlines): Block => paragraph(content, { style: 'Title' });

/** A heading; a bookmark lets the contents link to it. */
export function heading(
  level: 1 | 2 | 3,
  content: Inlines,
  options: ParagraphOptions & { bookmark?: string } = {},
): Block {
  const { bookmark: name, ...rest } = options;
  const words: Piece = (story) => inlines(content, story);
  return paragraph(name ? bookmark(name, words) : content, { style: `Heading${String(level)}`, ...rest });
}

/** The lists of numbering.xml. Numbered lists beyond the style's own follow. */
export const lists = { bullets: 1, bullets2: 2, numbers: 3, anyLevel: 4, firstOwn: 5 } as const;

export interface BulletOptions {
  readonly level?: 1 | 2 | 3;
  /** `style`: List Bullet, List Bullet 2; `button`: List Paragraph with direct numbering, as Word's button makes it. */
  readonly by?: 'style' | 'button';
  readonly mark?: ParagraphOptions['mark'];
}

export function bullet(content: Inlines, { level = 1, by = 'style', mark }: BulletOptions = {}): Block {
  return by === 'style' && level < 3
    ? paragraph(content, { style: level === 1 ? 'ListBullet' : 'ListBullet2', mark })
    : paragraph(content, { style: 'ListParagraph', numbering: { list: lists.anyLevel, level: level - 1 }, mark });
}

export const bullets = (...contents: readonly Inlines[]): Block => group(contents.map((content) => bullet(content)));

/** An item of a numbered list. Each named list counts from 1; without a name the style's own list goes on counting. */
export function numbered(
  content: Inlines,
  { list, mark }: { list?: string; mark?: ParagraphOptions['mark'] } = {},
): Block {
  if (list === undefined) return paragraph(content, { style: 'ListNumber', mark });
  return (story) => {
    const own = lists.firstOwn + story.package.numberedList(list);
    return paragraph(content, { style: 'ListNumber', numbering: { list: own, level: 0 }, mark })(story);
  };
}

export const group =
  (blocks: readonly Block[]): Block =>
  (story) =>
    blocks.flatMap((block) => block(story));

export interface ControlOptions {
  readonly tag?: string;
  readonly alias?: string;
  readonly lock?: 'sdtLocked' | 'contentLocked' | 'sdtContentLocked';
  /** Makes it a date picker. */
  readonly date?: true;
  /** Makes it a check box, ticked or not. */
  readonly checked?: boolean;
  /** Binds the text of the control to a custom XML part. */
  readonly binding?: { readonly store: string; readonly xpath: string; readonly prefixes: string };
}

function control(options: ControlOptions, plain: boolean, story: Story, content: readonly Node[]): Element {
  const { tag, alias, lock, binding, date, checked } = options;
  const properties = [
    alias ? [w('alias', { val: alias })] : [],
    tag ? [w('tag', { val: tag })] : [],
    [w('id', { val: 100_000 + story.package.nextId('control') })],
    lock ? [w('lock', { val: lock })] : [],
    binding
      ? [w('dataBinding', { prefixMappings: binding.prefixes, xpath: binding.xpath, storeItemID: binding.store })]
      : [],
    [checked === undefined ? w(date ? 'date' : plain && binding ? 'text' : 'richText') : checkBoxProperties(checked)],
  ].flat();
  return w('sdt', {}, w('sdtPr', {}, properties), w('sdtContent', {}, content));
}

function checkBoxProperties(checked: boolean): Element {
  const symbol = (name: string, code: string): Element =>
    el(`w14:${name}`, { 'w14:val': code, 'w14:font': 'MS Gothic' });
  return el(
    'w14:checkbox',
    {},
    el('w14:checked', { 'w14:val': checked ? 1 : 0 }),
    symbol('checkedState', '2612'),
    symbol('uncheckedState', '2610'),
  );
}

/** What Word shows in a check box unless it is told otherwise. */
export const checkBoxMark = (checked: boolean): string => (checked ? '☒' : '☐');

/** A check box within a paragraph, as Developer › Check Box Content Control puts it. */
export function checkBox(checked: boolean, options: ControlOptions = {}): Piece {
  return inlineControl({ ...options, checked }, checkBoxMark(checked));
}

/** A content control around blocks. */
export function contentControl(options: ControlOptions, ...blocks: readonly Block[]): Block {
  return (story) => [control(options, false, story, group(blocks)(story))];
}

/** A content control within a paragraph. */
export function inlineControl(options: ControlOptions, ...content: readonly Inline[]): Piece {
  return (story) => [control(options, true, story, inlines(content, story))];
}

export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly bookmark: string;
  readonly page: number;
}

/** A table of contents as Word leaves it: one field over the entries, each a link with a page number. */
export function tableOfContents(entries: readonly ContentsEntry[]): Block {
  const mark = (type: string): Node => run([w('fldChar', { fldCharType: type })]);
  const start: Piece = () => [
    mark('begin'),
    run([w('instrText', { 'xml:space': 'preserve' }, ' TOC \\o "1-2" \\h \\z \\u ')]),
    mark('separate'),
  ];
  const lines = entries.map(({ level, text: words, bookmark: anchor, page }, index) =>
    paragraph(
      [
        ...(index === 0 ? [start] : []),
        internalLink(
          [text(words, { split: false }), '\t', field(`PAGEREF ${anchor} \\h`, text(String(page), { split: false }))],
          anchor,
        ),
        ...(index === entries.length - 1 ? [() => [mark('end')]] : []),
      ],
      { style: `TOC${String(level)}` },
    ),
  );
  return group(lines);
}
