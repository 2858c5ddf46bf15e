import type { Conflict } from '../../model/conflict';
import type { Edit } from '../../model/edit';
import type { Column } from '../tables/table';
import type { TableChange } from './changes';
import type { RegionName } from './regions';

/**
 * How a table, a list, or what sentences state stands to the data model: `edited` where something was typed that the model
 * takes in at the next refresh, `conflict` where the author has to decide first.
 */
export type RegionState = 'up to date' | 'out of date' | 'edited' | 'conflict' | 'missing';

/** The status of a region, and what a refresh of it would do. */
export interface RegionStatus {
  readonly name: RegionName;
  readonly caption: string;
  readonly state: RegionState;
  /** What a refresh would change, where that can be told cell by cell. */
  readonly changes: readonly TableChange[];
  readonly conflicts: readonly Conflict[];
  /** What the keys of columns in changes and conflicts stand for. */
  readonly columns: readonly Column[];
  /** Why a refresh leaves it as it is, in sentences: its author has locked it, or Word lets no add-in write there. */
  readonly locked?: string;
  /** The edits that refresh it, and what belongs with it. */
  plan(): readonly Edit[];
}
