import { bareTerm } from '../../document/terms';
import { secDocuments } from '../../reference/secDocuments';
import { documentReference } from '../documentReferences';
import type { Rule } from '../rule';

export const knownDocumentTitle: Rule = {
  id: 'impacts/known-document-title',
  severity: 'info',
  title: 'A SEC document under a title that is not known',
  why: 'Readers search the SEC by title: one that is not the document’s own leads to another document, or to none.',
  source: 'The list of the SEC’s sections, schedules and appendices, with titles that papers have cited them by.',
  *check({ reading }) {
    for (const { value, place } of reading.documents) {
      const reference = documentReference(value.reference);
      const titles = secDocuments.get(reference ?? '');
      const title = bareTerm(value.title);
      if (!titles || title === '' || titles.some((known) => bareTerm(known) === title)) continue;
      const other = [...secDocuments].find(([, known]) =>
        known.some((candidate) => bareTerm(candidate) === title),
      )?.[0];
      yield {
        message:
          `${value.reference} is called “${value.title}” here; it is known as “${titles[0]}”. ` +
          (other === undefined ? '' : `“${value.title}” is the title of ${other}. `) +
          'Readers search the SEC by title. Check the reference and the title.',
        place,
      };
    }
  },
};
