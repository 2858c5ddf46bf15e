import { listNames, listTag, sectionTag } from '../../model/tags';
import type { Place } from '../../model/place';
import { sectionOfHeading, sections, type SectionKey, type SectionTemplate } from '../../reference/template';
import { paragraphsIn } from './extent';
import type { Block, Paragraph, Snapshot, Table } from './snapshot';

/** What stands between one heading and the next. */
export interface OutlineSection {
  /** Null for what stands before the first heading, and under a heading that the template does not know. */
  readonly key: SectionKey | null;
  /** The heading of the section, as the document writes it: the one above, for a part under a sub-heading. */
  readonly section: string;
  readonly heading: Paragraph | null;
  readonly level: number;
  readonly blocks: readonly Block[];
  /** Its paragraphs outside tables, without headings of the author's own inside it. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Outline {
  readonly sections: readonly OutlineSection[];
  section(key: SectionKey): OutlineSection | undefined;
  /** The paragraphs where a list may stand: those that its own content control holds, and those of its section that no other list’s does. */
  paragraphsOf(section: SectionKey, controlTag: string): readonly Paragraph[];
  /** The part in which the n-th paragraph of the body stands. */
  sectionAt(paragraph: number): OutlineSection | undefined;
  /** The place of some words of a paragraph; of the whole paragraph without offsets. */
  place(paragraph: Paragraph, start?: number, end?: number): Place;
}

const titlePage = 'Title page';
const longestHeading = 120;

interface Heading {
  readonly level: number;
  readonly key: SectionKey | null;
}

/**
 * Tells headings: what stands first in a section's own content control, whatever it is called by now; a line in a heading
 * style; a line of the template's words set in bold by an author who knows no styles. A table's caption in bold can have
 * the same words, so a section that has its heading gets no other from bold letters.
 */
class Headings {
  private readonly styled: ReadonlySet<SectionKey | undefined>;
  private readonly begun = new Set<SectionKey>();
  private readonly opened = new Set<string>();

  constructor(blocks: readonly Block[]) {
    this.styled = new Set(
      blocks.map((block) =>
        block.kind === 'paragraph' && block.heading !== null ? sectionOfHeading(block.text)?.key : undefined,
      ),
    );
  }

  /** To be asked of each block in turn. */
  of(block: Block): Heading | null {
    const tagged = this.openedBy(block);
    const heading = block.kind === 'table' ? null : this.read(block, tagged);
    if (heading?.key) this.begun.add(heading.key);
    return heading;
  }

  private read(paragraph: Paragraph, tagged: SectionTemplate | undefined): Heading | null {
    const { heading, bold, style } = paragraph;
    const text = paragraph.text.trim();
    if (text === '' || text.length > longestHeading || /^TOC/i.test(style)) return null;
    if (tagged && (heading !== null || bold)) return tagged;
    const template = sectionOfHeading(text);
    if (template && (heading !== null || (bold && !this.styled.has(template.key) && !this.begun.has(template.key)))) {
      return template;
    }
    return heading === null ? null : { level: heading, key: null };
  }

  /** The innermost section whose content control begins with this block. */
  private openedBy({ controls }: Block): SectionTemplate | undefined {
    const fresh = controls.filter((tag) => !this.opened.has(tag));
    for (const tag of fresh) this.opened.add(tag);
    return sections.filter(({ key }) => fresh.includes(sectionTag(key))).at(-1);
  }
}

interface Draft {
  key: SectionKey | null;
  section: string;
  heading: Paragraph | null;
  level: number;
  blocks: Block[];
}

/** Sections that the template divides no further. */
const undivided: ReadonlySet<SectionKey | null> = new Set(
  sections.flatMap(({ key, level }, at) => (level === 1 && sections[at + 1]?.level === 2 ? [] : [key])),
);

/** A heading of the author's own inside a section that has none by the template: what stands below it is the section's. */
function isInside(heading: Heading, part: Draft | undefined): boolean {
  return (
    heading.key === null &&
    part?.heading != null &&
    undivided.has(part.key) &&
    heading.level > (part.heading.heading ?? part.level)
  );
}

