import type { Element, Node } from '@xmldom/xmldom';

/** Some text of one paragraph; it follows the text when that changes or goes to another paragraph. */
export interface TextExtent {
  readonly kind: 'text';
  paragraph: Element;
  start: number;
  end: number;
}

/** Whole paragraphs, tables, rows or controls that stand side by side. */
export interface BlockExtent {
  readonly kind: 'blocks';
  readonly first: Element;
  readonly last: Element;
}

/** What a body, a cell or a block-level content control holds, however it changes. */
export interface ContentExtent {
  readonly kind: 'content';
  readonly container: Element;
}

/** A place between blocks. */
export interface GapExtent {
  readonly kind: 'gap';
  readonly parent: Element;
  readonly before: Node | null;
}

/** Text from a place in one paragraph to a place in a later one; both places are empty extents that follow the text. */
export interface SpanExtent {
  readonly kind: 'span';
  readonly from: TextExtent;
  readonly to: TextExtent;
}

/** All but text that begins in one paragraph and ends in another: few members know what to do with that. */
export type PlainExtent = TextExtent | BlockExtent | ContentExtent | GapExtent;
export type Extent = PlainExtent | SpanExtent;
