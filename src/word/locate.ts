import type { Snapshot } from '../document/reading/snapshot';
import type { Edit } from '../model/edit';
import { align } from './align';
import { likenesses, wordsParagraphs } from './names';
import { countedOtherwise } from './run';

/**
 * Finds paragraphs and tables of a snapshot again in Word, in paths that cost no round trip of their own. Each is one
 * object however often it is asked for: what a batch has loaded stays the same paragraph whatever is inserted around it,
 * while a name may go over to a new one (#5784).
 */
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
  const { paragraphs, tables } = snapshot;
  const find = remembered(
    snapshot.localIds.length > 0 ? byName(context, snapshot) : await byComparing(context, snapshot),
  );
  const tableAround = (index: number): Word.Table | null => {
    const own = tables[index]?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)) ?? [];
    const sure = own.find((paragraph) => find(paragraph.index) !== null);
    return (sure && find(sure.index)?.parentTable) ?? null;
  };
  const paragraphAt = remembered((index) => find(index) ?? atEdgeOfCell(index));
  /** Where Word has no sure name of a paragraph: the first or last of a cell is found by its table. */
  const atEdgeOfCell = (index: number): Word.Paragraph | null => {
    const at = paragraphs[index]?.cell;
    const rows = at && tables[at.table]?.rows;
    // Where cells are merged downwards Word may number the cells of a row otherwise.
    if (!at || !rows || rows.some(({ cells }) => cells.some(({ continues }) => continues))) return null;
    const own = rows[at.row]?.cells[at.cell];
    const isFirst = own?.paragraphs[0]?.index === index && own.tables === undefined;
    const isLast = own?.paragraphs.at(-1)?.index === index;
    const inCell = isFirst || isLast ? tableAround(at.table)?.getCell(at.row, at.cell).body.paragraphs : undefined;
    return (isFirst ? inCell?.getFirst() : inCell?.getLast()) ?? null;
  };
  const paragraph = (index: number): Word.Paragraph => {
    const found = paragraphAt(index);
    if (!found) throw countedOtherwise();
    return found;
  };
  const table = (index: number): Word.Table => {
    const found = tableAround(index);
    if (!found) throw countedOtherwise();
    return found;
  };
  const rows = new Map<number, Word.TableRow>();
  const row = (inTable: number, index: number): Word.TableRow => {
    // A cell may start with a table, but always ends with a paragraph of its own.
    const last = tables[inTable]?.rows[index]?.cells[0]?.paragraphs.at(-1)?.index ?? -1;
    const found = rows.get(last) ?? paragraph(last).parentTableCell.parentRow;
    rows.set(last, found);
    return found;
  };
  return {
    knows: (index) => paragraphAt(index) !== null,
    paragraph,
    table,
    row,
    block: (index) => {
      const cell = paragraphs[index]?.cell;
      return cell ? table(cell.table).getRange('Whole') : paragraph(index).getRange('Whole');
    },
  };
}

/** The row that new ones are put beside, and look like. */
export function rowBeside({ below, like }: Extract<Edit, { kind: 'insertRows' }>): number {
  return like === 'next' ? below + 1 : below;
}

type Find = (index: number) => Word.Paragraph | null;

function remembered(find: Find): Find {
  const found = new Map<number, Word.Paragraph | null>();
  return (index) => {
    const known = found.get(index);
    if (known !== undefined) return known;
    const paragraph = find(index);
    found.set(index, paragraph);
    return paragraph;
  };
}

function byName({ document }: Word.RequestContext, { localIds }: Snapshot): Find {
  return (index) => {
    const name = localIds[index] ?? '';
    return name === '' ? null : document.getParagraphByUniqueLocalId(name);
  };
}

/** Without Word's own names its paragraphs are compared with those of the text, which takes a round trip. */
async function byComparing(context: Word.RequestContext, snapshot: Snapshot): Promise<Find> {
  const found = await wordsParagraphs(context);
  const partners = align(likenesses(snapshot), found);
  return (index) => {
    const partner = partners[index] ?? null;
    return partner === null ? null : (found[partner]?.paragraph ?? null);
  };
}
