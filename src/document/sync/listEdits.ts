import { isSearchable, type Edit } from '../../model/edit';
import { rewrite, rewriteItems } from '../reading/textEdits';
import type { Merge } from './merge';
import { rowKeys } from '../tables/keyedGrid';
import { isLike } from './renames';
import { rawSlice, typedMark, type Paragraph } from '../reading/snapshot';
import { stayingItems, type ItemReading, type ListReading } from '../lists/read';

const pointStyle = 'List Bullet 2';
/** Where items are paragraphs like any other, a bullet would make a list of its own of one. */
const plainStyle = 'Normal';

/** The difference between a list in the document and what it should say, as edits and nothing else. */
export function listEdits(reading: ListReading, merge: Pick<Merge, 'grid' | 'keys'>): Edit[] {
  const { definition, grid, items } = reading;
  const shownKeys = rowKeys(grid, definition);
  const wantedKeys = merge.keys;
  const indexOf = new Map(shownKeys.map((key, index) => [key, index]));
  const inOrder = stayingItems(
    items,
    wantedKeys.flatMap((key) => indexOf.get(key) ?? []),
  );
  const shown = new Map([...indexOf].filter(([, index]) => inOrder.has(index)));
  for (const [key, index] of rewordedItems(shownKeys, wantedKeys, inOrder)) shown.set(key, index);
  const stay = new Set(shown.values());
  const inserted: Edit[] = [];
  const changed: Edit[] = [];
  /** New items gather below the one that they follow, or above all where they follow none. */
  let above: Paragraph | null = null;
  let fresh: NewItem[] = [];
  const flush = (): void => {
    inserted.push(...insertions(reading, fresh, above));
    fresh = [];
  };
  wantedKeys.forEach((key, at) => {
    const cells = cellsOf(merge.grid, at);
    const index = shown.get(key);
    const item = index === undefined ? undefined : items[index];
    if (index === undefined || !item) {
      fresh.push({ cells, movedFrom: indexOf.get(key) });
      return;
    }
    flush();
    changed.push(...changes(reading, item, cellsOf(grid, index), cells));
    above = item.points.at(-1) ?? item.paragraph;
  });
  flush();
  // What is not wanted any more goes, and what moves goes from here.
  const removed = items.flatMap((item, index) => (stay.has(index) ? [] : removal(item)));
  return inOrderOfWriting([...inserted, ...changed, ...removed]);
}

/**
 * Items first, so that a point that is put below the same paragraph comes above them. What goes goes last: others may be
 * put beside it, and if the batch fails before, an item stands there twice and none is lost.
 */
function inOrderOfWriting(edits: readonly Edit[]): Edit[] {
  const goes = ({ kind }: Edit): boolean => kind === 'deleteParagraph';
  return [...edits.filter((edit) => !goes(edit)), ...edits.filter(goes)];
}

/**
 * Items that are told apart by their words, such as criteria, are reworded where one goes and a like one comes between the
 * same neighbours: for the wanted key, the index of the item that is to say it.
 */
function rewordedItems(
  shownKeys: readonly string[],
  wantedKeys: readonly string[],
  inOrder: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const indexOf = new Map(shownKeys.map((key, index) => [key, index]));
  const wanted = new Set(wantedKeys);
  const reworded = new Map<string, number>();
  let next = 0;
  for (const key of wantedKeys) {
    const index = indexOf.get(key);
    if (index !== undefined) {
      if (inOrder.has(index)) next = index + 1;
      continue;
    }
    const gone = shownKeys[next];
    if (gone === undefined || wanted.has(gone) || !isLike(gone, key)) continue;
    reworded.set(key, next);
    next += 1;
  }
  return reworded;
}

type Cells = ReadonlyMap<string, string>;

function cellsOf(grid: Merge['grid'], row: number): Cells {
  return new Map(grid.columns.map((column, at) => [column, grid.rows[row]?.[at] ?? '']));
}

/** From its last point up: whatever is left half-way, no point comes to stand below a neighbour. */
function removal({ paragraph, points }: ItemReading): Edit[] {
  return [paragraph, ...points].reverse().map(({ index }) => ({ kind: 'deleteParagraph', paragraph: index }));
}

/** An item that is to be put in, and where it stands until now if it only moves. */
interface NewItem {
  readonly cells: Cells;
  readonly movedFrom: number | undefined;
}

type Insertion = Extract<Edit, { kind: 'insertParagraph' | 'insertAbove' }>;

