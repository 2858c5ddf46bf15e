import { run } from './run';

/** The contents of a whole document, each as a flat OPC package. */
export interface DocumentContents {
  readonly body: string;
  readonly header: string;
  readonly footer: string;
}

/**
 * Writes a whole document in two round trips: the custom XML part first, because content controls are bound to it by the
 * id that Word gives it. What the body had before is replaced, so this is for blank documents only.
 */
export function writeDocument(store: string, contents: (storeId: string) => DocumentContents): Promise<void> {
  return run('write the document', async (context) => {
    const { document } = context;
    const part = document.customXmlParts.add(store);
    part.load('id');
    await context.sync();
    const { body, header, footer } = contents(part.id);
    const section = document.sections.getFirst();
    document.body.insertOoxml(body, 'Replace');
    section.getHeader('Primary').insertOoxml(header, 'Replace');
    section.getFooter('Primary').insertOoxml(footer, 'Replace');
    await context.sync();
  });
}
