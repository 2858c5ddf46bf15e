import { commonEnds } from '../../model/commonEnds';
import { tagPrefix } from '../../model/tags';
import type { Edit } from '../../model/edit';
import {
  cellText,
  isAcross,
  type Block,
  type Paragraph,
  type Row,
  type Snapshot,
  type Table,
} from '../reading/snapshot';
import { rewrite, rewriteLines } from '../reading/textEdits';
import { mergedRows } from '../tables/split';

/**
 * The edits that make a document say what it said before, from the difference between the two and nothing else: words,
 * paragraphs, rows, columns, tables, links, and content controls of the add-in's own. Null where that would not put
 * everything back, such as a table that is gone.
 */
export function reverse(before: Snapshot, after: Snapshot): Edit[] | null {
  const edits: Edit[] = [];
  const gone: Edit[] = [];
  /** Where the last paragraph or table of the document that stays was: what is put back comes below it. */
  let above: Paragraph | null = null;
  for (const [was, is] of paired(before.blocks, after.blocks, blockKey, isAlike)) {
    if (was && is) {
      const changed = was.kind === 'table' ? tableBack(was, is as Table) : paragraphBack(was, is as Paragraph);
      if (!changed) return null;
      edits.push(...changed);
      above = lastParagraph(is);
    } else if (is?.kind === 'table') gone.push({ kind: 'deleteTable', table: is.index });
    else if (is) gone.push({ kind: 'deleteParagraph', paragraph: is.index });
    else if (!was || was.kind === 'table' || !above || above.cell) return null;
    else edits.push({ kind: 'insertParagraph', after: above.index, text: was.raw ?? was.text, ...styleOf(was, above) });
  }
  const unwrapped = controlsGone(before, after);
  return unwrapped && [...unwrapped, ...inReadingOrder(edits), ...gone];
}

/** Each is put directly below the same paragraph, so of several the last comes first. */
function inReadingOrder(edits: readonly Edit[]): Edit[] {
  const isNew = ({ kind }: Edit): boolean => kind === 'insertParagraph';
  return [...edits.filter((edit) => !isNew(edit)), ...edits.filter(isNew).reverse()];
}

const styleOf = ({ style }: Paragraph, beside: Paragraph): { style?: string } =>
  style === beside.style || style === '' ? {} : { style };

const blockKey = (block: Block): string =>
  block.kind === 'table' ? `table ${cellText(block.rows[0]?.cells[0])}` : `${block.style} ${block.raw ?? block.text}`;
const isAlike = (one: Block, other: Block): boolean =>
  one.kind === 'paragraph' && other.kind === 'paragraph'
    ? one.style === other.style && one.list?.level === other.list?.level
    : one.kind === other.kind;
const rowKey = ({ cells }: Row): string => cells.map(cellText).join('\t');

function lastParagraph(block: Block): Paragraph | null {
  return block.kind === 'paragraph' ? block : (block.rows.at(-1)?.cells.at(-1)?.paragraphs.at(-1) ?? null);
}

function paragraphBack(was: Paragraph, is: Paragraph): Edit[] | null {
  const words = was.text === is.text ? [] : rewrite(is, 0, is.text.length, was.text);
  const links = linksBack(was, is);
  return links && [...links, ...words];
}

function linksBack(was: Paragraph, is: Paragraph): Edit[] | null {
  const [old, now] = [was.links, is.links];
  if (now.length > old.length) return null;
  return old.flatMap(({ start, end, address }): Edit[] => {
    const found = was.text.slice(start, end);
    if (now.some((link) => link.address === address) || !is.text.includes(found)) return [];
    const occurrence = was.text.slice(0, start).split(found).length - 1;
    return [{ kind: 'setLink', paragraph: is.index, found, occurrence, address }];
  });
}

