import { absorbNarratives, renderNarratives } from './narrative';
import type { TableDefinition } from './table';

/** What each category of SEC Party will notice. */
export const partyImpacts: TableDefinition = {
  name: 'party-impacts',
  caption: 'SEC Party impacts',
  rows: 'its own',
  keyColumn: 'subject',
  columns: () => [
    { key: 'subject', head: 'Participant', otherHeads: ['Party', 'Party Category'], kind: 'text', width: 1 },
    { key: 'impacts', head: 'Summary of impacts', otherHeads: ['Impacts', 'Summary'], kind: 'bullets', width: 3 },
  ],
  render: (model) => renderNarratives(model.partyImpacts),
  absorb: (grid, model) => ({ ...model, partyImpacts: absorbNarratives(grid) }),
};
