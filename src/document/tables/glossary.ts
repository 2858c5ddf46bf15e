import { records, type TableDefinition } from './table';

/** Every acronym used, and its full term. */
export const glossary: TableDefinition = {
  name: 'glossary',
  caption: 'Glossary',
  rows: 'its own',
  keyColumn: 'acronym',
  columns: () => [
    { key: 'acronym', head: 'Acronym', otherHeads: ['Term', 'Abbreviation'], kind: 'text', width: 1 },
    { key: 'term', head: 'Full term', otherHeads: ['Definition', 'Meaning', 'Description'], kind: 'text', width: 4 },
  ],
  render: (model) => ({
    columns: ['acronym', 'term'],
    rows: model.glossary.map(({ acronym, term }) => [acronym, term]),
  }),
  absorb: (grid, model) => ({
    ...model,
    glossary: records(grid).map((row) => ({ acronym: row.get('acronym') ?? '', term: row.get('term') ?? '' })),
  }),
};