export function readOutline(snapshot: Snapshot): Outline {
  const drafts: Draft[] = [{ key: null, section: titlePage, heading: null, level: 1, blocks: [] }];
  const headings = new Headings(snapshot.blocks);
  const inside = new Set<Block>();
  let section = titlePage;
  for (const block of snapshot.blocks) {
    const heading = headings.of(block);
    if (!heading || isInside(heading, drafts.at(-1))) {
      drafts.at(-1)?.blocks.push(block);
      if (heading) inside.add(block);
      continue;
    }
    const paragraph = block as Paragraph;
    if (heading.level === 1 || section === titlePage) section = paragraph.text.trim();
    drafts.push({ key: heading.key, section, heading: paragraph, level: heading.level, blocks: [] });
  }
  const sections = drafts.map((draft): OutlineSection => ({
    ...draft,
    paragraphs: draft.blocks.filter(isParagraph).filter((paragraph) => !inside.has(paragraph)),
  }));
  const partOf = new Map<number, OutlineSection>();
  for (const part of sections) {
    if (part.heading) partOf.set(part.heading.index, part);
    for (const block of part.blocks) for (const { index } of paragraphsIn(block)) partOf.set(index, part);
  }
  const captions = captionsOf(snapshot);
  return {
    sections,
    section: (key) => sections.find((part) => part.key === key),
    paragraphsOf: (section, controlTag) => {
      const own = sections.find(({ key }) => key === section);
      return sections.flatMap((part) =>
        part.paragraphs.filter((paragraph) => {
          const holder = listHolding(paragraph, part);
          return holder === undefined ? part === own : holder === controlTag;
        }),
      );
    },
    sectionAt: (paragraph) => partOf.get(paragraph),
    place: (paragraph, start = 0, end = paragraph.text.length) => ({
      section: partOf.get(paragraph.anchor ?? paragraph.index)?.section ?? (paragraph.index < 0 ? titlePage : section),
      ...cellPlace(snapshot, paragraph, captions),
      text: paragraph.text.slice(start, end),
      paragraph: paragraph.index,
      start,
      end,
    }),
  };
}

/**
 * The content control of a list that a paragraph stands in, which counts more than the heading above: that may have been
 * emptied or moved, and no paragraph is an item of two lists. A section's heading inside the control starts another list.
 */
function listHolding({ controls }: Paragraph, { key, heading }: OutlineSection): string | undefined {
  const within = key === null ? [] : (heading?.controls ?? []);
  return controls.filter((tag) => listTags.has(tag) && !within.includes(tag)).at(-1);
}

const listTags: ReadonlySet<string> = new Set(listNames.map(listTag));

function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph';
}

/** What a reader would call each table, by its index: its caption, wherever it stands, otherwise its column heads. */
function captionsOf({ tables, blocks }: Snapshot): ReadonlyMap<number, string> {
  const positions = new Map(blocks.map((block, at) => [block, at]));
  return new Map(
    tables.map((table) => {
      const [first, ...others] = wordsOf(table);
      const inside = first !== undefined && others.every((text) => text === first) ? first : null;
      const at = positions.get(table);
      const beside = at === undefined ? null : (captionAt(blocks, at, -1) ?? captionAt(blocks, at, 1));
      return [table.index, inside ?? beside ?? [first ?? '', ...others].join(' | ')] as const;
    }),
  );
}

const wordsOf = ({ rows }: Table): string[] =>
  (rows[0]?.cells ?? [])
    .map(({ paragraphs }) => paragraphs.map(({ text }) => text.trim()).join(' '))
    .filter((text) => text !== '');

const captionStyle = /caption|table title|table heading/i;
const numbered = /^(?:Table|Figure)\s+[\dIVX.-]+[a-z]?\b\s*[:.–—-]?\s*(?=\S)/i;

/** The caption in the nearest paragraph above or below: one in a style for captions, or one that counts the table. */
function captionAt(blocks: readonly Block[], from: number, step: 1 | -1): string | null {
  for (let at = from + step; ; at += step) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || block.heading !== null) return null;
    const text = block.text.trim();
    if (text === '') continue;
    if (text.length > longestHeading || !(captionStyle.test(block.style) || numbered.test(text))) return null;
    // Below one table, the caption of the next may stand.
    return step === 1 && captionAbove(blocks, at) ? null : text.replace(numbered, '');
  }
}

/** Whether a table follows a caption. */
function captionAbove(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1).find((block) => block.kind === 'table' || block.text.trim() !== '');
  return next?.kind === 'table';
}

function cellPlace(
  snapshot: Snapshot,
  { cell }: Paragraph,
  captions: ReadonlyMap<number, string>,
): Pick<Place, 'table' | 'row' | 'column'> {
  if (!cell) return {};
  const column = snapshot.tables[cell.table]?.rows[cell.row]?.cells[cell.cell]?.column ?? cell.cell;
  return { table: captions.get(cell.table) ?? '', row: cell.row + 1, column: column + 1 };
}
