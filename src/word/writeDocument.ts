import type { StoredPart } from '../document/reading/snapshot';
import { partByPart, refusalOf, type Part } from './partByPart';
import { run } from './run';

/** The contents of a whole document, each as a flat OPC package. */
export interface DocumentContents {
  readonly body: string;
  readonly header: string;
  readonly footer: string;
}

const doing = 'write the document';

/**
 * Writes a whole document in two round trips: the custom XML part first, because content controls are bound to it by the
 * id that Word gives it. What the body had before is replaced, so this is for blank documents only. `standing` is the
 * part that the document has already, as after an attempt that stopped half-way.
 */
export async function writeDocument(
  store: string,
  standing: StoredPart | null,
  contents: (storeId: string) => DocumentContents,
): Promise<void> {
  const id = await run(doing, async (context) => {
    const { customXmlParts } = context.document;
    const part = standing ? customXmlParts.getItem(standing.id) : customXmlParts.add(store);
    if (standing) part.setXml(store);
    part.load('id');
    await context.sync();
    return part.id;
  });
  await writePages(contents(id));
}

/**
 * Writes the contents in one round trip. The body goes last: where it stops half-way the document is still blank. Where
 * Word refuses some of it, each is written by itself: without the body nothing is, and a PartlyDoneError names a header
 * or footer that is left.
 */
async function writePages({ body, header, footer }: DocumentContents): Promise<void> {
  const refusal = await refusalOf(() =>
    run(doing, (context) => {
      section(context).getHeader('Primary').insertOoxml(header, 'Replace');
      section(context).getFooter('Primary').insertOoxml(footer, 'Replace');
      context.document.body.insertOoxml(body, 'Replace');
      return context.sync();
    }),
  );
  if (!refusal) return;
  await run(doing, (context) => {
    context.document.body.insertOoxml(body, 'Replace');
    return context.sync();
  });
  const edge = (place: string, content: string, of: (context: Word.RequestContext) => Word.Body): Part => ({
    place,
    work: () =>
      run(doing, (context) => {
        of(context).insertOoxml(content, 'Replace');
        return context.sync();
      }),
  });
  await partByPart(
    [
      edge('The header', header, (context) => section(context).getHeader('Primary')),
      edge('The footer', footer, (context) => section(context).getFooter('Primary')),
    ],
    refusal,
  );
}

const section = ({ document }: Word.RequestContext): Word.Section => document.sections.getFirst();
