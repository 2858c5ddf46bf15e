import { june2020 } from './june-2020';
import { ridDocx } from './rid-paper';

/** The samples kept in test/fixtures, by file name: `scripts/make-samples.ts` writes them, a test makes them again. */
export const samples: Readonly<Record<string, () => Uint8Array>> = {
  'june-2020.docx': () => ridDocx(june2020()),
  'june-2020-structured.docx': () => ridDocx(june2020(), { structured: true }),
};
