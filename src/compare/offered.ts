import type { Baseline } from '../model/baseline';
import type { Rid } from '../model/rid';

/** A version that the history says the Panel baselined, and that the document does not keep yet. */
export interface OfferedBaseline {
  readonly version: string;
  readonly date: string;
  /** Whether the document is that version; otherwise it can only be taken from an older file. */
  readonly isCurrent: boolean;
}

/** “Baselined by the Panel”, and not “presented to the Panel to be baselined”. */
const baselined = /(?<!\b(?:be|being|for|not|yet) )\b(?:re-?)?baselined\b|\bPanel (?:re-?)?baselines\b/i;

/** The latest version that the Panel baselined by the history; null where it is kept, or there is none. */
export function currentBaseline(model: Rid, kept: readonly Pick<Baseline, 'version'>[]): OfferedBaseline | null {
  const row = model.history
    .filter(({ version, changes }) => /^\d+\.\d+$/.test(version) && baselined.test(changes))
    .at(-1);
  if (!row || kept.some(({ version }) => version === row.version)) return null;
  return { version: row.version, date: row.date, isCurrent: row.version === model.document.version };
}
