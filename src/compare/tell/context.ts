import type { Rid } from '../../model/rid';

/** What else is known where changes are told. */
export interface TellContext {
  /** RIDs of other releases, where what leaves the scope may be found again. */
  readonly elsewhere: readonly Rid[];
}
