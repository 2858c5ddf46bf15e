import type { Rid } from '../../model/rid';
import { textColumn, type ListDefinition } from './list';

function criteriaList(set: keyof Rid['criteria'], caption: string): ListDefinition {
  return {
    name: `${set}-criteria`,
    caption,
    section: `${set}Criteria`,
    rows: 'its own',
    keyColumn: 'text',
    style: 'List Number',
    columns: () => [textColumn('text')],
    render: (model) => ({ columns: ['text'], rows: model.criteria[set].map((text) => [text]) }),
    absorb: ({ rows }, model) => ({
      ...model,
      criteria: { ...model.criteria, [set]: rows.map(([text = '']) => text) },
    }),
    write: (cells) => ({ text: cells.get('text') ?? '', points: [] }),
  };
}

export const operationalCriteria = criteriaList('operational', 'Operational acceptance criteria');
export const testingCriteria = criteriaList('testing', 'Testing acceptance criteria');
export const securityCriteria = criteriaList('security', 'Security acceptance criteria');
