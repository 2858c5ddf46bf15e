import { records } from '../tables/table';
import { textColumn, type ListDefinition } from './list';

/** The SEC documents that change. The document matrix lists the same ones; a change of either is a change of both. */
export const documentList: ListDefinition = {
  name: 'document-list',
  caption: 'SEC documents impacted',
  section: 'documentImpacts',
  rows: 'its own',
  keyColumn: 'reference',
  style: 'List Bullet',
  columns: () => ['reference', 'title'].map(textColumn),
  render: (model) => ({
    columns: ['reference', 'title'],
    rows: model.documents.map(({ reference, title }) => [reference, title]),
  }),
  absorb: (grid, model) => ({
    ...model,
    documents: records(grid).map((row) => ({ reference: row.get('reference') ?? '', title: row.get('title') ?? '' })),
  }),
  write: (cells) => {
    const title = cells.get('title') ?? '';
    const reference = cells.get('reference') ?? '';
    return { text: title === '' ? reference : `${reference} ‘${title}’`, points: [] };
  },
};
