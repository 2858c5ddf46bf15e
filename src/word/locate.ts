import type { Snapshot } from '../document/snapshot';
import { documentChanged } from './run';

/** Finds paragraphs and tables of a snapshot again in Word, in paths that cost no round trip of their own. */
export interface Locator {
  paragraph(index: number): Word.Paragraph;
  table(index: number): Word.Table;
  /** A paragraph, or the whole table that it stands in. */
  block(paragraph: number): Word.Range;
}

export async function locate(context: Word.RequestContext, snapshot: Snapshot): Promise<Locator> {
  const { localIds } = snapshot;
  const paragraph =
    localIds.length > 0
      ? (index: number) => context.document.getParagraphByUniqueLocalId(localIds[index] ?? '')
      : await byCounting(context);
  const table = (index: number): Word.Table => {
    const first = snapshot.tables[index]?.rows[0]?.cells[0]?.paragraphs[0];
    return paragraph(first?.index ?? -1).parentTable;
  };
  return {
    paragraph,
    table,
    block: (index) => {
      const cell = snapshot.paragraphs[index]?.cell;
      return cell ? table(cell.table).getRange('Whole') : paragraph(index).getRange('Whole');
    },
  };
}

/** Without Word's own names the paragraphs are counted, which takes a round trip. */
async function byCounting(context: Word.RequestContext): Promise<Locator['paragraph']> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/tableNestingLevel');
  await context.sync();
  return (index) => {
    const paragraph = paragraphs.items[index];
    // Whatever stands there instead is not what was meant.
    if (!paragraph) throw documentChanged();
    return paragraph;
  };
}
