import { isTick, tick } from '../reading/ticks';
import { participants, type Participant, type Rid } from '../../model/rid';
import { modificationHeads, modificationIn } from './keys';
import { recordsBy, type Column, type Grid, type TableDefinition } from './table';

const supplierSizes = ['Large', 'Small', 'Domestic', 'Non-Domestic'];

/** `Large Suppliers`, `Suppliers (large)`, `Large` */
function partsOf(names: readonly string[], kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => [kind, ...names.flatMap((name) => [`${kind} ${name}`, `${name} ${kind}`])]);
}

const columns: readonly (Column & { readonly key: 'modification' | Participant })[] = [
  { key: 'modification', head: 'Modification', otherHeads: modificationHeads, kind: 'text', width: 3 },
  {
    key: 'suppliers',
    head: 'Suppliers',
    otherHeads: ['Supplier Parties', 'Supplier Party', 'Supplier', 'Energy Suppliers', 'All Suppliers'],
    partHeads: partsOf(['Supplier', 'Suppliers', 'Supplier Parties', 'Energy Suppliers'], supplierSizes),
    kind: 'tick',
    width: 2,
  },
  {
    key: 'electricityNetworks',
    head: 'Electricity Networks',
    otherHeads: [
      'Electricity Network Parties',
      'Electricity Network Party',
      'Electricity Network',
      'Electricity Network Operators',
      'Electricity Distributors',
      'Electricity',
      'DNOs',
      'ENOs',
    ],
    kind: 'tick',
    width: 2,
  },
  {
    key: 'gasNetworks',
    head: 'Gas Networks',
    otherHeads: [
      'Gas Network Parties',
      'Gas Network Party',
      'Gas Network',
      'Gas Network Operators',
      'Gas Transporters',
      'Gas Distributors',
      'Gas',
      'GDNs',
      'GTs',
    ],
    kind: 'tick',
    width: 2,
  },
  {
    key: 'otherSecParties',
    head: 'Other SEC Parties',
    otherHeads: ['Other Parties', 'Other SEC Party', 'Other Party'],
    // Other Users are of this category of Party, whatever role they have.
    partHeads: ['Other Users', 'Other User', 'Non-Supplier Users', 'Export Suppliers', 'Registered Supplier Agents'],
    kind: 'tick',
    width: 2,
  },
  {
    key: 'dcc',
    head: 'DCC',
    otherHeads: ['The DCC', 'DCC impacted', 'Data Communications Company', 'Data and Communications Company'],
    kind: 'tick',
    width: 2,
  },
];

/** Who is impacted by each modification in scope. */
export const participantMatrix: TableDefinition = {
  name: 'participant-matrix',
  caption: 'Participant impact matrix',
  otherCaptions: [
    'Participant impacts',
    'Participant impact table',
    'Impacts on participants',
    'Impacted participants',
    'Party impact matrix',
    'SEC Party impact matrix',
    'SEC Party and DCC impact matrix',
    'SEC Party and DCC impacts',
    'Impacts on SEC Parties and the DCC',
    'Modification impact matrix',
  ],
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
