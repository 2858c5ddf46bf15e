import { bareTerm } from '../../document/language/terms';
import { ownSource } from '../../reference/reference';
import { documentReference } from '../../document/language/documentReferences';
import { rule } from '../rule';

interface Says {
  'other-title': {
    /** As it is written. */
    reference: string;
    title: string;
    known: string;
    /** Where an author's own title comes from; null for what is shipped. */
    source: string | null;
    /** The document that has this title. */
    other: string | undefined;
  };
}

export const knownDocumentTitle = rule<Says>({
  id: 'impacts/known-document-title',
  severity: 'info',
  since: '0.1.0',
  title: 'A SEC document under a title that is not known',
  why: 'Readers search the SEC by title: one that is not the document’s own leads to another document, or to none.',
  source:
    'The list of the SEC’s sections, schedules and appendices, with titles that papers have cited them by, and what a team or a document adds to it.',
  messages: {
    'other-title': ({ reference, title, known, source, other }) =>
      `${reference} is called “${title}” here; it is known as “${known}”${source === null ? '' : ` (source: ${source})`}. ` +
      (other === undefined ? '' : `“${title}” is the title of ${other}. `) +
      'Readers search the SEC by title. Check the reference and the title.',
  },
  *find({ reading }) {
    const { reference: known } = reading.given;
    for (const { value, place } of reading.documents) {
      const reference = documentReference(value.reference);
      const titles = known.documents.get(reference ?? '');
      const title = bareTerm(value.title);
      if (reference === null || !titles || title === '' || titles.some((one) => bareTerm(one) === title)) continue;
      yield {
        message: 'other-title',
        place,
        reference: value.reference,
        title: value.title,
        known: titles[0],
        source: ownSource(known, reference, titles[0]),
        other: [...known.documents].find(([, others]) => others.some((one) => bareTerm(one) === title))?.[0],
      };
    }
  },
});
