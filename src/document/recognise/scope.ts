import { newModification, type ChangeRequest, type Modification } from '../../model/rid';
import type { Place } from '../../model/place';
import { startingId } from '../identifiers';
import type { Outline, Part } from '../outline';
import { itemText, type Paragraph } from '../snapshot';

/** A bullet of the scope, and where its parts stand. */
export interface ScopeItem {
  readonly id: string;
  readonly title: string;
  /** The words after the title. */
  readonly summary: string;
  readonly points: readonly string[];
  readonly address: string;
  readonly paragraph: Paragraph;
  /** The paragraphs of its points. */
  readonly pointParagraphs: readonly Paragraph[];
  /** Place of the identifier. */
  readonly place: Place;
  /** Place of the title without its quotes; null when the bullet quotes none. */
  readonly titlePlace: Place | null;
}

export interface ScopeFacts {
  readonly approved: readonly ScopeItem[];
  readonly targeted: readonly ScopeItem[];
  readonly changeRequests: readonly ScopeItem[];
}

export function recogniseScope(outline: Outline): ScopeFacts {
  return {
    approved: itemsOf(outline.part('approved'), outline),
    targeted: itemsOf(outline.part('targeted'), outline),
    changeRequests: itemsOf(outline.part('changeRequests'), outline),
  };
}

const opening = '[‘“\'"]';
const closing = '[’”\'"]';
/** The verb after the title tells the quote that ends it from an apostrophe in it. */
const titled = [
  new RegExp(
    `^\\s*[:–-]?\\s*${opening}(.+?)${closing}\\s+(?=(?:will|would|proposes?|seeks?|aims?|is|was|has)\\b)`,
    's',
  ),
  new RegExp(`^\\s*[:–-]?\\s*${opening}(.+)${closing}(?=[\\s.,;:]|$)`, 's'),
];

function itemsOf(part: Part | undefined, outline: Outline): ScopeItem[] {
  const items: (ScopeItem & { points: string[]; pointParagraphs: Paragraph[] })[] = [];
  for (const paragraph of part?.paragraphs ?? []) {
    const { list } = paragraph;
    const text = paragraph.text.slice(list?.typed ?? 0).trimStart();
    const id = startingId(text);
    if (id === null) {
      // How deep a typed bullet stands cannot be told: without an identifier it is a point of the one above.
      if (list && (list.level > 0 || list.typed !== undefined)) {
        items.at(-1)?.points.push(itemText(paragraph));
        items.at(-1)?.pointParagraphs.push(paragraph);
      }
      continue;
    }
    const from = paragraph.text.length - text.length;
    const rest = text.slice(id.length);
    const match = titled.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
    const title = match?.[1] ?? '';
    const titleStart = match ? from + id.length + match[0].indexOf(title) : 0;
    items.push({
      id,
      title,
      summary: rest.slice(match?.[0].length ?? 0).trim(),
      points: [],
      pointParagraphs: [],
      address: paragraph.links[0]?.address ?? '',
      paragraph,
      place: outline.place(paragraph, from, from + id.length),
      titlePlace: match ? outline.place(paragraph, titleStart, titleStart + title.length) : null,
    });
  }
  return items;
}

export function modificationOf(item: ScopeItem, status: Modification['status']): Modification {
  const { id, title, summary, points, address } = item;
  return { ...newModification(id), title, status, summary, points: [...points], address };
}

export function changeRequestOf({ id, title, summary }: ScopeItem): ChangeRequest {
  return { id, title, summary };
}
