import type { Diagnostic } from '../model/diagnostic';
import { applyEdits } from '../word/apply';
import type { CheckResult } from './check';

/** Applies the quick fix of a problem that a check found; does nothing for one without a fix. */
export function applyFix({ fix }: Diagnostic, { document }: CheckResult): Promise<void> {
  return applyEdits(fix?.edits ?? [], document.reading.snapshot);
}
