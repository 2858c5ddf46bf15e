import type { Edit } from '../../model/edit';
import type { Rid } from '../../model/rid';
import type { Conflict } from '../../model/conflict';
import type { Reading } from '../recognise/recognise';
import type { Column } from '../tables/table';
import { fieldEdits, placesToWrite, retold, type PlaceToWrite } from './edits';
import { valueColumn, withFields, type FieldsMerge, type MergedField } from './merge';
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

/** The model with its fields, as it is read from the document once they are written. */
export function retoldFields(reading: Reading, { fields }: FieldsMerge, model: Rid): Rid {
  return retold(withFields(model, fields), reading, placesOf(reading, fields));
}

/** The edits that make every place of a field say what it is to say. */
export function planFields(reading: Reading, { fields, conflicts }: FieldsMerge): PlannedFields {
  const places = placesOf(reading, fields);
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

/** The places to write, those in headers and footers included. */
function placesOf(reading: Reading, fields: readonly MergedField[]): PlaceToWrite[] {
  const beside = headerAndFooterPlaces(reading);
  const stated = fields.map((field) => ({
    ...field,
    places: [...field.places, ...beside.filter(({ name }) => name === field.definition.name)],
  }));
  return placesToWrite(reading, stated);
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
