import { june2020 } from './june2020';
import { everythingRight } from './papers/everythingRight';
import { everythingWrong, wrongModel, wrongSections, wrongWhenWritten } from './papers/everythingWrong';
import { noSystemImpact } from './papers/noSystemImpact';
import { oldStyleDocx } from './papers/oldStyle';
import { targetedSystems } from './papers/targetedSystems';
import { trackedAndCommentedDocx } from './papers/trackedAndCommented';
import { ridDocx } from './ridPaper';
import { storePart } from './stored';

/** The samples kept in test/fixtures, by file name: `scripts/makeSamples.ts` writes them, a test makes them again. */
export const samples: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'june-2020.docx': () => ridDocx(june2020()),
  'june-2020-structured.docx': () => ridDocx(june2020(), { structured: true }),
  'no-system-impact.docx': () => ridDocx(noSystemImpact()),
  'everything-right.docx': () => ridDocx(everythingRight()),
  'everything-wrong.docx': everythingWrongDocx,
  'old-style.docx': oldStyleDocx,
  'tracked-and-commented.docx': trackedAndCommentedDocx,
  'targeted-systems.docx': () => ridDocx(targetedSystems()),
};

/** With a data model in it, from which two tables differ. */
async function everythingWrongDocx(): Promise<Uint8Array> {
  const form = { sections: wrongSections };
  const model = ridDocx(wrongModel(everythingWrong()), form);
  const whenWritten = ridDocx(wrongWhenWritten(everythingWrong()), form);
  return ridDocx(everythingWrong(), { ...form, document: { customXml: [await storePart(model, whenWritten)] } });
}
