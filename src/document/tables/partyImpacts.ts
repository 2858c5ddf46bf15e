import { absorbNarratives, impactHeads, renderNarratives } from './narrative';
import type { TableDefinition } from './table';

const partyHeads = [
  'Participants',
  'Party',
  'Parties',
  'SEC Party',
  'SEC Parties',
  'Party Category',
  'Party type',
  'Category',
  'Impacted Party',
  'Impacted participant',
  'Participant impacted',
  'Who',
];

/** What each category of SEC Party will notice. */
export const partyImpacts: TableDefinition = {
  name: 'party-impacts',
  caption: 'SEC Party impacts',
  otherCaptions: [
    'Impacts on SEC Parties',
    'Impact on SEC Parties',
    'SEC Party impact',
    'Summary of SEC Party impacts',
    'Party impacts',
    'Impacts on Parties',
    'Impacts by Party Category',
  ],
  rows: 'its own',
  keyColumn: 'subject',
  columns: () => [
    { key: 'subject', head: 'Participant', otherHeads: partyHeads, kind: 'text', width: 1 },
    { key: 'impacts', head: 'Summary of impacts', otherHeads: impactHeads, kind: 'bullets', width: 3 },
  ],
  render: (model) => renderNarratives(model.partyImpacts),
  absorb: (grid, model) => ({ ...model, partyImpacts: absorbNarratives(grid) }),
};
