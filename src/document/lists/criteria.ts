import type { Rid } from '../../model/rid';
import { criterionText } from '../recognise/criteria';
import { lines, records } from '../tables/table';
import { textColumn, type ListDefinition } from './list';

const columns = ['text', 'points'];

/** The model keeps a criterion and what belongs to it as lines of one text. */
function criteriaList(set: keyof Rid['criteria'], caption: string): ListDefinition {
  return {
    name: `${set}-criteria`,
    caption,
    section: `${set}Criteria`,
    rows: 'its own',
    keyColumn: 'text',
    style: 'List Number',
    columns: () => columns.map(textColumn),
    render: (model) => ({
      columns,
      rows: model.criteria[set].map((criterion) => {
        const [text = '', ...points] = criterion.split('\n');
        return [text, points.join('\n')];
      }),
    }),
    absorb: (grid, model) => ({
      ...model,
      criteria: {
        ...model.criteria,
        [set]: records(grid).map((row) =>
          criterionText({ text: row.get('text') ?? '', points: lines(row.get('points') ?? '') }),
        ),
      },
    }),
    write: (cells) => ({ text: cells.get('text') ?? '', points: lines(cells.get('points') ?? '') }),
  };
}

export const operationalCriteria = criteriaList('operational', 'Operational acceptance criteria');
export const testingCriteria = criteriaList('testing', 'Testing acceptance criteria');
export const securityCriteria = criteriaList('security', 'Security acceptance criteria');
