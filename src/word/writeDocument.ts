import type { StoredPart } from '../document/reading/snapshot';
import { run } from './run';

/** The contents of a whole document, each as a flat OPC package. */
export interface DocumentContents {
  readonly body: string;
  readonly header: string;
  readonly footer: string;
}

/**
 * Writes a whole document in two round trips: the custom XML part first, because content controls are bound to it by the
 * id that Word gives it. What the body had before is replaced, so this is for blank documents only. The body goes last:
 * where it stops half-way the document is still blank, and `standing` is the part that it has from then.
 */
export function writeDocument(
  store: string,
  standing: StoredPart | null,
  contents: (storeId: string) => DocumentContents,
): Promise<void> {
  return run('write the document', async (context) => {
    const { document } = context;
    const part = standing ? document.customXmlParts.getItem(standing.id) : document.customXmlParts.add(store);
    if (standing) part.setXml(store);
    part.load('id');
    await context.sync();
    const { body, header, footer } = contents(part.id);
    const section = document.sections.getFirst();
    section.getHeader('Primary').insertOoxml(header, 'Replace');
    section.getFooter('Primary').insertOoxml(footer, 'Replace');
    document.body.insertOoxml(body, 'Replace');
    await context.sync();
  });
}
