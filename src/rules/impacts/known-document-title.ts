import { bareTerm } from '../../document/language/terms';
import { ownSource } from '../../reference/reference';
import { documentReference } from '../../document/language/documentReferences';
import type { Rule } from '../rule';

export const knownDocumentTitle: Rule = {
  id: 'impacts/known-document-title',
  severity: 'info',
  title: 'A SEC document under a title that is not known',
  why: 'Readers search the SEC by title: one that is not the document’s own leads to another document, or to none.',
  source:
    'The list of the SEC’s sections, schedules and appendices, with titles that papers have cited them by, and what a team or a document adds to it.',
  *check({ reading }) {
    const { reference: known } = reading.given;
    for (const { value, place } of reading.documents) {
      const reference = documentReference(value.reference);
      const titles = known.documents.get(reference ?? '');
      const title = bareTerm(value.title);
      if (reference === null || !titles || title === '' || titles.some((one) => bareTerm(one) === title)) continue;
      const other = [...known.documents].find(([, others]) => others.some((one) => bareTerm(one) === title))?.[0];
      const source = ownSource(known, reference, titles[0]);
      yield {
        message:
          `${value.reference} is called “${value.title}” here; it is known as “${titles[0]}”${source === null ? '' : ` (source: ${source})`}. ` +
          (other === undefined ? '' : `“${value.title}” is the title of ${other}. `) +
          'Readers search the SEC by title. Check the reference and the title.',
        place,
      };
    }
  },
};
