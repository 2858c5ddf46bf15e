import { readAmount, sumOfPounds } from '../../model/money';
import { costPhases, type CostPhase, type ModificationCosts, type Rid } from '../../model/rid';

/** The sums of the DCC's implementation costs. */
export interface CostSums {
  readonly phases: Readonly<Record<CostPhase, number>>;
  readonly total: number;
  /** How many amounts could not be added, because they are words. */
  readonly unread: number;
}

/** The pounds of an amount; null where it is words. A blank one costs nothing. */
function poundsOf(amount: number | string): number | null {
  if (typeof amount === 'number') return amount;
  return amount === '' ? 0 : readAmount(amount);
}

/** The sum of a modification's costs, over what can be read of them. */
export function sumOf(costs: ModificationCosts): number {
  return sumOfPounds(costPhases.map((phase) => poundsOf(costs[phase]) ?? 0));
}

export function costSums(model: Rid): CostSums {
  const rows = model.modifications.flatMap(({ costs }) => (costs ? [costs] : []));
  const sumOfPhase = (phase: CostPhase): number => sumOfPounds(rows.map((costs) => poundsOf(costs[phase]) ?? 0));
  return {
    phases: {
      designBuildPit: sumOfPhase('designBuildPit'),
      sit: sumOfPhase('sit'),
      uit: sumOfPhase('uit'),
      live: sumOfPhase('live'),
    },
    total: sumOfPounds(rows.map(sumOf)),
    unread: rows.flatMap((costs) => costPhases.filter((phase) => poundsOf(costs[phase]) === null)).length,
  };
}
