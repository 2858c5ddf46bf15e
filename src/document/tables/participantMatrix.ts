import { isTick, tick } from '../reading/ticks';
import { participants, type Participant, type Rid } from '../../model/rid';
import { modificationIn } from './keys';
import { recordsBy, type Column, type Grid, type TableDefinition } from './table';

const columns: readonly (Column & { readonly key: 'modification' | Participant })[] = [
  { key: 'modification', head: 'Modification', otherHeads: ['Modification Proposal', 'Mod'], kind: 'text', width: 3 },
  { key: 'suppliers', head: 'Suppliers', otherHeads: ['Supplier Parties', 'Supplier'], kind: 'tick', width: 2 },
  {
    key: 'electricityNetworks',
    head: 'Electricity Networks',
    otherHeads: ['Electricity Network Parties', 'Electricity Network', 'DNOs'],
    kind: 'tick',
    width: 2,
  },
  {
    key: 'gasNetworks',
    head: 'Gas Networks',
    otherHeads: ['Gas Network Parties', 'Gas Network', 'GDNs'],
    kind: 'tick',
    width: 2,
  },
  {
    key: 'otherSecParties',
    head: 'Other SEC Parties',
    otherHeads: ['Other Parties', 'Other SEC Party'],
    kind: 'tick',
    width: 2,
  },
  { key: 'dcc', head: 'DCC', otherHeads: ['The DCC'], kind: 'tick', width: 2 },
];

/** Who is impacted by each modification in scope. */
export const participantMatrix: TableDefinition = {
  name: 'participant-matrix',
  caption: 'Participant impact matrix',
  rows: 'follow the scope',
  keyColumn: 'modification',
  keyOf: modificationIn,
  columns: () => columns,
  render: (model: Rid): Grid => ({
    columns: columns.map((column) => column.key),
    rows: model.modifications.map((modification) =>
      columns.map(({ key }) =>
        key === 'modification' ? modification.id : modification.participants.includes(key) ? tick : '',
      ),
    ),
  }),
  absorb: (grid, model) => {
    const rows = recordsBy('modification', grid);
    return {
      ...model,
      modifications: model.modifications.map((modification) => {
        const row = rows.get(modification.id);
        if (!row) return modification;
        // A participant whose column the document lacks keeps what the model says.
        const impacted = participants.filter((participant) => {
          const mark = row.get(participant);
          return mark === undefined ? modification.participants.includes(participant) : isTick(mark);
        });
        return { ...modification, participants: impacted };
      }),
    };
  },
};
