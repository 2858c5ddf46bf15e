import type { Carried } from './carried';

/**
 * A picture of the document as plain data, taken in one round trip. Text is as a reader of the final document sees it:
 * tracked insertions in, deletions out. No object of Office's survives it.
 */
export interface Snapshot {
  /** Paragraphs and tables of the body, in order. */
  readonly blocks: readonly Block[];
  /** Every paragraph of the body, cells included, in the order of Word's body.paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** The tables of the body in the order in which they begin, those inside cells among them. */
  readonly tables: readonly Table[];
  /** Paragraphs of headers and footers. */
  readonly headersAndFooters: readonly Paragraph[];
  /** Paragraphs of text boxes, such as a cover page's. */
  readonly boxes: readonly Paragraph[];
  /** Paragraphs of footnotes and endnotes, in the order of what they are notes on. */
  readonly notes: readonly Paragraph[];
  /** What the columns of a table share: the width of the text on the first page's paper, in points. */
  readonly textWidth: number;
  /**
   * Local names of XML elements that are neither read nor passed over, in the order of the alphabet; their words are read.
   * Left out where there are none.
   */
  readonly unknown?: readonly string[];
  /**
   * Word's own names of the paragraphs, for this session, by index: an empty text for a paragraph that no name is sure to
   * belong to. The list is empty where Word has no names that can be trusted.
   */
  readonly localIds: readonly string[];
  /** The custom XML part of the add-in's own, null when there is none. */
  readonly store: StoredPart | null;
  /** More of the same kind, where copying has left some. */
  readonly copies?: readonly StoredPart[];
  /** Whether the author tracks changes. */
  readonly tracking: boolean;
}

export interface StoredPart {
  readonly id: string;
  readonly xml: string;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Its index in `Snapshot.paragraphs`; -1 in headers, footers, text boxes and notes, where Word counts none. */
  readonly index: number;
  /** The paragraph of the body that its text box or note hangs on. */
  readonly anchor?: number;
  /**
   * What a reader sees, made easy to search: see `plain`. A check box is a tick or a blank; what is hidden, struck through
   * or a mark of a note is left out.
   */
  readonly text: string;
  /** The same, character by character as Word's own text has it, where that differs. */
  readonly raw?: string;
  /** The style's name, such as `Heading 1`; empty for the default. */
  readonly style: string;
  /** 1 to 9 for a heading. */
  readonly heading: number | null;
  readonly list: ListPosition | null;
  /** Whether all of its text is bold. */
  readonly bold: boolean;
  readonly links: readonly Link[];
  /** Inline content controls, by tag. */
  readonly inlineControls: readonly Span[];
  /**
   * Where the letters are more than a plain text: tracked insertions, results of fields and, as stretches of no length,
   * where the look of the letters changes or something hangs on the place (a tracked deletion, a note, a comment, a
   * bookmark, a picture).
   */
  readonly uneven: readonly Stretch[];
  /** Something hangs on it that other words in its stead would lose: a note, a comment, a bookmark, a tracked change. */
  readonly anchored?: true;
  /** Some of that is an author's for good, unlike a tracked change: a note, a comment, a bookmark, a picture. */
  readonly noted?: true;
  /** Links of any kind, fields and smart tags, which are never cut in two. */
  readonly wholes?: readonly Stretch[];
  /**
   * Offsets of `raw` at which something stands that Word's search may not look beyond: a tracked deletion, the end of a
   * field, the mark of a note (#5874, #5905, #4401).
   */
  readonly stops?: readonly number[];
  /** Letters of `raw` that are not in the text, in their order; offsets are those of `raw`. */
  readonly unseen?: readonly Unseen[];
  /** Tags of the content controls around it, the outermost first. */
  readonly controls: readonly string[];
  /** What content controls around it forbid, the outermost first, where any does. */
  readonly limits?: readonly Limits[];
  /** Where it stands in a table. */
  readonly cell: CellPosition | null;
}

/** What Word allows nobody to do with a content control, where there is such a thing. */
export interface Limits {
  /** What its author calls it; may be empty. */
  readonly title: string;
  /** Nothing in it can be changed. */
  readonly locked?: true;
  /** It cannot be deleted, nor what it stands in. */
  readonly kept?: true;
  /** It holds plain text, and no other control. */
  readonly plain?: true;
  /** Whether it is ticked, where it is a check box: its mark is Word's own. */
  readonly checked?: boolean;
}

export interface ListPosition {
  /** 0 for the outermost. */
  readonly level: number;
  readonly ordered: boolean;
  /** How many characters of the text are a bullet that was typed in front, where the list is none of Word's. */
  readonly typed?: number;
}

