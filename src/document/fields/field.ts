import type { FieldName } from '../../model/tags';
import type { Rid } from '../../model/rid';
import type { Place } from '../../model/place';

/**
 * A field is a pair of pure functions between the model and a text in the form of prose, such as `25 June 2020`:
 *
 *     write(read(write(m), m)) = write(m)
 */
export interface FieldDefinition {
  readonly name: FieldName;
  /** What an author calls it. */
  readonly title: string;
  /** Whether it follows from other things in the model, so that no place can change it. */
  readonly follows: boolean;
  /** As prose states it; null where the model does not say. */
  readonly write: (model: Rid) => string | null;
  /** The model with what a place says, in whatever form; null where that is no such value, or cannot be changed so. */
  readonly read: (text: string, model: Rid) => Rid | null;
  /** What a place says, in the form of prose, so that places can be compared; null where it is no such value. */
  readonly plainly: (text: string) => string | null;
  /** Whether a place that says this is found again by its words alone. */
  readonly isFound: (text: string) => boolean;
  /** A value in the form in which a place states one now. */
  readonly like: (text: string, shown: string) => string;
}

/** A place that states a field. */
export interface FieldPlace {
  readonly name: FieldName;
  readonly place: Place;
  /** What it says now, in its own form. */
  readonly text: string;
  /** Its own content control; null where it stands in the text as it is. */
  readonly control: FieldControl | null;
  /** Whether it stands in a control of the author's that is locked. */
  readonly locked?: boolean;
}

export interface FieldControl {
  /** Which of those with its tag in the paragraph it is, from 0. */
  readonly occurrence: number;
  /** Whether Word keeps it equal to the others that are bound to the same node. */
  readonly bound: boolean;
}
