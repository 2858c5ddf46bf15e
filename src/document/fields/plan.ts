import type { Edit } from '../../model/edit';
import type { Conflict } from '../../model/conflict';
import type { Reading } from '../recognise/recognise';
import type { Column } from '../tables/table';
import { fieldEdits, placesToWrite, type PlaceToWrite } from './edits';
import { valueColumn, type FieldsMerge } from './merge';
import { fieldDefinition } from './definitions';
import { headerAndFooterPlaces } from './headersAndFooters';

/** What a refresh does with the fields. */
export interface PlannedFields {
  readonly edits: readonly Edit[];
  /** Null when there is nothing to say. */
  readonly region: FieldsRegion | null;
}

export interface FieldsRegion {
  readonly name: 'fields';
  readonly caption: string;
  readonly outcome: 'changed' | 'conflict' | 'no place';
  readonly conflicts: readonly Conflict[];
  readonly columns: readonly Column[];
  readonly message?: string;
}

/** What conflicts of fields are about. */
export const valueColumns: readonly Column[] = [{ key: valueColumn, head: 'Value', kind: 'text', width: 1 }];

/** The places of fields that do not say what they are to say, those in headers and footers included. */
export function placesOf(reading: Reading, { fields }: FieldsMerge): PlaceToWrite[] {
  const beside = headerAndFooterPlaces(reading);
  const stated = fields.map((field) => ({
    ...field,
    places: [...field.places, ...beside.filter(({ name }) => name === field.definition.name)],
  }));
  return placesToWrite(reading, stated);
}

/** The edits that make such places say it. */
export function planFields(
  reading: Reading,
  { conflicts }: FieldsMerge,
  places: readonly PlaceToWrite[],
): PlannedFields {
  const edits = fieldEdits(reading, places);
  // A control that is bound follows by itself, wherever it stands.
  const unreached = places.filter((place) => place.place.control?.bound !== true && !place.canWrite);
  const outcome =
    conflicts.length > 0 ? 'conflict' : edits.length > 0 ? 'changed' : unreached.length > 0 ? 'no place' : null;
  const message = unreached.length > 0 ? { message: byHand(unreached) } : {};
  return {
    edits,
    region: outcome && { name: 'fields', caption: 'Fields', outcome, conflicts, columns: valueColumns, ...message },
  };
}

function byHand(places: readonly PlaceToWrite[]): string {
  const changes = places.map(({ place: { name, text: shown, place }, text }) => {
    const where = place.paragraph < 0 ? ', in a header, a footer or a text box' : '';
    return `${fieldDefinition(name).title}: “${shown}” to “${text}”${where}`;
  });
  const unlock = places.some(({ place }) => place.locked)
    ? ' Where a place is locked, unlock it first: in Word, Developer › Properties.'
    : '';
  return `Some places are out of RID Author’s reach. Change them by hand: ${[...new Set(changes)].join('; ')}.${unlock}`;
}
