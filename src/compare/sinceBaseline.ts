import { baselinesOf, type OpenDocument } from '../document/sync/openDocument';
import { workingModel } from '../document/sync/takeIn';
import type { Baseline } from '../model/baseline';
import type { Rid } from '../model/rid';
import { tellChanges } from './tell';
import type { ToldChange } from './tell/told';

/** What changed in a document since the version that it kept last. */
export interface SinceBaseline {
  readonly last: Baseline;
  /** The model as it is now. */
  readonly model: Rid;
  /** But for the version and the history, which change with every draft. */
  readonly changes: readonly ToldChange[];
}

/** Null for a document that keeps no version, or whose data must be left alone. */
export function sinceBaseline(document: OpenDocument): SinceBaseline | null {
  const last = baselinesOf(document).at(-1);
  if (!last || document.stored.kind === 'newer') return null;
  const model = workingModel(document);
  const changes = tellChanges(last.model, model).filter(({ group }) => group !== 'Version control');
  return { last, model, changes };
}
