import type { Rid } from '../../model/rid';
import type { Store, WrittenTable } from '../../model/store';
import { fieldDefinitions } from '../fields/definitions';
import { fieldPlaces } from '../fields/places';
import { knownTexts, toWrittenFields, writtenEntry, writtenFields } from '../fields/written';
import { cellsByKey, keyed } from '../tables/keyedGrid';
import { readLists } from '../lists/read';
import { fromWritten, kindsOf, toWritten, type Mergeable } from './merge';
import type { OpenDocument } from './openDocument';
import { withMissing } from '../reading/order';
import { canonical } from '../tables/table';

/**
 * A store in which what the document says and the model says too counts as last written. Without that, what an author
 * typed, had taken into the model, and then typed back would look like what the model has changed since.
 */
export function withAgreed({ reading }: OpenDocument, store: Store): Store {
  const written = { ...store.written };
  for (const [name, mergeable] of [...reading.tables, ...readLists(reading)]) {
    const before = written[name];
    if (before) written[name] = agreedGrid(mergeable, store.model, before);
  }
  const fields = { ...store.fields };
  const records = new Map(writtenFields(store));
  const places = fieldPlaces(reading, knownTexts(store));
  for (const { name, plainly, write } of fieldDefinitions) {
    const stated = places.filter((place) => place.name === name);
    const value = write(store.model);
    if (value === null || stated.length === 0 || stated.some(({ text }) => plainly(text.trim()) !== value)) continue;
    records.set(name, { value, shown: [value] });
    fields[name] = value;
  }
  return { ...store, written: { ...written, ...writtenEntry(toWrittenFields(records)) }, fields };
}

function agreedGrid(reading: Mergeable, model: Rid, written: WrittenTable): WrittenTable {
  const { definition, grid: shown } = reading;
  const wanted = definition.render(model);
  const base = fromWritten(written);
  const kinds = kindsOf(reading, model);
  const inDocument = cellsByKey(keyed(shown, definition));
  const inModel = cellsByKey(keyed(wanted, definition));
  const inBase = cellsByKey(keyed(base, definition));
  const columns = agreedKeys(base.columns, shown.columns, wanted.columns);
  const keys = agreedKeys([...inBase.keys()], [...inDocument.keys()], [...inModel.keys()]);
  const cellOf = (key: string, column: string): string => {
    const one = inDocument.get(key)?.get(column);
    const other = inModel.get(key)?.get(column);
    const kind = kinds.get(column) ?? 'text';
    const isAgreed =
      one !== undefined &&
      other !== undefined &&
      // Rows have met by what their keys name.
      (column === definition.keyColumn || canonical(kind, one) === canonical(kind, other));
    return isAgreed ? other : (inBase.get(key)?.get(column) ?? '');
  };
  return toWritten({ columns, rows: keys.map((key) => columns.map((column) => cellOf(key, column))) });
}

/** What both have joins what was written, and what neither has leaves it; in their order where they have the same. */
function agreedKeys(before: readonly string[], one: readonly string[], other: readonly string[]): string[] {
  const [ones, others] = [new Set(one), new Set(other)];
  const left = before.filter((key) => ones.has(key) || others.has(key));
  const both = other.filter((key) => ones.has(key));
  const isSameOrder = both.join('\n') === one.filter((key) => others.has(key)).join('\n');
  return isSameOrder ? withMissing(both, left) : withMissing(left, both);
}