function tableBack(was: Table, is: Table): Edit[] | null {
  const { index: table } = is;
  const headRow = Math.max(
    is.rows.findIndex((row) => row.cells.length > 1),
    0,
  );
  const headsOf = ({ rows }: Table): string[] => rows.find((row) => row.cells.length > 1)?.cells.map(cellText) ?? [];
  const [wide, narrow] = [headsOf(was), headsOf(is)];
  const columns = paired(
    wide,
    narrow,
    (text) => text,
    () => false,
  );
  /** The cells of a row as it was, where they stand now; those of a column that is to come back are left out. */
  const rows = paired(
    was.rows,
    is.rows,
    hasKeys(was) && hasKeys(is) ? ({ cells: [first] }) => cellText(first) : rowKey,
    (one, other) => one.cells.length === other.cells.length || columns.length > 0,
  );
  const cells: Edit[] = [];
  const inserted: Edit[] = [];
  const removed: Edit[] = [];
  let below = -1;
  const moves: { readonly at: number; readonly edit: Edit }[] = [];
  let width = narrow.length;
  const mergedNow = mergedRows(is.rows, headRow);
  // What comes back stands there before anything goes.
  for (const [at, [old, now]] of columns.entries()) {
    if (now !== undefined || old === undefined) continue;
    if (at === 0) return null;
    const oldColumn = wide.indexOf(old);
    const texts = is.rows.map((row) => {
      const [source] = rows.find(([, other]) => other === row) ?? [];
      return isAcross(row) ? '' : cellText(source?.cells[oldColumn]);
    });
    const shape = { headRow, columns: width, mergedRows: mergedNow };
    inserted.push({ kind: 'insertColumn', table, after: at - 1, cells: texts, shape });
    width += 1;
  }
  for (const [at, [old]] of [...columns.entries()].reverse()) {
    if (old !== undefined) continue;
    removed.push({
      kind: 'deleteColumn',
      table,
      column: at,
      shape: { headRow, columns: width, mergedRows: mergedNow },
    });
    width -= 1;
  }
  const kept = columns.flatMap(([old, now]) =>
    old !== undefined && now !== undefined ? [[wide.indexOf(old), narrow.indexOf(now)] as const] : [],
  );
  for (const [old, now] of rows) {
    if (now) below = is.rows.indexOf(now);
    if (old && now) {
      const pairs =
        old.cells.length === now.cells.length &&
        columns.every(([one, other]) => one !== undefined && other !== undefined)
          ? old.cells.map((cell, at) => [cell, now.cells[at]] as const)
          : kept.map(([from, to]) => [old.cells[from], now.cells[to]] as const);
      for (const [cell, target] of pairs) {
        if (!cell || !target || cellText(cell) === cellText(target)) continue;
        cells.push(...rewriteLines(target.paragraphs, cellText(cell).split('\n')));
      }
    } else if (now) moves.push({ at: below, edit: { kind: 'deleteRow', table, row: below } });
    else if (old) {
      const like = is.rows[below]?.cells.length ?? 0;
      if (below < 0 || isAcross(old) || like + width - narrow.length !== old.cells.length) return null;
      moves.push({ at: below + 0.5, edit: { kind: 'insertRows', table, below, rows: [old.cells.map(cellText)] } });
    }
  }
  // From the bottom up, so that each position holds; of several below one row the last comes first.
  const fromBelow = moves
    .map((move, order) => ({ ...move, order }))
    .sort((one, other) => other.at - one.at || other.order - one.order);
  return [...cells, ...inserted, ...removed, ...fromBelow.map(({ edit }) => edit)];
}

/** Whether the first cells of its rows tell them apart. */
function hasKeys({ rows }: Table): boolean {
  return new Set(rows.map(({ cells: [first] }) => cellText(first))).size === rows.length;
}

