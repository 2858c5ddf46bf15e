import type { Reading } from '../document/recognise/recognise';
import type { Baseline } from '../model/baseline';
import type { Diagnostic, Severity } from '../model/diagnostic';
import type { Place } from '../model/place';
import type { Rid } from '../model/rid';

/** What papers and RIDs disagree in, as a check tells it. */
export function problem(
  rule: string,
  messageId: string,
  severity: Severity,
  place: Place,
  message: string,
): Diagnostic {
  return { rule, messageId, severity, place, message };
}

/** What is known of a RID beside the one that is looked at. */
export interface KnownRid {
  /** Its file, as it was given. */
  readonly file: string;
  readonly model: Rid;
  readonly baselines: readonly Baseline[];
}

/** A RID beside the paper, or beside others. */
export interface OtherRid extends KnownRid {
  readonly reading: Reading;
}
