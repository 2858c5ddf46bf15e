import { withMissing } from '../reading/order';
import { isReference } from '../recognise/documents';
import { records } from '../tables/table';
import { textColumn, type ListDefinition } from './list';

/**
 * The SEC documents that change. The document matrix lists the same ones; a change of either is a change of both. What an
 * author typed there that no bullet could be read as stands in the matrix alone.
 */
export const documentList: ListDefinition = {
  name: 'document-list',
  caption: 'SEC documents impacted',
  section: 'documentImpacts',
  rows: 'its own',
  keyColumn: 'reference',
  keepsRenamed: false,
  style: 'List Bullet',
  columns: () => ['reference', 'title'].map(textColumn),
  render: (model) => ({
    columns: ['reference', 'title'],
    // Rows of a matrix that name one document twice are one item of the list.
    rows: [...new Map(model.documents.map((document) => [document.reference, document])).values()]
      .filter(({ reference }) => isReference(reference))
      .map(({ reference, title }) => [reference, title]),
  }),
  absorb: (grid, model) => {
    const listed = records(grid).map((row) => ({
      reference: row.get('reference') ?? '',
      title: row.get('title') ?? '',
    }));
    const others = model.documents.filter(({ reference }) => !isReference(reference));
    const documents = new Map([...listed, ...others].map((document) => [document.reference, document]));
    const order = withMissing(
      listed.map(({ reference }) => reference),
      model.documents.map(({ reference }) => reference),
    );
    const wanted = [...new Set(order)];
    const known = model.documents.map(({ reference }) => reference);
    // Those that a matrix names twice stay so, unless the list has others or another order.
    const references = wanted.join('\n') === [...new Set(known)].join('\n') ? known : wanted;
    return { ...model, documents: references.flatMap((reference) => documents.get(reference) ?? []) };
  },
  write: (cells) => {
    const title = cells.get('title') ?? '';
    const reference = cells.get('reference') ?? '';
    return { text: title === '' ? reference : `${reference} ‘${title}’`, points: [] };
  },
};
