import { absorbNarratives, impactHeads, renderNarratives } from './narrative';
import type { TableDefinition } from './table';

const areaHeads = [
  'Area',
  'Areas',
  'Areas impacted',
  'Impacted area',
  'Area of impact',
  'Area of DCC impacted',
  'System',
  'System impacted',
  'Impacted system',
  'DCC System',
  'DCC area',
  'Component',
  'Service provider',
  'Provider',
];

/** What the DCC and its providers must change, by area. */
export const dccImpacts: TableDefinition = {
  name: 'dcc-impacts',
  caption: 'DCC impacts',
  otherCaptions: [
    'Impacts on the DCC',
    'Impact on the DCC',
    'DCC impact',
    'Summary of DCC impacts',
    'DCC System impacts',
    'DCC Systems impacts',
    'Impacts on DCC Systems',
    'DCC and service provider impacts',
    'Service provider impacts',
  ],
  rows: 'its own',
  keyColumn: 'subject',
  columns: () => [
    { key: 'subject', head: 'Area impacted', otherHeads: areaHeads, kind: 'text', width: 1 },
    { key: 'impacts', head: 'Summary of impacts', otherHeads: impactHeads, kind: 'bullets', width: 3 },
  ],
  render: (model) => renderNarratives(model.dccImpacts),
  absorb: (grid, model) => ({ ...model, dccImpacts: absorbNarratives(grid) }),
};
