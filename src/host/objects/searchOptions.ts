import { notImplemented } from '../errors';
import type { SearchOptions } from '../docx/search';
import { ObjectType } from './type';
import type { Json, Property, WordObject } from './type';

const known = [
  'ignorePunct',
  'ignoreSpace',
  'matchCase',
  'matchPrefix',
  'matchSuffix',
  'matchWholeWord',
  'matchWildcards',
  'matchWildCards',
] as const;

type Options = Map<string, Json>;

const property = (name: string): Property<Options> => ({
  get: (options) => options.get(name) ?? false,
  set: (options, value) => {
    options.set(name, value);
  },
});

const searchOptionsType = new ObjectType<Options>('SearchOptions', () => ({
  properties: Object.fromEntries(known.map((name) => [name, property(name)])),
}));

/** Beside the application, the only object that an add-in makes of nothing. */
export function searchOptionsObject(name: string): WordObject {
  if (!name.endsWith('.SearchOptions')) throw notImplemented(name);
  return searchOptionsType.of(new Map());
}

export function readSearchOptions(options: WordObject | undefined): SearchOptions {
  for (const name of known) {
    if (!['matchCase', 'matchWholeWord'].includes(name) && options?.get(name) === true)
      throw notImplemented(`Word.SearchOptions.${name}`);
  }
  return { matchCase: options?.get('matchCase') === true, matchWholeWord: options?.get('matchWholeWord') === true };
}

/** Office.js has two ways to say the same; a document is searched with these numbers. */
export function readSearchFlags(flags: number): SearchOptions {
  const bits = { matchCase: 1, matchWholeWord: 2 };
  if (flags > bits.matchCase + bits.matchWholeWord)
    throw notImplemented('Word.SearchOptions beyond matchCase and matchWholeWord');
  return { matchCase: (flags & bits.matchCase) > 0, matchWholeWord: (flags & bits.matchWholeWord) > 0 };
}
