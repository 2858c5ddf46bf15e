import { run } from './run';
import type { DocumentContents } from './writeDocument';

/** Writes a whole document in one round trip. What the body had before is replaced, so this is for blank documents only. */
export function writePages({ body, header, footer }: DocumentContents): Promise<void> {
  return run('write the document', async (context) => {
    const { document } = context;
    const section = document.sections.getFirst();
    section.getHeader('Primary').insertOoxml(header, 'Replace');
    section.getFooter('Primary').insertOoxml(footer, 'Replace');
    document.body.insertOoxml(body, 'Replace');
    await context.sync();
  });
}