/** The content controls that the add-in has put in since. Where any is gone, only setting up again could bring it back. */
function controlsGone(before: Snapshot, after: Snapshot): Edit[] | null {
  const [was, is] = [ownControls(before), ownControls(after)];
  const edits: Edit[] = [];
  for (const [tag, { blocks, places }] of is) {
    const old = was.get(tag);
    if (blocks && !old?.blocks) edits.push({ kind: 'unwrap', tag });
    if (places.length > (old?.places.length ?? 0)) {
      if (old && old.places.length > 0) return null;
      edits.push(
        ...places.map(({ paragraph, occurrence }): Edit => ({ kind: 'unwrapField', tag, paragraph, occurrence })),
      );
    }
  }
  const isLost = [...was].some(([tag, { blocks, places }]) => {
    const now = is.get(tag);
    return (blocks && !now?.blocks) || places.length > (now?.places.length ?? 0);
  });
  return isLost ? null : edits;
}

interface Own {
  blocks: boolean;
  readonly places: { readonly paragraph: number; readonly occurrence: number }[];
}

function ownControls({ paragraphs }: Snapshot): Map<string, Own> {
  const own = new Map<string, Own>();
  const of = (tag: string): Own => {
    const known = own.get(tag) ?? { blocks: false, places: [] };
    own.set(tag, known);
    return known;
  };
  for (const { index, controls, inlineControls } of paragraphs) {
    for (const tag of controls) if (tag.startsWith(tagPrefix)) of(tag).blocks = true;
    const counts = new Map<string, number>();
    for (const { tag } of inlineControls) {
      if (!tag.startsWith(tagPrefix)) continue;
      const occurrence = counts.get(tag) ?? 0;
      counts.set(tag, occurrence + 1);
      of(tag).places.push({ paragraph: index, occurrence });
    }
  }
  return own;
}

/** Two lists side by side: what is equal in both, in order; between, what is alike; and what only one has. */
function paired<T>(
  ones: readonly T[],
  others: readonly T[],
  keyOf: (one: T) => string,
  isLike: (one: T, other: T) => boolean,
): [T | undefined, T | undefined][] {
  const pairs: [T | undefined, T | undefined][] = [];
  let [at, to] = [0, 0];
  for (const [one, other] of [...common(ones.map(keyOf), others.map(keyOf)), [ones.length, others.length] as const]) {
    const [left, right] = [ones.slice(at, one), others.slice(to, other)];
    // As many as before: each was changed where it stands.
    const isChanged = left.length === right.length && left.every((was, index) => isLike(was, right[index] as T));
    if (isChanged) left.forEach((was, index) => pairs.push([was, right[index]]));
    else {
      for (const is of right) pairs.push([undefined, is]);
      for (const was of left) pairs.push([was, undefined]);
    }
    if (one < ones.length) pairs.push([ones[one], others[other]]);
    [at, to] = [one + 1, other + 1];
  }
  return pairs;
}

/** The longest run of keys that two lists have in common, as pairs of indexes. */
function common(ones: readonly string[], others: readonly string[]): (readonly [number, number])[] {
  const { start, end } = commonEnds(ones, others);
  const [left, right] = [ones.slice(start, ones.length - end), others.slice(start, others.length - end)];
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let one = left.length - 1; one >= 0; one -= 1) {
    for (let other = right.length - 1; other >= 0; other -= 1) {
      const row = lengths[one] as number[];
      row[other] =
        left[one] === right[other]
          ? (lengths[one + 1]?.[other + 1] ?? 0) + 1
          : Math.max(lengths[one + 1]?.[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  const middle: [number, number][] = [];
  for (let [one, other] = [0, 0]; one < left.length && other < right.length;) {
    if (left[one] === right[other]) {
      middle.push([start + one, start + other]);
      one += 1;
      other += 1;
    } else if ((lengths[one + 1]?.[other] ?? 0) >= (lengths[one]?.[other + 1] ?? 0)) one += 1;
    else other += 1;
  }
  const head = Array.from({ length: start }, (_, index) => [index, index] as const);
  const tail = Array.from(
    { length: end },
    (_, index) => [ones.length - end + index, others.length - end + index] as const,
  );
  return [...head, ...middle, ...tail];
}
