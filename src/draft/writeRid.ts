import type { Rid } from '../model/rid';
import type { XmlElement } from '../model/xml';
import type { Block } from './block';
import { blockElements, type Entry } from './ooxml/blocks';
import { InlineWriter, type Binding } from './ooxml/inlines';
import { numberingPart } from './ooxml/numbering';
import { flatPackage, Links } from './ooxml/package';
import { stylesPart } from './ooxml/styles';
import { root, w } from './ooxml/word';
import { pagesOf } from './pages';
import { paperOf, usualTextWidth, type PaperOptions } from './paper';
import { allSections } from './sections/all';

export interface WriteOptions extends PaperOptions {
  /** Where Word keeps what the fields say; without one, each field is a value of its own. */
  readonly binding?: Binding;
}

/** A complete RID as a flat OPC package, to be inserted into a blank document. */
export function writeRid(model: Rid, options: WriteOptions = {}): string {
  return writeBlocks(allSections(paperOf(model, options)), options);
}

/** Blocks as a flat OPC package, each heading with its place in the contents. */
export function writeBlocks(blocks: readonly Block[], options: WriteOptions = {}): string {
  return bodyPackage(options, (inlines) => bodyElements(blocks, options.textWidth ?? usualTextWidth, inlines));
}

/** Blocks as what stands in a body, each heading with its place in the contents. */
export function bodyElements(blocks: readonly Block[], textWidth: number, inlines: InlineWriter): XmlElement[] {
  return blockElements(blocks, entriesOf(blocks, textWidth), inlines);
}

/** The place of each heading in the contents. */
export function entriesOf(blocks: readonly Block[], textWidth: number): ReadonlyMap<Block, Entry> {
  const pages = pagesOf(blocks, textWidth);
  const headings = blocks.filter((block) => block.kind === 'heading');
  return new Map<Block, Entry>(
    headings.map((block, at) => [
      block,
      { level: block.level, text: block.text, bookmark: bookmarkOf(at), page: pages.get(block) ?? 1 },
    ]),
  );
}

/** Names as Word gives them to the headings that its contents list; each document counts on its own. */
function bookmarkOf(at: number): string {
  const first = 52_000_001;
  return `_Toc${String(first + at)}`;
}

/** A4, with an inch around the text, in twentieths of a point. */
const paper = { width: 11906, height: 16838, margin: 1440, edge: 708 };

/** The section that all of it is: its paper, and which header and footer it has. */
export function sectionElement(...references: readonly XmlElement[]): XmlElement {
  const { width, height, margin, edge } = paper;
  return w(
    'sectPr',
    {},
    ...references,
    w('pgSz', { w: width, h: height }),
    w('pgMar', { top: margin, right: margin, bottom: margin, left: margin, header: edge, footer: edge, gutter: 0 }),
  );
}

/** Content as a package that brings its styles and lists along. */
export function bodyPackage(
  { textWidth = usualTextWidth, binding }: WriteOptions,
  write: (inlines: InlineWriter) => XmlElement[],
): string {
  const links = new Links();
  const content = write(new InlineWriter(links, binding));
  const document = root('document', w('body', {}, ...content, sectionElement()));
  return flatPackage(document, { styles: stylesPart(textWidth * 20), numbering: numberingPart() }, links);
}