/** New items below a paragraph; without one above the items that there are, or where a first item goes. */
function insertions(reading: ListReading, fresh: readonly NewItem[], above: Paragraph | null): Insertion[] {
  const first = reading.items[0]?.paragraph;
  const lines = fresh.flatMap((item) => linesOf(reading, item));
  if (above === null && first) {
    return lines.map((line) => ({ kind: 'insertAbove', paragraph: first.index, ...lookOf(line, first) }));
  }
  const after = above ?? reading.start;
  // Each is put directly below the same paragraph, so the last comes first.
  return lines.reverse().map((line) => ({ kind: 'insertParagraph', after: after.index, ...lookOf(line, after) }));
}

type Line = Omit<Extract<Insertion, { kind: 'insertAbove' }>, 'kind' | 'paragraph'>;

/** A paragraph looks like the one that it is put beside: naming the style that it has would take its numbering away. */
function lookOf({ style, ...line }: Line, beside: Paragraph): Line {
  const isSame = style === beside.style || (style === plainStyle && beside.style === '');
  return style === undefined || isSame ? line : { ...line, style };
}

/** The paragraphs of a new item: its words, and its points. */
function linesOf(reading: ListReading, { cells, movedFrom }: NewItem): Line[] {
  const { definition, items } = reading;
  const { text: written, link, points } = definition.write(cells);
  const text = wordsOfMoved(reading, cells, movedFrom) ?? written;
  const linked = link ? { link } : {};
  const like = items[0]?.paragraph;
  const mark = like ? typedMark(like) : '';
  // Beside bullets that were typed, one of Word's own would look like another list.
  if (mark !== '') return [{ text: mark + text, ...linked }, ...points.map((point) => ({ text: mark + point }))];
  return [
    { text, style: like?.style || (like?.list === null ? plainStyle : definition.style), ...linked },
    ...points.map((point) => ({ text: point, style: pointStyle })),
  ];
}

/** The words of an item that only moves: an author may have added some of which the model knows nothing. */
function wordsOfMoved({ definition, grid, items }: ListReading, cells: Cells, from: number | undefined): string | null {
  const item = from === undefined ? undefined : items[from];
  if (from === undefined || !item) return null;
  const isSame = definition.write(cellsOf(grid, from)).text === definition.write(cells).text;
  return isSame ? item.paragraph.text.slice(item.from).trim() : null;
}

/** Each value that changed is replaced where it stands, so that quotes, links and a typed number stay as they are. */
function changes({ definition }: ListReading, item: ItemReading, shown: Cells, wanted: Cells): Edit[] {
  const { paragraph } = item;
  const edits: Edit[] = [];
  const differing = [...wanted].filter(([key, text]) => shown.get(key) !== text).map(([key]) => key);
  if (differing.includes('address')) edits.push(...linkEdit(item, shown, wanted.get('address') ?? ''));
  const inText = differing.filter((key) => key !== 'points' && key !== 'address');
  const spans = inText.map((key) => span(item, shown.get(key) ?? ''));
  const whole = (): Edit[] => rewrite(paragraph, item.from, paragraph.text.length, definition.write(wanted).text);
  if (spans.includes(null)) edits.push(...whole());
  else {
    const rewritten = inText.flatMap((key, at) => {
      const place = spans[at];
      return place ? rewrite(paragraph, place.start, place.end, wanted.get(key) ?? '') : [];
    });
    // Where one value takes the whole paragraph, it would undo the others.
    const isWhole = rewritten.length > 1 && rewritten.some(({ kind }) => kind === 'setParagraph');
    edits.push(...(isWhole ? whole() : rewritten));
  }
  if (differing.includes('points')) {
    edits.push(
      ...rewriteItems(item.points, definition.write(wanted).points, { after: paragraph.index, style: pointStyle }),
    );
  }
  return edits;
}

/** The link first, over the words that it has now or the identifier: the texts inside it change after that. */
function linkEdit({ paragraph }: ItemReading, shown: Cells, address: string): Edit[] {
  const [link] = paragraph.links;
  const found = link ? rawSlice(paragraph, link.start, link.end) : (shown.get('id') ?? '');
  if (address === '' || !isSearchable(found)) return [];
  const occurrence = link ? rawSlice(paragraph, 0, link.start).split(found).length - 1 : 0;
  return [{ kind: 'setLink', paragraph: paragraph.index, found, occurrence, address }];
}

/** Where a value stands in its paragraph; null when it is nowhere, or was empty. */
function span({ paragraph, from }: ItemReading, value: string): { start: number; end: number } | null {
  const start = value === '' ? -1 : paragraph.text.indexOf(value, from);
  return start < 0 ? null : { start, end: start + value.length };
}
