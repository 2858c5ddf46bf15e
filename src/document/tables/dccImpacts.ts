import { absorbNarratives, renderNarratives } from './narrative';
import type { TableDefinition } from './table';

/** What the DCC and its providers must change, by area. */
export const dccImpacts: TableDefinition = {
  name: 'dcc-impacts',
  caption: 'DCC impacts',
  rows: 'its own',
  keyColumn: 'subject',
  columns: () => [
    { key: 'subject', head: 'Area impacted', otherHeads: ['Area', 'Impacted area'], kind: 'text', width: 1 },
    { key: 'impacts', head: 'Summary of impacts', otherHeads: ['Impacts', 'Summary'], kind: 'bullets', width: 3 },
  ],
  render: (model) => renderNarratives(model.dccImpacts),
  absorb: (grid, model) => ({ ...model, dccImpacts: absorbNarratives(grid) }),
};
