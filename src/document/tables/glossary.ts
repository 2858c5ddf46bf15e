import { records, type TableDefinition } from './table';

const acronymHeads = [
  'Acronyms',
  'Term',
  'Terms',
  'Abbreviation',
  'Abbreviations',
  'Acronym or abbreviation',
  'Acronym / abbreviation',
  'Abbreviated term',
  'Short form',
  'Initialism',
];
const termHeads = [
  'Full terms',
  'Full name',
  'Full form',
  'Full title',
  'Full meaning',
  'Term in full',
  'Long form',
  'Definition',
  'Definitions',
  'Meaning',
  'Description',
  'Expansion',
  'Expanded term',
  'Explanation',
  'Stands for',
  'In full',
  'What it stands for',
];

/** Every acronym used, and its full term. */
export const glossary: TableDefinition = {
  name: 'glossary',
  caption: 'Glossary',
  otherCaptions: [
    'Glossary of terms',
    'Glossary of acronyms',
    'Glossary of terms and acronyms',
    'Acronyms',
    'Acronyms and abbreviations',
    'Abbreviations',
    'Abbreviations and acronyms',
    'List of acronyms',
    'List of abbreviations',
    'Table of acronyms',
    'Acronyms used in this document',
    'Terms and acronyms',
    'Terms used',
    'Definitions',
  ],
  rows: 'its own',
  keyColumn: 'acronym',
  columns: () => [
    { key: 'acronym', head: 'Acronym', otherHeads: acronymHeads, kind: 'text', width: 1 },
    { key: 'term', head: 'Full term', otherHeads: termHeads, kind: 'text', width: 4 },
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
