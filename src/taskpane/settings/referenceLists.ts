import type { ReferenceAdditions } from '../../model/settings';
import { isIsoDate } from '../../model/date';
import { dateShown, dateTyped } from '../release/typed';
import type { Field, Read, Values } from '../ui/EntryForm';
import { settingsTexts } from './settingsTexts';

/** The lists of reference data that are edited by hand: what an entry is made of, and what a form may say. */

export type ListName = 'expansions' | 'words' | 'documents' | 'bodies' | 'meetings';
export type EntryOf<Name extends ListName> = ReferenceAdditions[Name][number];

export interface ReferenceList<T> {
  readonly title: string;
  /** Begins what is said of an entry: `Expansion TAG added`. */
  readonly one: string;
  readonly add: string;
  readonly fields: readonly Field[];
  /** No two entries have the same. */
  readonly nameOf: (entry: T) => string;
  readonly detailsOf: (entry: T) => readonly string[];
  readonly valuesOf: (entry: T) => Values;
  readonly read: (values: Values) => Read<T>;
}

const { reference: texts } = settingsTexts;
const source: Field = { name: 'source', label: texts.source, hint: texts.sourceHint };

const at = (values: Values, name: string): string => (values[name] ?? '').trim();
const linesAt = (values: Values, name: string): string[] =>
  at(values, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isAcronym = (text: string): boolean => /^[A-Z][A-Z0-9]+$/.test(text);
const acronymRefusal = (text: string): string => `“${text}” is not an acronym. Write it in capitals, such as TAG.`;
const isReference = (text: string): boolean => /^(?:Section [A-Z]|Appendix [A-Z]{1,2}|Schedule \d{1,2})$/.test(text);

const reviewed = ['operational', 'testing', 'security'] as const;

export const expansions: ReferenceList<EntryOf<'expansions'>> = {
  title: 'Expansions of acronyms',
  one: 'Expansion',
  add: 'Add an expansion',
  fields: [
    { name: 'acronym', label: 'Acronym' },
    { name: 'terms', label: 'Full terms', hint: 'One a line. The first is recommended.', lines: true },
    source,
  ],
  nameOf: ({ acronym }) => acronym,
  detailsOf: (entry) => [entry.terms.join('; '), entry.source],
  valuesOf: (entry) => ({ acronym: entry.acronym, terms: entry.terms.join('\n'), source: entry.source }),
  read(values) {
    const acronym = at(values, 'acronym');
    const terms = linesAt(values, 'terms');
    if (acronym === '') return { field: 'acronym', message: texts.needed('acronym') };
    if (!isAcronym(acronym)) return { field: 'acronym', message: acronymRefusal(acronym) };
    if (terms.length === 0) return { field: 'terms', message: texts.needed('full term') };
    return { entry: { acronym, terms, source: at(values, 'source') } };
  },
};

export const words: ReferenceList<string> = {
  title: 'Words that are no acronyms',
  one: 'Word',
  add: 'Add a word',
  fields: [{ name: 'word', label: 'Word', hint: 'As the document writes it, such as GO or AND.' }],
  nameOf: (word) => word,
  detailsOf: () => [],
  valuesOf: (word) => ({ word }),
  read(values) {
    const word = at(values, 'word');
    return word === '' ? { field: 'word', message: texts.needed('word') } : { entry: word };
  },
};

export const documents: ReferenceList<EntryOf<'documents'>> = {
  title: 'Titles of SEC documents',
  one: 'SEC document',
  add: 'Add an SEC document',
  fields: [
    { name: 'reference', label: 'SEC document', hint: 'Such as Section A, Appendix AB or Schedule 8.' },
    {
      name: 'titles',
      label: 'Titles',
      hint: 'One a line. The first is recommended, the others are accepted.',
      lines: true,
    },
    source,
  ],
  nameOf: ({ reference }) => reference,
  detailsOf: (entry) => [entry.titles.join('; '), entry.source],
  valuesOf: (entry) => ({ reference: entry.reference, titles: entry.titles.join('\n'), source: entry.source }),
  read(values) {
    const reference = at(values, 'reference');
    const titles = linesAt(values, 'titles');
    if (reference === '') return { field: 'reference', message: texts.needed('SEC document') };
    if (!isReference(reference)) {
      const message = `“${reference}” is not an SEC document. Write it as Section A, Appendix AB or Schedule 8.`;
      return { field: 'reference', message };
    }
    if (titles.length === 0) return { field: 'titles', message: texts.needed('title') };
    return { entry: { reference, titles, source: at(values, 'source') } };
  },
};

export const bodies: ReferenceList<EntryOf<'bodies'>> = {
  title: 'Bodies that meet',
  one: 'Body',
  add: 'Add a body',
  fields: [
    { name: 'name', label: 'Name' },
    { name: 'acronym', label: 'Acronym', hint: 'May be left out.' },
    {
      name: 'reviews',
      label: 'Reviews',
      hint: 'In the place of the body that reviewed these criteria before.',
      options: [['', 'No criteria'], ...reviewed.map((set) => [set, `The ${set} criteria`] as const)],
    },
    source,
  ],
  nameOf: ({ name }) => name,
  detailsOf: ({ acronym, reviews, source: from }) => [acronym, reviews ? `reviews the ${reviews} criteria` : '', from],
  valuesOf: ({ name, acronym, reviews, source: from }) => ({ name, acronym, reviews: reviews ?? '', source: from }),
  read(values) {
    const name = at(values, 'name');
    const acronym = at(values, 'acronym');
    if (name === '') return { field: 'name', message: texts.needed('name') };
    if (acronym !== '' && !isAcronym(acronym)) return { field: 'acronym', message: acronymRefusal(acronym) };
    const reviews = reviewed.find((set) => set === values.reviews) ?? null;
    return { entry: { name, acronym, reviews, source: at(values, 'source') } };
  },
};

export const meetings: ReferenceList<EntryOf<'meetings'>> = {
  title: 'Meetings',
  one: 'Meetings of',
  add: 'Add the meetings of a body',
  fields: [
    { name: 'body', label: 'Body', hint: 'Such as Panel, or TAG.' },
    { name: 'dates', label: 'Days', hint: 'One a line, such as 15 Jan 27.', lines: true },
    source,
  ],
  nameOf: ({ body }) => body,
  detailsOf: ({ dates, source: from }) => [texts.meetingDays(dates), from],
  valuesOf: ({ body, dates, source: from }) => ({ body, dates: dates.map(dateShown).join('\n'), source: from }),
  read(values) {
    const body = at(values, 'body');
    const dates = linesAt(values, 'dates').map(dateTyped);
    if (body === '') return { field: 'body', message: texts.needed('body') };
    if (dates.length === 0) return { field: 'dates', message: texts.needed('days') };
    const wrong = dates.find((date) => !isIsoDate(date));
    if (wrong !== undefined) return { field: 'dates', message: texts.noDay(wrong) };
    return { entry: { body, dates: [...new Set(dates)].sort(), source: at(values, 'source') } };
  },
};

/** Reference data as a file that can be loaded elsewhere. */
export function asFile({ name, ...data }: ReferenceAdditions): string {
  return JSON.stringify({ ...(name === '' ? {} : { name }), ...data }, null, 2);
}