export interface CellPosition {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** Offsets in `Paragraph.text`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Letters that a reader does not see, or sees apart from the words: hidden ones, those struck through, the mark of a
 * note, what an empty control asks for, the code of a field.
 */
export interface Unseen extends Stretch {
  readonly why: 'hidden' | 'struck' | 'note' | 'prompt' | 'code';
}

/** Whether two stretches of one text have any of it in common. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether one stretch has all of another in it. */
export function covers(one: Stretch, other: Stretch): boolean {
  return one.start <= other.start && other.end <= one.end;
}

export interface Span extends Stretch {
  readonly tag: string;
  /** Whether Word keeps its text equal to a node of a custom XML part. */
  readonly bound?: true;
  readonly limits?: Limits;
}

export interface Link extends Stretch {
  readonly address: string;
}

export interface Table {
  readonly kind: 'table';
  /** Its index in `Snapshot.tables`; -1 in headers, footers, text boxes and notes. */
  readonly index: number;
  /** The cell that it stands in. */
  readonly within?: CellPosition;
  readonly rows: readonly Row[];
  /** The name of its style; empty for the default. */
  readonly style: string;
  readonly controls: readonly string[];
  /** What content controls around all of it forbid, where any does. */
  readonly limits?: readonly Limits[];
}

export interface Row extends Carried {
  readonly cells: readonly Cell[];
  /** Repeats at the top of each page. */
  readonly header: boolean;
  /** Deleted, with the deletion tracked. */
  readonly deleted: boolean;
}

export interface Cell {
  /** Those of tables inside it left out. */
  readonly paragraphs: readonly Paragraph[];
  /** Tables inside it, where there are any. */
  readonly tables?: readonly Table[];
  /** The colour that fills it, such as `92D050`, where it has one of its own. */
  readonly fill?: string;
  /** The grid column it starts in, from 0, and how many it covers. */
  readonly column: number;
  readonly span: number;
  /** It is merged with the cell above: what it says is not seen. */
  readonly continues?: true;
}

/** Whether a row is one cell merged across columns, such as a caption or a note. */
export function isAcross(row: Row | undefined): boolean {
  return row?.cells.length === 1 && (row.cells[0]?.span ?? 1) > 1;
}

/** A cell's paragraphs as lines. */
export function cellText(cell: Cell | undefined): string {
  return cell ? cell.paragraphs.map((paragraph) => paragraph.text.trim()).join('\n') : '';
}

/** What an author types for a bullet: the letter o is Word's own second level. */
const typedBullet = /^\s*([•●·▪◦‣∙■○\uF0B7\uF0A7*–—-]|o(?=\s))\s+(?=\S)/;
const secondLevel = new Set(['o', '◦', '▪', '○', '\uF0A7']);

/** The place in a list that a bullet typed in front of a paragraph's words gives it; null where there is none. */
export function typedList(text: string): ListPosition | null {
  const match = typedBullet.exec(text);
  return match && { level: secondLevel.has(match[1] ?? '') ? 1 : 0, ordered: false, typed: match[0].length };
}

/** The bullet that was typed in front of a paragraph's words, with the space after it; empty for one of Word's own. */
export function typedMark({ text, list }: Paragraph): string {
  return text.slice(0, list?.typed ?? 0);
}

/** A paragraph's words without a bullet that was typed in front. */
export function itemText({ text, list }: Paragraph): string {
  return text.slice(list?.typed ?? 0).trim();
}

/**
 * Characters that break no word and are not seen: soft hyphen (Word's own is U+001F), zero-width ones, word joiner, byte
 * order mark, marks of direction, and what chooses between two forms of a sign.
 */
const unseenCharacter = /[\u001F\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E]|[\uFE00-\uFE0F]/;
const everyUnseen = new RegExp(unseenCharacter, 'g');

/**
 * Text made easy to search: unseen characters and stretches left out, every kind of space a space, the non-breaking hyphen
 * (Word's own is U+001E) a hyphen. Quotes and dashes stay as they are.
 */
export function plain(raw: string, unseen: readonly Stretch[] = []): string {
  return without(raw, unseen)
    .replace(everyUnseen, '')
    .replace(/[\u00A0\u2002-\u200A\u202F\u3000\t\n\v]/g, ' ')
    .replace(/[\u001E\u2011]/g, '-');
}

function without(raw: string, unseen: readonly Stretch[]): string {
  if (unseen.length === 0) return raw;
  let seen = '';
  let from = 0;
  for (const { start, end } of unseen) {
    seen += raw.slice(from, start);
    from = end;
  }
  return seen + raw.slice(from);
}

/** Where the offsets of a raw text are in what `plain` makes of it. */
export function plainOffsets(raw: string, unseen: readonly Stretch[] = []): (offset: number) => number {
  const isSeen = seenIn(raw, unseen);
  if (isSeen === null) return (offset) => offset;
  const offsets = [0];
  for (let at = 0, seen = 0; at < raw.length; at += 1) {
    if (isSeen(at)) seen += 1;
    offsets.push(seen);
  }
  return (offset) => offsets[offset] ?? offsets.at(-1) ?? 0;
}

/** Whether a character of a raw text is seen, to be asked in order; null where all are. */
function seenIn(raw: string, unseen: readonly Stretch[]): ((at: number) => boolean) | null {
  if (unseen.length === 0 && !unseenCharacter.test(raw)) return null;
  let next = 0;
  return (at) => {
    while (at >= (unseen[next]?.end ?? Infinity)) next += 1;
    return at < (unseen[next]?.start ?? Infinity) && !unseenCharacter.test(raw.charAt(at));
  };
}

/** The words of a paragraph between two offsets of its text, as the document has them: what Word's search needs. */
export function rawSlice(paragraph: Paragraph, start: number, end: number): string {
  const { raw, text, unseen = [] } = paragraph;
  if (raw === undefined) return text.slice(start, end);
  const isSeen = seenIn(raw, unseen);
  if (isSeen === null) return raw.slice(start, end);
  let offset = 0;
  let slice = '';
  for (let at = 0; at < raw.length; at += 1) {
    const seen = isSeen(at);
    if (seen ? offset >= start && offset < end : offset > start && offset < end) slice += raw.charAt(at);
    if (seen) offset += 1;
  }
  return slice;
}
