import type { Edit } from '../model/edit';
import type { Place } from '../model/place';

export type RegionKind = 'section' | 'table' | 'list' | 'field';

/** A part of the RID that the document has, and whether it is known by a content control. */
export interface Found {
  readonly kind: RegionKind;
  /** `scope`, `timetable`, `approved-list`, `go-live` */
  readonly name: string;
  /** What an author calls it. */
  readonly title: string;
  readonly how: How;
  readonly place: Place;
  /** Whether it stands in its content control already. */
  readonly alreadySetUp: boolean;
}

/** What a part was recognised by. */
export type How = 'control' | 'heading' | 'caption' | 'column heads' | 'wording';

/** What was guessed, or left out. */
export interface Unsure {
  readonly kind: RegionKind | 'document';
  /** Empty for what is no part that RID Author knows. */
  readonly name: string;
  readonly title: string;
  /** A sentence. */
  readonly reason: string;
  /** Whether it is set up when it is asked for by name. */
  readonly canInclude: boolean;
}

/** A part, and what setting it up takes. */
export interface Candidate {
  readonly found: Found;
  /** None where it is set up already, or cannot be. */
  readonly edits: readonly Edit[];
  /** Why it is not set up unasked; null where nothing speaks against it. */
  readonly doubt: Doubt | null;
}

export interface Doubt {
  readonly reason: string;
  readonly canInclude: boolean;
}

/** The parts of one kind, and what else there is to say of the document. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly remarks: readonly Unsure[];
}
