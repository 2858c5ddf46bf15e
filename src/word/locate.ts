import type { Snapshot } from '../document/reading/snapshot';
import { countedOtherwise } from './run';

/** Finds paragraphs and tables of a snapshot again in Word, in paths that cost no round trip of their own. */
export interface Locator {
  /** Whether a paragraph can be told from its neighbours; asking for one that cannot is an error. */
  knows(paragraph: number): boolean;
  paragraph(index: number): Word.Paragraph;
  table(index: number): Word.Table;
  row(table: number, row: number): Word.TableRow;
  /** A paragraph, or the whole table that it stands in. */
  block(paragraph: number): Word.Range;
}

export async function locate(context: Word.RequestContext, snapshot: Snapshot): Promise<Locator> {
  const { localIds } = snapshot;
  const find: Find =
    localIds.length > 0
      ? (index) => context.document.getParagraphByUniqueLocalId(localIds[index] ?? '')
      : await byCounting(context, snapshot.paragraphs);
  const paragraph = (index: number): Word.Paragraph => {
    const found = find(index);
    if (!found) throw countedOtherwise();
    return found;
  };
  const table = (index: number): Word.Table => {
    const first = snapshot.tables[index]?.rows[0]?.cells[0]?.paragraphs[0];
    return paragraph(first?.index ?? -1).parentTable;
  };
  const row = (inTable: number, index: number): Word.TableRow => {
    // A cell may start with a table, but always ends with a paragraph of its own.
    const last = snapshot.tables[inTable]?.rows[index]?.cells[0]?.paragraphs.at(-1);
    return paragraph(last?.index ?? -1).parentTableCell.parentRow;
  };
  return {
    knows: (index) => find(index) !== null,
    paragraph,
    table,
    row,
    block: (index) => {
      const cell = snapshot.paragraphs[index]?.cell;
      return cell ? table(cell.table).getRange('Whole') : paragraph(index).getRange('Whole');
    },
  };
}

type Find = (index: number) => Word.Paragraph | null;

/**
 * Without Word's own names the paragraphs are counted, which takes a round trip. Word and the text count differently, so
 * only those are sure that stand above or below all that differs.
 */
async function byCounting(context: Word.RequestContext, known: Snapshot['paragraphs']): Promise<Find> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const { items } = paragraphs;
  const isSame = (at: number, there: number): boolean =>
    letters(known[at]?.raw ?? known[at]?.text) === letters(items[there]?.text);
  const shorter = Math.min(known.length, items.length);
  let above = 0;
  while (above < shorter && isSame(above, above)) above += 1;
  let below = 0;
  while (below < shorter - above && isSame(known.length - 1 - below, items.length - 1 - below)) below += 1;
  const firstBelow = known.length - below;
  return (index) => {
    if (index >= firstBelow) return items[index - known.length + items.length] ?? null;
    return index < above ? (items[index] ?? null) : null;
  };
}

/** Word's text and that of a snapshot differ in their spaces and signs. */
const letters = (text = ''): string => text.replace(/[^\p{L}\p{N}]/gu, '');
