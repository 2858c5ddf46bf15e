import { amountFromCell, amountToCell } from '../../model/money';
import { costPhases, type CostPhase } from '../../model/rid';
import { modificationHeads, modificationIn } from './keys';
import { recordsBy, type Column, type TableDefinition } from './table';

const heads: Record<CostPhase, readonly [string, ...string[]]> = {
  designBuildPit: [
    'Design, Build & PIT',
    'Design, Build & Test',
    'Design, Build, Test',
    'Design, Build, PIT',
    'Design & Build',
    'Design, Build & Pre-Integration Testing',
    'Design, Build & System Testing',
    'DBT',
    'DB & PIT',
    'Design/Build/PIT',
  ],
  sit: ['SIT', 'System Integration Testing', 'Systems Integration Testing', 'SIT costs', 'Integration testing'],
  uit: ['UIT', 'User Integration Testing', 'UIT costs', 'User testing'],
  live: [
    'Implement to live',
    'Implementation to live',
    'Implementation',
    'Implement',
    'To live',
    'Release to live',
    'Go-live',
    'Transition to operations',
    'Transition to live',
    'TTO',
    'Deployment',
    'Post-implementation',
  ],
};

const columns: readonly (Column & { readonly key: 'modification' | CostPhase })[] = [
  { key: 'modification', head: 'Modification', otherHeads: modificationHeads, kind: 'text', width: 2 },
  ...costPhases.map((phase) => {
    const [head, ...otherHeads] = heads[phase];
    return { key: phase, head, otherHeads, kind: 'text', width: 2 } as const;
  }),
];

/** Whether the name of a row or a column says that it adds others up. */
export function isTotal(name: string): boolean {
  return /^(?:(?:sub|grand)[- ]?)?(?:overall )?totals?\b|\btotal(?: costs?)?$|^sum(?: of\b.*)?$/i.test(name.trim());
}

/** What the DCC charges for each modification that impacts its systems, by phase. */
export const dccCosts: TableDefinition = {
  name: 'dcc-costs',
  caption: 'Breakdown of DCC implementation costs',
  otherCaptions: [
    'Breakdown of DCC costs',
    'Breakdown of costs',
    'DCC implementation costs',
    'DCC implementation cost breakdown',
    'DCC cost breakdown',
    'DCC costs',
    'DCC costs by modification',
    'Cost breakdown',
    'Costs by modification',
    'Implementation costs',
    'Implementation costs by modification',
  ],
  rows: 'its own',
  keyColumn: 'modification',
  keyOf: modificationIn,
  isOwnRow: isTotal,
  columns: () => columns,
  render: (model) => ({
    columns: columns.map(({ key }) => key),
    rows: model.modifications.flatMap(({ id, costs }) =>
      costs ? [columns.map(({ key }) => (key === 'modification' ? id : amountToCell(costs[key])))] : [],
    ),
  }),
  absorb: (grid, model) => {
    const rows = recordsBy('modification', grid);
    return {
      ...model,
      modifications: model.modifications.map((modification) => {
        const row = rows.get(modification.id);
        if (!row) return { ...modification, costs: null };
        const amount = (phase: CostPhase): number | string => amountFromCell(row.get(phase) ?? '');
        const costs = {
          designBuildPit: amount('designBuildPit'),
          sit: amount('sit'),
          uit: amount('uit'),
          live: amount('live'),
        };
        return { ...modification, costs };
      }),
    };
  },
};
