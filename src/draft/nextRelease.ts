import type { Modification, Rid } from '../model/rid';
import { impactOf, impactOfScope, restated, type ScopeModification } from './modification';
import { draftRid, type RidDraft } from './rid';

/** What is carried over from a release to the next, and what is new there. */
export interface CarryOver {
  /** Approved modifications that did not go live after all. */
  readonly move?: readonly string[];
  /** Targeted ones that are not carried over. */
  readonly drop?: readonly string[];
  /** New ones; one that the last release has is carried over, with what is stated here of it. */
  readonly added?: readonly ScopeModification[];
}

export interface NextRelease extends Omit<RidDraft, 'modifications'>, CarryOver {}

/**
 * The RID of the release after another: with the modifications that did not go live, a new timetable and a new history.
 * What is targeted is carried over unless it is dropped; what is approved went live unless it is moved.
 */
export function nextRelease(last: Rid, next: NextRelease): Rid {
  const { modifications, carried } = nextScope(last, next);
  const { partyImpacts, dccImpacts, otherCodes } = last;
  const isSameScope = carried > 0 && carried === last.modifications.length && (next.added ?? []).length === 0;
  return draftRid({
    documents: last.documents,
    classification: last.document.classification,
    changes: `First draft, with ${carried === 0 ? 'nothing' : 'the modifications'} carried over from the ${last.release.name}.`,
    // With the very same scope the words of its author still hold.
    ...(isSameScope ? { told: { partyImpacts, dccImpacts, otherCodes } } : {}),
    ...next,
    modifications,
  });
}

/** The scope of the next release, what is carried over first. */
export function nextScope(
  { modifications }: Rid,
  { move = [], drop = [], added = [] }: CarryOver,
): { readonly modifications: readonly ScopeModification[]; readonly carried: number } {
  const stated = new Map(added.map((one) => [one.id, one]));
  const isCarried = ({ id, status }: Modification): boolean =>
    !drop.includes(id) && (status === 'targeted' || move.includes(id) || stated.has(id));
  const carried = modifications.filter(isCarried);
  const ids = new Set(carried.map(({ id }) => id));
  return {
    modifications: [
      ...carried.map((one) => restated(withItsWords(one), stated.get(one.id) ?? { id: one.id })),
      ...added.filter(({ id }) => !ids.has(id)),
    ],
    carried: carried.length,
  };
}

/** Where a release has costs, one that is not costed yet was read as without impact: what its words say goes first. */
function withItsWords(one: Modification): Modification {
  return { ...one, impactsSystems: impactOf({ ...one, impactsSystems: null }) ?? one.impactsSystems };
}

/**
 * Whether the next release impacts DCC Systems, by its scope; null where that does not tell. What is carried over
 * undecided does not, if the last release had no impact at all, and does, if all of one that had is carried over.
 */
export function impactOfNext(last: Rid, lastImpacts: boolean | null, next: CarryOver): boolean | null {
  const { modifications, carried } = nextScope(last, next);
  const undecided = lastImpacts === false ? false : null;
  const impacts = impactOfScope(
    modifications.map((one, at) => (at < carried ? { ...one, impactsSystems: impactOf(one) ?? undecided } : one)),
  );
  const isWhole = carried > 0 && carried === last.modifications.length;
  return isWhole && lastImpacts === true ? true : impacts;
}
