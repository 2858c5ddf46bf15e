import { pounds } from '../../model/money';
import type { CostFacts } from '../../document/recognise/costs';
import { secasDayRate } from '../../reference/secasRate';
import { groupBy } from '../../document/reading/groupBy';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

type Statement = CostFacts['secas'][number];
type Effort = Statement['value'];

interface Says {
  /** All imply one rate, which is not that of other RIDs. */
  unusual: { effort: Effort };
  differs: { effort: Effort; usual: Effort };
}

export const dayRate = rule<Says>({
  id: 'costs/day-rate',
  severity: 'warning',
  since: '0.1.0',
  title: 'SECAS’s amounts imply different rates for a day',
  why: 'One rate applies to all of SECAS’s effort: where two come out, days or pounds are wrong.',
  source: 'Every known RID counts SECAS’s effort at one rate for a day.',
  messages: {
    unusual: ({ effort }) =>
      `${inText(effort)} comes to ${pounds(rateOf(effort))} a day, where known RIDs have ${pounds(secasDayRate)}. ` +
      'Parties compare the efforts of releases. Check the days and the amounts; leave them if the rate has changed.',
    differs: ({ effort, usual }) =>
      `${inText(effort)} comes to ${pounds(rateOf(effort))} a day, but ${inText(usual)} comes to ${pounds(rateOf(usual))}. ` +
      'One rate applies to all of SECAS’s effort. Check the days and the amounts.',
  },
  *find({ reading }) {
    const statements = reading.costs.secas.filter(({ value }) => value.days > 0);
    const usual = usualOf(statements);
    const agreeing = statements.every(({ value }) => usual && agree(value, usual.value));
    const known = { days: 1, pounds: secasDayRate, purpose: 'update' } as const;
    if (usual && agreeing && !agree(usual.value, known)) {
      yield { message: 'unusual', severity: 'info', place: usual.place, effort: usual.value };
      return;
    }
    for (const { value, place } of statements) {
      if (usual && !agree(value, usual.value)) yield { message: 'differs', place, effort: value, usual: usual.value };
    }
  },
});

/** The statement whose rate most have; the first of several. */
function usualOf(statements: readonly Statement[]): Statement | null {
  const groups = [...groupBy(statements, ({ value }) => String(rateOf(value))).values()];
  return groups.sort((one, other) => other.length - one.length)[0]?.[0] ?? null;
}

/** “Around” rounds to the hundred. */
function agree(one: Effort, other: Effort): boolean {
  const rounding = 50;
  return (
    Math.abs(one.pounds - (one.days * other.pounds) / other.days) <=
    Math.max(rounding, (rounding * one.days) / other.days)
  );
}

function rateOf({ days, pounds: amount }: Effort): number {
  return Math.round(amount / days);
}

function inText({ days, pounds: amount }: Effort): string {
  return `${pounds(amount)} for ${inWords(days)} ${plural(days, 'day')}`;
}
