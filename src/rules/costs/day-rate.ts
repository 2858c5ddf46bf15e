import { pounds } from '../../model/money';
import type { CostFacts } from '../../document/recognise/costs';
import { groupBy } from '../groupBy';
import { inWords, plural } from '../wording';
import type { Rule } from '../rule';

type Statement = CostFacts['secas'][number];

export const dayRate: Rule = {
  id: 'costs/day-rate',
  severity: 'warning',
  title: 'SECAS’s amounts imply different rates for a day',
  why: 'One rate applies to all of SECAS’s effort: where two come out, days or pounds are wrong.',
  source: 'Every known RID counts SECAS’s effort at one rate for a day.',
  *check({ reading }) {
    const statements = reading.costs.secas.filter(({ value }) => value.days > 0);
    const usual = usualOf(statements);
    for (const { value, place } of statements) {
      if (!usual || agree(value, usual.value)) continue;
      yield {
        message:
          `${effort(value)} comes to ${pounds(rateOf(value))} a day, but ${effort(usual.value)} comes to ${pounds(rateOf(usual.value))}. ` +
          'One rate applies to all of SECAS’s effort. Check the days and the amounts.',
        place,
      };
    }
  },
};

/** The statement whose rate most have; the first of several. */
function usualOf(statements: readonly Statement[]): Statement | null {
  const groups = [...groupBy(statements, ({ value }) => String(rateOf(value))).values()];
  return groups.sort((one, other) => other.length - one.length)[0]?.[0] ?? null;
}

/** “Around” rounds to the hundred. */
function agree(one: Statement['value'], other: Statement['value']): boolean {
  const rounding = 50;
  return (
    Math.abs(one.pounds - (one.days * other.pounds) / other.days) <=
    Math.max(rounding, (rounding * one.days) / other.days)
  );
}

function rateOf({ days, pounds: amount }: Statement['value']): number {
  return Math.round(amount / days);
}

function effort({ days, pounds: amount }: Statement['value']): string {
  return `${pounds(amount)} for ${inWords(days)} ${plural(days, 'day')}`;
}
