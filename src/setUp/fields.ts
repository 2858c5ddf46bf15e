import type { Store } from '../model/store';
import { fieldDefinition } from '../document/fields/definitions';
import type { FieldPlace } from '../document/fields/field';
import { fieldPlaces } from '../document/fields/places';
import { cutsSomething, wrapFieldEdit } from '../document/fields/wrap';
import type { Reading } from '../document/recognise/recognise';
import type { Candidate, Candidates, Doubt } from './region';

/** The places that state a field. `fields` are what the store is to say of them. */
export function findFields(reading: Reading, fields: Store['fields']): Candidates {
  return {
    candidates: fieldPlaces(reading).map((place) => candidate(reading, place, fields)),
    remarks: [],
  };
}

function candidate(reading: Reading, field: FieldPlace, fields: Store['fields']): Candidate {
  const { name, place, control } = field;
  const alreadySetUp = control !== null;
  const how = alreadySetUp ? 'control' : 'wording';
  const { title } = fieldDefinition(name);
  const found = { kind: 'field', name, title, how, place, alreadySetUp } as const;
  if (alreadySetUp) return { found, edits: [], doubt: null };
  const reason = reasonAgainst(reading, field);
  const edit = reason === null ? wrapFieldEdit(reading, field, fields) : null;
  const doubt: Doubt | null = edit ? null : { reason: reason ?? cannotWrap(field), canInclude: false };
  return { found, edits: edit ? [edit] : [], doubt };
}

function cannotWrap({ text }: FieldPlace): string {
  return `Word cannot put a content control around “${text}” here. Refreshing keeps it equal.`;
}

function reasonAgainst({ snapshot }: Reading, field: FieldPlace): string | null {
  const { place, text } = field;
  const paragraph = snapshot.paragraphs[place.paragraph];
  if (!paragraph) {
    return `“${text}” stands in a text box, a header or a footer, which Word does not let an add-in change.`;
  }
  return cutsSomething(paragraph, place)
    ? `“${text}” stands partly in a link, a field of Word’s or a content control of yours. ${cannotWrap(field)}`
    : null;
}
