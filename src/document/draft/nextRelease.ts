import type { Modification, Rid } from '../../model/rid';
import type { ScopeModification } from './modification';
import { draftRid, type RidDraft } from './rid';

export interface NextRelease extends Omit<RidDraft, 'modifications' | 'impactsSystems'> {
  /** Whether the next release impacts DCC Systems; by what is carried over without. */
  readonly impactsSystems?: boolean;
  /** Approved modifications that did not go live after all. */
  readonly move?: readonly string[];
  /** Targeted ones that are not carried over. */
  readonly drop?: readonly string[];
  /** New ones; one that is carried over stays as it is. */
  readonly added?: readonly ScopeModification[];
}

/**
 * The RID of the release after another: with the modifications that did not go live, a new timetable and a new history.
 * What is targeted is carried over unless it is dropped; what is approved went live unless it is moved.
 */
export function nextRelease(last: Rid, next: NextRelease): Rid {
  const carried = carriedOver(last, next);
  const ids = carried.map(({ id }) => id);
  const added = (next.added ?? []).filter(({ id }) => !ids.includes(id));
  const { partyImpacts, dccImpacts, otherCodes } = last;
  const isSameScope = carried.length > 0 && carried.length === last.modifications.length && added.length === 0;
  return draftRid({
    documents: last.documents,
    classification: last.document.classification,
    changes: `First draft, with ${carried.length === 0 ? 'nothing' : 'the modifications'} carried over from the ${last.release.name}.`,
    // With the very same scope the words of its author still hold.
    ...(isSameScope ? { told: { partyImpacts, dccImpacts, otherCodes } } : {}),
    ...next,
    modifications: [...carried, ...added],
    impactsSystems: next.impactsSystems ?? carried.some(({ costs }) => costs !== null),
  });
}

function carriedOver({ modifications }: Rid, { move = [], drop = [] }: NextRelease): Modification[] {
  return modifications.filter(({ id, status }) => !drop.includes(id) && (status === 'targeted' || move.includes(id)));
}
