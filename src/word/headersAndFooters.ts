import { readBody } from '../document/reading/ooxml';
import type { Paragraph } from '../document/reading/snapshot';

/**
 * The paragraphs of the header and the footer, by calls of their own: for where Word leaves them out of the body. Only
 * there, because asking for a header can make one (#1904, Mac).
 */
export async function readHeadersAndFooters(context: Word.RequestContext): Promise<readonly Paragraph[]> {
  const section = context.document.sections.getFirst();
  const texts = [section.getHeader('Primary').getOoxml(), section.getFooter('Primary').getOoxml()];
  await context.sync();
  return texts.flatMap(({ value }) => readBody(value).paragraphs.map((paragraph) => ({ ...paragraph, index: -1 })));
}
