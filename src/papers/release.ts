import { tellChanges } from '../compare/tell';
import type { ToldChange } from '../compare/tell/told';
import type { Baseline } from '../model/baseline';
import type { Modification, Rid } from '../model/rid';
import { statedPart } from './statedParts';

/** A release as it goes to the Panel. */
export interface PaperRelease {
  readonly model: Rid;
  /** As the Panel last baselined it; null for one that goes there for the first time. */
  readonly baseline: Baseline | null;
  /** Whether its RID is to be baselined by this paper, or only its scope is agreed. */
  readonly isLater: boolean;
}

/** What became of a release since its baseline, sorted as the paper tells it. */
export interface ReleaseNews {
  readonly release: PaperRelease;
  /** In scope at the baseline; all of it for a release without one. */
  readonly before: readonly Modification[];
  readonly added: readonly Modification[];
  readonly out: readonly Departure[];
  readonly approved: readonly Modification[];
  readonly changes: readonly ToldChange[];
}

export interface Departure {
  readonly modification: Modification;
  /** Releases of this paper that it is in now; none where no release is chosen yet. */
  readonly into: readonly string[];
}

export function newsOf(release: PaperRelease, all: readonly PaperRelease[]): ReleaseNews {
  const { model, baseline } = release;
  const elsewhere = all.filter((other) => other !== release).map((other) => other.model);
  if (baseline === null) {
    return { release, before: model.modifications, added: [], out: [], approved: [], changes: [] };
  }
  const before = baseline.model.modifications;
  const statusBefore = new Map(before.map(({ id, status }) => [id, status]));
  const ids = new Set(model.modifications.map(({ id }) => id));
  return {
    release,
    before,
    added: model.modifications.filter(({ id }) => !statusBefore.has(id)),
    out: before
      .filter(({ id }) => !ids.has(id))
      .map((modification) => ({
        modification,
        into: elsewhere
          .filter(({ modifications }) => modifications.some(({ id }) => id === modification.id))
          .map(({ release: { name } }) => name),
      })),
    approved: model.modifications.filter(
      ({ id, status }) => status === 'approved' && statusBefore.get(id) === 'targeted',
    ),
    changes: tellChanges(baseline.model, model, { elsewhere }),
  };
}

/** Whether a modification impacts DCC Systems; where nobody has said, it is taken not to. */
export function isOfSystems({ impactsSystems, costs }: Modification): boolean {
  return impactsSystems ?? costs !== null;
}

/** On what a scope of these modifications is: only where all of them are of one kind is it one of the two. */
export function scopeWords(modifications: readonly Modification[]): string {
  if (modifications.length === 0) return '';
  if (modifications.every(isOfSystems)) return ' on the DCC Systems';
  return modifications.some(isOfSystems) ? '' : ' on the SEC documentation';
}

/** The part of a modification that a release implements, as data or its bullet names it; empty for all of it. */
export function partOf(modification: Modification, release: string): string {
  const known = modification.parts.find((part) => part.release === release)?.name;
  return known ?? statedPart(modification);
}
