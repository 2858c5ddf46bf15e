import { isLinkAddress } from '../../model/address';
import { listTag, type ListName } from '../../model/tags';
import { newModification, type ChangeRequest, type Modification } from '../../model/rid';
import type { Place } from '../../model/place';
import { readChangeRequestId } from '../../model/identifiers';
import { firstOfEach } from '../reading/firstOfEach';
import { startingId } from '../language/identifiers';
import type { SectionKey } from '../../reference/template';
import type { Outline } from '../reading/outline';
import { itemText, type Paragraph } from '../reading/snapshot';

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
  const approved = itemsOf('approved', 'approved-list', outline);
  const targeted = itemsOf('targeted', 'targeted-list', outline);
  const changeRequests = itemsOf('changeRequests', 'change-request-list', outline);
  // It is no modification wherever it stands: one whose heading was deleted stands in the section above.
  const strays = [...approved, ...targeted].filter(isChangeRequest);
  const items = firstOfEach([...changeRequests, ...strays], ({ paragraph }) => paragraph.index);
  return {
    approved: approved.filter((item) => !isChangeRequest(item)),
    targeted: targeted.filter((item) => !isChangeRequest(item)),
    changeRequests: items.sort((one, other) => one.paragraph.index - other.paragraph.index),
  };
}

function isChangeRequest({ id }: ScopeItem): boolean {
  return readChangeRequestId(id) !== null;
}

const opening = '[‘“\'"]';
const closing = '[’”\'"]';
/** The verb after the title tells the quote that ends it from an apostrophe in it. */
const quotedTitle = [
  new RegExp(
    `^\\s*(?:[:–-]\\s*)?${opening}(.+?)${closing}\\s+(?=(?:will|would|proposes?|seeks?|aims?|is|was|has)\\b)`,
    's',
  ),
  new RegExp(`^\\s*(?:[:–-]\\s*)?${opening}(.+)${closing}(?=[\\s.,;:]|$)`, 's'),
];

type Draft = ScopeItem & { points: string[]; pointParagraphs: Paragraph[] };

/**
 * The items that list a modification or a DCC Change Request, each with what stands below it. Where identified items make
 * a list, other paragraphs that start with an identifier speak of something (“MP099 was withdrawn”), and list nothing.
 */
function itemsOf(section: SectionKey, list: ListName, outline: Outline): ScopeItem[] {
  const drafts = outline
    .paragraphsOf(section, listTag(list))
    .map((paragraph) => ({ paragraph, item: itemOf(paragraph, outline) }));
  const isList = drafts.some(({ paragraph, item }) => item !== null && paragraph.list !== null);
  const titled = new Set(drafts.flatMap(({ item }) => (item?.titlePlace ? [item.id] : [])));
  const items: Draft[] = [];
  for (const { paragraph, item } of drafts) {
    if (item !== null && lists(item, isList, titled)) items.push(item);
    // How deep a typed bullet stands cannot be told: without an identifier it is a point of the one above.
    else if (paragraph.list && (paragraph.list.level > 0 || (paragraph.list.typed !== undefined && item === null))) {
      items.at(-1)?.points.push(itemText(paragraph));
      items.at(-1)?.pointParagraphs.push(paragraph);
    }
  }
  return items;
}

/** What follows the identifier of an item that quotes no title, where it is no item of a list of Word's. */
const listing = /^\s*(?:[:–-]|(?:will|would|proposes?|seeks?|aims?)\b)/;

function lists(
  { id, titlePlace, summary, paragraph }: ScopeItem,
  isList: boolean,
  titled: ReadonlySet<string>,
): boolean {
  if (paragraph.list === null && isList) return false;
  // Without a title it speaks of one that is listed: “SECMP0062 comes in two parts”.
  if (titlePlace === null && titled.has(id)) return false;
  if (paragraph.list === null) return titlePlace !== null || listing.test(summary);
  return titlePlace !== null || paragraph.list.level === 0;
}

function itemOf(paragraph: Paragraph, outline: Outline): Draft | null {
  const text = paragraph.text.slice(paragraph.list?.typed ?? 0).trimStart();
  const id = startingId(text);
  if (id === null) return null;
  // Behind “Modification Proposal”, where an author begins so.
  const from = paragraph.text.length - text.length + text.indexOf(id);
  const rest = paragraph.text.slice(from + id.length);
  const match = quotedTitle.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
  const title = match?.[1] ?? '';
  const titleStart = match ? from + id.length + match[0].indexOf(title) : 0;
  return {
    id,
    title,
    summary: rest.slice(match?.[0].length ?? 0).trim(),
    points: [],
    pointParagraphs: [],
    address: addressOf(paragraph),
    paragraph,
    place: outline.place(paragraph, from, from + id.length),
    titlePlace: match ? outline.place(paragraph, titleStart, titleStart + title.length) : null,
  };
}

/** One that a link of a RID does not have stays in the document, and is no part of the model. */
function addressOf({ links }: Paragraph): string {
  const address = links[0]?.address ?? '';
  return isLinkAddress(address) ? address : '';
}

export function modificationOf(item: ScopeItem, status: Modification['status']): Modification {
  const { id, title, summary, points, address } = item;
  return { ...newModification(id), title, status, summary, points: [...points], address };
}

export function changeRequestOf({ id, title, summary }: ScopeItem): ChangeRequest {
  return { id, title, summary };
}
