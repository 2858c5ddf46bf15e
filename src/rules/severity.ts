import { severities, type Severity } from '../model/diagnostic';

/**
 * The severity of what a rule found where a team has decided on another for the rule. What the rule itself holds to be
 * less or more than usual (an explained gap, a plain contradiction) becomes no graver by that.
 */
export function severityUnder(decided: Severity | undefined, usual: Severity, own: Severity | undefined): Severity {
  if (decided === undefined) return own ?? usual;
  return own === undefined ? decided : milder(own, decided);
}

function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}
