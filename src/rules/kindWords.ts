import { reasonFor, type ReleaseKind } from '../document/recognise/releaseKind';

/** What kind of release this is and how that is known, for a message that rests on it: no full stop. */
export function thisRelease(kind: ReleaseKind): string {
  const because = reasonFor(kind);
  const what = `This release ${kind.impactsSystems === true ? 'impacts' : 'does not impact'} DCC Systems`;
  return because === null ? what : `${what} (${because})`;
}

/** Said where the scope that asks for something may still go. */
export const whileTargeted =
  'All of the scope that impacts DCC Systems is still targeted: should it drop out, so does this need.';
