import type { ListName } from '../../model/tags';
import type { Rid } from '../../model/rid';
import { firstOfEach } from '../reading/firstOfEach';
import { recogniseCriteria } from '../recognise/criteria';
import type { Reading } from '../recognise/recognise';
import type { ScopeItem } from '../recognise/scope';
import type { Paragraph } from '../reading/snapshot';
import type { Column, Grid } from '../tables/table';
import { listDefinitions } from './index';
import { memoise } from '../reading/memoise';
import { losesNotes, rewrite, rewriteItems } from '../reading/textEdits';
import { rising } from '../reading/order';
import { rowKeys } from '../tables/keyedGrid';
import type { ListDefinition } from './list';

/** A list of the RID as it stands in the document. */
export interface ListReading {
  readonly definition: ListDefinition;
  readonly grid: Grid;
  readonly columns: readonly { readonly column: Column }[];
  /** In the order of the grid's rows. */
  readonly items: readonly ItemReading[];
  /** The paragraph below which the first item goes where there is none: the introduction, or the heading. */
  readonly start: Paragraph;
  /** Whether items, by their keys, can be put into this order without losing what hangs on them. */
  readonly canReorder: (keys: readonly string[]) => boolean;
  /** Whether a change would lose what hangs on an item: see `Mergeable`. */
  readonly wouldLose: (row: string | null, column: string | null, wanted: string) => boolean;
}

export interface ItemReading {
  readonly paragraph: Paragraph;
  /** Where its words start: a typed number in front is left alone. */
  readonly from: number;
  readonly points: readonly Paragraph[];
}

/** The lists whose section the document has. */
export const readLists = memoise((reading: Reading): ReadonlyMap<ListName, ListReading> => {
  const lists = new Map<ListName, ListReading>();
  for (const definition of listDefinitions) {
    const part = reading.outline.section(definition.section);
    // One listed twice is one item, as in the model; the second stays in the document for the author to see.
    const items = firstOfEach(itemsOf(definition.name, reading), ({ key }) => key);
    const start = part?.paragraphs.find(({ text }) => text.trim() !== '') ?? part?.heading ?? items[0]?.paragraph;
    if (!start) continue;
    const columns = definition.columns(reading.model).map((column) => ({ column }));
    const grid = {
      columns: columns.map(({ column }) => column.key),
      rows: items.map(({ cells }) => columns.map(({ column }) => cells[column.key] ?? '')),
    };
    const indexOf = new Map(rowKeys(grid, definition).map((key, index) => [key, index]));
    lists.set(definition.name, {
      definition,
      columns,
      grid,
      items: items.map(({ paragraph, from, points }) => ({ paragraph, from, points })),
      start,
      canReorder: (keys) => {
        const order = keys.flatMap((key) => indexOf.get(key) ?? []);
        const stay = stayingItems(items, order);
        return items.every((item, index) => !carries(item) || !order.includes(index) || stay.has(index));
      },
      wouldLose: (key, column, wanted) => {
        const item = items[indexOf.get(key ?? '') ?? -1];
        return item !== undefined && itemWouldLose(item, column, wanted);
      },
    });
  }
  return lists;
});

/**
 * The items that stay when they are to be in this order, by their indexes. A paragraph is moved as a copy of its words,
 * so those on which more hangs are the last to move.
 */
export function stayingItems(items: readonly ItemReading[], order: readonly number[]): ReadonlySet<number> {
  return rising(order, (index) => items[index] !== undefined && carries(items[index]));
}

/** Whether a copy of an item's words would lose something; the link over its title comes along. */
function carries({ paragraph, points }: ItemReading): boolean {
  return holdsMore(paragraph, 1) || points.some((point) => holdsMore(point, 0));
}

function holdsMore({ anchored, inlineControls, links, uneven, unseen = [] }: Paragraph, ownLinks: number): boolean {
  const isOfLink = (at: number): boolean => links.some(({ start, end }) => at === start || at === end);
  return (
    anchored === true ||
    inlineControls.length > 0 ||
    unseen.some(({ why }) => why !== 'code') ||
    links.length > ownLinks ||
    uneven.some(({ start, end }) => !isOfLink(start) || !isOfLink(end))
  );
}

/** Whether a note, a comment, a bookmark or a picture would be lost if an item came to say this, or went. */
function itemWouldLose({ paragraph, points, cells }: Item, column: string | null, wanted: string): boolean {
  if (column === null) return [paragraph, ...points].some(({ noted }) => noted === true);
  if (column === 'points') return losesNotes(points, rewriteItems(points, wanted === '' ? [] : wanted.split('\n')));
  const shown = cells[column] ?? '';
  const start = shown === '' ? -1 : paragraph.text.indexOf(shown);
  return start >= 0 && losesNotes([paragraph], rewrite(paragraph, start, start + shown.length, wanted));
}

interface Item extends ItemReading {
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

function itemsOf(name: ListName, { scope, documents, outline, snapshot }: Reading): Item[] {
  switch (name) {
    case 'approved-list':
      return scope.approved.map(scopeItem);
    case 'targeted-list':
      return scope.targeted.map(scopeItem);
    case 'change-request-list':
      return scope.changeRequests.map(scopeItem);
    case 'document-list':
      return documents.flatMap(({ value, place }) => {
        const paragraph = snapshot.paragraphs[place.paragraph];
        return paragraph
          ? [{ key: value.reference, cells: { ...value }, paragraph, from: place.start, points: [] }]
          : [];
      });
    case 'operational-criteria':
      return criteria('operational');
    case 'testing-criteria':
      return criteria('testing');
    case 'security-criteria':
      return criteria('security');
  }

  function criteria(set: keyof Rid['criteria']): Item[] {
    return recogniseCriteria(outline, set).map(({ text, points, paragraph, start, pointParagraphs }) => ({
      key: text,
      cells: { text, points: points.join('\n') },
      paragraph,
      from: start,
      points: pointParagraphs,
    }));
  }
}

function scopeItem({ id, title, summary, points, address, paragraph, place, pointParagraphs }: ScopeItem): Item {
  const cells = { id, title, summary, points: points.join('\n'), address };
  return { key: id, cells, paragraph, from: place.start, points: pointParagraphs };
}
