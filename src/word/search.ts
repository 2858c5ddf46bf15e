import type { Paragraph } from '../document/reading/snapshot';
import { isSearchable } from '../model/edit';

/** A caret begins each notation of what Word's search finds no other way: line breaks, tabs, hyphens of Word's own. */
const notations: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\v': '^l',
  '\u001E': '^~',
  '\u001F': '^-',
};

function notationOf(words: string): string {
  return Array.from(words, (character) => notations[character] ?? character).join('');
}

/** What was found of some words, once the batch is synchronised. */
export interface Search {
  /** The n-th place, from 0, of these very words; undefined where it is not sure which of the hits that is. */
  at(occurrence: number): Word.Range | undefined;
  first(): Word.Range | undefined;
}

/**
 * Searches for words as they stand in the document; null for what Word cannot search for. `paragraph` is what the scope
 * was read as: it tells which of the places Word may pass over.
 */
export function searchFor(
  words: string,
  scope: Pick<Word.Paragraph, 'search'>,
  paragraph?: Pick<Paragraph, 'text' | 'raw' | 'stops'>,
): Search | null {
  if (!isSearchable(words)) return null;
  const found = scope.search(notationOf(words), { matchCase: true });
  found.load('items/text');
  return {
    at: (occurrence) => {
      // Word takes straight and curly quotes for the same.
      const same = found.items.filter(({ text }) => text === words);
      const hits = same.length > 0 ? same : found.items;
      const index = paragraph ? indexOf(words, occurrence, paragraph, hits.length) : occurrence;
      return index === null ? undefined : hits[index];
    },
    first: () => found.items[0],
  };
}

/** Which hit an occurrence is: of all, or of those with nothing in them that Word does not search beyond; otherwise null. */
function indexOf(
  words: string,
  occurrence: number,
  { text, raw = text, stops = [] }: Pick<Paragraph, 'text' | 'raw' | 'stops'>,
  hits: number,
): number | null {
  const places: number[] = [];
  for (let at = raw.indexOf(words); at >= 0; at = raw.indexOf(words, at + words.length)) places.push(at);
  if (places.length === hits || stops.length === 0) return occurrence;
  const found = places.filter((at) => !stops.some((stop) => at < stop && stop < at + words.length));
  const index = found.indexOf(places[occurrence] ?? -1);
  return found.length === hits && index >= 0 ? index : null;
}

/** The first place of some words that are there, or of as many of them as Word can search for. */
export function firstOf(words: string, scope: Pick<Word.Paragraph, 'search'>): Word.Range {
  let start = words;
  while (start.length > 1 && !isSearchable(start)) start = start.slice(0, -1);
  return scope.search(notationOf(start), { matchCase: true }).getFirst();
}
